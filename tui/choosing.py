"""One of several is chosen, by its first letters; or something new is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.cells import cell_len, set_cell_size
from textual import events, on
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from widgets.cells import shown
from widgets.choosing_commands import CHOOSING
from widgets.command import bindings
from widgets.fitting import cut
from widgets.list_pane import ListPane
from widgets.listing import Line, Listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType


class Choice(NamedTuple):
    """Something to choose.

    Attributes:
        label: what it is called.
        value: what is given back.
        detail: a few words at the right.
        is_new: whether it is what was typed, and none of those that were there.
    """

    label: str
    value: str
    detail: str = ""
    is_new: bool = False


class ChoiceListing(Listing[Choice]):
    """The choices, a row each."""

    def lines_of(self, item: Choice, width: int) -> Sequence[Line]:
        """What it is called, with the detail at the right."""
        detail = cut(shown(item.detail), width // 2)
        label = cut(shown(item.label), width - cell_len(detail) - 1)
        return [((set_cell_size(label, max(0, width - cell_len(detail))), ""), (detail, "faint"))]


class Chooser(ModalScreen[Choice | None]):
    """A line to type in, over the choices that hold what is typed.

    Args:
        title: what is chosen.
        choices: what there is to choose.
        new: how something new is offered, with `{}` for what was typed; "" where nothing new can
            be chosen.
        explanation: a sentence above the line, "" for none.
    """

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(CHOOSING))
    DEFAULT_CSS = """
    Chooser {
        align: center middle;
        & > ListPane {
            width: 90%; max-width: 72; height: auto; max-height: 100%; background: $surface;
            & > Static { height: auto; color: $text-muted; }
            & > Listing { height: auto; max-height: 16; }
            & > Listing > .listing--cursor {
                background: $block-cursor-background; color: $block-cursor-foreground;
                text-style: bold;
            }
        }
    }
    """

    def __init__(
        self, title: str, choices: Sequence[Choice], *, new: str = "", explanation: str = ""
    ) -> None:
        super().__init__()
        self._title = title
        self._choices = tuple(choices)
        self._new = new
        self._explanation = explanation
        self._listing = ChoiceListing()

    def compose(self) -> ComposeResult:
        """The line and the choices."""
        with ListPane(self._title, self._listing):
            if self._explanation:
                yield Static(Content(shown(self._explanation)))
            yield Input(compact=True, placeholder="type to narrow down, enter chooses")

    def on_mount(self) -> None:
        """List all of them, and take what is typed."""
        self.query_one(ListPane).move_child(self._listing, after=self.query_one(Input))
        self._list()
        self.set_focus(self.query_one(Input))

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is listed now."""
        return self._listing.items

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer other choices, where it took a moment to find them."""
        self._choices = tuple(choices)
        if self.is_mounted:
            self._list()

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        event.stop()
        self._list()

    def _list(self) -> None:
        """List the choices that hold what is typed, the first of them highlighted."""
        typed = self.query_one(Input).value.strip()
        found = [each for each in self._choices if typed.casefold() in each.label.casefold()]
        is_there = any(typed.casefold() == each.label.casefold() for each in self._choices)
        if self._new and typed and not is_there:
            found.append(Choice(self._new.format(typed), typed, is_new=True))
        self._listing.items = tuple(found)
        self._listing.action_to_start()

    @on(Input.Submitted)
    def _take(self, event: Input.Submitted) -> None:
        event.stop()
        if (chosen := self._listing.highlighted) is not None:
            self.dismiss(chosen)

    @on(Listing.Chosen)
    def _choose(self, event: Listing.Chosen) -> None:
        event.stop()
        if isinstance(event.item, Choice):
            self.dismiss(event.item)

    def on_click(self, event: events.Click) -> None:
        """A click beside the list leaves it."""
        if event.widget is self:
            self.dismiss(None)

    def action_leave(self) -> None:
        """Choose nothing."""
        self.dismiss(None)

    def action_down(self) -> None:
        """Highlight the next choice."""
        self._listing.action_line_down()

    def action_up(self) -> None:
        """Highlight the choice before."""
        self._listing.action_line_up()
