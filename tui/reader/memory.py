"""What is remembered from one run to the next; all of it is read and written in threads."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from tui.reader.messages import FirstStart, Noticed, SearchesRecalled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path
    from sqlite3 import Connection

    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.library import Store
    from newsreader.library.library import Library
    from tui.choices import Choices
    from tui.reader.background import Background

_GROUP = "memory"
_HINTS = "hints"
_LARGE = 1 << 20
"""Code points of an article that is not put into the library from here."""


class Memory:
    """The library, opened when it is first needed.

    Args:
        background: starts threads and takes their reports.
        choices: those of earlier runs, with the library, or None to remember until the program
            ends.
    """

    def __init__(self, background: Background, choices: Choices) -> None:
        self._background = background
        self._choices = choices
        self._state = choices.state
        self._library: Library | None = None
        self._opening = Lock()
        self._is_closed = False
        self._unwritten: deque[Callable[[Library], None]] = deque()
        self._writing = Lock()

    @property
    def path(self) -> Path | None:
        """The library's file, None where nothing is kept."""
        return self._state

    # What is written, in the order in which it was asked for.

    def keep(self, write: Callable[[Store], None]) -> None:
        """Have something written at once, after everything that was asked for before."""
        self.add(write)
        self.write()

    def add(self, write: Callable[[Store], None]) -> None:
        """Have something written together with what comes next, or at the latest on closing."""
        self._unwritten.append(lambda library: write(library.store))

    def keep_article(self, analysis: Analysis, *, is_kept: bool = False) -> None:
        """Put an article into the library, with all that was found in it.

        A large one has to be added by the command line: here it would hold up the keys.

        Args:
            analysis: what was found.
            is_kept: whether it came out of the library, not from its source.
        """
        if self._state is not None and len(analysis.article.text) <= _LARGE:
            self._unwritten.append(partial(_put, analysis, is_kept))
            self.write()

    def change(self, write: Callable[[Connection], None]) -> None:
        """Have something written into the library, after everything that was asked for before."""
        self._unwritten.append(lambda library: library.database.write(write))
        self.write()

    def choose(self, name: str, value: object) -> str:
        """Keep what the reader chose on the screen, a value that JSON has.

        Returns:
            "" if it holds in the next run, else the end of a sentence on how it would.
        """
        if self._state is not None and name not in self._choices.settled:
            self.keep(lambda store: store.choose(name, value))
            return ""
        import json

        return f", until you quit: {name} = {json.dumps(value)} in the settings keeps it"

    def write(self) -> None:
        """Write what was asked for."""
        self._start(self._write_out)

    def _write_out(self) -> None:
        with self._writing:
            while self._unwritten:
                self._unwritten.popleft()(self._opened())

    def close(self) -> None:
        """Write what is not written yet, and close the store; may be called twice.

        This needs no running application, which an exception may have ended before.
        """
        self._is_closed = False
        if self._library is not None or self._unwritten:
            self._write_out()
        with self._opening:
            self._is_closed = True
            if self._library is not None:
                self._library.close()

    def note_hints(self) -> None:
        """Remember that the hints have been shown."""
        self.keep(lambda store: store.note_told(_HINTS))

    # What is looked up.

    def analysis_of(self, article: Article) -> Analysis | None:
        """What was found in an article before, by this very engine; called in a thread."""
        if self._state is None:
            return None
        from newsreader.library import content_key

        return self._opened().analysis(content_key(article.text), article)

    def keeping(self, source: str, key: str) -> Callable[[], Article | None]:
        """A function that gives an article as the library has it; called in a thread.

        Args:
            source: what the article is read from.
            key: what it is remembered by, "" where that is not known.
        """
        return partial(self._kept, source, key)

    def _kept(self, source: str, key: str) -> Article | None:
        from newsreader.library import listing

        if not key:
            return None
        library = self.library()
        number = library.database.read(lambda connection: listing.number_of(connection, key), None)
        article = library.article(number) if number is not None else None
        return named(article, source) if article else None

    def corrected(self, analysis: Analysis) -> Analysis:
        """What was found in an article, with what the reader has corrected; called in a thread."""
        if self._state is None and self._library is None:
            return analysis
        from newsreader.library import content_key

        return self._opened().corrected(content_key(analysis.article.text), analysis)

    def library(self) -> Library:
        """The library with all that was to be written into it; called in a thread."""
        self._write_out()
        return self._opened()

    def recall(self, article: Article, *, is_kept: bool = False) -> None:
        """Look up what is remembered about an article that is being opened, and of the hints.

        Args:
            article: the article.
            is_kept: whether it came out of the library, not from its source.
        """
        self._start(partial(self._recall, article, is_kept))

    def _recall(self, article: Article, is_kept: bool) -> None:  # noqa: FBT001
        from tui.reader import facts

        library = self.library()
        self._background.post(facts.recall(article, library.store, is_kept=is_kept))
        if library.keeps and not library.store.is_told(_HINTS):
            self._background.post(FirstStart())

    def recall_searches(self) -> None:
        """Look up what was searched for before."""
        self._start(self._recall_searches)

    def _recall_searches(self) -> None:
        self._write_out()
        self._background.post(SearchesRecalled(self._opened().store.searches()))

    def find_facts(
        self, sources: Sequence[str], in_view: Callable[[], Iterable[str]], limit: int
    ) -> None:
        """Find out about articles of the list.

        Args:
            sources: what they are read from.
            in_view: gives the sources that are on the screen, which are read first.
            limit: bytes that an article may have.
        """
        self._background.start(partial(self._find_facts, sources, in_view, limit), "facts")

    def _find_facts(
        self, sources: Sequence[str], in_view: Callable[[], Iterable[str]], limit: int
    ) -> None:
        from tui.reader import facts

        facts.find_facts(sources, self._opened().store, in_view, self._background.post, limit)

    def _start(self, job: Callable[[], None]) -> None:
        self._background.start(job, _GROUP, exclusive=False)

    def _opened(self) -> Library:
        """The library; for a thread that comes after the end, one that is closed."""
        from newsreader.library.library import Library

        with self._opening:
            if self._library is None:
                self._library = Library.open(self._state, report=self._report)
                if self._is_closed:
                    self._library.close()
            return self._library

    def _report(self, sentence: str) -> None:
        self._background.post(Noticed(sentence))


def named(article: Article, source: str) -> Article:
    """An article of the library under the name that its source has in the list."""
    fragment = article.fragment
    if fragment is not None and not source.endswith(f"#{fragment}"):
        fragment = None
    return replace(article, source=source, fragment=fragment)


def _put(analysis: Analysis, is_kept: bool, library: Library) -> None:  # noqa: FBT001
    from newsreader.library import adding

    place = None if is_kept else adding.place_of(analysis.article.source)
    library.put_all([adding.item(analysis, place)])
