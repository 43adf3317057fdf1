import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.span import Span
from widgets.article_pane import ArticlePane
from widgets.article_pane.scrolling import in_view

PARAGRAPHS = [
    f"Paragraph {n} begins. " + f"Sentence of paragraph {n}. " * (n % 9) for n in range(60)
]
TEXT = "\n\n".join(PARAGRAPHS)
LONG = "\n\n".join(PARAGRAPHS * 60)
HEIGHT = 12


def top(screen):
    return screen.pane.scroll_offset.y


def first_word(screen):
    return screen.pane.visible_span.start


async def test_lines_half_pages_pages_and_ends(show):
    async with show(TEXT, 60, HEIGHT) as screen:
        pane, last = screen.pane, screen.pane.virtual_size.height - HEIGHT
        rows = []
        for name in (
            "line_down line_down line_up half_page_down half_page_up page_down page_up "
            "to_end page_down line_down line_up to_start line_up page_up"
        ).split():
            getattr(pane, f"action_{name}")()
            rows.append(top(screen))
        assert rows == [1, 2, 1, 7, 1, 12, 1, last, last, last, last - 1, 0, 0, 0]


async def test_turning_pages_shows_every_row_and_the_last_one_again(show):
    async with show(TEXT, 60, HEIGHT) as screen:
        pane = screen.pane
        before = pane.visible_rows
        while not pane.end_seen:
            pane.action_page_down()
            rows = pane.visible_rows
            assert rows[0] == before[-1] or pane.end_seen
            assert rows[0] in before
            before = rows
        while top(screen):
            pane.action_page_up()
            rows = pane.visible_rows
            assert rows[-1] in before
            before = rows


@pytest.mark.parametrize("text", [TEXT, LONG])
async def test_the_character_at_the_top_stays_there_through_every_resize(show, text):
    async with show(text, 60, 12) as screen:
        place = text.index("paragraph 44.")
        screen.pane.restore(place)
        for size in ((90, 40), (22, 8), (60, 12)):
            await screen.resize(*size)
            assert screen.pane.visible_rows[0].span.covers(Span(place, place + 1))
            assert screen.pane.reading_position == place


async def test_the_character_at_the_top_stays_there_through_every_change_of_the_measure(show):
    async with show(LONG, 90, 12) as screen:
        for word in ("Paragraph 20 ", "paragraph 44.", "Paragraph 7 "):
            place = LONG.index(word, len(LONG) // 2)
            screen.pane.restore(place)
            for measure in (80, 33, 47, 2, 80):
                screen.pane.measure = measure
                assert screen.pane.visible_rows[0].span.covers(Span(place, place + 1))


async def test_the_empty_row_above_a_paragraph_stays_too(show):
    async with show(TEXT, 60, HEIGHT) as screen:
        while screen.pane.visible_rows[0].span:
            screen.pane.action_line_down()
        place = first_word(screen)
        await screen.resize(40, HEIGHT)
        assert not screen.pane.visible_rows[0].span
        assert first_word(screen) == place


async def test_the_place_comes_back_when_the_end_no_longer_forbids_it(show):
    async with show(TEXT, 60, HEIGHT) as screen:
        place = TEXT.index("Paragraph 58")
        screen.pane.restore(place)
        await screen.resize(60, 50)
        assert screen.pane.end_seen
        await screen.resize(60, 4)
        assert first_word(screen) == place


async def test_a_place_restored_before_there_is_a_size_is_shown_in_the_first_frame(make_article):
    pane = ArticlePane(make_article(TEXT))
    pane.restore(500)
    assert pane.reading_position == 500


async def test_a_hidden_pane_keeps_its_place(show):
    async with show(LONG, 60, HEIGHT) as screen:
        place = LONG.index("Paragraph 33 ", len(LONG) // 2)
        screen.pane.restore(place)
        screen.pane.display = False
        await screen.resize(44, 20)
        screen.pane.measure = 30
        assert screen.pane.reading_position == place
        screen.pane.display = True
        await screen.settle()
        assert first_word(screen) == place


async def test_a_jump_puts_the_stop_into_the_upper_third(show):
    async with show(LONG, 60, 30) as screen:
        for word in ("Paragraph 50 ", "Paragraph 12 ", "Paragraph 31 "):
            place = LONG.index(word, len(LONG) // 2)
            screen.pane.go_to(Span(place, place + 9))
            assert screen.row_of(word) == 10
            stood = top(screen)
            screen.pane.go_to(Span(place - 40, place + 60))
            assert top(screen) == stood


async def test_a_jump_to_the_ends_goes_as_far_as_they_allow(show):
    async with show(TEXT, 60, 30) as screen:
        screen.pane.go_to(Span(len(TEXT) - 5, len(TEXT) - 1))
        assert screen.pane.end_seen
        screen.pane.go_to(Span(0, 3))
        assert top(screen) == 0


@given(st.integers(0, 500), st.integers(0, 60), st.integers(0, 500), st.integers(1, 80))
def test_in_view(first, rows, top, height):
    last = first + rows
    new = in_view(first, last, top, height)
    assert new <= first
    if rows < height * 2 // 3:
        assert last < new + height
    assert new == top or first - new <= height // 3
    assert in_view(first, last, new, height) == new


@pytest.mark.parametrize("start", [0.2, 0.5, 0.9])
async def test_scrolling_up_into_what_was_never_seen_loses_no_row(show, start):
    async with show(LONG, 60, HEIGHT) as screen:
        screen.pane.go_to(Span(int(len(LONG) * start), int(len(LONG) * start) + 1))
        for _ in range(60):
            seen = screen.pane.visible_rows
            screen.pane.action_line_up()
            assert screen.pane.visible_rows[1:] == seen[:-1]
        for _ in range(20):
            seen = screen.pane.visible_rows
            screen.pane.action_page_up()
            assert screen.pane.visible_rows[-1] == seen[0]


async def test_measuring_the_rest_moves_nothing_on_the_screen(show):
    async with show(LONG * 2, 60, HEIGHT) as screen:
        pane = screen.pane
        pane.measure = 31
        pane.go_to(Span(len(LONG), len(LONG) + 1))
        seen = pane.visible_rows
        assert not pane._rows.is_exact
        while not pane._rows.is_exact:
            pane._rest.go_on()
            assert pane.visible_rows == seen
        assert pane.virtual_size.height == pane._rows.height
        assert pane._rest.is_over


async def test_the_end_is_the_end_before_everything_is_measured(show):
    async with show(LONG * 2, 60, HEIGHT) as screen:
        screen.pane.measure = 31
        screen.pane.action_to_end()
        assert screen.pane.end_seen
        assert screen.pane.visible_span.end == len((LONG * 2).rstrip())


async def test_scrolled_tells_the_position_and_whether_the_end_was_seen(show):
    async with show(TEXT, 60, HEIGHT) as screen:
        assert [(m.position, m.end_seen) for m in screen.app.told] == [(0, False)]
        screen.pane.action_page_down()
        screen.pane.action_to_end()
        await screen.settle()
        told = [(m.position, m.end_seen) for m in screen.app.told]
        assert told[-1] == (screen.pane.reading_position, True)
        assert len(told) == 3


async def test_a_short_article_is_seen_to_its_end_at_once(show):
    async with show("Short.") as screen:
        assert [m.end_seen for m in screen.app.told] == [True]


async def test_the_wheel_moves_the_anchor(show):
    async with show(TEXT, 60, HEIGHT) as screen:
        screen.pane._scroll_down_for_pointer(animate=False)
        assert screen.pane.reading_position == first_word(screen) > 0
