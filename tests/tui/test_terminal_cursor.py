"""The terminal's own cursor stands where the reader is, and is seen."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import pytest

pytest.importorskip("fcntl", reason="needs pseudo-terminals")

from terminal import Terminal

SEEDS = Path(__file__).parents[2] / "seeds"
MODULE = [sys.executable, "-m", "tui", "--no-state", str(SEEDS)]


def stands_at(terminal: Terminal, text: str) -> bool:
    """Whether the cursor is on the first cell of a text, and is seen."""
    return text in terminal.screen_text() and (
        terminal.emulator.is_cursor_seen and terminal.cursor == terminal.find(text)
    )


@pytest.mark.parametrize(("columns", "rows"), [(120, 40), (80, 24)])
def test_it_stands_at_the_stop_on_the_row_and_in_the_line(columns, rows):
    with Terminal(MODULE, columns=columns, rows=rows) as terminal:

        def expect(text: str, *keys: str) -> None:
            terminal.press(*keys)
            terminal.wait_until(partial(stands_at, terminal, text), f"at {text}")

        terminal.wait_for("8 quotations")
        expect("“all", "n")
        expect("“strong", "n")
        expect("▾ People", "e")
        expect("Ashton Carter  8", "j")
        expect("1 A coalition", "s")
        expect("2 The promise", "j")
        terminal.press("escape")
        terminal.wait_until(partial(stands_at, terminal, "“strong"))
        terminal.press("/", "N", "A")
        terminal.wait_until(lambda: terminal.lines[rows - 3].startswith(" /NA"))
        terminal.wait_until(lambda: terminal.cursor == (rows - 3, 4), "behind what is typed")
        assert terminal.emulator.is_cursor_seen
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
        assert terminal.emulator.is_restored


def test_it_is_where_the_article_is_read_before_anything_was_gone_to():
    with Terminal(MODULE, columns=80, rows=24) as terminal:
        terminal.wait_for("8 quotations")
        terminal.wait_until(lambda: terminal.cursor == (1, 24), "at the top of the text")
        terminal.press("v")
        terminal.wait_until(lambda: terminal.cursor == (1, 25), "at the caret")
