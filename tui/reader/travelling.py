"""Going back to where one was, and forth again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.panes import Pane
from tui.session import Outcome
from tui.session.history import History, Visit, is_left

if TYPE_CHECKING:
    from newsreader.article import Article
    from tui.reader.articles import Articles
    from tui.reader.desk import Desk
    from tui.session import Session


class Travelling:
    """Remembers the places that were left, over all articles.

    Args:
        desk: where the reader is.
        articles: shows them.
    """

    def __init__(self, desk: Desk, articles: Articles) -> None:
        self._desk = desk
        self._articles = articles
        self._history = History()
        self._is_under_way = False
        self._sought: Visit | None = None
        """The place that the reader is on the way to."""

    def note(self, before: Session, now: Session) -> None:
        """Remember a place that was left; the article pane shows it still."""
        if not self._is_under_way and is_left(before, now) and (visit := self._visit(before)):
            self._history = self._history.left(visit)

    def _visit(self, session: Session) -> Visit | None:
        if session.article is None:
            return None
        position = self._desk.article_pane.reading_position
        return Visit(session.article.source, session.key, session.trail, session.place, position)

    def back(self) -> None:
        """To where the reader was before."""
        here = self._visit(self._desk.session)
        found = self._history.back(here) if here else None
        if found is None:
            self._desk.tell("There is no place to go back to")
        else:
            self._go(*found)

    def forth(self) -> None:
        """To where the reader was before going back."""
        here = self._visit(self._desk.session)
        found = self._history.forth(here) if here else None
        if found is None:
            self._desk.tell("There is no place to go forth to")
        else:
            self._go(*found)

    def _go(self, history: History, visit: Visit) -> None:
        desk, self._history = self._desk, history
        article = desk.session.article
        if article is not None and visit.source == article.source and self._is_same(visit):
            self._arrive(visit)
            return
        desk.shelf = desk.shelf.wanting(visit.source)  # keys are meant for it from now on
        self._sought = visit
        self._articles.look_for(visit.source, visit.key or "", self._take)

    def _is_same(self, visit: Visit) -> bool:
        key = self._desk.session.key
        return visit.key is None or key is None or visit.key == key

    def _take(self, article: Article | None, is_kept: bool) -> None:  # noqa: FBT001
        """Show an article that was read again, unless the reader is on the way elsewhere."""
        desk, visit = self._desk, self._sought
        if visit is None or visit.source != desk.shelf.wanted:
            return
        self._sought = None
        if article is None:
            opened = desk.session.article
            desk.shelf = desk.shelf.wanting(opened.source if opened else "")
            desk.tell("The article before cannot be read any more", failed=True)
            return
        self._is_under_way = True
        try:
            self._articles.show_again(article, visit.trail, visit.place, is_kept=is_kept)
        finally:
            self._is_under_way = False
        self._arrive(visit)

    def _arrive(self, visit: Visit) -> None:
        desk = self._desk
        desk.panes.go_to(Pane.ARTICLE)
        session = desk.session.following(visit.trail).at(visit.place)
        self._is_under_way = True
        try:
            desk.take(Outcome(session, "", restored=visit.position))
        finally:
            self._is_under_way = False
