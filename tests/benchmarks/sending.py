"""How many bytes the terminal is sent, over what may be a slow line."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import texts
from goals import Row
from painting import ANALYSED
from program import newsreader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from program import Program

_ARTICLES = 8
_GOALS = {"j": 4_000, "n": 4_000, "J": 30_000}
"""The keys, each with the most bytes that it may take."""
_CALM = 1.0
"""Seconds without a picture after which a key has done all that it does."""
_IDLE = 5.0


def sending(_: int) -> Iterator[Row]:
    """What is sent for keys, and while nothing happens, even where a line is being typed."""
    with TemporaryDirectory() as place:
        for number in range(_ARTICLES):
            text = texts.article(3000, seed=number)
            Path(place, f"{number}.txt").write_text(text, encoding="utf-8")
        with newsreader(Path(place)) as program:
            program.shown(ANALYSED)
            program.settled(_CALM)
            for key, goal in _GOALS.items():
                sent = [_sent(program, key, _CALM) for _ in range(5)]
                yield Row(f"sent for {key}, median", median(sent), "bytes", goal)
            yield Row("sent in five idle seconds", _sent(program, "", _IDLE), "bytes", 0)
            _sent(program, "/", _CALM)
            yield Row("the same while a line is typed", _sent(program, "", _IDLE), "bytes", 0)


def _sent(program: Program, key: str, quiet: float) -> int:
    """The bytes that are sent after a key, or after none, until it is quiet."""
    before = program.written
    program.press(key, quiet)
    return program.written - before
