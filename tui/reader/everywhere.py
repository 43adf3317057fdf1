"""From a speaker or an entity to all articles: opens the screen, and goes where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.entity import Entity
from tui.reader.panes import Pane
from tui.session.subject import Subject
from tui.session.trail import TrailKind
from widgets.listing import Listing

if TYPE_CHECKING:
    from textual.screen import Screen

    from newsreader.quotations.quotation import Quotation
    from tui.reader.desk import Desk
    from tui.reader.everywhere_screen import Passage
    from tui.reader.memory import Memory
    from tui.reader.touring import Touring


class Everywhere:
    """Follows whoever is at hand over all articles.

    Args:
        desk: where somebody is at hand.
        screen: over which the other one opens.
        memory: has the library.
        touring: goes through the articles.
    """

    def __init__(self, desk: Desk, screen: Screen[None], memory: Memory, touring: Touring) -> None:
        self._desk = desk
        self._screen = screen
        self._memory = memory
        self._touring = touring

    def open(self) -> None:
        """Open the screen for whoever or whatever is at hand."""
        subject = self._at_hand
        if subject is None:
            entities, quotations = map(self._desk.key_of, ("pane.entities", "stop.next"))
            self._desk.tell(f"Nobody is at hand: {entities} goes to the names, {quotations} on")
            return
        from tui.reader.everywhere_screen import EverywhereScreen

        self._screen.app.push_screen(EverywhereScreen(self._memory, subject), self._go)

    @property
    def _at_hand(self) -> Subject | None:
        """Who is highlighted in a list, else the chosen entity, else who speaks here."""
        desk, session = self._desk, self._desk.session
        picked = self._highlighted
        if isinstance(picked, Entity):
            return Subject(picked.name, picked.kind.value, session.key or "")
        quotation = picked or session.quotation_at_hand(desk.article_pane.visible_span)
        if picked is None and session.on(TrailKind.ENTITY) and session.chosen is not None:
            return Subject(session.chosen.name, session.chosen.kind.value, session.key or "")
        if quotation is None or quotation.speaker is None:
            return None
        kind = quotation.person.kind.value if quotation.person else ""
        return Subject(quotation.speaker, kind, session.key or "")

    @property
    def _highlighted(self) -> Entity | Quotation | None:
        panes = self._desk.panes
        if panes.active not in (Pane.ENTITIES, Pane.QUOTATIONS):
            return None
        row = panes.widget_of(panes.active).query_one(Listing).highlighted
        return getattr(row, "entity", None) or getattr(row, "quotation", None)

    def _go(self, chosen: Passage | None) -> None:
        if chosen is not None:
            self._touring.go(*chosen)
