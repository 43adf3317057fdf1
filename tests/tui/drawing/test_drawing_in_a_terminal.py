"""What a real terminal is sent, and that it shows all whatever has happened to it."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("fcntl", reason="needs pseudo-terminals")

from terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator

SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.fixture
def terminal(two_articles: Path) -> Iterator[Terminal]:
    command = [sys.executable, "-m", "tui", "--no-state", str(two_articles)]
    with Terminal(command, columns=120, rows=40) as terminal:
        terminal.wait_for("8 quotations", "1 A coalition of countries")
        yield terminal


def sent(terminal: Terminal, key: str, shown: str) -> int:
    """How many bytes a key brings about until something is shown."""
    before = len(terminal.bytes)
    terminal.press(key)
    terminal.wait_for(shown)
    return len(terminal.bytes) - before


def test_a_key_sends_little(terminal: Terminal) -> None:
    assert sent(terminal, "n", "1 of 8 quotations") <= 2_000
    assert sent(terminal, "j", " %") <= 4_000
    assert sent(terminal, "J", "The bridge stays shut") <= 30_000


def spoil(terminal: Terminal) -> None:
    """Have something else write all over the screen."""
    for row in range(terminal.rows):
        terminal.emulator.feed(f"\x1b[{row + 1}H{'E' * terminal.columns}".encode())
    assert all(line == "E" * terminal.columns for line in terminal.lines)


def wait_until_whole(terminal: Terminal) -> None:
    terminal.wait_until(lambda: "EEE" not in terminal.screen_text())
    assert "8 quotations" in terminal.screen_text()


def test_what_another_program_has_written_is_drawn_over(terminal: Terminal) -> None:
    spoil(terminal)
    terminal.press("ctrl+l")
    wait_until_whole(terminal)


def test_a_terminal_that_has_its_old_size_again_is_drawn_anew(terminal: Terminal) -> None:
    spoil(terminal)
    terminal.send_signal(signal.SIGWINCH)
    wait_until_whole(terminal)


def test_a_program_that_was_stopped_draws_all_of_it(terminal: Terminal) -> None:
    terminal.send_signal(signal.SIGTSTP)
    terminal.wait_for_stop()
    terminal.send_signal(signal.SIGCONT)
    terminal.wait_for("8 quotations", "1 A coalition of countries", "q Quit")
