"""The measure: how many columns the article's text takes."""

from __future__ import annotations

from textual.reactive import var

from tui.commands import key_of
from tui.reader.hinting import HintingScreen
from tui.reader.panes import Panes

STEP = 4
"""Columns that a key makes the text narrower or wider by."""
NARROWEST, WIDEST = 20, 200
"""Columns that the measure may have, as in the settings."""


class MeasuringScreen(HintingScreen):
    """A screen whose article can be set narrower and wider."""

    measure: var[int] = var(80)
    """Columns that the article's text takes at most."""

    def action_narrower(self) -> None:
        """Set the article narrower than it is on the screen."""
        shown = min(self.measure, self.article_pane.room)
        if shown <= NARROWEST:
            self.tell(f"Narrower than {shown} columns it cannot be")
        else:
            self._set_measure(max(NARROWEST, shown - STEP))

    def action_wider(self) -> None:
        """Set the article wider, if the pane has the room."""
        room = self.article_pane.room
        if self.measure >= WIDEST:
            self.tell(f"Wider than {WIDEST} columns it cannot be")
        elif self.measure >= room:
            way = f"; {key_of(self.app, 'zoom')} shows the article alone"
            alone = len(self.query_one(Panes).visible_panes) == 1
            self.tell(f"The pane has no room for more than {room} columns{'' if alone else way}")
        else:
            self._set_measure(min(WIDEST, room, self.measure + STEP))

    def _set_measure(self, measure: int) -> None:
        self.measure = measure
        all_of_it = ", all that the pane has" if measure >= self.article_pane.room else ""
        self.tell(
            f"The text takes {measure} columns{all_of_it}: "
            f"reading.measure = {measure} in the settings keeps it"
        )
