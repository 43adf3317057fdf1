from __future__ import annotations

import pytest

from widgets.library_list import LibraryList

SOURCES = ("news/1 bridge.txt", "news/2 harbour.txt", "news/3 [b]tide[red].txt")


@pytest.fixture
def library(mount):
    return lambda **size: mount(LibraryList(), **size)


def fill(hand, *sources: str) -> LibraryList:
    pane = hand.app.query_one(LibraryList)
    pane.sources = sources or SOURCES
    return pane


def rows(hand) -> list[str]:
    return [line.strip("│ ▅▇▁") for line in hand.lines[1:-1] if line.strip("│ ")]


async def test_file_names_until_the_titles_are_known(library):
    async with library() as hand:
        pane = fill(hand)
        await hand.settle()
        assert rows(hand) == ["▸ 1 bridge.txt", "2 harbour.txt", "3 [b]tide[red].txt"]
        pane.titles = {SOURCES[1]: "The harbour\tis [open]"}
        await hand.settle()
        assert rows(hand)[1] == "The harbour is [open]"


async def test_the_open_article_is_marked_and_stood_on(library):
    async with library() as hand:
        pane = fill(hand)
        pane.opened = 2
        await hand.settle()
        assert [row[0] == "▸" for row in rows(hand)] == [False, False, True]
        assert pane.listing.highlighted.index == 2


async def test_choosing_tells_the_number_in_the_whole_list(library):
    async with library() as hand:
        pane = fill(hand)
        pane.focus()
        await hand.press("/", *"tide", "enter", "enter")
        assert [picked.index for picked in hand.told(LibraryList.Picked)] == [2]


async def test_titles_and_file_names_are_filtered(library):
    async with library() as hand:
        pane = fill(hand)
        pane.titles = {SOURCES[0]: "Ringby cut off"}
        pane.focus()
        await hand.press("/", *"RINGBY")
        assert rows(hand)[1:] == ["▸ Ringby cut off"]
        pane.titles = {**pane.titles, SOURCES[1]: "Ferry from Ringby"}
        await hand.settle()
        assert rows(hand)[2:] == ["Ferry from Ringby"]


async def test_more_sources_leave_the_highlight_where_it_is(library):
    async with library() as hand:
        pane = fill(hand)
        pane.focus()
        await hand.press("j")
        pane.sources += ("news/4.txt", "news/5.txt")
        await hand.settle()
        assert pane.listing.highlighted.source == SOURCES[1]
        assert len(pane.listing.items) == 5


async def test_file_names_never_reach_the_screen_as_they_are(library):
    async with library() as hand:
        fill(hand, "a\x1b[2J\n.txt", "b\udcff.txt")
        await hand.settle()
        assert rows(hand) == [r"▸ a\x1b[2J\n.txt", r"b\udcff.txt"]
