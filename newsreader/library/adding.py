"""Many articles into the library, analysed side by side; what has not changed is passed over."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from newsreader.analysis import analyse
from newsreader.articles import article_of
from newsreader.library import getting, kept_analysis, kept_article
from newsreader.library.failure import FAILURES
from newsreader.library.identity import content_key, location, stamp
from newsreader.library.kept_analysis import ENGINE
from newsreader.library.putting import Item, KnownText, Place
from newsreader.reading import drafts, read
from newsreader.source import SourceError
from newsreader.source.defect import given_up
from newsreader.source.names import address, is_standard_input, is_url, located, without_fragment
from newsreader.workers import WorkerDied, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.formats.draft import Draft
    from newsreader.library.library import Library
    from newsreader.options import Options

_AT_ONCE = 200
"""Sources looked up at a time."""
_TOGETHER = 64
"""Articles written at a time, which costs less than one by one."""
_SECONDS = 0.5
"""What is ready is written when these have passed."""


class Task(NamedTuple):
    """An article to be added.

    Attributes:
        source: what it is read from.
        options: how it is analysed.
        place: where it was found, None for standard input.
        library: the database, in which the same text may be already; None where the process that
            does the task cannot look into it.
        draft: what was read already, None where the source is to be read.
    """

    source: str
    options: Options
    place: Place | None = None
    library: Path | None = None
    draft: Draft | None = None


class Step(NamedTuple):
    """What has been done since the step before; it is in the library.

    Attributes:
        added: how many articles were put into it.
        unchanged: how many are in it already.
    """

    added: int
    unchanged: int


if TYPE_CHECKING:
    Result = Item | KnownText | SourceError
    Results = Callable[[Iterator[Task]], Iterator[tuple[Task, Result | WorkerDied]]]


def add(
    library: Library,
    named: Iterable[str | SourceError],
    options: Options,
    results: Results,
    *,
    is_read_here: bool = False,
) -> Iterator[Step | SourceError]:
    """Add the articles of sources; it can be ended at any time.

    Args:
        library: what they are added to.
        named: the sources, as `discover` names them.
        options: how articles are read and analysed.
        results: does the tasks, such as `on_cores` gives.
        is_read_here: whether the sources are read in this process, since whoever does the tasks
            has neither them nor the library.

    Yields:
        What has been done, once it is written, or why a source cannot be read.
    """
    adding = _Adding(library, options, is_read_here=is_read_here)
    yield from adding.added(results(adding.tasks(iter(named))))


def add_read(
    library: Library, tasks: Iterable[Task], options: Options, results: Results
) -> Iterator[Step | SourceError]:
    """Add articles that were read already, as `add` does it."""
    yield from _Adding(library, options, is_read_here=True).added(results(iter(tasks)))


@contextmanager
def on_cores(jobs: int | None = None) -> Iterator[Results]:
    """Have processes of this machine do the tasks.

    Args:
        jobs: how many, as many as there are cores where it is None.
    """
    with Workers(prepared, jobs or os.cpu_count() or 1, None) as workers:
        yield workers.results


def prepared(task: Task) -> Result:
    """An article with its analysis, ready to be put into the library; it raises nothing."""
    try:
        article = _article(task)
        key = content_key(article.text)
        if task.library is not None and _has_current(task.library, key, task.options.language):
            return KnownText(key, task.place)
        analysis = analyse(article, method=task.options.method, length=task.options.length)
        return item(analysis, task.place)
    except SourceError as error:
        return error
    except Exception as error:  # noqa: BLE001 - a defect must not cost the articles behind it
        return given_up(task.source, error, "analysed")


def item(analysis: Analysis, place: Place | None) -> Item:
    """An article with what was found in it, as it is put into the library."""
    return Item(kept_article.kept(analysis.article), kept_analysis.kept(analysis), place)


class _Adding:
    """What is under way."""

    def __init__(self, library: Library, options: Options, *, is_read_here: bool) -> None:
        self._library = library
        self._options = options
        self._is_read_here = is_read_here
        self._ready: list[Item | KnownText] = []
        self._failed: list[SourceError] = []
        self._unchanged = 0
        self._due = monotonic() + _SECONDS

    def added(
        self, done: Iterator[tuple[Task, Result | WorkerDied]]
    ) -> Iterator[Step | SourceError]:
        """Take in what is done, and tell it."""
        for task, result in done:
            self.take(task, result)
            if self.is_time:
                yield from self.written()
            yield from self.failed()
        yield from self.failed()
        yield from self.written()

    def tasks(self, named: Iterator[str | SourceError]) -> Iterator[Task]:
        """What is to be done; standard input, which only this process has, is read here."""
        while some := list(islice(named, _AT_ONCE)):
            self._failed += (source for source in some if isinstance(source, SourceError))
            for source in self._changed([one for one in some if isinstance(one, str)]):
                if self._is_read_here or is_standard_input(source):
                    yield from self._read(source)
                else:
                    yield Task(source, self._options, place_of(source), self._library.path)

    def _read(self, source: str) -> Iterator[Task]:
        for draft in drafts(source, limit=self._options.limit):
            if isinstance(draft, SourceError):
                self._failed.append(draft)
            else:
                named = address(located(source)[0], draft.fragment)
                yield Task(named, self._options, place_of(named), None, draft)

    def _changed(self, sources: list[str]) -> list[str]:
        """Those sources that are not as they were when they were added."""
        places = {source: location(source) for source in sources}
        stamps = self._library.stamps(place for place in places.values() if place is not None)
        changed = [
            source
            for source, place in places.items()
            if place is None or stamps.get(place) != stamp(source)
        ]
        self._unchanged += len(sources) - len(changed)
        return changed

    def take(self, task: Task, result: Result | WorkerDied) -> None:
        """Take in the result of a task."""
        if isinstance(result, WorkerDied):
            remedy = "leave it out, or free some memory"
            reason = f"could not be analysed ({result})"
            self._failed.append(SourceError(task.source, reason, remedy))
        elif isinstance(result, SourceError):
            self._failed.append(result)
        else:
            self._ready.append(result)

    @property
    def is_time(self) -> bool:
        """Whether what is ready is to be written."""
        return len(self._ready) >= _TOGETHER or monotonic() >= self._due

    def written(self) -> Iterator[Step]:
        """Write what is ready, and tell it."""
        ready, self._ready = self._ready, []
        unchanged, self._unchanged = self._unchanged, 0
        self._library.put_all(ready)
        self._due = monotonic() + _SECONDS
        items = sum(isinstance(one, Item) for one in ready)
        if ready or unchanged:
            yield Step(items, len(ready) - items + unchanged)

    def failed(self) -> Iterator[SourceError]:
        """Tell what could not be added."""
        failed, self._failed = self._failed, []
        yield from failed


def _article(task: Task) -> Article:
    options = task.options
    if task.draft is None:
        return read(task.source, language=options.language, limit=options.limit)
    file = without_fragment(task.source, task.draft.fragment)
    return article_of(task.draft, file, options.language)


def place_of(source: str) -> Place | None:
    """Where an article is found now, None for standard input.

    Args:
        source: its address.
    """
    where = location(source)
    if where is None:
        return None
    name, fragment = located(source)
    return Place(where, stamp(source), name if is_url(name) else os.path.abspath(name), fragment)


def _has_current(path: Path, key: str, language: str | None) -> bool:
    """Whether the library has a text with what this engine finds in it.

    Where it cannot be looked into, the text is analysed again.
    """
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        ) as connection:
            return getting.made_by(connection, key, language) == ENGINE
    except FAILURES:
        return False
