"""What is remembered from one run to the next; all of it is read and written in threads."""

from __future__ import annotations

from collections import deque
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from tui.reader.messages import FirstStart, Noticed, SearchesRecalled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsreader.article import Article
    from newsreader.state import Store
    from tui.choices import Choices
    from tui.reader.background import Background

_GROUP = "memory"


class Memory:
    """The store, opened when it is first needed.

    Args:
        background: starts threads and takes their reports.
        choices: those of earlier runs, with the database, or None to remember until the program
            ends.
    """

    def __init__(self, background: Background, choices: Choices) -> None:
        self._background = background
        self._choices = choices
        self._state = choices.state
        self._store: Store | None = None
        self._opening = Lock()
        self._unwritten: deque[Callable[[Store], None]] = deque()
        self._writing = Lock()

    @property
    def outlasts_the_run(self) -> bool:
        """Whether anything is kept for the next run."""
        return self._state is not None

    # What is written, in the order in which it was asked for.

    def keep(self, write: Callable[[Store], None]) -> None:
        """Have something written at once, after everything that was asked for before."""
        self.add(write)
        self.write()

    def add(self, write: Callable[[Store], None]) -> None:
        """Have something written together with what comes next, or at the latest on closing."""
        self._unwritten.append(write)

    def choose(self, name: str, value: object) -> str:
        """Keep what the reader chose on the screen, a value that JSON has.

        Returns:
            "" if it holds in the next run, else the end of a sentence on how it would.
        """
        if self.outlasts_the_run and name not in self._choices.settled:
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
        if self._store is not None or self._unwritten:
            self._write_out()
            self._opened().close()

    # What is looked up.

    def recall(self, article: Article) -> None:
        """Look up what is remembered about an article that is being opened."""
        self._start(partial(self._recall, article))

    def _recall(self, article: Article) -> None:
        from tui.reader import facts

        self._write_out()
        self._background.post(facts.recall(article, self._opened()))

    def recall_searches(self) -> None:
        """Look up what was searched for before."""
        self._start(self._recall_searches)

    def _recall_searches(self) -> None:
        self._write_out()
        self._background.post(SearchesRecalled(self._opened().searches()))

    def ask_whether_first(self) -> None:
        """Look up whether the hints have ever been shown."""
        self._start(self._ask_whether_first)

    def _ask_whether_first(self) -> None:
        store = self._opened()
        if store.first_time("hints") and store.keeps:
            self._background.post(FirstStart())

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

        facts.find_facts(sources, self._opened(), in_view, self._background.post, limit)

    def _start(self, job: Callable[[], None]) -> None:
        self._background.start(job, _GROUP, exclusive=False)

    def _opened(self) -> Store:
        from newsreader.state import Store

        with self._opening:
            if self._store is None:
                self._store = (
                    Store.in_memory()
                    if self._state is None
                    else Store.open(self._state, report=self._report)
                )
            return self._store

    def _report(self, sentence: str) -> None:
        self._background.post(Noticed(sentence))
