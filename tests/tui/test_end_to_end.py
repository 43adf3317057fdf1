"""The program as its reader meets it: started in a terminal, worked by keys, seen on the screen."""

from __future__ import annotations

import base64
import shutil
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("fcntl", reason="needs pseudo-terminals")

from multiplexer import Tmux
from terminal import Terminal

from newsreader.analysis import analyse
from newsreader.export.brief import summary_text
from newsreader.reading import read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.analysis import Analysis

SEEDS = Path(__file__).parents[2] / "seeds"
MODULE = [sys.executable, "-m", "tui", "--no-state", str(SEEDS)]
SCRIPT = Path(sys.executable).with_name("newsreader")
SSH = {"SSH_TTY": "/dev/pts/7"}

CARTER, COALITION = "Ashton Carter", "the coalition"
QUOTATIONS = {
    "“all must do more.”": CARTER,
    "“strong support": COALITION,
    "“confident that": CARTER,
    "“It’s going to take": CARTER,
    "“This fight is far": CARTER,
    "“allowing ISIL": CARTER,
    "“the NATO AWACS": CARTER,
    "“The whole country": CARTER,
}


def newsreader(environment: Mapping[str, str] | None = None) -> Terminal:
    """A terminal in which the program has the seed article open."""
    return Terminal(MODULE, columns=120, rows=40, environment=environment)


def leave(terminal: Terminal) -> None:
    """Quit the program, and see that it leaves the terminal as it was."""
    terminal.press("q")
    assert terminal.wait_for_exit() == 0
    assert terminal.emulator.is_restored
    assert not terminal.screen_text().strip()


def is_redrawn(terminal: Terminal) -> bool:
    """Whether the program has taken to the terminal's width: its header ends at the right edge."""
    return len(terminal.lines[0]) == terminal.columns - 1


def is_arranged(terminal: Terminal) -> bool:
    """Whether the panes have taken to the terminal's width: one's corner is at the right edge."""
    return any(line.endswith("╮") and len(line) == terminal.columns for line in terminal.lines)


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    """What the program is to find in the seed article."""
    (seed,) = SEEDS.iterdir()
    return analyse(read(str(seed)))


@pytest.fixture(scope="module")
def summary(analysis: Analysis) -> str:
    """The summary of the seed article as `y` copies it."""
    return summary_text(analysis)


PANES_AT = {
    (200, 60): ["Entities", "Summary", "Quotations"],
    (80, 24): ["Entities", "Summary"],
    (40, 12): [],
}
FIRST_IN_PANE = {"e": "Ashton Carter", '"': "1 “all must do", "s": "1 A coalition"}


def test_every_size() -> None:
    command = [SCRIPT, "--no-state", SEEDS] if SCRIPT.exists() else MODULE
    (first, *_) = PANES_AT
    with Terminal(command, columns=first[0], rows=first[1]) as terminal:
        terminal.wait_for("8 quotations", "480 words · 2 min", "Published:")
        words = list(QUOTATIONS)
        for number, ((columns, rows), panes) in enumerate(PANES_AT.items()):
            terminal.resize(columns, rows)
            terminal.wait_until(partial(is_arranged, terminal))
            terminal.press("]")
            terminal.wait_for(f"{number + 1} of 8 quotations – ", words[number])
            terminal.wait_until(partial(has_panes, terminal, panes))
            for key, shown in FIRST_IN_PANE.items():
                terminal.press(key)
                terminal.wait_for(shown)
        leave(terminal)


def has_panes(terminal: Terminal, panes: list[str]) -> bool:
    """Whether these panes stand beside the article, and no others."""
    names = ["Entities", "Summary", "Quotations"]
    screen = terminal.screen_text()
    return [name for name in names if f"─ {name} " in screen] == panes


def test_reading(analysis: Analysis) -> None:
    (mentions,) = (len(e.mentions) for e in analysis.entities if e.name == CARTER)
    sentences = len(analysis.summary.ranking)
    with newsreader() as terminal:
        terminal.wait_for("8 quotations", "480 words · 2 min", "Published:")
        terminal.wait_for("─ Entities ", "─ Summary ", "─ Quotations ")

        for number, (words, speaker) in enumerate(QUOTATIONS.items(), 1):
            terminal.press("]" if number % 2 else "n")
            terminal.wait_for(f"{number} of 8 quotations – {speaker}", words)
        terminal.press("n")
        terminal.wait_for("1 of 8 quotations", "past the end")
        terminal.press("[")
        terminal.wait_for("8 of 8 quotations", "past the start")

        without_focus = terminal.cell(CARTER)
        terminal.press("e")  # lands on the one who is speaking
        terminal.wait_until(lambda: terminal.cell(CARTER) != without_focus)
        terminal.press("enter")
        terminal.wait_for(f"1 of {mentions} mentions of {CARTER}")
        terminal.press("n", "n", "N", "n")
        terminal.wait_for(f"3 of {mentions} mentions of {CARTER}")
        terminal.press("escape")
        terminal.wait_until(lambda: terminal.lines[-2].startswith(" 8 quotations"))

        terminal.wait_for(f"3 of {sentences}")
        terminal.press("+", "+")
        terminal.wait_for(f"5 of {sentences}")
        terminal.press("-")
        terminal.wait_for(f"4 of {sentences}")
        terminal.press("2")
        terminal.wait_for("2 of 4 summary sentences")

        terminal.press("/")
        terminal.wait_until(lambda: terminal.lines[-3].startswith(" /"))
        terminal.press(*"syria", "enter")
        terminal.wait_for("matches of “syria”")
        terminal.press("n")
        terminal.wait_for("2 of ")
        terminal.press("/")
        terminal.wait_until(lambda: terminal.lines[-3].startswith(" /"))
        terminal.press("ctrl+r", "ctrl+t", *r"sýri\w\b")
        terminal.wait_for("^r expression ✓  ^t accents ignored ✓", r"matches of “sýri\w\b”")
        terminal.press("enter")
        terminal.wait_until(lambda: not terminal.lines[-3].startswith(" /"))

        terminal.press("?")
        terminal.wait_for("─ Keys ", "To the next quotation, whatever the trail is.")
        terminal.press("escape")
        terminal.wait_until(lambda: "─ Keys " not in terminal.screen_text())
        leave(terminal)


def test_resizing_keeps_the_place() -> None:
    with newsreader() as terminal:
        terminal.wait_for("8 quotations")
        terminal.press("[", "[")
        terminal.wait_for("7 of 8 quotations")
        for columns, rows in ((80, 24), (40, 12), (30, 8), (200, 60), (120, 40)):
            terminal.resize(columns, rows)
            terminal.wait_until(partial(is_redrawn, terminal))
            terminal.wait_for("7 of 8")
        terminal.wait_for("7 of 8 quotations – Ashton Carter", "“the NATO", "─ Entities ")
        leave(terminal)


def test_copying_over_ssh(summary: str) -> None:
    with newsreader(environment=SSH | {"DISPLAY": "localhost:10.0"}) as terminal:
        terminal.wait_for("8 quotations")
        terminal.press("y")
        terminal.wait_until(lambda: terminal.emulator.copies == [summary])
        terminal.wait_for("Sent a summary of 3 sentences to the", "use --print")
        status = terminal.screen_text().splitlines()[-2].strip()
        assert status.startswith("8 quotations")
        assert status.endswith("Top")

        terminal.press("]", "c")
        terminal.wait_until(lambda: len(terminal.emulator.copies) == 2)
        assert terminal.emulator.copies[1].startswith("“all must do more.”\n— Ashton Carter (US to")

        terminal.press("Y")
        terminal.wait_until(lambda: len(terminal.emulator.copies) == 3)
        assert "# US to get more resources" in terminal.emulator.copies[2]
        leave(terminal)


def test_copying_where_tmux_is_out_of_reach(summary: str) -> None:
    tmux = {"TMUX": "/nowhere/default,1,0", "TERM": "tmux-256color"}
    payload = base64.b64encode(summary.encode())
    with newsreader(environment=tmux | SSH) as terminal:
        terminal.wait_for("8 quotations")
        terminal.press("y")
        wrapped = b"\x1bPtmux;\x1b\x1b]52;c;" + payload + b"\x07\x1b\\"
        terminal.wait_until(lambda: wrapped in terminal.bytes)
        assert terminal.emulator.copies == [summary]
        leave(terminal)


@pytest.mark.skipif(shutil.which("tmux") is None, reason="needs tmux")
def test_copying_inside_tmux(summary: str, tmp_path: Path) -> None:
    with Tmux(MODULE, tmp_path, columns=120, rows=40) as terminal:
        terminal.wait_for("8 quotations")
        terminal.press("y")
        terminal.wait_for("to tmux's buffer")
        assert terminal.ask("show-buffer") == summary
        assert terminal.emulator.copies == [summary]


def test_an_article_from_a_pipe_is_read_with_keys_from_the_terminal():
    (seed,) = SEEDS.glob("*.txt")
    pipe = f'cat "{seed}" | "{sys.executable}" -m tui -'
    with Terminal(["sh", "-c", pipe], columns=120, rows=40) as terminal:
        terminal.wait_for("8 quotations")
        terminal.press("]")
        terminal.wait_for("1 of 8 quotations")
        leave(terminal)
