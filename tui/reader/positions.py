"""Coming back: each article opens where it was left, and counts as read once its end was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.library import Mark
    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.memory import Memory
    from tui.reader.messages import Recalled

_SAVE_AFTER = 0.8
"""Seconds after which a changed reading position is saved; a killed program loses no more."""


class Positions:
    """Keeps reading positions, by the content of the articles.

    Args:
        desk: where articles are read.
        background: calls what saves them.
        memory: where they are saved.
    """

    def __init__(self, desk: Desk, background: Background, memory: Memory) -> None:
        self._desk = desk
        self._background = background
        self._memory = memory
        self._unsaved: tuple[str, Mark] | None = None
        """How far the open article was read, if that is still to be saved."""

    def go_back(self, report: Recalled) -> None:
        """Take in what is remembered about an article; if it is open, go to where it was left.

        A reader who has moved on meanwhile stays where they are.
        """
        desk, key, mark = self._desk, report.facts.key, report.mark
        if mark is not None:
            desk.shelf = desk.shelf.marked({key: mark})
        shelf = desk.shelf.knowing({report.article.source: report.facts})
        if report.tags != shelf.tags.get(key, ()):
            shelf = shelf.tagged({**shelf.tags, key: report.tags})
        desk.shelf = shelf
        if report.article is not desk.session.article:
            return
        desk.session = desk.session.recalled(key, report.bookmarks)
        pane = desk.article_pane
        moved = pane.reading_position > 0 or desk.session.place is not None
        if mark is not None and mark.offset > 0 and not moved:
            pane.restore(mark.offset)
            desk.tell(f"Back where you left off; {desk.key_of('start')} for the start")
        elif pane.is_on_screen and (moved or pane.end_seen):
            self.note(pane.reading_position, end_seen=pane.end_seen)

    def note(self, position: int, *, end_seen: bool) -> None:
        """Note how far the open article was read; it is saved before long."""
        from newsreader.library import Mark

        session = self._desk.session
        if session.key is None or session.article is None:
            return
        saved = self._desk.shelf.marks.get(session.key)
        before = self._unsaved[1] if self._unsaved else saved
        end_seen = end_seen or (before is not None and before.end_seen)
        mark = Mark(position, end_seen, len(session.article.text))
        if mark != before:
            if self._unsaved is None:
                self._background.later(_SAVE_AFTER, self.save)
            self._unsaved = (session.key, mark)

    def save(self) -> None:
        """Save how far the open article was read, if that has changed."""
        if self._unsaved is not None:
            key, mark = self._unsaved
            self._desk.shelf = self._desk.shelf.marked({key: mark})
            self.hand_over()
            self._memory.write()

    def hand_over(self) -> None:
        """Leave what is unsaved to the memory, which writes it when it is closed."""
        unsaved, self._unsaved = self._unsaved, None
        if unsaved is not None:
            key, mark = unsaved
            self._memory.add(
                lambda store: store.save_position(key, mark.offset, end_seen=mark.end_seen)
            )

    def mark_all(self, keys: Sequence[str], *, read: bool) -> None:
        """Mark articles as read, or as unread, by their keys."""
        from newsreader.library import Mark, listing

        self.save()
        shelf = self._desk.shelf
        before = {key: shelf.marks.get(key) or Mark(0, end_seen=False) for key in keys}
        marks = {key: Mark(mark.offset, read, mark.length) for key, mark in before.items()}
        self._desk.shelf = shelf.marked(marks)
        self._memory.change(lambda connection: listing.mark_read(connection, keys, read=read))

    def toggle_read(self, source: str) -> None:
        """Mark an unread article as read, or a read one as unread, whatever was seen of it."""
        from newsreader.library import Mark

        key = self._desk.shelf.of(source).key
        if not key:
            self._desk.tell("This article was not read in yet: in a moment")
            return
        read = not self._desk.shelf.is_read(key)
        self.save()
        before = self._desk.shelf.marks.get(key) or Mark(0, end_seen=False)
        marked = Mark(before.offset, read, before.length)
        self._desk.shelf = self._desk.shelf.marked({key: marked})
        self._memory.keep(lambda store: store.mark_read(key, read=read))
