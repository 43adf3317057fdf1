"""Where the panes are at which width, and what has the focus."""

from __future__ import annotations

import pytest

from tui.reader.panes import Pane


def shown(reader) -> set[str]:
    """The panes that take up room on the screen."""
    widgets = (widget for pane in Pane for widget in reader.screen.query(f"#{pane.value}"))
    return {widget.id for widget in widgets if widget.region.area and widget.display}


def has_focus(reader, pane: Pane) -> bool:
    focused = reader.app.focused
    return focused and reader.screen.panes.widget_of(pane) in focused.ancestors_with_self


_BESIDE = (Pane.ENTITIES, Pane.ARTICLE, Pane.SUMMARY, Pane.QUOTATIONS)
LAYOUTS = {
    200: {"entities", "article", "summary", "quotations"},
    120: {"entities", "article", "summary", "quotations"},
    119: {"entities", "article", "summary"},
    80: {"entities", "article", "summary"},
    79: {"article"},
    20: {"article"},
}


@pytest.mark.parametrize("first", [20, 200])
async def test_three_layouts_by_width(read, first):
    async with read(size=(first, 30)) as reader:
        for columns in sorted(LAYOUTS, key=lambda columns: abs(columns - first)):
            await reader.resize(columns, 30)
            assert shown(reader) == LAYOUTS[columns]
            region = reader.screen.article_pane.region
            assert region.width >= min(columns, 40)
            for pane in LAYOUTS[columns]:
                assert reader.screen.panes.widget_of(Pane(pane)).region.bottom <= 30


async def test_entities_left_article_in_the_middle_summary_right_or_below(read):
    async with read(size=(140, 40)) as reader:
        at = {pane: reader.screen.panes.widget_of(pane).region for pane in _BESIDE}
        assert at[Pane.ENTITIES].right <= at[Pane.ARTICLE].x
        assert at[Pane.ARTICLE].right <= at[Pane.SUMMARY].x
        assert at[Pane.SUMMARY].bottom <= at[Pane.QUOTATIONS].y
        await reader.resize(90, 30)
        at = {pane: reader.screen.panes.widget_of(pane).region for pane in _BESIDE}
        assert at[Pane.ENTITIES].right <= at[Pane.ARTICLE].x
        assert at[Pane.ARTICLE].bottom <= at[Pane.SUMMARY].y


async def test_nothing_is_lost_on_resize(read):
    async with read(size=(140, 40)) as reader:
        await reader.press("]", "]", "]", "+", "e", "j")
        screen = reader.screen
        entities = screen.query_one("#entities").listing
        before = (
            screen.session.place,
            screen.session.trail,
            screen.session.summary,
            entities.highlighted,
        )
        for size in ((90, 24), (40, 12), (20, 5), (79, 24), (200, 60), (140, 40)):
            await reader.resize(*size)
            assert (
                screen.session.place,
                screen.session.trail,
                screen.session.summary,
                entities.highlighted,
            ) == before
            assert has_focus(reader, Pane.ENTITIES)
            assert "entities" in shown(reader)
        await reader.press("escape")
        assert screen.session.place.overlaps(screen.article_pane.visible_span)


@pytest.mark.parametrize("key", ["e", "s", '"'])
async def test_the_pane_with_the_focus_stays_on_screen_at_every_width(read, key):
    async with read(size=(140, 40)) as reader:
        await reader.press(key)
        pane = reader.screen.panes.active
        for columns in (100, 60, 100, 140):
            await reader.resize(columns, 30)
            assert pane.value in shown(reader)
            assert has_focus(reader, pane)
            await reader.press("tab", "shift+tab")
            assert reader.screen.panes.active is pane


def preview(reader):
    return reader.screen.query_one("#preview")


async def test_the_library_takes_the_place_of_all_panes_and_gives_it_back(read):
    async with read(size=(140, 40)) as reader:
        await reader.press("d")
        top = reader.screen.article_pane.visible_span.start
        for key in ("escape", "tab", "shift+tab", "enter", "e", "s", '"', "n"):
            await reader.press("l")
            assert shown(reader) == {"library"}
            assert has_focus(reader, Pane.LIBRARY)
            library = reader.screen.panes.widget_of(Pane.LIBRARY).region
            assert (library.width, library.right) == (70, preview(reader).region.x)
            await reader.press(key)
            assert shown(reader) == {"entities", "article", "summary", "quotations"}
            assert not preview(reader).is_on_screen
            if key != "n":
                assert reader.screen.article_pane.visible_span.start == top
        await reader.press("z", "l", "escape")
        assert shown(reader) == {"article"}


async def test_the_preview_is_beside_or_below_or_not_there_and_nothing_is_lost(read, two_articles):
    async with read(two_articles, size=(140, 40)) as reader:
        await reader.press("d", "l", "j")
        pane, place = reader.screen.article_pane, reader.screen.article_pane.reading_position
        library = reader.screen.parts.library.list
        for columns, rows, below in ((100, 30, True), (60, 24, True), (40, 12, False)):
            await reader.resize(columns, rows)
            assert shown(reader) == {"library"}
            assert library.region.width == columns
            assert preview(reader).is_on_screen is below
            if below:
                assert preview(reader).region.y == library.region.bottom
                assert any("“It is not safe,”" in line for line in reader.lines)
            assert library.highlighted.endswith("2.txt")
        await reader.resize(140, 40)
        assert preview(reader).region.x == library.region.right
        await reader.press("escape")
        assert pane.reading_position == place
        assert place in range(pane.visible_span.start, pane.visible_span.end)


UNQUOTED = "Dam repairs\n\nThe road will be closed for six weeks from Monday.\n"


@pytest.mark.parametrize("size", [(200, 60), (120, 40), (100, 30), (80, 24)])
async def test_an_empty_pane_takes_no_rows_and_is_not_gone_to(read, tmp_path, size):
    (tmp_path / "a.txt").write_text(UNQUOTED)
    async with read(tmp_path, size=size) as reader:
        assert "quotations" not in shown(reader)
        await reader.press('"')
        assert reader.status == "There are no quotations here"
        assert has_focus(reader, Pane.ARTICLE)
        around = []
        for _ in range(3):
            await reader.press("tab")
            around.append(reader.screen.panes.active)
        assert around == [Pane.SUMMARY, Pane.ENTITIES, Pane.ARTICLE]


async def test_the_reader_is_not_left_in_a_pane_that_has_become_empty(read, tmp_path):
    (tmp_path / "1.txt").write_text("Bridge\n\n“It is not safe,” said Ada Holm of Ringby.\n")
    (tmp_path / "2.txt").write_text(UNQUOTED)
    async with read(tmp_path) as reader:
        await reader.press('"', "J")
        assert has_focus(reader, Pane.ARTICLE)
        await reader.press("K")
        assert "quotations" in shown(reader)


def is_whole(reader, pane: Pane) -> bool:
    return not reader.screen.panes.widget_of(pane).listing.show_vertical_scrollbar


@pytest.mark.parametrize("size", [(200, 60), (120, 40), (100, 30)])
async def test_the_summary_is_whole_where_it_fits(read, size):
    async with read(size=size) as reader:
        assert is_whole(reader, Pane.SUMMARY)
        await reader.press("-", "-", "+")
        assert is_whole(reader, Pane.SUMMARY)


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
@pytest.mark.parametrize("key", ["s", "e", '"'])
async def test_a_pane_has_its_full_height_on_a_small_screen_until_it_is_left(read, size, key):
    async with read(size=size) as reader:
        before = {pane: reader.screen.panes.widget_of(Pane(pane)).region for pane in shown(reader)}
        await reader.press(key)
        pane = reader.screen.panes.active
        rows = reader.screen.panes.widget_of(pane).region.height
        assert is_whole(reader, pane) or rows == reader.screen.panes.size.height
        await reader.press("escape")
        after = {pane: reader.screen.panes.widget_of(Pane(pane)).region for pane in shown(reader)}
        assert after[Pane.ARTICLE] == before[Pane.ARTICLE]


async def drag(reader, start: tuple[int, int], end: tuple[int, int]) -> None:
    await reader.pilot.mouse_down(offset=start)
    await reader.pilot.hover(offset=end)
    await reader.pilot.mouse_up(offset=end)
    await reader.settle()


async def test_edges_are_dragged_and_stay_for_all_articles_and_sizes(read, two_articles):
    async with read(two_articles, size=(140, 40)) as reader:
        region = reader.screen.panes.widget_of
        entities, summary = region(Pane.ENTITIES).region, region(Pane.SUMMARY).region
        await drag(reader, (entities.right - 1, 9), (32, 9))
        await drag(reader, (summary.x, 9), (90, 9))
        await drag(reader, (110, region(Pane.SUMMARY).region.bottom - 1), (110, 11))
        assert region(Pane.ENTITIES).region.width == 33
        assert region(Pane.SUMMARY).region.width == 50
        assert region(Pane.SUMMARY).region.height == 10
        for keys in (("J",), ("K",), ("z", "z"), ('"', "escape"), ("l", "escape")):
            await reader.press(*keys)
            assert region(Pane.ENTITIES).region.width == 33
            assert region(Pane.SUMMARY).region.size == (50, 10)
        await reader.press("s", "escape")
        await reader.resize(100, 30)
        top = region(Pane.SUMMARY).region.y
        await drag(reader, (50, top), (50, 22))
        assert region(Pane.SUMMARY).region.y == 22
        await reader.resize(140, 40)
        assert region(Pane.SUMMARY).region.size == (50, 10)


async def test_dragged_sizes_hold_in_the_next_run(read, tmp_path):
    state = tmp_path / "library.db"
    for is_first in (True, False):
        async with read(size=(140, 40), state=state) as reader:
            region = reader.screen.panes.widget_of(Pane.ENTITIES).region
            if is_first:
                await drag(reader, (region.right - 1, 9), (32, 9))
            else:
                assert region.width == 33


async def test_a_click_on_a_frame_moves_nothing(read):
    async with read(size=(140, 40)) as reader:
        before = [reader.screen.panes.widget_of(pane).region for pane in _BESIDE]
        await reader.click(reader.screen.panes.widget_of(Pane.QUOTATIONS), 5, 0)
        assert [reader.screen.panes.widget_of(pane).region for pane in _BESIDE] == before


async def test_zoom_lasts_until_another_pane_is_asked_for(read):
    async with read(size=(140, 40)) as reader:
        await reader.press("z")
        assert shown(reader) == {"article"}
        assert has_focus(reader, Pane.ARTICLE)
        await reader.resize(60, 20)
        assert shown(reader) == {"article"}
        await reader.resize(140, 40)
        await reader.press("s")
        assert shown(reader) == {"entities", "article", "summary", "quotations"}
        assert has_focus(reader, Pane.SUMMARY)


async def test_a_click_gives_a_pane_the_focus(read):
    async with read(size=(140, 40)) as reader:
        quotations = reader.screen.query_one("#quotations")
        await reader.click(quotations.listing, 2, 0)
        assert has_focus(reader, Pane.QUOTATIONS)
        assert reader.screen.panes.active is Pane.QUOTATIONS


async def test_a_pane_that_was_clicked_stays_on_screen_when_that_gets_smaller(read):
    async with read(size=(140, 40)) as reader:
        await reader.click(reader.screen.query_one("#quotations").listing, 2, 0)
        await reader.resize(100, 30)
        assert has_focus(reader, Pane.QUOTATIONS)
        assert "quotations" in shown(reader)
        await reader.press("tab", "shift+tab")
        assert reader.screen.panes.active is Pane.QUOTATIONS


async def test_a_step_from_a_pane_that_hides_the_article_goes_on_from_the_last_place(read):
    async with read(size=(80, 24)) as reader:
        await reader.press("]", "]", "s")
        await reader.resize(40, 12)
        assert shown(reader) == {"summary"}
        await reader.press("]")
        assert reader.status.startswith("3 of 8 quotations")
        assert shown(reader) == {"article"}
        await reader.press("s", "[")
        assert reader.status.startswith("2 of 8 quotations")
