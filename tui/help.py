"""The help: every key, by what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from textual.screen import ModalScreen

from tui.commands import ALL
from widgets.command import Command
from widgets.filtered_pane import FilteredPane
from widgets.listing import Line, Listing
from widgets.wrapping import NARROWEST, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

_KEY_CELLS = 16
_CLOSE = Command(
    "help.close", "escape,q,?", "close", "Close", "Close the help.", "Help", footer="Close"
)


@dataclass(frozen=True, slots=True)
class GroupHeading:
    """What the keys below it are for."""

    name: str


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A command and its keys as they are now."""

    keys: str
    explanation: str


Row: TypeAlias = GroupHeading | KeyRow


class KeyListing(Listing[Row]):
    """Keys at the left, what they do at the right."""

    def height_of(self, item: Row, width: int) -> int:
        """Rows of the wrapped explanation; a heading has an empty row above it."""
        return len(self.lines_of(item, width))

    def lines_of(self, item: Row, width: int) -> Sequence[Line]:
        """A heading, or a key with its explanation."""
        if isinstance(item, GroupHeading):
            return [(), ((item.name, "heading"),)]
        lines: list[Line] = []
        keys = item.keys
        for start, end in wrap(item.explanation, max(NARROWEST, width - _KEY_CELLS - 1)):
            lines.append(((f"{keys:<{_KEY_CELLS}} ", "strong"), (item.explanation[start:end], "")))
            keys = ""
        return lines

    def can_choose(self, item: Row) -> bool:
        """A heading is nothing to stand on."""
        return isinstance(item, KeyRow)


class KeyList(FilteredPane[Row]):
    """Every command by group."""

    def on_mount(self) -> None:
        """List them."""
        self.border_subtitle = "/ filters · esc closes"
        self.refill()

    def matching(self, needle: str) -> tuple[Row, ...]:
        """The commands whose keys or explanation hold the needle."""
        rows: list[Row] = []
        for name, commands in groupby(ALL, key=lambda command: command.group):
            found = [
                KeyRow(self._keys(list(alike)), explanation)
                for explanation, alike in groupby(commands, lambda command: command.explanation)
            ]
            found = [row for row in found if needle in f"{row.keys} {row.explanation}".casefold()]
            if found:
                rows += [GroupHeading(name), *found]
        return tuple(rows)

    def _keys(self, commands: list[Command]) -> str:
        """The keys of a command, or of several that do alike: "1…9"."""
        first, last = (command.shown_keys(self.app) for command in (commands[0], commands[-1]))
        return first if len(commands) == 1 else f"{first}…{last}"


class HelpScreen(ModalScreen[None]):
    """The keys over the reading screen."""

    BINDINGS: ClassVar[list[BindingType]] = [_CLOSE.binding()]
    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        & > KeyList { width: 90%; max-width: 100; height: 90%; background: $surface; }
    }
    """

    def compose(self) -> ComposeResult:
        """The list of keys."""
        yield KeyList("Keys", KeyListing())

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is listed."""
        return self.query_one(KeyListing).items

    def on_mount(self) -> None:
        """Let the keys move the list."""
        self.query_one(KeyList).focus()

    def action_close(self) -> None:
        """Back to reading."""
        self.dismiss()
