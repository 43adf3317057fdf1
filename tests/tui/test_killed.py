"""A program that is killed loses nothing but the last second."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("fcntl", reason="needs pseudo-terminals")

from terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = Path(__file__).parents[2] / "seeds"
NEWSREADER = [sys.executable, "-m", "tui", str(SEEDS)]


def kept(home: Path, query: str) -> int:
    """The number that a query finds in the program's database, 0 where there is none yet."""
    path = home / "data" / "newsreader" / "library.db"
    if not path.exists():
        return 0
    with closing(sqlite3.connect(path, timeout=60)) as database:
        try:
            (found,) = database.execute(query).fetchone() or (0,)
        except sqlite3.OperationalError:  # its tables are being made
            found = 0
    return int(found)


def first_line(terminal: Terminal) -> str:
    """The first line of the article that is on the screen."""
    return next(line.strip("⚑ ") for line in terminal.lines[1:] if line.strip())


def until(terminal: Terminal, condition: Callable[[], bool]) -> None:
    """Let the terminal have a row more or less, for as long as a condition does not hold."""

    def asked() -> bool:
        terminal.resize(terminal.columns, 49 - terminal.rows)
        return condition()

    terminal.wait_until(asked)


def test_it_stands_where_it_was_and_the_bookmark_is_there(tmp_path: Path) -> None:
    with Terminal(NEWSREADER, columns=60, rows=24, home=tmp_path) as terminal:
        terminal.wait_for("8 quotations")
        terminal.wait_for("hide this")  # by then is known what is kept of the article
        terminal.press("d", "d")
        terminal.wait_for(" %")
        terminal.press("B")
        terminal.wait_for("Bookmark at")
        top = first_line(terminal)
        until(terminal, lambda: kept(tmp_path, "SELECT place FROM mark") > 0)
        os.killpg(terminal._process.pid, signal.SIGKILL)
        terminal.wait_for_exit()
    assert kept(tmp_path, "SELECT count(*) FROM bookmark") == 1
    with Terminal(NEWSREADER, columns=60, rows=24, home=tmp_path) as terminal:
        terminal.wait_for("Back where you left off")
        assert first_line(terminal) == top
        terminal.press("'")
        terminal.wait_for("1 of 1 bookmark")
