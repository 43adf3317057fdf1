"""Beside the quotation at hand: where else in the library its words stand, and whose they are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui.reader.messages import ElsewhereFound

if TYPE_CHECKING:
    from sqlite3 import Connection

    from newsreader.article import Article
    from newsreader.text.span import Span
    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.memory import Memory
    from tui.session import Session


class Comparing:
    """Has the library asked about each quotation that the reader goes to, once.

    Args:
        desk: where it is said.
        background: starts threads.
        memory: has the library.
    """

    def __init__(self, desk: Desk, background: Background, memory: Memory) -> None:
        self._desk = desk
        self._background = background
        self._memory = memory

    def follow(self, now: Session) -> None:
        """Ask about the quotation that the reader is at, if that is not known."""
        place = now.place
        if now.quotation_here is None or place is None or place in now.elsewhere:
            return
        if self._memory.path is None or now.key is None or now.article is None:
            return
        job = partial(self._ask, now.article, now.key, place)
        self._background.start(job, "elsewhere")

    def _ask(self, article: Article, key: str, place: Span) -> None:
        """Ask the library, in a thread."""
        library = self._memory.library()
        told = library.database.read(lambda connection: _elsewhere(connection, key, place), "")
        self._background.post(ElsewhereFound(article, place, told))

    def take(self, report: ElsewhereFound) -> None:
        """Have the status line say it."""
        session = self._desk.session
        if report.article is session.article:
            self._desk.session = session.knowing_elsewhere(report.place, report.told)


def _elsewhere(connection: Connection, key: str, place: Span) -> str:
    from newsreader.library.quoting import quotation_at
    from newsreader.library.same_words import also
    from tui.session.elsewhere import described

    said = quotation_at(connection, key, place.start)
    return described(said, also(connection, said)) if said is not None else ""
