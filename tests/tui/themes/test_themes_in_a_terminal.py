from __future__ import annotations

import sys
from pathlib import Path

import pytest

pytest.importorskip("fcntl", reason="needs pseudo-terminals")

from terminal import Terminal

SEEDS = Path(__file__).parents[3] / "seeds"
MODULE = [sys.executable, "-m", "tui", "--no-state", str(SEEDS)]
VT100 = {"TERM": "vt100", "COLORTERM": ""}


def test_a_light_terminal_is_followed_and_no_key_is_lost():
    with Terminal(MODULE, columns=100, rows=30) as terminal:
        terminal.emulator.ground = "rgb:ffff/ffff/eeee"
        terminal.press("e")
        terminal.wait_for("US to get more", "Filter")
        ground = terminal.cell("A coalition").bg
        assert all(int(ground[at : at + 2], 16) > 0x80 for at in (0, 2, 4))
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
        assert terminal.emulator.is_restored
        assert b"11;rgb" not in terminal.bytes


def test_without_colours_none_is_sent_and_passages_are_told_apart():
    with Terminal(MODULE, columns=100, rows=50, environment=VT100) as terminal:
        terminal.wait_for("8 quotations")
        terminal.press("n")
        terminal.wait_for("1 of 8 quotations")
        cells = [cell for row in range(terminal.rows) for cell in terminal.cells(row)]
        assert {(cell.fg, cell.bg) for cell in cells} == {("default", "default")}
        assert terminal.cell("“all must").reverse
        assert terminal.cell("“strong support").italics
        assert terminal.cell("US to get more").bold
