from __future__ import annotations

from typing import ClassVar

from piloting import Hand, piloting
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.widgets import Input

from widgets.key_line import KeyLine


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
