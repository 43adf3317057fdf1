"""The line in which the reader types what else to open: a link, or the path of a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label

from widgets.command import Teaching, bindings
from widgets.search_commands import LEAVE_OPENING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.binding import BindingType


class SourceBar(Teaching, Horizontal):
    """Hidden until opened; reports enter and escape."""

    TAUGHT: ClassVar[Mapping[str, str]] = {"submit": "Open", "leave": "Leave"}
    BINDINGS: ClassVar[list[BindingType]] = list(bindings((LEAVE_OPENING,)))
    DEFAULT_CSS = """
    SourceBar {
        display: none;
        height: 1;
        padding: 0 1;
        & > Input { width: 1fr; }
    }
    """

    @dataclass
    class Accepted(Message):
        """The reader pressed enter.

        Attributes:
            source: what was typed, without the spaces around it; perhaps nothing.
        """

        source: str

    class Left(Message):
        """The reader pressed escape."""

    async def open(self, proposed: str = "") -> None:
        """Show the line and put the cursor there.

        Args:
            proposed: what stands there, which typing replaces.
        """
        self.display = True
        await self.remove_children()
        line = Input(proposed, compact=True)
        line.cursor_blink = False  # the terminal's own cursor stands there
        await self.mount(Label("Open: "), line)
        self.screen.set_focus(line)  # `focus` would do so after the next keys

    @on(Input.Changed)
    def _change(self, event: Input.Changed) -> None:
        event.stop()

    @on(Input.Submitted)
    def _accept(self, event: Input.Submitted) -> None:
        event.stop()
        self.display = False
        self.post_message(self.Accepted(event.value.strip()))

    def on_descendant_blur(self) -> None:
        """Close the line when the reader goes elsewhere."""
        if self.app.app_focus:
            self.display = False

    def action_leave(self) -> None:
        """Close the line."""
        self.display = False
        self.post_message(self.Left())
