"""A pane with a list that typing a few letters narrows down."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import on
from textual.widgets import Input

from widgets.command import Command, bindings
from widgets.list_pane import ListPane

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.binding import BindingType


Item = TypeVar("Item")

FILTER = Command(
    "filter",
    "slash",
    "filter",
    "Filter",
    "Narrow the list down while you type.",
    "In a list",
    footer="Filter",
)
LEAVE_FILTER = Command(
    "filter.leave", "escape", "leave_filter", "All", "Show the whole list.", "In a list"
)


class FilteredPane(ListPane[Item]):
    """A titled list; `/` opens a line whose text every listed item must contain."""

    COMMANDS: ClassVar[tuple[Command, ...]] = (FILTER, LEAVE_FILTER)
    TAUGHT: ClassVar[Mapping[str, str]] = {"submit": "Into the list", "leave_filter": "Show all"}
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(COMMANDS))
    LOOKS_IN: ClassVar[str] = "name"
    """In what the text is looked for, which the line says until something is typed."""

    def matching(self, needle: str) -> tuple[Item, ...]:
        """The items to list; `needle` is case-folded, and empty for all items."""
        raise NotImplementedError

    @property
    def is_filtering(self) -> bool:
        """Whether the line to type into is there."""
        return bool(self.query(Input))

    @property
    def needle(self) -> str:
        """What every listed item contains, case-folded; "" where all are listed."""
        return self.typed.casefold()

    @property
    def typed(self) -> str:
        """What was typed to filter by."""
        lines = self.query(Input)
        return lines.first().value if lines else ""

    def refill(self) -> None:
        """List anew, after what is listed changed."""
        self.listing.items = self.matching(self.needle)

    async def action_filter(self) -> None:
        """Open the line to type into, or go back to it."""
        if not self.is_filtering:
            line = Input(placeholder=f"filter by {self.LOOKS_IN}", compact=True)
            line.cursor_blink = False  # the terminal's own cursor stands there
            await self.mount(line, before=self.listing)
        self.screen.set_focus(self.query_one(Input))  # `focus` would do so after the next keys

    async def action_leave_filter(self) -> None:
        """Close the line and list everything again."""
        self.listing.focus()
        await self.query(Input).remove()
        self.refill()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Leaving is possible only while filtering: otherwise escape means something else."""
        return action != "leave_filter" or self.is_filtering

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        event.stop()
        self.refill()

    @on(Input.Submitted)
    def _keep(self, event: Input.Submitted) -> None:
        event.stop()
        self.listing.focus()
