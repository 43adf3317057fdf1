"""What the panes show of a session: the only place where it is handed to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsreader.problem import Part
from tui.reader.arrangement import Pane
from tui.session.trail import TrailKind
from widgets.article_header import ArticleHeader
from widgets.article_pane import ArticlePane, Highlight, HighlightKind
from widgets.entity_sidebar import EntitySidebar
from widgets.quotation_list import QuotationList
from widgets.summary_panel import SummaryPanel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsreader.article import Article
    from newsreader.quotations.quotation import Quotation
    from newsreader.text.span import Span
    from tui.session import Session
    from tui.session.shelf import Shelf
    from widgets.list_pane import ListPane

_STOP_KINDS = {
    TrailKind.ENTITY: HighlightKind.ENTITY,
    TrailKind.SEARCH: HighlightKind.SEARCH,
    TrailKind.SUMMARY: HighlightKind.SUMMARY,
}
"""Why the stops of a trail are highlighted, unless they are quotations, which are anyway."""


NOTHING_IN = {
    Pane.ENTITIES: "There are no entities here",
    Pane.SUMMARY: "There is no summary here",
    Pane.QUOTATIONS: "There are no quotations here",
}
"""What is said in place of going to a pane that is empty."""


class Showing:
    """The panes around one article.

    Attributes:
        header: its title.
        article: its text.
        entities: who and what it names.
        summary: what it says in a few sentences.
        quotations: what is said in it.
    """

    def __init__(self) -> None:
        self.header = ArticleHeader()
        self.article = ArticlePane(id="article")
        self.entities = EntitySidebar(id="entities")
        self.summary = SummaryPanel(id="summary")
        self.quotations = QuotationList(id="quotations")
        self._panes: dict[Part, ListPane[Any]] = {
            Part.ENTITIES: self.entities,
            Part.SUMMARY: self.summary,
            Part.QUOTATIONS: self.quotations,
        }

    def show(self, before: Session, now: Session) -> None:
        """Have the panes show what has changed in a session.

        What is the same object as before costs nothing, however long the article is.
        """
        if now.analysis is not before.analysis:
            self._tell_what_is_missing(now)
        if now.analysis is not before.analysis:
            people = (said.person for said in now.said.values())
            self.entities.speaking = frozenset(person.name for person in people if person)
            self.summary.total = now.total
            self.entities.entities = now.entities
            self.summary.summary = now.summary
            self.quotations.quotations = now.quotations
        if now.said is not before.said:
            self.article.highlights = quotation_highlights(now.said.values())
        if now.trail is not before.trail:
            self.article.stops = now.trail.stops
            self.article.stop_kind = _STOP_KINDS.get(now.trail.kind)
        if now.place is not before.place:
            self.article.current = now.place
        if now.bookmarks is not before.bookmarks:
            self.article.bookmarks = now.bookmarks
        if now.agreement is not before.agreement:
            self.summary.agreement = now.agreement
        if now.article is not before.article:
            self.header.article = self.entities.article = self.article.article = now.article
            self.summary.article = self.quotations.article = now.article

        self._follow(now)

    def _tell_what_is_missing(self, now: Session) -> None:
        """Have each pane say what could not be worked out, or is not looked for in the language."""
        sought: Mapping[Part, str] = {}
        if now.analysis is not None:
            from newsreader.coverage import not_looked_for

            sought = not_looked_for(now.analysis.article)
        for part, pane in self._panes.items():
            pane.problem = now.problem_of(part) or sought.get(part, "")

    def _follow(self, now: Session) -> None:
        """Have the lists show where the reader is."""
        self.entities.here = now.entity_here
        self.quotations.following.here = self.summary.following.here = now.place

    def lead(self, now: Session, seen: Span) -> None:
        """Let a reader who goes to a list land on what is on the screen, if nowhere else.

        Args:
            now: what is read.
            seen: the part of the article that is on the screen.
        """
        quotation = now.quotation_at_hand(seen)
        self.quotations.following.at_hand = quotation.span if quotation else None
        sentences = now.summary.sentences if now.summary else ()
        self.summary.following.at_hand = next(
            (sentence.span for sentence in sentences if sentence.span.overlaps(seen)), None
        )

    def count(self, shelf: Shelf, article: Article | None) -> None:
        """Have the header say which of the articles is open."""
        self.header.sources = shelf.sources
        facts = shelf.of(article.source) if article else None
        self.header.tags = shelf.tags.get(facts.key, ()) if facts else ()
        is_listed = article is not None and article.source in shelf.order
        self.header.opened = shelf.order.index(article.source) if article and is_listed else -1


def quotation_highlights(quotations: Iterable[Quotation]) -> tuple[Highlight, ...]:
    """The marks of an article's quotations."""
    return tuple(
        Highlight(segment, HighlightKind.QUOTATION)
        for quotation in quotations
        for segment in quotation.segments
    )
