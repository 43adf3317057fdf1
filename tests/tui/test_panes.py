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
