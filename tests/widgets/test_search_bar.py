from __future__ import annotations

import pytest
from textual.widgets import Input

from widgets.listing import Listing
from widgets.search_bar import SearchBar


class Other(Listing[str]):
    """Something else to have the focus."""

    def lines_of(self, item, width):
        return [((item, ""),)]


async def open_bar(hand) -> SearchBar:
    bar = hand.app.query_one(SearchBar)
    await bar.open()
    await hand.settle()
    return bar


async def test_it_is_hidden_until_opened_and_then_has_the_focus(mount):
    async with mount(SearchBar()) as hand:
        assert not hand.app.query_one(SearchBar).display
        bar = await open_bar(hand)
        assert bar.display
        assert hand.app.focused is bar.query_one(Input)
        assert hand.lines[0].startswith(" /")


async def test_every_change_is_told(mount):
    async with mount(SearchBar()) as hand:
        await open_bar(hand)
        await hand.press(*"ab", "space", "[", "backspace")
        assert [m.needle for m in hand.told(SearchBar.Changed)] == ["a", "ab", "ab ", "ab [", "ab "]


@pytest.mark.parametrize(("key", "message"), [("enter", "Accepted"), ("escape", "Left")])
async def test_enter_keeps_and_escape_leaves(mount, key, message):
    async with mount(SearchBar()) as hand:
        bar = await open_bar(hand)
        await hand.press("x", key)
        assert not bar.display
        told = [type(m).__name__ for m in hand.told((SearchBar.Accepted, SearchBar.Left))]
        assert told == [message]


async def test_it_opens_empty_again_without_telling(mount):
    async with mount(SearchBar()) as hand:
        bar = await open_bar(hand)
        await hand.press("x", "enter")
        before = len(hand.told(SearchBar.Changed))
        await open_bar(hand)
        assert bar.query_one(Input).value == ""
        assert len(hand.told(SearchBar.Changed)) == before


async def test_it_closes_when_something_else_gets_the_focus(mount):
    async with mount(SearchBar(), Other()) as hand:
        bar = await open_bar(hand)
        await hand.press("x")
        hand.app.query_one(Other).focus()
        await hand.settle()
        assert not bar.display


async def test_what_is_typed_is_never_markup(mount):
    async with mount(SearchBar()) as hand:
        await open_bar(hand)
        await hand.press(*"[/b][red]")
        assert hand.lines[0] == " /[/b][red]"
