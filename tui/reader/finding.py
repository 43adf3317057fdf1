"""Searching the library: opens the screen for it, and goes to what was chosen there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.choices import QUERIES

if TYPE_CHECKING:
    from textual.screen import Screen

    from tui.choices import Choices
    from tui.reader.finding_screen import Found, Sought
    from tui.reader.memory import Memory
    from tui.reader.touring import Touring

_MOST_KEPT = 50
"""Queries that are remembered for the next run."""


class Finding:
    """Opens the screen that searches the library, each time where it was left.

    Args:
        screen: over which it opens.
        memory: has the library.
        touring: goes through what was found.
        choices: those of earlier runs.
    """

    def __init__(
        self, screen: Screen[None], memory: Memory, touring: Touring, choices: Choices
    ) -> None:
        self._screen = screen
        self._memory = memory
        self._touring = touring
        self._kept = choices.of(QUERIES)
        self._sought: Sought | None = None

    def open(self, text: str = "") -> None:
        """Open the screen.

        Args:
            text: what to search for, "" for what was searched for last.
        """
        from tui.reader.finding_screen import FindingScreen, Sought

        if self._sought is None:
            kept = self._kept if isinstance(self._kept, list) else []
            earlier = tuple(each for each in kept if isinstance(each, str))
            self._sought = Sought(earlier[-1] if earlier else "", earlier)
        if text:
            self._sought = self._sought._replace(text=text, at=None)
        self._screen.app.push_screen(FindingScreen(self._memory, self._sought), self._take)

    def _take(self, found: Found | None) -> None:
        if found is None:
            return
        before, self._sought = self._sought, found.sought
        if before is not None and before.earlier != found.sought.earlier:
            self._memory.choose(QUERIES, list(found.sought.earlier[-_MOST_KEPT:]))
        if found.course is not None:
            self._touring.go(found.course)
