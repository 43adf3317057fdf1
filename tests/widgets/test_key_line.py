from __future__ import annotations

from typing import ClassVar

from piloting import Hand, piloting
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from widgets.command import Teaching
from widgets.key_line import KeyLine


class Pane(Teaching, Widget, can_focus=True):
    """Has keys of its own, and a word for one of the program's."""

    BINDINGS: ClassVar = [Binding("enter", "choose", "Choose", show=False)]
    DEFAULT_CSS = "Pane { height: 1; }"
    TAUGHT: ClassVar = {"note('hidden')": "Taught", "choose": "Go there"}

    def action_choose(self) -> None:
        """Nothing."""


class Framed(Screen[None]):
    """A screen with keys of its own and a pane."""

    BINDINGS: ClassVar = [
        Binding("h", "app.bell", "Bell"),
        Binding("m", "app.bell()", "More"),
        Binding("x", "note('hidden')", "Hidden", show=False),
    ]

    def compose(self) -> ComposeResult:
        yield Pane()
        yield KeyLine()

    def action_note(self, what: str) -> None:
        """Nothing."""


class Program(App[None]):
    """Has keys for help and for quitting."""

    AUTO_FOCUS = None
    BINDINGS: ClassVar = [Binding("?", "bell", "Help"), Binding("q", "quit", "Quit")]

    def get_default_screen(self) -> Screen[None]:
        return Framed()


class Keyed(App[None]):
    """Has keys of all sorts, and keeps which of them were pressed."""

    AUTO_FOCUS = None
    BINDINGS: ClassVar = [
        Binding("left_square_bracket,p", "note('previous')", "Previous [b]"),
        Binding("n", "note('next')", "Next"),
        Binding("h", "note('hidden')", "Hidden", show=False),
        Binding("x", "refused", "Refused"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.noted: list[str] = []

    def compose(self) -> ComposeResult:
        yield Input()
        yield KeyLine()

    def action_note(self, what: str) -> None:
        self.noted.append(what)

    def action_refused(self) -> None:
        raise AssertionError

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        return action != "refused"


def row(hand) -> str:
    """The line; the input above it takes three rows."""
    return hand.lines[3]


async def test_keys_that_can_be_pressed_now_each_command_once():
    async with piloting(Hand(Keyed()), (60, 5)) as hand:
        await hand.settle()
        assert row(hand).startswith(" [ Previous [b]  n Next")
        assert "Hidden" not in row(hand)
        assert "Refused" not in row(hand)
        assert row(hand).count("Previous") == 1


async def test_it_follows_the_focus():
    async with piloting(Hand(Keyed()), (60, 5)) as hand:
        hand.app.query_one(Input).focus()
        await hand.settle()
        assert "n Next" not in row(hand)
        hand.app.set_focus(None)
        await hand.settle()
        assert "n Next" in row(hand)


async def test_a_key_that_does_not_fit_is_left_out():
    async with piloting(Hand(Keyed()), (20, 5)) as hand:
        await hand.settle()
        assert row(hand) == " [ Previous [b]"
        await hand.resize(6, 5)
        assert row(hand) == ""


async def test_a_click_presses_the_key_under_it():
    async with piloting(Hand(Keyed()), (60, 5)) as hand:
        await hand.settle()
        line = hand.app.query_one(KeyLine)
        await hand.click(line, 1)
        await hand.click(line, row(hand).index("Next"))
        await hand.click(line, 50)
        await hand.click(line, row(hand).index("n Next") - 1)
        assert hand.app.noted == ["previous", "next"]


async def test_the_keys_of_the_focused_pane_come_first_and_the_programs_go_last():
    async with piloting(Hand(Program()), (60, 5)) as hand:
        hand.app.screen.query_one(Pane).focus()
        await hand.settle()

        def told() -> str:
            return hand.lines[1]

        assert told() == " x Taught  ⏎ Go there  h Bell  m More  ? Help  q Quit"
        await hand.resize(50, 5)
        assert told() == " x Taught  ⏎ Go there  h Bell  ? Help  q Quit"
        await hand.resize(30, 5)
        assert told() == " x Taught  ? Help  q Quit"
        await hand.resize(20, 5)
        assert told() == " ? Help  q Quit"
        await hand.resize(12, 5)
        assert told() == " ? Help"
