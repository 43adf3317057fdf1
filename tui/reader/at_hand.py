"""What a key is about: the quotation or the entity that the reader is at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.panes import Pane
from tui.session.trail import TrailKind
from widgets.listing import Listing

if TYPE_CHECKING:
    from newsreader.entities.entity import Entity
    from newsreader.quotations.quotation import Quotation
    from tui.reader.desk import Desk


def at_hand(desk: Desk) -> Entity | Quotation | None:
    """What is highlighted in a list, else the chosen entity, else what is said here."""
    session = desk.session
    if (picked := _highlighted(desk)) is not None:
        return picked
    if session.on(TrailKind.ENTITY) and session.chosen is not None:
        return session.chosen
    return session.quotation_at_hand(desk.article_pane.visible_span)


def _highlighted(desk: Desk) -> Entity | Quotation | None:
    if desk.panes.active not in (Pane.ENTITIES, Pane.QUOTATIONS):
        return None
    row = desk.panes.widget_of(desk.panes.active).query_one(Listing).highlighted
    return getattr(row, "entity", None) or getattr(row, "quotation", None)
