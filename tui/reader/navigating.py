"""Going from place to place in the article: what the keys and the lists beside it do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.panes import Pane
from tui.session import Outcome, going, summarising
from widgets.article_pane import ArticlePane
from widgets.entity_sidebar import EntitySidebar
from widgets.quotation_list import QuotationList
from widgets.summary_panel import SummaryPanel

if TYPE_CHECKING:
    from textual.message import Message

    from newsreader.text.span import Span
    from tui.reader.desk import Desk
    from tui.reader.touring import Touring
    from tui.session.trail import Trail


class Navigating:
    """Follows trails, and goes to what was picked.

    Args:
        desk: where the article is read.
        touring: goes on into other articles.
    """

    def __init__(self, desk: Desk, touring: Touring) -> None:
        self._desk = desk
        self._touring = touring

    @property
    def _seen(self) -> Span:
        return self._desk.article_pane.visible_span

    def stop(self, forward: bool) -> None:  # noqa: FBT001 - of an action
        """To the trail's next stop, or to the one before, which may be in another article."""
        if not self._touring.goes_on(forward=forward):
            self._go_along(self._desk.session.trail, forward=forward)

    def quotation(self, forward: bool) -> None:  # noqa: FBT001 - of an action
        """To the next quotation or the one before, whatever the trail is."""
        self._go_along(self._desk.session.quotation_trail, forward=forward)

    def _go_along(self, trail: Trail, *, forward: bool) -> None:
        desk = self._desk
        desk.take(going.along(desk.session, trail, self._seen, desk.key_of, forward=forward))

    def follow_speaker(self) -> None:
        """Make what one person says the trail, and go to its first place."""
        self._desk.take(going.to_speaker(self._desk.session, self._seen))

    def next_bookmark(self) -> None:
        """Make the bookmarks the trail, and go to the next one."""
        self._desk.take(going.to_bookmark(self._desk.session, self._seen, self._desk.key_of))

    def next_link(self) -> None:
        """Make the links the trail, and go to the next one."""
        self._desk.take(going.to_link(self._desk.session, self._seen, self._desk.key_of))

    def summary_sentence(self, number: int) -> None:
        """To a sentence of the summary, counted from 1."""
        self._desk.take(summarising.to_sentence(self._desk.session, number, self._desk.key_of))

    def drop_trail(self) -> None:
        """Back to the article, or there, back to the quotations."""
        desk = self._desk
        if desk.panes.active is not Pane.ARTICLE:
            desk.panes.go_to(Pane.ARTICLE)
        elif desk.article_pane.selected_span is not None:
            desk.article_pane.select(None)
        else:
            desk.take(Outcome(desk.session.following_quotations(), ""))

    def take(self, picked: Message) -> None:
        """Go to what the reader picked in a list, which becomes the trail, or clicked on."""
        session = self._desk.session
        match picked:
            case EntitySidebar.Picked():
                self._go_from_list(going.to_entity(session, picked.entity))
            case QuotationList.Picked():
                span = picked.quotation.span
                self._go_from_list(going.to(session.following_quotations(), span))
            case SummaryPanel.Picked():
                self._go_from_list(going.to(session.following_summary(), picked.span))
            case ArticlePane.SpanClicked():
                self._desk.take(going.to_what_stands_at(session, picked.offset))

    def _go_from_list(self, outcome: Outcome) -> None:
        self._desk.panes.go_to(Pane.ARTICLE)
        self._desk.take(outcome)

    async def select(self) -> None:
        """Let keys extend what is selected, else the current stop, else the first word."""
        self._desk.panes.go_to(Pane.ARTICLE)
        pane = self._desk.article_pane
        place = self._desk.session.place_in(self._seen)
        await pane.begin_selecting(pane.selected_span or place)
        if not pane.is_selecting:
            self._desk.tell("There is nothing to select")
