from __future__ import annotations

import pytest
from textual.widgets import Input

from newsreader.search import Query
from widgets.listing import Listing
from widgets.search_bar import SearchBar
from widgets.search_facts import SearchFacts


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
        assert [m.query.needle for m in hand.told(SearchBar.Changed)] == [
            "a",
            "ab",
            "ab ",
            "ab [",
            "ab ",
        ]


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


async def test_how_is_searched_is_a_key_or_a_click_away_and_stays(mount):
    async with mount(SearchBar(), size=(80, 4)) as hand:
        bar = await open_bar(hand)
        await hand.press("x", "ctrl+r", "ctrl+t")
        assert hand.told(SearchBar.Changed)[-1].query == Query("x", True, True)
        assert hand.lines[0].endswith("^r expression ✓  ^t accents ignored ✓")
        facts = bar.query_one(SearchFacts)
        await hand.click(facts, facts.size.width - 3)
        assert hand.told(SearchBar.Changed)[-1].query == Query("x", True, False)
        assert hand.app.focused is bar.query_one(Input)
        await hand.press("enter")
        assert [m.query for m in hand.told(SearchBar.Accepted)] == [Query("x", True, False)]
        await open_bar(hand)
        assert hand.lines[0].endswith("^r expression ✓  ^t accents ignored")


async def test_what_was_found_stands_at_the_right_at_any_width(mount):
    async with mount(SearchBar(), size=(80, 4)) as hand:
        bar = await open_bar(hand)
        bar.report("3 of 17")
        await hand.settle()
        assert hand.lines[0].endswith("3 of 17  ^r expression  ^t accents ignored")
        await hand.resize(40, 4)
        assert hand.lines[0].endswith("  3 of 17")
        await hand.press("ctrl+r")
        assert hand.lines[0].endswith("3 of 17  ^r expression ✓")
        await hand.resize(12, 4)
        assert len(hand.lines[0]) <= 12


async def test_an_error_stands_there_and_enter_keeps_the_line(mount):
    async with mount(SearchBar(), size=(80, 4)) as hand:
        bar = await open_bar(hand)
        await hand.press("ctrl+r", "[")
        bar.report("Unterminated [/b] set", failed=True)
        await hand.press("enter")
        assert hand.lines[0].rstrip(" ✓").endswith("Unterminated [/b] set  ^r expression")
        assert bar.display
        assert not hand.told(SearchBar.Accepted)


async def test_the_arrow_keys_go_through_what_was_searched_for(mount):
    async with mount(SearchBar()) as hand:
        bar = hand.app.query_one(SearchBar)
        bar.history = ("iraq", "nato", "iran")
        await open_bar(hand)
        line = bar.query_one(Input)
        seen = []
        for key in ("up", "up", "down", "down", *"ir", "up", "up", "up", "down", "enter"):
            await hand.press(key)
            seen.append(line.value)
        assert seen == [
            *("iran", "nato", "iran", "", "i", "ir"),
            *("iran", "iraq", "iraq", "iran", "iran"),
        ]
        told = [m.query.needle for m in hand.told(SearchBar.Changed)]
        assert told == ["iran", "nato", "iran", "", "i", "ir", "iran", "iraq", "iran"]
        assert bar.history == ("iraq", "nato", "iran")
        await open_bar(hand)
        await hand.press("up", "up", "enter")
        assert bar.history == ("iraq", "iran", "nato")
