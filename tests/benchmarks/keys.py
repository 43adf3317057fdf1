"""From a key to the changed screen, and the memory that it takes to get there."""

from __future__ import annotations

import time
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import texts
from goals import Row
from painting import ANALYSED, opening_words
from program import ROOT, newsreader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from program import Program

SMALL, LARGE = 3_000, 10_000_000
"""Characters of the articles."""
_KEYS = "jjjddk]]jnn Gku gd]N[ d]bj"
"""Pressed over and over; a key that has nothing to do draws nothing and is not counted."""
_PRESSES = 60
_QUIET = 0.08
"""Seconds without a picture after which a key has done all that it does."""
_CALM = 1.0
"""Seconds without a picture after which nothing goes on by itself."""
_HOUR = 3600.0


Answers = list[list[float]]


class Session(NamedTuple):
    """What was seen of an article in the program.

    Attributes:
        analysed: seconds from the start until all was found.
        working: seconds to the pictures of each key while the article was being analysed.
        done: seconds to the pictures of each key after that.
        peak: the most memory held, in bytes.
    """

    analysed: float
    working: Answers
    done: Answers
    peak: int


def keys(_: int) -> Iterator[Row]:
    """A key to the changed screen, in a small and in a large article."""
    for name, characters, goals in (("3 kB", SMALL, (12, 20)), ("10 MB", LARGE, (16, 28))):
        session = _session(characters)
        yield from _rows(f"key to screen, {name}", session.done, goals)
        if characters == LARGE:
            yield from _rows(f"key to screen, {name}, while it is analysed", session.working, goals)
            yield Row(f"{name} analysed and shown", session.analysed, "s")


def memory(_: int) -> Iterator[Row]:
    """The most memory held with the seed article, and with a large one."""
    (seed,) = (ROOT / "seeds").glob("*.txt")
    peak = _read(seed, working=False).peak
    yield Row("memory, seed article", peak / 1e6, "MB", 85)
    yield Row("memory, 10 MB article", _session(LARGE).peak / 1e6, "MB", 300)


@cache
def _session(characters: int) -> Session:
    with TemporaryDirectory() as place:
        path = Path(place, "article.txt")
        path.write_text(texts.article(characters), encoding="utf-8")
        return _read(path, working=characters == LARGE)


def _read(path: Path, *, working: bool) -> Session:
    during: Answers = []
    with newsreader(path) as program:
        program.shown(opening_words(path))
        program.settled(_CALM)
        if working:
            during = _pressed(program)
            during = [] if _is_analysed(program) else during
        analysed = program.shown(ANALYSED, _HOUR)
        program.settled(_CALM)
        done = _pressed(program)
    return Session(analysed, during, done, program.peak)


def _pressed(program: Program) -> Answers:
    """What keys brought about, pressed at moments that bear no relation to the program's own."""
    moments = Random(1)
    answers = []
    for key in islice(cycle(_KEYS), _PRESSES):
        time.sleep(moments.uniform(0, 0.05))
        answers.append(program.press(key, _QUIET))
    return [answer for answer in answers if answer]


def _is_analysed(program: Program) -> bool:
    try:
        program.shown(ANALYSED, patience=0)
    except TimeoutError:
        return False
    return True


def _rows(what: str, answers: Answers, goals: tuple[int, int]) -> Iterator[Row]:
    """The first picture shows what was asked for; a later one may correct the lines around it."""
    if len(answers) < _PRESSES // 2:
        return
    middle, tail = goals
    first, last = [answer[0] for answer in answers], [answer[-1] for answer in answers]
    note = f"{len(answers)} keys, at most {max(first) * 1000:.0f} ms"
    yield Row(f"{what}, median", median(first) * 1000, "ms", middle, note=note)
    yield Row(f"{what}, 95th percentile", quantiles(first, n=20)[-1] * 1000, "ms", tail)
    yield Row(f"{what}, to its last picture, median", median(last) * 1000, "ms")
