"""The line at the bottom: the keys that do something now, each a button for the mouse too."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

from widgets.command import taught_around

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual import events
    from textual.binding import Binding
    from textual.screen import Screen
    from textual.style import Style

_GAP = 2
"""Cells between two keys."""


class _Told(NamedTuple):
    """A key, and what the line says that it does."""

    key: str
    word: str
    binding: Binding

    @property
    def cells(self) -> int:
        """Cells that the two take."""
        return cell_len(f"{self.key} {self.word}")


class KeyLine(Widget):
    """The bindings with a word for this line, as many as fit, those of the focused pane first.

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
        parts: list[str | tuple[str, Style]] = []
        end = 0
        for start, told in self._places():
            parts += [" " * (start - end), (told.key, style), f" {told.word}"]
            end = start + told.cells
        return Content.assemble(*parts)

    def _places(self) -> Iterator[tuple[int, _Told]]:
        """The cell at which each key begins; the program's own keys are the last to go."""
        here, program = self._told()
        reserved = sum(told.cells + _GAP for told in program)
        start = 0
        for told in here:
            if start + told.cells + reserved > self.size.width:
                break
            yield start, told
            start += told.cells + _GAP
        for told in program:
            if start + told.cells <= self.size.width:
                yield start, told
                start += told.cells + _GAP

    def _told(self) -> tuple[list[_Told], list[_Told]]:
        """The keys of the focused pane and the screen, and those of the program."""
        focused = self.screen.focused
        taught = taught_around(focused) if focused is not None else {}
        here: dict[str, _Told] = {}
        program: dict[str, _Told] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            word = taught.get(binding.action) or (binding.description if binding.show else "")
            if word and active.enabled and not self._is_typed(binding):
                told = _Told(self.app.get_key_display(binding), word, binding)
                (program if active.node is self.app else here).setdefault(binding.action, told)
        first = [here.pop(action) for action in taught if action in here]
        return [*first, *here.values()], list(program.values())

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
        for start, told in self._places():
            if offset is not None and start <= offset.x < start + told.cells:
                self.app.simulate_key(told.binding.key)
