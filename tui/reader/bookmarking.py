"""Bookmarks: places in an article that the reader has marked, kept by its content."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui.reader.messages import BookmarkWritten
from tui.session.bookmarks import Seen, Toggled, toggled, told

if TYPE_CHECKING:
    from newsreader.library import Store
    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.memory import Memory


class Bookmarking:
    """Puts bookmarks, and takes them away.

    Args:
        desk: where they are put.
        background: takes the reports of what was written.
        memory: what keeps them.
    """

    def __init__(self, desk: Desk, background: Background, memory: Memory) -> None:
        self._desk = desk
        self._background = background
        self._memory = memory

    def toggle(self) -> None:
        """Put a bookmark where the reader is, or take away the one that is there."""
        desk, pane = self._desk, self._desk.article_pane
        key = desk.session.key
        if key is None or not pane.is_on_screen:
            desk.tell("A bookmark is put where you read: in the article")
            return
        rows = tuple(row.span for row in pane.visible_rows)
        change = toggled(desk.session, Seen(rows, pane.selected_span, pane.is_at_end))
        desk.session = change.session
        self._memory.keep(partial(self._write, key, change))

    def _write(self, key: str, change: Toggled, store: Store) -> None:
        """Write it; the reader is told once it is known what became of it."""
        _write(key, change, store)
        self._background.post(BookmarkWritten(key, change.put, store.keeps))

    def take(self, report: BookmarkWritten) -> None:
        """Report a bookmark that was put or taken away."""
        session = self._desk.session
        if session.article is not None and report.key == session.key:
            self._desk.tell(told(session.article, report.place, kept=report.kept))


def _write(key: str, change: Toggled, store: Store) -> None:
    """Keep a bookmark by a name of its own, so that no program overwrites another's."""
    if change.put is not None:
        store.set_bookmark(key, str(change.put), change.put)
    for name, place in store.bookmarks(key).items() if change.dropped else ():
        if place in change.dropped:
            store.drop_bookmark(key, name)
