from __future__ import annotations

from dataclasses import replace

import pytest

from newsreader.library import Mark
from widgets.library_facts import Facts, searched_in
from widgets.library_list import LibraryList
from widgets.library_order import Order, Sorting

SOURCES = ("news/1 bridge.txt", "news/2 harbour.txt", "news/3 [b]tide[red].txt")


@pytest.fixture
def library(mount):
    return lambda **size: mount(LibraryList(), **size)


def fill(hand, *sources: str) -> LibraryList:
    pane = hand.app.query_one(LibraryList)
    pane.order = sources or SOURCES
    return pane


def facts_of(source: str, title: str, published: str | None = None) -> Facts:
    searched = searched_in(source, title, published)
    return Facts(source, title, published, words=460, minutes=2, searched=searched)


def rows(hand) -> list[str]:
    return [line.strip("│ ▅▇▁") for line in hand.lines[1:-1] if line.strip("│ ")]


async def test_file_names_until_the_titles_are_known(library):
    async with library() as hand:
        pane = fill(hand)
        await hand.settle()
        assert rows(hand) == ["● 1 bridge.txt", "● 2 harbour.txt", "● 3 [b]tide[red].txt"]
        pane.facts = {SOURCES[1]: facts_of(SOURCES[1], "The harbour\tis [open]")}
        await hand.settle()
        assert rows(hand)[1] == "● The harbour is [open]"
        pane.marks = {SOURCES[1]: Mark(50, end_seen=False, length=100)}
        await hand.settle()
        assert rows(hand)[1].split() == "◐ The harbour is [open] 50 %".split()


async def test_two_rows_for_each_where_there_is_room_and_one_where_there_is_more(library):
    async with library(size=(60, 12)) as hand:
        pane = fill(hand)
        pane.facts = {SOURCES[0]: facts_of(SOURCES[0], "Ringby cut off", "2016-02-11")}
        await hand.settle()
        assert rows(hand)[:3] == [
            "● Ringby cut off",
            "2016-02-11 · 460 words · 2 min · news/1 bridge.txt",
            "● 2 harbour.txt",
        ]
        await hand.resize(100, 12)
        assert rows(hand)[0].split() == (
            "● Ringby cut off news/1 bridge.txt 2016-02-11 2 min".split()
        )
        assert len(rows(hand)) == 3


async def test_the_open_article_is_marked_and_stood_on(library, titled):
    async with library() as hand:
        pane = fill(hand)
        pane.article = replace(titled("Tide", "It rises."), source=SOURCES[2])
        await hand.settle()
        assert [row[0] == "▸" for row in rows(hand)] == [False, False, True]
        assert pane.highlighted == SOURCES[2]


async def test_choosing_and_moving_tell_the_source(library):
    async with library() as hand:
        pane = fill(hand)
        pane.focus()
        await hand.press("/", *"tide", "enter", "enter")
        assert [picked.source for picked in hand.told(LibraryList.Picked)] == [SOURCES[2]]
        assert [told.source for told in hand.told(LibraryList.Highlighted)] == [
            SOURCES[0],
            SOURCES[2],
        ]


async def test_titles_file_names_and_dates_are_filtered(library):
    async with library() as hand:
        pane = fill(hand)
        pane.facts = {SOURCES[0]: facts_of(SOURCES[0], "Ringby cut off", "2016-02-11")}
        pane.focus()
        await hand.press("/", *"RINGBY 2016")
        assert rows(hand)[1].startswith("^g searches all texts for “RINGBY")
        assert rows(hand)[2:] == ["● Ringby cut off"]
        assert pane.border_subtitle.startswith("1 of 3 · ")
        pane.facts = {**pane.facts, SOURCES[1]: facts_of(SOURCES[1], "Ringby, 2016")}
        await hand.settle()
        assert rows(hand)[3:] == ["● Ringby, 2016"]


async def test_more_sources_leave_the_highlight_where_it_is(library):
    async with library() as hand:
        pane = fill(hand)
        pane.focus()
        await hand.press("j")
        pane.order += ("news/4.txt", "news/5.txt")
        await hand.settle()
        assert pane.highlighted == SOURCES[1]
        assert len(pane.listing.items) == 5
        assert pane.in_view == pane.order


async def test_another_order_is_asked_for_and_begins_at_its_top(library):
    async with library() as hand:
        pane = fill(hand)
        pane.focus()
        await hand.press("j", "S", "R", "U")
        asked = [told.sorting for told in hand.told(LibraryList.SortingAsked)]
        assert asked == [Sorting(Order.TITLE), Sorting(Order.SOURCE, turned=True)]
        assert [told.source for told in hand.told(LibraryList.ReadToggled)] == [SOURCES[1]]
        pane.order = SOURCES[::-1]
        pane.sorting = asked[-1]
        await hand.settle()
        assert pane.highlighted == SOURCES[2]
        assert "the last source first" in pane.border_subtitle
