"""A long session: one article opened after another."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import texts
from goals import Row
from painting import ANALYSED
from program import newsreader

if TYPE_CHECKING:
    from collections.abc import Iterator

_SOME, _MANY = 50, 1000
"""Articles opened until the memory is looked at for the first time, and for the last."""
_QUIET = 0.15
"""Seconds without a picture after which an article is shown with all that was found in it."""


def session(_: int) -> Iterator[Row]:
    """The memory that a program holds after many articles, beside that after some."""
    with TemporaryDirectory() as place:
        for number in range(_MANY):
            text = texts.article(3000, seed=number)
            Path(place, f"{number:04}.txt").write_text(text, encoding="utf-8")
        with newsreader(Path(place)) as program:
            program.shown(ANALYSED)
            for number in range(2, _MANY + 1):
                program.press("J", _QUIET)
                if number == _SOME:
                    some = program.held
            growth = program.held - some
            program.shown(f"{_MANY}/{_MANY}")
    note = f"{some / 1e6:.0f} MB after {_SOME}"
    yield Row(f"memory grown after {_MANY:,} opened articles", growth / 1e6, "MB", 20, note=note)
