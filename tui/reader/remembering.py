"""Coming back: each article opens where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on, work

from tui.reader.articles import ArticleScreen
from tui.reader.messages import Noticed, Recalled
from widgets.article_pane import ArticlePane

if TYPE_CHECKING:
    from pathlib import Path

    from newsreader.article import Article
    from newsreader.options import Options
    from newsreader.state import Store
    from tui.opening import Opening

_SAVE_AFTER = 0.8
"""Seconds after which a changed reading position is saved; what is lost when killed is less."""


class RememberingScreen(ArticleScreen):
    """A screen that keeps reading positions, by the content of the articles."""

    def __init__(self, opening: Opening, options: Options, state: Path | None) -> None:
        super().__init__(opening, options)
        self._state_path = state
        self._store: Store | None = None
        self._key: str | None = None
        """Of the open article, None until its position was looked up."""
        self._unsaved: tuple[str, int, bool] | None = None

    def show_article(self, index: int, article: Article) -> None:
        """Put an article on the screen, then go to where it was left."""
        self._save()
        self._key = None
        super().show_article(index, article)
        self.call_after_refresh(self._recall, article)

    @work(thread=True, group="memory", exit_on_error=False)
    def _recall(self, article: Article) -> None:
        from newsreader.state import content_key, location

        store = self._opened_store()
        key = content_key(article.text)
        mark = store.position(key)
        store.remember(key, article, location(article.source))
        self.post_message(Recalled(article, key, mark))

    def _opened_store(self) -> Store:
        from newsreader.state import Store

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
    def _tell_notice(self, event: Noticed) -> None:
        self.tell(event.sentence, failed=True)

    @on(Recalled)
    def _go_back(self, report: Recalled) -> None:
        if report.article is not self.article:
            return
        self._key = report.key
        moved = self.article_pane.reading_position > 0 or self.place is not None
        if report.mark is not None and report.mark.offset > 0 and not moved:
            self.article_pane.restore(report.mark.offset)
            self.tell("Back where you left off; g for the start")

    @on(ArticlePane.Scrolled)
    def _note_position(self, event: ArticlePane.Scrolled) -> None:
        if self._key is None:
            return
        if self._unsaved is None:
            self.set_timer(_SAVE_AFTER, self._save)
        self._unsaved = (self._key, event.position, event.end_seen)

    @work(thread=True, group="memory", exit_on_error=False)
    def _save(self) -> None:
        self._save_now()

    def _save_now(self) -> None:
        unsaved, self._unsaved = self._unsaved, None
        if unsaved is not None and self._store is not None:
            key, position, end_seen = unsaved
            self._store.save_position(key, position, end_seen=end_seen)

    def on_unmount(self) -> None:
        """Save what the timer has not saved yet."""
        self._save_now()
        if self._store is not None:
            self._store.close()
