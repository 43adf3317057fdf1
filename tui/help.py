"""The help: the keys of the focused pane, then every key by what it is for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from textual.screen import ModalScreen

from tui.commands import ALL, BY_ID, CLOSE_HELP, key_of
from widgets.command import MOVEMENT, bindings, taught_around
from widgets.filtered_pane import FilteredPane
from widgets.key_line import KeyLine
from widgets.listing import Line, Listing
from widgets.wrapping import NARROWEST, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.screen import Screen

    from widgets.command import Command

_KEY_CELLS = 16
_ABOUT_PANES = "The mouse does what keys do, and drags the edges of the panes."


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know before the keys."""

    text: str


@dataclass(frozen=True, slots=True)
class GroupHeading:
    """What the keys below it are for."""

    name: str


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A command and its keys as they are now."""

    keys: str
    explanation: str


Row: TypeAlias = Remark | GroupHeading | KeyRow


class KeyListing(Listing[Row]):
    """Keys at the left, what they do at the right."""

    def height_of(self, item: Row, width: int) -> int:
        """Rows of the wrapped text; a heading has an empty row above it."""
        return len(self.lines_of(item, width))

    def lines_of(self, item: Row, width: int) -> Sequence[Line]:
        """A remark, a heading, or a key with its explanation."""
        if isinstance(item, GroupHeading):
            return [(), ((item.name, "heading"),)]
        if isinstance(item, Remark):
            rows = wrap(item.text, max(NARROWEST, width))
            return [((item.text[start:end], "faint"),) for start, end in rows]
        lines: list[Line] = []
        keys = item.keys
        for start, end in wrap(item.explanation, max(NARROWEST, width - _KEY_CELLS - 1)):
            lines.append(((f"{keys:<{_KEY_CELLS}} ", "strong"), (item.explanation[start:end], "")))
            keys = ""
        return lines

    def can_choose(self, item: Row) -> bool:
        """Only a key can be highlighted."""
        return isinstance(item, KeyRow)


class KeyList(FilteredPane[Row]):
    """Every command by group, those of a pane before the others.

    Args:
        place: what the pane is called.
        here: what its keys do.
    """

    def __init__(self, place: str, here: Sequence[Command]) -> None:
        super().__init__("Keys", KeyListing())
        self._place = place
        self._here = here

    def on_mount(self) -> None:
        """List them."""
        self.refill()

    def matching(self, needle: str) -> tuple[Row, ...]:
        """The commands whose keys or explanation hold the needle."""
        rows: list[Row] = [] if needle else [Remark(self._about_trails()), Remark(_ABOUT_PANES)]
        rows += self._grouped(self._here, self._place, needle)
        others = (command for command in ALL if command not in self._here)
        for name, commands in groupby(others, key=lambda command: command.group):
            rows += self._grouped(commands, name, needle)
        return tuple(rows)

    def _about_trails(self) -> str:
        after, before, back = (
            key_of(self.app, name) for name in ("stop.next", "stop.previous", "trail.drop")
        )
        return (
            f"{after} and {before} follow a trail: the quotations, until you choose an entity, "
            "search, or go to the summary; then the places of that. "
            f"{back} gives the quotations back."
        )

    def _grouped(self, commands: Iterable[Command], name: str, needle: str) -> list[Row]:
        """A heading and the commands that hold the needle, if there are any."""
        found = [
            KeyRow(self._keys(list(alike)), explanation)
            for explanation, alike in groupby(commands, lambda command: command.explanation)
        ]
        found = [row for row in found if needle in f"{row.keys} {row.explanation}".casefold()]
        return [GroupHeading(name), *found] if found else []

    def _keys(self, commands: list[Command]) -> str:
        """The keys of a command, or of several that do similar things: "1…9"."""
        first, last = (" ".join(at.shown_keys(self.app)) for at in (commands[0], commands[-1]))
        return first if len(commands) == 1 else f"{first}…{last}"


class HelpScreen(ModalScreen[None]):
    """The keys over the reading screen."""

    BINDINGS: ClassVar[list[BindingType]] = list(
        bindings((CLOSE_HELP, *(replace(BY_ID[name], action="close") for name in ("help", "quit"))))
    )
    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        & > KeyList { width: 90%; max-width: 100; height: 90%; background: $surface; }
        KeyLine { dock: bottom; padding: 0; background: $surface; color: $text-muted; }
    }
    """

    def __init__(self, under: Screen[Any], place: str) -> None:
        """Show the keys.

        Args:
            under: the screen whose keys they are.
            place: what the focused pane is called.
        """
        super().__init__()
        self._place = place
        self._here = keys_of_pane(under)

    def compose(self) -> ComposeResult:
        """The list of keys, and below it what can be done with it."""
        with KeyList(f"Here, in the {self._place}", self._here):
            yield KeyLine()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is listed."""
        return self.query_one(KeyListing).items

    def on_mount(self) -> None:
        """Let the keys move the list."""
        self.query_one(KeyList).focus()

    def on_click(self, event: events.Click) -> None:
        """A click beside the list closes it."""
        if event.widget is self:
            self.dismiss()

    def action_close(self) -> None:
        """Back to reading."""
        self.dismiss()


def keys_of_pane(screen: Screen[Any]) -> list[Command]:
    """What keys do in the focused pane, except those that move in every pane."""
    focused = screen.focused
    taught = taught_around(focused) if focused is not None else {}
    ids = {
        active.binding.id
        for active in screen.active_bindings.values()
        if active.binding.action in taught or active.node not in (screen, screen.app)
    }
    moving = {command.id for command in MOVEMENT}
    return [command for command in ALL if command.id in ids - moving]
