"""What the reader must not miss: it stays above the status line until it has been read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.commands import key_of
from widgets.status_line import StatusLine

if TYPE_CHECKING:
    from textual.screen import Screen


class Announcing:
    """Puts sentences on a screen that stay there until they are dismissed."""

    def __init__(self, screen: Screen[None]) -> None:
        self._screen = screen

    async def announce(self, sentence: str) -> None:
        """Put a sentence above the status line."""
        from widgets.announcement import Announcement

        leave = f"{key_of(self._screen.app, 'trail.drop')} hides this"
        status = self._screen.query_one(StatusLine)
        await self._screen.mount(Announcement(sentence, leave), before=status)

    def hide(self) -> bool:
        """Take the sentences away; returns whether there were any."""
        from widgets.announcement import Announcement

        told = list(self._screen.query(Announcement))
        self._screen.remove_children(told)
        return bool(told)
