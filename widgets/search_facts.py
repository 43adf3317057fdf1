"""The right end of the search line: what was found, and how it is searched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.cells import cell_len
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from widgets.fitting import cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual import events
    from textual.geometry import Size

_GAP = 2
"""Cells between two of what is shown."""


class Mode(NamedTuple):
    """A way of searching that can be turned on.

    Attributes:
        action: what turns it on and off.
        key: the key for that.
        name: what it is called.
        is_on: whether it is on.
    """

    action: str
    key: str
    name: str
    is_on: bool

    @property
    def text(self) -> str:
        """The mode as it is shown."""
        return f"{self.key} {self.name}{' ✓' if self.is_on else ''}"


class SearchFacts(Widget):
    """A report, then the modes, each a button.

    If there is little room, only modes that are on are shown, as many as fit.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "search-facts--failure",
        "search-facts--on",
        "search-facts--off",
    }
    DEFAULT_CSS = """
    SearchFacts {
        height: 1;
        width: auto;
        max-width: 75%;
        & > .search-facts--failure { color: $text-error; text-style: bold; }
        & > .search-facts--on { text-style: bold; }
        & > .search-facts--off { color: $text-muted; }
    }
    """

    report: reactive[str] = reactive("", layout=True)
    """What was found, or why nothing can be."""
    failed: reactive[bool] = reactive(False)  # noqa: FBT003 - the reactive's default
    """Whether the report is of an error."""
    modes: reactive[tuple[Mode, ...]] = reactive((), layout=True)

    @dataclass
    class Pressed(Message):
        """A mode was clicked."""

        mode: Mode

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """The cells that everything there is to show takes."""
        texts = [self.report, *(mode.text for mode in self._shown(container.width))]
        return sum(cell_len(text) + _GAP for text in texts if text)

    def render(self) -> Content:
        """The report, cut if need be, and the modes at the right end."""
        modes = list(self._places())
        room = (modes[0][0] if modes else self.size.width) - _GAP
        report = cut(self.report, room)
        style = self.get_visual_style("search-facts--failure") if self.failed else ""
        line = Content.assemble(" " * (room - cell_len(report)), (report, style))
        for start, mode in modes:
            look = self.get_visual_style(f"search-facts--{'on' if mode.is_on else 'off'}")
            line += Content(" " * (start - line.cell_length)) + Content.styled(mode.text, look)
        return line

    def on_click(self, event: events.Click) -> None:
        """A click on a mode turns it on or off."""
        offset = event.get_content_offset(self)
        for start, mode in self._places():
            if offset is not None and start <= offset.x < start + cell_len(mode.text):
                self.post_message(self.Pressed(mode))

    def _places(self) -> Iterator[tuple[int, Mode]]:
        """The cell at which each mode begins."""
        parent = self.parent
        shown = self._shown(parent.size.width if isinstance(parent, Widget) else self.size.width)
        start = self.size.width - sum(cell_len(mode.text) + _GAP for mode in shown) + _GAP
        for mode in shown:
            yield start, mode
            start += cell_len(mode.text) + _GAP

    def _shown(self, line: int) -> list[Mode]:
        """The modes for which a line of that many cells has room beside report and needle."""
        widths = {mode: cell_len(mode.text) + _GAP for mode in self.modes}
        taken = cell_len(self.report) + _GAP
        if taken + sum(widths.values()) <= line * 3 // 5:
            return list(widths)
        shown = []
        for mode, width in widths.items():
            if mode.is_on and taken + width <= line * 3 // 4:
                shown.append(mode)
                taken += width
        return shown
