"""How soon something is seen: against a bare Textual app, and in a large folder."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import texts
from goals import Row
from program import ROOT, Program, newsreader

if TYPE_CHECKING:
    from collections.abc import Iterator

BARE = Path(__file__).with_name("bare.py")
ANALYSED = r"\d (of [\d,]+ )?quotations"
"""Stands in the status line once the article is analysed."""
_QUIET = 0.7
"""Seconds in which nothing is drawn once all is there."""


def paint(rounds: int) -> Iterator[Row]:
    """First paint and filled panes of the seed article, against the bare app with its text."""
    (seed,) = (ROOT / "seeds").glob("*.txt")
    opening = opening_words(seed)
    seconds: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        with Program(BARE, seed) as bare:
            seconds["bare"].append(bare.shown(opening))
        with newsreader(seed.parent) as program:
            seconds["readable"].append(program.shown(opening))
            program.shown(ANALYSED)
            seconds["filled"].append(program.settled(_QUIET))
    bare_time, readable, filled = (median(seconds[name]) for name in ("bare", "readable", "filled"))
    note = f"{readable * 1000:.0f} ms / {bare_time * 1000:.0f} ms"
    yield Row("first paint, against a bare Textual app", readable / bare_time, "×", 1.3, note=note)
    note = f"{filled * 1000:.0f} ms / {bare_time * 1000:.0f} ms"
    yield Row("all panes filled, against the same", filled / bare_time, "×", 2.5, note=note)


def folder(rounds: int) -> Iterator[Row]:
    """First paint of a folder of 10,000 articles, against a folder of one."""
    with TemporaryDirectory() as name:
        one, many = Path(name, "one"), Path(name, "many")
        _write_articles(one, 1)
        _write_articles(many, 10_000)
        opening = opening_words(min(one.iterdir()))
        seconds: dict[Path, list[float]] = defaultdict(list)
        for _ in range(rounds):
            for place in (one, many):
                with newsreader(place) as program:
                    seconds[place].append(program.shown(opening))
    few, lots = median(seconds[one]), median(seconds[many])
    note = f"{lots * 1000:.0f} ms / {few * 1000:.0f} ms"
    yield Row("first paint of 10,000 articles, against one", lots / few, "×", 1.1, note=note)


def _write_articles(place: Path, count: int) -> None:
    """Fill a folder with articles of about 3 kB; from the hundredth on they come up again."""
    place.mkdir()
    pool = [texts.article(3000, seed=seed) for seed in range(min(count, 100))]
    for number in range(count):
        (place / f"{number:05}.txt").write_text(pool[number % len(pool)], encoding="utf-8")


def opening_words(path: Path) -> str:
    """The first words below the title: once they are shown, the article is readable."""
    body = path.read_text(encoding="utf-8").split("\n\n")[1]
    return re.escape(" ".join(body.split()[:3]))
