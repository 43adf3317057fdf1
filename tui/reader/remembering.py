"""Coming back: each article opens where it was left, and is read once its end was seen."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import TYPE_CHECKING

from textual import on, work
from textual.reactive import var

from tui.commands import key_of
from tui.reader.articles import ArticleScreen
from tui.reader.messages import Noticed, Recalled
from widgets.article_pane import ArticlePane
from widgets.status_line import StatusLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from newsreader.article import Article
    from newsreader.options import Options
    from newsreader.state import Mark, Store
    from tui.opening import Opening

_SAVE_AFTER = 0.8
"""Seconds after which a changed reading position is saved; what is lost when killed is less."""


class RememberingScreen(ArticleScreen):
    """A screen that keeps reading positions, by the content of the articles."""

    marks: var[Mapping[str, Mark]] = var(dict, always_update=True)
    """How far articles were read, by what they are remembered by, as far as that is known; of the
    open one, as of when it was last saved."""

    def __init__(self, opening: Opening, options: Options, state: Path | None) -> None:
        super().__init__(opening, options)
        self._state_path = state
        self._store: Store | None = None
        self._opening_store = Lock()
        self._unwritten: deque[Callable[[Store], None]] = deque()
        self._writing = Lock()
        self.key: str | None = None
        """What the open article is remembered by, None until it was looked up."""
        self._unsaved: tuple[str, Mark] | None = None
        """How far the open article was read, where that is to be saved."""

    def show_article(self, article: Article) -> None:
        """Put an article on the screen, then go to where it was left."""
        self.save()
        self.key = None
        super().show_article(article)
        self.call_after_refresh(self._recall, article)

    @work(thread=True, group="memory", exit_on_error=False)
    def _recall(self, article: Article) -> None:
        from tui.reader.learning import recall

        self._write_out()
        self.post_message(recall(article, self._opened_store()))

    # What is written, in the order in which it was asked for.

    def keep(self, write: Callable[[Store], None]) -> None:
        """Have something written at once, after all that was asked for before."""
        self._unwritten.append(write)
        self._write()

    @work(thread=True, group="memory", exit_on_error=False)
    def _write(self) -> None:
        self._write_out()

    def _write_out(self) -> None:
        with self._writing:
            while self._unwritten:
                self._unwritten.popleft()(self._opened_store())

    def _opened_store(self) -> Store:
        from newsreader.state import Store

        with self._opening_store:
            if self._store is None:
                self._store = (
                    Store.in_memory()
                    if self._state_path is None
                    else Store.open(self._state_path, report=self._report)
                )
            return self._store

    def _report(self, sentence: str) -> None:
        self.post_message(Noticed(sentence))

    @on(Noticed)
    async def _announce(self, event: Noticed) -> None:
        from widgets.announcement import Announcement

        leave = f"{key_of(self.app, 'trail.drop')} hides this"
        await self.mount(Announcement(event.sentence, leave), before=self.query_one(StatusLine))

    def hide_announcement(self) -> bool:
        """Take away what the reader was told of the database; whether there was anything."""
        from widgets.announcement import Announcement

        told = list(self.query(Announcement))
        self.remove_children(told)
        return bool(told)

    # Where the reader is.

    @on(Recalled)
    def _go_back(self, report: Recalled) -> None:
        key = report.facts.key
        if report.mark is not None:
            self.marks = {**self.marks, key: report.mark}
        if report.article is not self.article:
            return
        self.key = key
        mark = report.mark
        moved = self.article_pane.reading_position > 0 or self.place is not None
        if mark is not None and mark.offset > 0 and not moved:
            self.article_pane.restore(mark.offset)
            self.tell(f"Back where you left off; {key_of(self.app, 'start')} for the start")
        elif self.article_pane.is_on_screen and (moved or self.article_pane.end_seen):
            self._note_place(self.article_pane.reading_position, self.article_pane.end_seen)

    @on(ArticlePane.Scrolled)
    def _note_position(self, event: ArticlePane.Scrolled) -> None:
        self._note_place(event.position, event.end_seen)

    def _note_place(self, position: int, end_seen: bool) -> None:  # noqa: FBT001
        """Take down how far the open article was read; it is saved before long."""
        from newsreader.state import Mark

        if self.key is None or self.article is None:
            return
        before = self._unsaved[1] if self._unsaved else self.marks.get(self.key)
        end_seen = end_seen or (before is not None and before.end_seen)
        mark = Mark(position, end_seen, len(self.article.text))
        if mark != before:
            if self._unsaved is None:
                self.set_timer(_SAVE_AFTER, self.save)
            self._unsaved = (self.key, mark)

    def mark_read(self, key: str, *, read: bool) -> None:
        """Make an article a read or an unread one, whatever was seen of it."""
        from newsreader.state import Mark

        self.save()
        before = self.marks.get(key) or Mark(0, end_seen=False)
        self.marks = {**self.marks, key: Mark(before.offset, read, before.length)}
        self.keep(lambda store: store.mark_read(key, read=read))

    def save(self) -> None:
        """Save how far the open article was read, if that has changed."""
        if self._unsaved is not None:
            key, mark = self._unsaved
            self.marks = {**self.marks, key: mark}
            self._note_unsaved()
            self._write()

    def _note_unsaved(self) -> None:
        unsaved, self._unsaved = self._unsaved, None
        if unsaved is not None:
            key, mark = unsaved
            self._unwritten.append(
                lambda store: store.save_position(key, mark.offset, end_seen=mark.end_seen)
            )

    def remember(self) -> None:
        """Save what the timer has not saved yet, for the last time; may be called twice.

        It needs no application that runs, which an exception may have kept from getting here.
        """
        self._note_unsaved()
        if self._store is not None or self._unwritten:
            self._write_out()
            self._opened_store().close()

    def on_unmount(self) -> None:
        """Save what is unsaved."""
        self.remember()
