"""Lines for those who start the program for the first time: the keys that are needed most."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

from widgets.fitting import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

Hint = tuple[str, str]
"""Keys, and a few words on what they do."""
_GAP = 2
"""Cells between two hints of a line."""


class Hints(Widget):
    """A few lines of hints, as many on each as fit; a click dismisses them.

    Args:
        lines: the hints of each line, the most needed first.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"hints--key"}
    DEFAULT_CSS = """
    Hints {
        height: auto;
        padding: 0 1;
        background: $primary-muted;
        color: $foreground;
        & > .hints--key { color: $text-accent; text-style: bold; }
        &:ansi { background: ansi_default; }
    }
    """

    def __init__(self, lines: Sequence[Sequence[Hint]]) -> None:
        super().__init__()
        self._lines = lines

    def render(self) -> Content:
        """The lines."""
        return Content("\n").join(self._line(hints) for hints in self._lines)

    def _line(self, hints: Sequence[Hint]) -> Content:
        style = self.get_visual_style("hints--key")
        line = Content()
        for keys, words in hints:
            gap = _GAP if line else 0
            left = self.size.width - line.cell_length - gap
            if line and cell_len(f"{keys} {words}") > left:
                break
            fitting = cut(words, left - cell_len(keys) - 1)
            line += Content.assemble(" " * gap, (keys, style), " ", fitting)
        return line

    def on_click(self, event: events.Click) -> None:
        """Go away."""
        event.stop()
        self.remove()
