"""The measure: how many columns the article's text takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.choices import MEASURE
from widgets.article_pane import measure_in

if TYPE_CHECKING:
    from tui.reader.desk import Desk
    from tui.reader.memory import Memory

STEP = 4
"""Columns by which a key makes the text narrower or wider."""
NARROWEST, WIDEST = 20, 200
"""Columns that the measure may have, as in the settings."""


class Measured(NamedTuple):
    """What a key leads to: the measure, and a sentence about it."""

    measure: int
    notice: str


class Measuring:
    """Sets the article narrower and wider.

    Args:
        desk: where it is read.
        memory: keeps the measure.
    """

    def __init__(self, desk: Desk, memory: Memory) -> None:
        self._desk = desk
        self._memory = memory

    def change(self, is_wider: bool) -> None:  # noqa: FBT001 - of an action
        """Set the article wider, if the pane has the room, or narrower than it is."""
        desk = self._desk
        room = measure_in(desk.panes.article_room)
        before = desk.measure
        if is_wider:
            alone = len(desk.panes.visible_panes) == 1
            way = "" if alone else f"; {desk.key_of('zoom')} shows the article alone"
            desk.measure, notice = wider(desk.measure, room, way)
        else:
            desk.measure, notice = narrower(desk.measure, room)
        until = self._memory.choose(MEASURE, desk.measure) if desk.measure != before else ""
        desk.tell(notice + until)


def narrower(measure: int, room: int) -> Measured:
    """The text narrower than it is on the screen.

    Args:
        measure: the most columns that it takes so far.
        room: columns that the pane has for it.
    """
    shown = min(measure, room)
    if shown <= NARROWEST:
        return Measured(measure, f"Narrower than {shown} columns it cannot be")
    return _set(max(NARROWEST, shown - STEP), room)


def wider(measure: int, room: int, way: str) -> Measured:
    """The text wider, if the pane has the room.

    Args:
        measure: the most columns that it takes so far.
        room: columns that the pane has for it.
        way: how to give the pane more room, as the end of a sentence.
    """
    if measure >= WIDEST:
        return Measured(measure, f"Wider than {WIDEST} columns it cannot be")
    if measure >= room:
        return Measured(measure, f"The pane has no room for more than {room} columns{way}")
    return _set(min(WIDEST, room, measure + STEP), room)


def _set(measure: int, room: int) -> Measured:
    all_of_it = ", all that the pane has" if measure >= room else ""
    return Measured(measure, f"The text takes {measure} columns{all_of_it}")
