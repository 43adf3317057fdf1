"""What the reader has to know and must not miss: a whole sentence, until it has been read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

if TYPE_CHECKING:
    from textual import events


class Announcement(Static):
    """A sentence in as many rows as it needs; a click dismisses it.

    Args:
        sentence: what there is to know.
        leave: how to dismiss it, in a few words.
    """

    DEFAULT_CSS = """
    Announcement {
        height: auto;
        padding: 0 1;
        background: $error;
        color: $text;
        &:ansi { background: ansi_red; color: ansi_bright_white; }
        &:nocolor { text-style: reverse; }
    }
    """

    def __init__(self, sentence: str, leave: str) -> None:
        super().__init__(f"{sentence} ({leave})", markup=False)

    def on_click(self, event: events.Click) -> None:
        """Go away."""
        event.stop()
        self.remove()
