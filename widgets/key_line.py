"""The line at the bottom: the keys that do something now, each a button for the mouse too."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual import events
    from textual.binding import Binding
    from textual.screen import Screen

_GAP = 2
"""Cells between two keys."""


class KeyLine(Widget):
    """The bindings with a word for this line, as many as fit.

    One widget that draws a row: Textual's footer mounts a widget for each key whenever the focus
    moves, which takes longer than everything else that a key to another pane does.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"key-line--key"}
    DEFAULT_CSS = """
    KeyLine {
        height: 1;
        padding: 0 1;
        background: $footer-background;
        color: $footer-foreground;
        & > .key-line--key { color: $footer-key-foreground; text-style: bold; }
    }
    """

    def on_mount(self) -> None:
        """Follow changes of what can be done."""
        self.screen.bindings_updated_signal.subscribe(self, self._show_bindings)

    def _show_bindings(self, _screen: Screen[object]) -> None:
        self.refresh()

    def render(self) -> Content:
        """The keys and their words."""
        style = self.get_visual_style("key-line--key")
        line = Content()
        for start, _, binding in self._places():
            line += Content(" " * (start - line.cell_length))
            key = self.app.get_key_display(binding)
            line += Content.assemble((key, style), " ", binding.description)
        return line

    def _places(self) -> Iterator[tuple[int, int, Binding]]:
        """The cells between which each key is shown, only the first of a command."""
        start = 0
        seen: set[str] = set()
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if not binding.show or not active.enabled or binding.action in seen:
                continue
            if self._is_typed(binding):
                continue
            seen.add(binding.action)
            end = start + cell_len(f"{self.app.get_key_display(binding)} {binding.description}")
            if end > self.size.width:
                return
            yield start, end, binding
            start = end + _GAP

    def _is_typed(self, binding: Binding) -> bool:
        """Whether the key now only types its sign; Textual knows that of most keys, not of "/"."""
        sign = self.app.get_key_display(binding)
        focused = self.screen.focused
        if focused is None or len(sign) > 1 or not sign.isascii():
            return False
        return focused.check_consume_key(sign, sign)

    def on_click(self, event: events.Click) -> None:
        """A click on a key presses it."""
        offset = event.get_content_offset(self)
        for start, end, binding in self._places():
            if offset is not None and start <= offset.x < end:
                self.app.simulate_key(binding.key)
