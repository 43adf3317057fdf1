"""Selecting by keys, in a pane that is all there is."""

import pytest

from newsreader.text.span import Span
from widgets.article_pane import ArticlePane
from widgets.article_pane.selection_keys import SelectionKeys

TEXT = "\n\n".join(
    f"Paragraph {n}. A sentence of it stands here, and more. The last of {n}." for n in range(30)
)


def selected(screen):
    span = screen.pane.selected_span
    return span and TEXT[span.start : span.end]


async def press(screen, *keys):
    await screen.pilot.press(*keys)
    await screen.settle()


async def test_keys_extend_the_selection_and_their_words_are_copied(show):
    async with show(TEXT, 40, 12) as screen:
        screen.pane.focus()
        screen.app.told.clear()
        await screen.pane.begin_selecting()
        assert selected(screen) == "Paragraph"
        await press(screen, "w")
        assert selected(screen) == "Paragraph 0"
        await press(screen, "right", "l", "h")
        assert selected(screen) == "Paragraph 0. "[:-1]
        await press(screen, "right_parenthesis")
        assert selected(screen) == "Paragraph 0. A sentence of it stands here, and more."
        await press(screen, "right_curly_bracket", "right_curly_bracket")
        assert selected(screen).endswith("The last of 1.")
        await press(screen, "o", "w", "v", "dollar_sign")
        assert selected(screen) == "0. A sentence of it stands"
        await press(screen, "0", "h", "b")
        assert selected(screen) == "Paragraph 0"
        await press(screen, "j", "k", "y")
        wanted = [m for m in screen.app.told if isinstance(m, ArticlePane.CopyWanted)]
        assert [m.span.of(TEXT) for m in wanted] == ["Paragraph 0"]
        assert selected(screen) is None
        assert screen.app.focused is screen.pane
        assert screen.app.told[-1] == ArticlePane.Selecting(None)


async def test_the_caret_is_seen_wherever_it_goes(show):
    async with show(TEXT, 40, 12) as screen:
        pane = screen.pane
        await pane.begin_selecting(Span(0, 9))
        for key in ("G", "g", "d", "space", "pagedown", "j", "left_curly_bracket", "u", "j", "j"):
            await press(screen, key)
            row = next(r for r in pane.visible_rows if r.span.overlaps(pane.caret))
            strip = pane.render_line(pane.visible_rows.index(row))
            assert sum(s.cell_length for s in strip if s.style.reverse) == 1, key
        await screen.resize(24, 6)
        await press(screen, "l")
        assert pane.visible_span.overlaps(pane.caret)
        await press(screen, "escape")
        assert not pane.is_selecting
        assert pane.caret is pane.selected_span is None


async def test_a_caret_on_the_space_at_which_a_row_ends_stands_behind_the_row(show):
    async with show(TEXT, 40, 12) as screen:
        row = screen.pane.visible_rows[0].span
        await screen.pane.begin_selecting(row)
        await press(screen, "l")
        assert screen.pane.caret == Span(row.end, row.end + 1)
        (_, text, caret, *_) = screen.pane.render_line(0)
        assert (text.text, caret.text, caret.style.reverse) == (row.of(TEXT), " ", True)


async def test_selecting_ends_with_the_focus_and_with_the_article(show, make_article):
    async with show(TEXT, 40, 12) as screen:
        screen.pane.focus()
        await screen.pane.begin_selecting(Span(0, 9))
        assert isinstance(screen.app.focused, SelectionKeys)
        screen.pane.focus()
        await screen.settle()
        assert not screen.pane.is_selecting
        assert selected(screen) == "Paragraph"
        await screen.pane.begin_selecting(screen.pane.selected_span)
        screen.pane.article = make_article("Another.")
        await screen.settle()
        assert not screen.pane.query(SelectionKeys)
        assert screen.pane.selected_span is None


@pytest.mark.parametrize("article", [None, "\n"])
async def test_where_there_is_no_text_nothing_begins(show, article):
    async with show(article) as screen:
        await screen.pane.begin_selecting()
        assert not screen.pane.is_selecting


async def test_the_stop_that_was_in_view_stays_in_view_and_the_picture_comes_back(show):
    async with show(TEXT, 60, 12) as screen:
        pane = screen.pane
        place = TEXT.index("here", TEXT.index("Paragraph 12."))
        pane.restore(TEXT.index("Paragraph 10."))
        pane.current = Span(place, place + 4)
        first = screen.lines
        for size, measure in (((24, 7), 80), ((60, 12), 11), ((90, 40), 80), ((14, 4), 5)):
            await screen.resize(*size)
            pane.measure = measure
            assert pane.visible_span.overlaps(pane.current)
        await screen.resize(60, 12)
        pane.measure = 80
        assert screen.lines == first
        assert pane.reading_position == TEXT.index("Paragraph 10.")
