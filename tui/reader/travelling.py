"""Going back to where one was, and forth again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.panes import Pane
from tui.session import Outcome
from tui.session.history import History, Visit, is_left

if TYPE_CHECKING:
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

    def note(self, before: Session, now: Session) -> None:
        """Remember a place that was left; the article pane shows it still."""
        if not self._is_under_way and is_left(before, now) and (visit := self._visit(before)):
            self._history = self._history.left(visit)

    def _visit(self, session: Session) -> Visit | None:
        article = session.article
        if article is None:
            return None
        position = self._desk.article_pane.reading_position
        is_kept = self._articles.is_kept(article)
        return Visit(article, is_kept, session.trail, session.place, position)

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
        self._is_under_way = True
        try:
            desk.panes.go_to(Pane.ARTICLE)
            if visit.article is not desk.session.article:
                where = visit.article, visit.trail, visit.place
                self._articles.show_again(*where, is_kept=visit.is_kept)
            session = desk.session.following(visit.trail).at(visit.place)
            desk.take(Outcome(session, "", restored=visit.position))
        finally:
            self._is_under_way = False
