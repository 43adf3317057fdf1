"""Lists, block quotations, tables, code, emphasis and links as they are set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article import Article, Paragraph, Role, TextMark, TextMarkKind
from newsreader.text.span import Span
from widgets.article_pane.chunks import Chunks
from widgets.article_pane.layout import Layout
from widgets.cells import shown

TABLE = "Town | 2019 | Twinned with\n\nAshford | 1,200 | Lille\n\nBerwick | | Ulm"
FEW = st.text(st.sampled_from("ab 9|日•é-“"), min_size=1, max_size=40)


def marked(article: Article, *marks: tuple[str, TextMarkKind]) -> Article:
    found = [
        TextMark(Span(start := article.text.index(words), start + len(words)), kind)
        for words, kind in marks
    ]
    return Article("-", article.text, article.paragraphs, marks=tuple(found))


async def lines_of(show, article, width=34):
    async with show(article, width, 20) as screen:
        return "\n".join(line[2:] for line in screen.lines).rstrip()


async def test_items_hang_from_their_sign(show, make_article):
    article = make_article("The first of two items goes on\n\nTwo", Role.ITEM, Role.ITEM)
    assert await lines_of(show, article, 24) == "• The first of two\n  items goes on\n• Two"


async def test_an_item_with_a_sign_of_its_own_is_given_no_other(show, make_article):
    article = make_article("2. Two\n\n– Three", Role.ITEM, Role.ITEM)
    assert await lines_of(show, article) == "2. Two\n– Three"


async def test_a_bar_runs_beside_a_block_quotation(show, make_article):
    text = "It was late when we came\n\nand cold.\n\nHe left."
    article = make_article(text, Role.BLOCKQUOTE, Role.BLOCKQUOTE)
    assert await lines_of(show, article, 24) == (
        "│ It was late when\n│ we came\n│\n│ and cold.\n\nHe left."
    )


async def test_a_paragraph_from_the_right_has_its_sign_there(show, make_article):
    async with show(make_article("שלום לכולם", Role.ITEM), 40, 4) as screen:
        assert screen.lines[0].endswith("שלום לכולם •")


async def test_tables_stand_in_columns_with_figures_from_the_right(show, make_article):
    assert await lines_of(show, make_article(TABLE, *[Role.TABLE] * 3)) == (
        "Town    │  2019 │ Twinned with\nAshford │ 1,200 │ Lille\nBerwick │       │ Ulm"
    )


async def test_a_first_column_gives_way_to_the_others(show, make_article):
    text = "The port of Ringby and Holm | 3,400 | 12\n\nMill | 7 | 9"
    article = make_article(text, Role.TABLE, Role.TABLE)
    assert await lines_of(show, article, 32) == (
        "The port of\nRingby and Holm │ 3,400 │ 12\nMill            │     7 │  9"
    )


async def test_a_long_last_column_goes_on_below_itself(show, make_article):
    text = "e | to the entities of the article\n\nq | leave"
    article = make_article(text, Role.TABLE, Role.TABLE)
    assert await lines_of(show, article, 25) == (
        "e │ to the entities\n  │ of the article\nq │ leave"
    )


async def test_where_both_are_long_each_has_its_share(show, make_article):
    text = "the keys that scroll the text | by a line, half a page or a page\n\nq | leave"
    article = make_article(text, Role.TABLE, Role.TABLE)
    assert await lines_of(show, article, 40) == (
        "the keys that\nscroll the\ntext          │ by a line, half a\n"
        "              │ page or a page\nq             │ leave"
    )


async def test_an_empty_first_column_is_one_all_the_same(show, make_article):
    text = "| b | by a line, half a page or a page\n\n| q | leave"
    article = make_article(text, Role.TABLE, Role.TABLE)
    assert await lines_of(show, article, 32) == (
        " │ b │ by a line, half a\n │   │ page or a page\n │ q │ leave"
    )


async def test_the_sign_of_an_item_stands_once_however_long_that_is(show, make_article):
    async with show(make_article("Much was said. " * 1200, Role.ITEM), 80, 12) as screen:
        rows = screen.pane.rows
        screen.pane.scroll_to_end(forward=True)
        await screen.settle()
        signs = [index for index in range(rows.height) if "•" in rows.row(index).before]
        assert signs == [0]


async def test_without_room_for_columns_cells_stand_one_below_the_other(show, make_article):
    article = make_article(TABLE, *[Role.TABLE] * 3)
    assert await lines_of(show, article, 21) == (
        "Town\n  2019\n  Twinned with\nAshford\n  1,200\n  Lille\nBerwick\n  Ulm"
    )


async def test_code_keeps_its_lines_and_indents(show):
    text = "Run this.\n\nif it:\n    run()\n\nstop()"
    starts = [0, 11, 22, 29]
    ends = [9, 17, 27, 35]
    roles = [Role.BODY, *[Role.BOILERPLATE] * 3]
    paragraphs = tuple(map(Paragraph, map(Span, starts, ends), roles))
    marks = (TextMark(Span(11, 35), TextMarkKind.CODE),)
    article = Article("-", text, paragraphs, marks=marks)
    assert await lines_of(show, article) == ("Run this.\n\n  if it:\n      run()\n\n  stop()")


@pytest.mark.parametrize("colour", [True, False])
async def test_what_is_set_off_looks_different_from_the_rest(
    show, make_article, colour, monkeypatch
):
    if not colour:
        monkeypatch.setenv("NO_COLOR", "1")
    words = {"soft": TextMarkKind.EMPHASIS, "loud": TextMarkKind.STRONG}
    words |= {"link": TextMarkKind.LINK, "code": TextMarkKind.CODE}
    article = marked(make_article("plain soft loud link code end"), *words.items())
    async with show(article) as screen:
        styles = [screen.style_of(word) for word in ("plain", *words)]
        looks = {(s.bold, s.italic, s.underline, s.dim, colour and s.bgcolor) for s in styles}
    assert len(looks) == 5


async def test_a_click_and_a_selection_find_the_words_of_a_table(show, make_article):
    article = make_article(TABLE, *[Role.TABLE] * 3)
    async with show(article, 40, 6) as screen:
        for word in ("Ashford", "1,200", "Lille", "Ulm", "2019"):
            column, row = screen.cell_of(word)
            await screen.click(screen.pane, column, row)
            assert screen.app.told[-1].offset == article.text.index(word)
            screen.pane.current = Span(at := article.text.index(word), at + 2)
            assert screen.pane.cursor_cell == (column, row)


@given(st.lists(st.tuples(FEW, st.sampled_from(list(Role))), max_size=8), st.integers(2, 40))
def test_rows_hold_all_words_in_order_and_none_is_too_wide(make_article, blocks, width):
    article = make_article("\n\n".join(text for text, _ in blocks), *(role for _, role in blocks))
    layout = Layout(Chunks(article), width)
    layout.measure(1 << 40)
    seen = ""
    end = 0
    for index in range(layout.height):
        row = layout.row(index)
        text = shown(row.span.of(article.display_text))
        assert row.span.start >= end
        end = row.span.end
        seen += text
        assert row.cell_of(text, len(text)) + len(row.after) <= layout.width
        for at in range(len(text)):
            assert row.index_at(text, row.cell_of(text, at)) == at or not text[at].isascii()
            assert layout.row_of(row.span.start + at) == index
    words = article.text.translate({ord(" "): None, ord("\n"): None, ord("|"): None})
    assert seen.replace(" ", "").replace("|", "") == words
