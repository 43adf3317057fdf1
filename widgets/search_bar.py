"""The line in which the reader types what to search for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label

from widgets.command import Command, bindings

if TYPE_CHECKING:
    from textual.binding import BindingType

LEAVE_SEARCH = Command(
    "search.leave",
    "escape",
    "leave",
    "Leave the search",
    "Back to where the search began.",
    "Going to places in the article",
)


class SearchBar(Horizontal):
    """Hidden until opened; tells of every change, of enter and of escape."""

    COMMANDS: ClassVar[tuple[Command, ...]] = (LEAVE_SEARCH,)
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(COMMANDS))
    DEFAULT_CSS = """
    SearchBar {
        display: none;
        height: 1;
        padding: 0 1;
        & > Input { width: 1fr; }
    }
    """

    @dataclass
    class Changed(Message):
        """Something else is looked for; empty for nothing."""

        needle: str

    class Accepted(Message):
        """The reader pressed enter: the matches are the trail."""

    class Left(Message):
        """The reader pressed escape: everything is to be as before."""

    needle: str = ""
    """What was typed last."""

    async def open(self) -> None:
        """Show an empty line and put the cursor there."""
        self.needle = ""
        self.display = True
        await self.remove_children()
        await self.mount(Label("/"), Input(compact=True))
        self.query_one(Input).focus()

    @on(Input.Changed)
    def _change(self, event: Input.Changed) -> None:
        event.stop()
        self.needle = event.value
        self.post_message(self.Changed(event.value))

    @on(Input.Submitted)
    def _accept(self, event: Input.Submitted) -> None:
        event.stop()
        self.display = False
        self.post_message(self.Accepted())

    def on_descendant_blur(self) -> None:
        """Close the line when the reader goes elsewhere; the matches stay."""
        if self.app.app_focus:
            self.display = False

    def action_leave(self) -> None:
        """Close the line."""
        self.needle = ""
        self.display = False
        self.post_message(self.Left())
