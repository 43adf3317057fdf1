"""The library: how fast it fills, how large it gets, and how soon it answers."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import defaultdict
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import texts
from goals import Row
from program import environment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.library.library import Library
    from newsreader.library.putting import Item

_WORDS = 500
_ADDED = 1000
_DIFFERENT = 400
"""Articles that are analysed for the large library; the others are like them but for some words."""
_MANY = 11_500
_QUERIES = (
    "bridge",
    "harbour tunnel",
    '"regional budget"',
    "harb*",
    "treaty OR verdict -ferry",
    "in:title school",
    "in:quote contract",
)
_LOOKS = 0.1
"""Seconds between two looks at how much memory is held."""
_FIRST = 20
"""What the first screen shows."""
_TOGETHER = 200


def adding(rounds: int) -> Iterator[Row]:
    """Articles a second that are added with all that is in them, the memory, and the disk."""
    rates, peaks, shares = [], [], []
    with TemporaryDirectory() as place:
        size = 0
        for number in range(_ADDED):
            data = _text(number).encode()
            size += len(data)
            Path(place, f"{number:04}.txt").write_bytes(data)
        for _ in range(min(rounds, 3)):
            with TemporaryDirectory() as home:
                path = Path(home, "library.db")
                command = [sys.executable, "-m", "tui", "add", place, "--library", str(path)]
                start = time.perf_counter()
                with subprocess.Popen(
                    command, env=environment(home), stdout=subprocess.DEVNULL
                ) as process:
                    peak = 0
                    while process.poll() is None:
                        peak = max(peak, _held(process.pid))
                        time.sleep(_LOOKS)
                rates.append(_ADDED / (time.perf_counter() - start))
                peaks.append(peak / 1e6)
                shares.append(path.stat().st_size / size)
    note = f"{os.cpu_count()} cores"
    yield Row("articles added", median(rates), "a second", 150, at_least=True, note=note)
    if max(peaks):
        yield Row("memory while adding, all processes", median(peaks), "MB", 300)
    yield Row("bytes on disk, against those of the texts", median(shares), "×", 3)


def asking(rounds: int) -> Iterator[Row]:
    """How soon a library of 11,500 articles answers."""
    from newsreader.library.library import Library

    with TemporaryDirectory() as place:
        path = Path(place, "library.db")
        with closing(Library.open(path, report=print)) as library:
            _fill(library)
        with closing(Library.open(path, report=print)) as library:
            yield from _search(library, rounds)
            yield from _opened(library, rounds)
            yield from _said(library, rounds)


def _search(library: Library, rounds: int) -> Iterator[Row]:
    from newsreader.export.hits import found_article
    from newsreader.library.query import parsed

    seconds: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        for typed in _QUERIES:
            start = time.perf_counter()
            query = parsed(typed)
            for hit in library.find(query, most=_FIRST):
                article = library.article(hit.article)
                assert article is not None
                found_article(article, hit.score, query)
            seconds[typed].append(time.perf_counter() - start)
    figures = {typed: median(some) * 1000 for typed, some in seconds.items()}
    slowest = max(figures, key=lambda typed: figures[typed])
    note = f"of {len(_QUERIES)} queries; slowest {slowest!r}, {figures[slowest]:.0f} ms"
    what = f"search over {_MANY:,} articles, {_FIRST} hits with snippets"
    yield Row(what, median(figures.values()), "ms", 20, note=note)


def _opened(library: Library, rounds: int) -> Iterator[Row]:
    from newsreader import from_text
    from newsreader.library.identity import content_key

    seconds: dict[str, list[float]] = defaultdict(list)
    for number in range(rounds * 5):
        text = _text(number % _DIFFERENT)
        start = time.perf_counter()
        article = from_text(text, "x")
        read = time.perf_counter()
        assert library.analysis(content_key(article.text), article) is not None
        seconds["read"].append(read - start)
        seconds["all"].append(time.perf_counter() - start)
    read_time, all_time = (median(seconds[name]) * 1000 for name in ("read", "all"))
    note = f"{all_time:.1f} ms / {read_time:.1f} ms; no goal without a screen"
    yield Row(
        "a stored article with its analysis, against its text", all_time / read_time, "×", note=note
    )


def _said(library: Library, rounds: int) -> Iterator[Row]:
    from newsreader.library.query import parsed
    from newsreader.library.quoting import quotations
    from newsreader.library.same_words import also

    count, name = library.database.read(
        lambda connection: connection.execute(
            "SELECT (SELECT count(*) FROM quotation), name.name FROM quotation"
            " JOIN name ON name.id = speaker WHERE name.kind = 'person'"
            " GROUP BY speaker ORDER BY count(*) DESC LIMIT 1"
        ).fetchone(),
        (0, ""),
    )
    query = parsed(f'speaker:"{name}"')
    seconds: dict[str, list[float]] = defaultdict(list)

    def look() -> list:
        start = time.perf_counter()
        some = library.database.read(
            lambda connection: list(islice(quotations(connection, query), _FIRST)), []
        )
        seconds["said"].append(time.perf_counter() - start)
        for said in some:
            start = time.perf_counter()
            library.database.read(partial(also, said=said), [])
            seconds["also"].append(time.perf_counter() - start)
        return some

    for _ in range(rounds):
        assert len(look()) == _FIRST
    what = f"first {_FIRST} of a speaker's, among {count:,} quotations"
    yield Row(what, median(seconds["said"]) * 1000, "ms", 20)
    yield Row("the same words of one quotation", median(seconds["also"]) * 1000, "ms", 5)
    yield Row("their marks, of 1,000 articles being added", _marking(rounds), "s", 2)


def _marking(rounds: int) -> float:
    """Seconds that it takes to note the marks of all quotations of 1,000 articles."""
    import sqlite3

    from newsreader import analyse, from_text
    from newsreader.library.schema import migrate, transaction
    from newsreader.library.shingles import marks_of, quoted_text, words_of

    found = []
    for number in range(_DIFFERENT // 4):
        analysis = analyse(from_text(_text(number), "x"))
        found.append(
            [quoted_text(analysis.article.text, one.segments) for one in analysis.quotations]
        )
    seconds = []
    for _ in range(rounds):
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            migrate(connection)
            start = time.perf_counter()
            with transaction(connection):
                for article in range(1000):
                    marks = [
                        (mark, article, number)
                        for number, text in enumerate(found[article % len(found)])
                        for mark in marks_of(words_of(text))
                    ]
                    connection.executemany("INSERT INTO shingle VALUES (?, ?, ?)", marks)
            seconds.append(time.perf_counter() - start)
    return median(seconds)


def _fill(library: Library) -> None:
    """Put articles into a library: some are analysed, others have other words in the same places.

    A few have the same words, as reports of one agency have.
    """
    from newsreader import analyse, from_text
    from newsreader.library.adding import item

    analysed = [item(analyse(from_text(_text(number), "x")), None) for number in range(_DIFFERENT)]
    some: list[Item] = []
    for number in range(_MANY):
        some.append(_varied(analysed[number % _DIFFERENT], number // _DIFFERENT))
        if len(some) == _TOGETHER or number == _MANY - 1:
            library.put_all(some)
            some = []


def _varied(item: Item, number: int) -> Item:
    """An article with other words of the same lengths; of every four the words are the same."""
    from newsreader.library.identity import content_key
    from newsreader.library.packing import packed_text, unpacked_text

    if not number:
        return item
    words = texts.exchanged(unpacked_text(item.article.text), seed=number // 4)
    text = f"{words}x{number}"
    day = f"20{number:02}-01-{number % 28 + 1:02}"
    article = item.article._replace(key=content_key(text), text=packed_text(text), published=day)
    return item._replace(article=article)


def _text(number: int) -> str:
    return texts.article(_WORDS, texts.words, seed=number)


def _held(process: int) -> int:
    """The memory that a process and those it has started hold, shared pages once; 0 if untold."""
    try:
        below = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    own = sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
    return own + sum(_held(int(child)) for child in below)
