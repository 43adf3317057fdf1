from __future__ import annotations

from textual.widgets import Input

from widgets.filtered_pane import FilteredPane
from widgets.listing import Listing

FRUIT = ("apple", "apricot", "[b]anana[/b]", "cherry")


class Names(Listing[str]):
    """Names, a row each."""

    def lines_of(self, item, width):
        return [((item, ""),)]


class Fruit(FilteredPane[str]):
    """Fruit that can be filtered."""

    def __init__(self) -> None:
        super().__init__("Fruit", Names())

    def on_mount(self) -> None:
        self.refill()

    def matching(self, needle):
        return tuple(name for name in FRUIT if needle in name)


def listed(hand) -> tuple[str, ...]:
    return hand.app.query_one(Names).items


async def test_all_is_listed_and_no_line_to_type_in_is_seen(mount):
    async with mount(Fruit()) as hand:
        assert listed(hand) == FRUIT
        assert not hand.app.query(Input)


async def test_focusing_the_pane_focuses_its_list(mount):
    async with mount(Fruit()) as hand:
        pane = hand.app.query_one(Fruit)
        pane.focus()
        await hand.settle()
        assert hand.app.focused is pane.listing
        assert pane.has_pseudo_class("focus-within")


async def test_every_letter_narrows_the_list_down(mount):
    async with mount(Fruit()) as hand:
        hand.app.query_one(Fruit).focus()
        await hand.press("/", "A", "P")
        assert listed(hand) == ("apple", "apricot")
        await hand.press("r")
        assert listed(hand) == ("apricot",)
        await hand.press("backspace")
        assert listed(hand) == ("apple", "apricot")


async def test_enter_keeps_the_filter_and_gives_the_list_the_focus(mount):
    async with mount(Fruit()) as hand:
        pane = hand.app.query_one(Fruit)
        pane.focus()
        await hand.press("/", *"rr", "enter")
        assert hand.app.focused is pane.listing
        assert listed(hand) == ("cherry",)
        await hand.press("enter")
        assert [message.item for message in hand.told(Listing.Chosen)] == ["cherry"]


async def test_escape_lists_everything_again_with_the_highlight_on_what_was_found(mount):
    async with mount(Fruit()) as hand:
        pane = hand.app.query_one(Fruit)
        pane.focus()
        for leave in (("escape",), ("enter", "escape")):
            await hand.press("/", *"rr", *leave)
            assert listed(hand) == FRUIT
            assert pane.listing.highlighted == "cherry"
            assert hand.app.focused is pane.listing
            assert not hand.app.query(Input)


async def test_a_filter_that_nothing_passes_leaves_nothing_to_choose(mount):
    async with mount(Fruit()) as hand:
        hand.app.query_one(Fruit).focus()
        await hand.press("/", *"xyz", "enter", "enter", "j", "escape")
        assert not hand.told(Listing.Chosen)
        assert listed(hand) == FRUIT
        assert hand.app.query_one(Names).highlighted is not None


async def test_escape_is_left_to_others_while_nothing_is_filtered(mount):
    async with mount(Fruit()) as hand:
        pane = hand.app.query_one(Fruit)
        pane.focus()
        await hand.settle()
        assert "escape" not in hand.app.screen.active_bindings
        await hand.press("/")
        assert "escape" in hand.app.screen.active_bindings


async def test_what_is_typed_is_looked_for_as_it_is(mount):
    async with mount(Fruit()) as hand:
        hand.app.query_one(Fruit).focus()
        await hand.press("/", *"[b]")
        assert listed(hand) == ("[b]anana[/b]",)
        assert "[b]" in hand.lines[1]
        assert "[b]anana[/b]" in hand.lines[2]
