"""From a speaker or an entity to all articles: opens the screen, and goes where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.entity import Entity
from tui.reader.at_hand import at_hand
from tui.session.subject import Subject

if TYPE_CHECKING:
    from textual.screen import Screen

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
        key, picked = self._desk.session.key or "", at_hand(self._desk)
        if isinstance(picked, Entity):
            return Subject(picked.name, picked.kind.value, key)
        if picked is None or picked.speaker is None:
            return None
        return Subject(picked.speaker, picked.person.kind.value if picked.person else "", key)

    def _go(self, chosen: Passage | None) -> None:
        if chosen is not None:
            self._touring.go(*chosen)
