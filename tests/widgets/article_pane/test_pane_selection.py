import pytest
from textual.geometry import Offset

from newsreader.text.span import Span

TEXT = """\
Title of it

A hard-wrapped
paragraph that is longer than the pane is wide, and therefore takes more rows than one.

最初の段落は日本語で書かれています。とても長いので二行になります。

The last one.
"""


def span_of(word, until=None):
    start = TEXT.index(word)
    return Span(start, TEXT.index(until) + len(until) if until else start + len(word))


async def drag(screen, start, end):
    await screen.pilot.mouse_down(screen.pane, offset=start)
    await screen.pilot.hover(screen.pane, offset=end)
    await screen.pilot.mouse_up(screen.pane, offset=end)


@pytest.fixture
async def screen(show):
    async with show(TEXT, 40, 16) as shown:
        yield shown


@pytest.mark.parametrize(
    ("first", "last", "copied"),
    [
        ("hard", "wrapped", "hard-w"),
        ("that", "longer", "that is l"),
        ("Title", "hard", "Title of it\n\nA h"),
        ("最初", "段落", "最初の段"),
    ],
)
async def test_what_is_dragged_over_is_selected_and_copied_unwrapped(screen, first, last, copied):
    await drag(
        screen,
        screen.cell_of(first) if first.isascii() else cell(screen, first),
        screen.cell_of(last) if last.isascii() else cell(screen, last),
    )
    assert screen.app.screen.get_selected_text() == copied
    span = screen.pane.selected_span
    assert TEXT[span.start] == first[0]
    assert TEXT[span.end - 1] == copied[-1]


def cell(screen, word):
    """The cell of a word among wide characters."""
    from rich.cells import cell_len

    row = screen.row_of(word)
    line = screen.lines[row]
    return cell_len(line[: line.index(word)]), row


async def test_margins_and_empty_rows_stand_for_the_text_beside_them(screen):
    row = screen.row_of("longer")
    width = screen.pane.size.width
    line = screen.pane.visible_rows[row].span
    await drag(screen, (0, row), (width - 2, row))
    assert screen.pane.selected_span == line
    await drag(screen, (width - 2, row), (0, row))
    assert line.covers(screen.pane.selected_span)
    empty = screen.row_of("Title") + 1
    await drag(screen, (0, 0), (20, empty))
    assert screen.pane.selected_span == span_of("Title of it")
    below = len(screen.pane.visible_rows)
    await drag(screen, screen.cell_of("last"), (10, below))
    assert screen.app.screen.get_selected_text() == "last one."


async def test_dragging_backwards_selects_the_same(screen):
    await drag(screen, screen.cell_of("longer"), screen.cell_of("hard"))
    assert screen.app.screen.get_selected_text().startswith("hard-wrapped paragraph")


async def test_a_selection_is_seen_and_survives_a_resize(screen):
    plain = screen.style_of("longer")
    screen.pane.select(span_of("hard", "longer"))
    await screen.settle()
    assert screen.style_of("longer").bgcolor != plain.bgcolor
    assert screen.pane.selected_span == span_of("hard", "longer")
    await screen.resize(24, 16)
    assert screen.pane.selected_span == span_of("hard", "longer")
    screen.pane.select(None)
    assert screen.pane.selected_span is None


async def test_all_of_it(screen):
    screen.pane.text_select_all()
    copied = screen.app.screen.get_selected_text()
    assert copied.startswith("Title of it\n\nA hard-wrapped paragraph")
    assert copied.endswith("The last one.")
    assert copied.count("\n\n") == 3


async def test_two_clicks_select_a_word_and_three_a_paragraph(screen):
    at = screen.cell_of("paragraph")
    await screen.pilot.click(screen.pane, offset=at, times=2)
    assert screen.app.screen.get_selected_text() == "paragraph"
    await screen.pilot.click(screen.pane, offset=at, times=3)
    copied = screen.app.screen.get_selected_text()
    assert copied.startswith("A hard-wrapped paragraph that")
    assert copied.endswith("than one.")


async def test_a_click_tells_the_place(screen):
    screen.app.told.clear()
    for word in ("hard", "longer", "last"):
        await screen.pilot.click(screen.pane, offset=screen.cell_of(word))
    x, y = cell(screen, "落")
    await screen.pilot.click(screen.pane, offset=(x + 1, y))
    assert [TEXT[message.offset] for message in screen.app.told] == ["h", "l", "l", "落"]


async def test_a_click_beside_the_text_tells_nothing(screen):
    screen.app.told.clear()
    for at in ((0, 0), (30, 0), (5, 1), (5, 15)):
        await screen.pilot.click(screen.pane, offset=at)
    await drag(screen, (3, 2), (8, 2))
    assert screen.app.told == []


async def test_dragging_past_an_edge_scrolls_and_selects_on(show):
    text = "\n\n".join(f"Paragraph {n}." for n in range(60))
    async with show(text, 40, 6) as screen:
        pane = screen.pane
        await screen.pilot.mouse_down(pane, offset=(2, 0))
        pane._mouse.pointer = Offset(5, 9)
        for _ in range(3):
            pane._mouse.drag_on()
        assert pane.scroll_offset.y == 12
        assert pane.selected_span == Span(0, pane.visible_rows[-1].span.end or 0)
        pane._mouse.pointer = Offset(0, -2)
        pane._mouse.drag_on()
        assert pane.scroll_offset.y == 10
        await screen.pilot.mouse_up(pane, offset=(4, 2))
        assert screen.app.mouse_captured is None


async def test_shift_and_a_click_go_on_from_what_is_selected(screen):
    await drag(screen, screen.cell_of("hard"), screen.cell_of("wrapped"))
    await screen.pilot.click(screen.pane, offset=screen.cell_of("longer"), shift=True)
    assert screen.app.screen.get_selected_text() == "hard-wrapped paragraph that is l"
    await screen.pilot.click(screen.pane, offset=screen.cell_of("Title"), shift=True)
    assert screen.app.screen.get_selected_text().startswith("Title of it\n\nA hard-wrapped")


async def test_a_sequence_of_emoji_is_selected_whole(show):
    async with show("a👩\u200d🚀b", 40, 6) as screen:
        await drag(screen, (18, 0), (18, 0))
        left = screen.pane.text_left
        await drag(screen, (left + 1, 0), (left + 2, 0))
        assert screen.app.screen.get_selected_text() == "👩\u200d🚀"
