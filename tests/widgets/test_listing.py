"""The list by keys and mouse, at its ends, at size, and with text that is not what it seems."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from widgets.listing import Listing


@dataclass(frozen=True)
class Entry:
    """An item of a test."""

    text: str
    rows: int = 1
    is_heading: bool = False


class Entries(Listing[Entry]):
    """Shows entries, and counts how many it was asked to draw."""

    def __init__(self, *items: Entry | str) -> None:
        super().__init__()
        self.drawn = 0
        self.widths: list[int] = []
        self._first = tuple(item if isinstance(item, Entry) else Entry(item) for item in items)

    def on_mount(self):
        self.items = self._first

    def height_of(self, item, width):
        self.widths.append(width)
        return item.rows

    def lines_of(self, item, width):
        self.drawn += 1
        return [((item.text, "heading" if item.is_heading else ""),)] * item.rows

    def can_choose(self, item):
        return not item.is_heading

    @property
    def rows(self) -> list[str]:
        """What is in view, without the scrollbar."""
        return [self.render_line(row).text.rstrip() for row in range(self.size.height)]


def numbered(count: int) -> list[str]:
    return [f"item {number}" for number in range(count)]


async def test_the_first_item_is_highlighted_from_the_start(mount):
    async with mount(Entries("one", "two")) as hand:
        listing = hand.app.query_one(Entries)
        assert listing.highlighted == Entry("one")
        assert hand.lines[:3] == ["one", "two", ""]


async def test_every_movement_by_its_keys(mount):
    listing = Entries(*numbered(100))
    async with mount(listing, size=(20, 11)) as hand:
        listing.focus()
        for keys, cursor in [
            ("k", 0),
            ("j", 1),
            ("down", 2),
            ("up", 1),
            ("k", 0),
            ("d", 5),
            ("u", 0),
            ("space", 10),
            ("pagedown", 20),
            ("b", 10),
            ("pageup", 0),
            ("G", 99),
            ("j", 99),
            ("space", 99),
            ("g", 0),
            ("b", 0),
            ("end", 99),
            ("home", 0),
        ]:
            await hand.press(keys)
            assert listing.cursor == cursor, keys
            assert f"item {cursor}" in listing.rows


async def test_choosing_by_enter_tells(mount):
    async with mount(Entries("one", "two")) as hand:
        hand.app.query_one(Entries).focus()
        await hand.press("j", "enter")
        assert [message.item.text for message in hand.told(Listing.Chosen)] == ["two"]


async def test_the_highlight_tells_where_it_goes(mount):
    async with mount(Entries("one", "two")) as hand:
        hand.app.query_one(Entries).focus()
        await hand.press("j", "j", "k")
        told = [message.item.text for message in hand.told(Listing.Highlighted)]
        assert told == ["one", "two", "one"]


async def test_headings_are_stepped_over(mount):
    heads = (Entry("A", is_heading=True), "a1", "a2", Entry("B", is_heading=True), "b1")
    async with mount(Entries(*heads)) as hand:
        listing = hand.app.query_one(Entries)
        listing.focus()
        seen = [listing.highlighted.text]
        for key in "jjjkkkGg":
            await hand.press(key)
            seen.append(listing.highlighted.text)
        assert seen == ["a1", "a2", "b1", "b1", "a2", "a1", "a1", "b1", "a1"]


async def test_the_heading_above_the_first_item_comes_back_into_view(mount):
    listing = Entries(Entry("Heading", is_heading=True), *numbered(50))
    async with mount(listing, size=(20, 8)) as hand:
        listing.focus()
        await hand.press("G")
        assert "Heading" not in listing.rows
        await hand.press("g")
        assert listing.rows[:2] == ["Heading", "item 0"]


async def test_nothing_but_headings_has_no_highlight(mount):
    async with mount(Entries(Entry("A", is_heading=True), Entry("B", is_heading=True))) as hand:
        listing = hand.app.query_one(Entries)
        listing.focus()
        await hand.press("j", "space", "G", "g", "k", "enter")
        assert listing.highlighted is None
        assert not hand.told(Listing.Chosen)


async def test_an_empty_list_takes_every_key(mount):
    async with mount(Entries()) as hand:
        listing = hand.app.query_one(Entries)
        listing.focus()
        await hand.press("j", "k", "d", "u", "space", "b", "g", "G", "enter")
        await hand.click(listing, 2, 2)
        assert listing.highlighted is None
        assert not hand.told(Listing.Chosen)
        listing.items = (Entry("new"),)
        await hand.settle()
        assert listing.highlighted == Entry("new")


async def test_a_click_highlights_and_chooses_what_is_under_it(mount):
    listing = Entries(Entry("A", is_heading=True), Entry("tall", rows=3), *numbered(30))
    async with mount(listing, size=(20, 8)) as hand:
        await hand.click(listing, 1, 3)
        await hand.click(listing, 1, 4)
        listing.scroll_to(y=10, animate=False)
        await hand.settle()
        await hand.click(listing, 1, 0)
        chosen = [message.item.text for message in hand.told(Listing.Chosen)]
        assert chosen == ["tall", "item 0", "item 6"]
        assert listing.highlighted == Entry("item 6")


async def test_a_click_on_a_heading_or_below_the_end_chooses_nothing(mount):
    listing = Entries(Entry("A", is_heading=True), "a")
    async with mount(listing) as hand:
        await hand.click(listing, 0, 0)
        await hand.click(listing, 0, 9)
        assert not hand.told(Listing.Chosen)


async def test_the_wheel_scrolls_and_leaves_the_highlight(mount):
    from textual.events import MouseScrollDown

    listing = Entries(*numbered(50))
    async with mount(listing, size=(20, 8)) as hand:
        await hand.pilot._post_mouse_events([MouseScrollDown], listing, button=0)
        await hand.settle()
        assert listing.scroll_offset.y > 0
        assert listing.cursor == 0


async def test_a_tall_item_is_brought_into_view_whole(mount):
    listing = Entries(*[Entry(f"tall {number}", rows=3) for number in range(20)])
    async with mount(listing, size=(20, 8)) as hand:
        listing.focus()
        await hand.press("j", "j")
        assert listing.rows.count("tall 2") == 3
        await hand.press("G")
        assert listing.rows.count("tall 19") == 3


async def test_a_resize_keeps_the_highlight_in_view(mount):
    listing = Entries(*numbered(100))
    async with mount(listing, size=(40, 20)) as hand:
        listing.focus()
        await hand.press(*["space"] * 3)
        highlighted = listing.highlighted
        for size in ((20, 6), (60, 30), (12, 3)):
            await hand.resize(*size)
            assert listing.highlighted == highlighted
            assert highlighted.text in listing.rows
        assert listing.widths[-1] < 12


async def test_the_highlight_stays_on_its_item_when_others_come_and_go(mount):
    listing = Entries("one", "two", "three")
    async with mount(listing) as hand:
        listing.focus()
        await hand.press("j")
        listing.items = (Entry("zero"), Entry("one"), Entry("two"))
        await hand.settle()
        assert listing.highlighted == Entry("two")
        listing.items = (Entry("zero"),)
        await hand.settle()
        assert listing.highlighted == Entry("zero")


async def test_only_what_is_in_view_is_drawn(mount):
    listing = Entries(*numbered(20_000))
    async with mount(listing, size=(20, 10)) as hand:
        listing.focus()
        await hand.press("G")
        assert listing.rows[-1] == "item 19999"
        listing.drawn = 0
        await hand.press("k", "b", "b")
        assert listing.drawn < 200
        assert listing.cursor == 19_980


async def test_text_is_never_markup(mount):
    texts = ("[b]x[/b]", "[/b]", "[@click=app.quit]q[/]", "[AP] LONDON", "[red on blue]", "\\[x]")
    async with mount(Entries(*texts)) as hand:
        assert hand.lines[: len(texts)] == list(texts)


@pytest.mark.parametrize("text", ["新聞を読む人々の新聞", "a新聞を読む人々", "éée\u0301x"])
async def test_wide_characters_are_cut_at_the_edge_and_never_over_it(mount, text):
    async with mount(Entries(text), size=(12, 3)) as hand:
        listing = hand.app.query_one(Entries)
        for row in range(3):
            assert listing.render_line(row).cell_length == listing.size.width
        shown = hand.lines[0]
        assert text.startswith(shown)
        assert shown


async def test_no_control_character_is_drawn(mount):
    async with mount(Entries("a\tb\x1b[2Jc\u202ed\ne\x9bf"), size=(40, 2)) as hand:
        assert hand.lines[0].startswith("a b\ufffd[2Jc")
        assert not set("\t\x1b\u202e\n\x9b") & set("".join(hand.lines))
