"""The first start: a few hints, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.commands import key_of
from widgets.status_line import StatusLine

if TYPE_CHECKING:
    from textual.screen import Screen

    from tui.reader.memory import Memory
    from widgets.hints import Hint, Hints

_LINES = (
    (
        ("stop.next stop.previous", "next, previous quotation"),
        ("search", "search"),
        ("article.next article.previous", "next, previous article"),
    ),
    (
        ("copy.summary", "copy the summary"),
        ("pane.entities pane.summary pane.library", "who, summary, articles"),
        ("pane.next", "next pane"),
    ),
    (("help", "all keys"), ("quit", "quit"), ("trail.drop", "hide this")),
)
"""The hints: commands, and what they do."""


class Hinting:
    """Shows hints to those who have never seen them, if anything is kept by which to know.

    Args:
        screen: where they are shown.
        memory: what is kept.
    """

    def __init__(self, screen: Screen[None], memory: Memory) -> None:
        self._screen = screen
        self._memory = memory
        self._hints: Hints | None = None
        self._is_first = False
        self._were_shown = False

    def take(self, *, analysed: bool) -> None:
        """Take in that this is the first start; the hints come with the analysis, if need be.

        The panes are laid out anew for either, which is as much work as to fill them.
        """
        self._is_first = True
        if analysed:
            self.show()

    def show(self) -> None:
        """Put the hints above the status line on the first start, once."""
        if not self._is_first or self._were_shown:
            return
        from widgets.hints import Hints

        self._were_shown = True
        self._memory.note_hints()
        self._hints = Hints([[self._hint(ids, words) for ids, words in line] for line in _LINES])
        self._screen.mount(self._hints, before=self._screen.query_one(StatusLine))

    def _hint(self, ids: str, words: str) -> Hint:
        return " ".join(key_of(self._screen.app, name) for name in ids.split()), words

    def hide(self) -> bool:
        """Take the hints away; returns whether there were any."""
        hints, self._hints = self._hints, None
        if hints is None or not hints.is_attached:
            return False
        hints.remove()
        return True
