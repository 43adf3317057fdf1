"""Facts about the articles of the list: looked up, else found out while the reader reads.

All of it runs in threads.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from newsreader.articles import from_text
from newsreader.export.brief import reading_minutes
from newsreader.library import Found, content_key, location
from newsreader.limit import LIMIT
from newsreader.reading import read, read_beginning
from newsreader.source import SourceError
from newsreader.source.names import is_standard_input, located
from newsreader.text.words import minutes_to_read
from tui.reader.jobs import abandonable, checkpoint
from tui.reader.messages import FactsFound, Previewed, Recalled
from widgets.library_facts import Facts, name_of, searched_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newsreader.article import Article
    from newsreader.library import Known, Mark, Store
    from tui.reader.jobs import Kept, Post

_REPORT_EVERY = 0.4
"""Seconds between two reports, so that a long list grows in few steps."""
_AT_ONCE = 200
"""Sources looked up between two checks whether a key wants to go first."""
_LARGE = 1 << 20
"""Bytes from which a file is not read to its end until it is opened."""
_BEGINNING = 1 << 14
"""Bytes that a preview shows, more than any screen holds."""


class _File(NamedTuple):
    """What shows whether a file has changed, the day when it last did, and its bytes."""

    stamp: str = ""
    saved: str | None = None
    size: int = 0


def recall(article: Article, store: Store, *, is_kept: bool = False) -> Recalled:
    """Report what is remembered about an article that is being opened, and note its names.

    Args:
        article: the article.
        store: what remembers it.
        is_kept: whether it came out of the library: what its source holds now is not known then.
    """
    file = _file(article.source)
    key = content_key(article.text)
    mark = store.position(key)
    place = None if is_kept else location(article.source)
    store.remember(key, article, place, file.stamp)
    bookmarks = tuple(store.bookmarks(key).values())
    return Recalled(article, _facts(key, article, file), mark, bookmarks, store.tags(key))


@abandonable
def find_facts(
    sources: Sequence[str],
    store: Store,
    in_view: Callable[[], Iterable[str]],
    post: Post,
    limit: int = LIMIT,
) -> None:
    """Report what is known about articles, at once if the store knows it; the others are read.

    Args:
        sources: what the articles are read from.
        store: what remembers some of them, and is to remember the others.
        in_view: gives the sources that are on the screen, which are read first.
        post: takes the reports.
        limit: bytes that an article may have.
    """
    check = checkpoint()
    facts, marks = _looked_up(sources, store, limit, check)
    if facts:
        post(FactsFound(facts, marks))
    batch = _Batch(store, post, limit)
    files = (source for source in sources if not is_standard_input(source))
    unknown = [source for source in files if source not in facts]
    for source in _in_turn(unknown, in_view):
        check()
        batch.read(source)
    batch.report()


@abandonable
def preview(source: str, piped: Article | None, kept: Kept, post: Post, limit: int = LIMIT) -> None:
    """Report how an article begins, or why it cannot be read.

    Args:
        source: what it is read from.
        piped: what came from standard input.
        kept: gives what the library has of it, for where the source is gone.
        post: takes the report.
        limit: bytes that an article may have.
    """
    from widgets.preview import Beginning

    check = checkpoint()
    check()
    try:
        if piped is not None and source == piped.source:
            article = from_text(piped.text[:_BEGINNING], source, piped.language)
        else:
            article = read_beginning(source, _BEGINNING, limit=limit)
        beginning = Beginning(source, article)
    except SourceError as error:
        sentence = f"{name_of(source)} {error.reason}: {error.remedy}."
        stored = kept()
        beginning = Beginning(source, stored, "" if stored else sentence)
    check()
    post(Previewed(beginning))


class _Batch:
    """Articles that were read since the last report, to be noted and reported."""

    def __init__(self, store: Store, post: Post, limit: int) -> None:
        self._store = store
        self._post = post
        self._limit = limit
        self._begin()

    def _begin(self) -> None:
        self._facts: dict[str, Facts] = {}
        self._found: list[Found] = []
        self._due = perf_counter() + _REPORT_EVERY

    def read(self, source: str) -> None:
        """Read an article, and report what has been read if it is time to."""
        file = _file(source)
        try:
            if file.size > _LARGE and located(source)[1] is None:
                beginning = read_beginning(source, _BEGINNING, limit=self._limit)
                self._facts[source] = _facts("", beginning, file)
            else:
                article = read(source, limit=self._limit)
                key = content_key(article.text)
                self._facts[source] = _facts(key, article, file)
                self._found.append(Found(key, article, location(source), file.stamp))
        except SourceError as error:
            self._facts[source] = Facts(saved=file.saved, problem=error.reason)
        if perf_counter() >= self._due:
            self.report()

    def report(self) -> None:
        """Note and report what has been read."""
        if self._facts:
            self._store.remember_all(self._found)
            marks = self._store.seen(found.key for found in self._found)
            self._post(FactsFound(self._facts, marks))
        self._begin()


def _looked_up(
    sources: Sequence[str], store: Store, limit: int, check: Callable[[], None]
) -> tuple[dict[str, Facts], dict[str, Mark]]:
    """What the store knows about sources that have not changed since."""
    facts: dict[str, Facts] = {}
    marks: dict[str, Mark] = {}
    for start in range(0, len(sources), _AT_ONCE):
        check()
        places = {source: location(source) for source in sources[start : start + _AT_ONCE]}
        known = store.known(place for place in places.values() if place is not None)
        for source, place in places.items():
            found = known.get(place or "")
            if found is None or (found.title is None and found.beginning is None):
                continue
            if found.stamp != (file := _file(source)).stamp or file.size > limit:
                continue
            facts[source] = _known_facts(source, found, file)
            if found.mark is not None:
                marks[found.key] = found.mark
    return facts, marks


def _in_turn(sources: Iterable[str], in_view: Callable[[], Iterable[str]]) -> Iterator[str]:
    """Each source once, those first that are on the screen when their turn comes."""
    waiting = dict.fromkeys(sources)
    for source in list(waiting):
        while (seen := next((row for row in in_view() if row in waiting), None)) is not None:
            del waiting[seen]
            yield seen
        if source in waiting:
            del waiting[source]
            yield source


def _file(source: str) -> _File:
    if is_standard_input(source):
        return _File()
    try:
        status = os.stat(located(source)[0])
    except (OSError, ValueError):
        return _File()
    changed = datetime.fromtimestamp(status.st_mtime, UTC).astimezone()
    stamp = f"{status.st_mtime_ns} {status.st_size}"
    return _File(stamp, changed.date().isoformat(), status.st_size)


def _facts(key: str, article: Article, file: _File) -> Facts:
    return Facts(
        key,
        article.title,
        article.published,
        file.saved,
        article.words if key else None,
        reading_minutes(article),
        searched=_searched(article),
        beginning=article.first_words,
    )


def _searched(article: Article) -> str:
    title = article.title or article.first_words
    return searched_in(article.source, title, article.byline, article.published)


def _known_facts(source: str, known: Known, file: _File) -> Facts:
    return Facts(
        known.key,
        known.title,
        known.published,
        file.saved,
        known.words,
        minutes_to_read(known.words, known.language),
        searched=searched_in(source, known.title or known.beginning, known.byline, known.published),
        beginning=known.beginning or "",
    )
