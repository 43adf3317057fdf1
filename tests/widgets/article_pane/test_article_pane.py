import re

import pytest

from newsreader.article import Role
from newsreader.text.span import Span
from widgets.article_pane import ArticlePane, Highlight, HighlightKind
from widgets.contrast import ENOUGH, contrast_ratio

TEXT = """\
Ferry runs aground

By Ada Holm

The ferry to Ringby ran aground on Monday with 214 people on board, the harbour master said.

“Nobody was hurt,” she told reporters. “We were lucky.”
"""
HOSTILE = [
    "Brackets [/b] and [@click=app.quit]here[/] and [red",
    "An escape \x1b[2J\x1b]52;c;aGk=\x07 sequence \x9b1m",
    "Wide 日本語テキスト, combining e\u0301o\u0308, 👩\u200d👩\u200d👧 family, ❤\ufe0f",
    "Right \u202eto left\u202c, \ufeffmarks, soft\u00adhyphens, \u200bzero\u2060width",
    "\ud800 surrogate \udcff",
    "tabs\tand\u2028separators\x85too",
]


def span_of(text, word):
    return Span(text.index(word), text.index(word) + len(word))


async def test_an_article_is_shown_in_rows(show):
    async with show(TEXT, 45, 12) as screen:
        assert [line.strip() for line in screen.lines] == [
            "Ferry runs aground",
            "",
            "By Ada Holm",
            "",
            "The ferry to Ringby ran aground on Monday",
            "with 214 people on board, the harbour",
            "master said.",
            "",
            "“Nobody was hurt,” she told reporters.",
            "“We were lucky.”",
            "",
            "",
        ]


async def test_the_column_is_at_most_a_measure_wide_and_stands_in_the_middle(show):
    async with show("word " * 200, 101, 10) as screen:
        assert {len(line) - len(line.lstrip()) for line in screen.lines} == {10}
        assert max(len(line.strip()) for line in screen.lines) == 79
        screen.pane.measure = 40
        await screen.settle()
        assert {len(line) - len(line.lstrip()) for line in screen.lines} == {30}


async def test_text_never_touches_the_scrollbar(show):
    async with show("word " * 200, 42, 10) as screen:
        assert max(map(len, screen.lines)) == 2 + 34
        assert screen.pane.columns == 41


INDENTED = {Role.ITEM, Role.BLOCKQUOTE, Role.TABLE, Role.CAPTION}


async def test_every_role_looks_different_from_body_text(show, make_article):
    roles = [role for role in Role if role is not Role.BODY]
    text = "\n\n".join([*map(str.upper, roles), "BODY"])
    async with show(make_article(text, *roles), 60, 30) as screen:
        body = screen.style_of("BODY")
        for role in roles:
            style = screen.style_of(role.upper())
            is_beside = screen.cell_of(role.upper())[0] > screen.cell_of("BODY")[0]
            assert is_beside == (role in INDENTED)
            look = (style.color, style.bold, style.italic)
            assert is_beside or look != (body.color, body.bold, body.italic)
        assert screen.style_of("TITLE").bold


async def test_every_highlight_can_be_told_without_its_colour(show):
    looks = set()
    async with show(TEXT) as screen:
        for kind in HighlightKind:
            screen.pane.highlights = (Highlight(span_of(TEXT, "Nobody"), kind),)
            style = screen.style_of("Nobody")
            looks.add((style.bold, style.italic, style.underline, style.reverse))
        assert len(looks) >= 4
        assert (None, None, None, None) not in looks


async def test_highlights_that_overlap_are_all_seen(show):
    async with show(TEXT) as screen:
        screen.pane.highlights = (
            Highlight(span_of(TEXT, "Nobody was hurt"), HighlightKind.QUOTATION),
            Highlight(span_of(TEXT, "Nobody was"), HighlightKind.SUMMARY),
            Highlight(span_of(TEXT, "was"), HighlightKind.ENTITY),
        )
        assert screen.style_of("hurt").italic
        assert not screen.style_of("hurt").underline
        both = screen.style_of("Nobody")
        assert both.italic
        assert both.underline
        assert screen.style_of("was").bold


async def test_the_current_stop_is_marked_in_the_text_and_beside_it(show):
    async with show(TEXT) as screen:
        screen.pane.current = span_of(TEXT, "We were lucky")
        marked = [line for line in screen.lines if line.startswith("▌")]
        assert len(marked) == 1
        assert "lucky" in marked[0]
        assert screen.style_of("lucky").bgcolor != screen.style_of("ferry").bgcolor


async def test_another_theme_paints_everything_anew(show):
    async with show(TEXT) as screen:
        before = screen.style_of("ferry").color
        screen.app.theme = "textual-light"
        await screen.settle()
        assert screen.style_of("ferry").color != before


async def test_a_new_article_takes_the_old_one_s_highlights_away(show, make_article):
    async with show(TEXT, 60, 5) as screen:
        pane = screen.pane
        pane.highlights = (Highlight(Span(0, 5), HighlightKind.SEARCH),)
        pane.stops, pane.current = (Span(0, 5),), Span(0, 5)
        pane.action_to_end()
        pane.select(Span(0, 5))
        pane.article = make_article("Another article")
        await screen.settle()
        assert (pane.highlights, pane.stops, pane.current) == ((), (), None)
        assert pane.selected_span is None
        assert pane.reading_position == 0
        assert screen.lines[0].strip() == "Another article"


async def test_an_article_may_come_before_and_after_the_pane_is_mounted(show, make_article):
    async with show(None) as screen:
        assert not any(screen.lines)
        assert screen.pane.visible_span == Span(0, 0)
        assert not screen.pane.end_seen
        screen.pane.action_page_down()
        screen.pane.go_to(Span(3, 4))
        screen.pane.article = make_article("Here it is")
        await screen.settle()
        assert screen.lines[0].strip() == "Here it is"
    early = ArticlePane()
    early.article = make_article("Early")
    assert early.reading_position == 0


@pytest.mark.parametrize("text", HOSTILE)
async def test_hostile_text_is_only_text(show, text):
    async with show(text, 40, 10) as screen:
        seen = re.sub(r"\s", "", "".join(screen.lines))
        assert all(character.isprintable() or character == "\u200d" for character in seen)
        assert [word for word in re.findall(r"[a-z]+", text) if word not in seen] == []
        assert all(
            screen.pane.render_line(y).cell_length == screen.pane.size.width for y in range(10)
        )
        for word in ("here", "sequence", "Wide"):
            if word in text:
                await screen.pilot.click(screen.pane, offset=screen.cell_of(word))
        assert screen.app.is_running


@pytest.mark.parametrize("line", ["word " * 200_000, "x" * 1_000_000, "日本、" * 300_000])
async def test_a_line_of_a_megabyte_is_read_like_any_other(show, line):
    async with show(line) as screen:
        screen.pane.action_to_end()
        assert screen.pane.end_seen
        assert screen.pane.visible_span.end == len(line.rstrip())
        screen.pane.go_to(Span(500_000, 500_003))
        assert screen.pane.visible_span.covers(Span(500_000, 500_003))


async def test_tens_of_thousands_of_highlights_are_found_row_by_row(show):
    text = "name " * 20_000
    async with show(text) as screen:
        screen.pane.highlights = tuple(
            Highlight(Span(start, start + 4), HighlightKind.ENTITY)
            for start in range(0, len(text), 5)
        )
        screen.pane.action_to_end()
        assert screen.style_of("name").bold


@pytest.mark.parametrize("size", [(200, 60), (40, 12), (5, 3), (1, 1)])
async def test_any_size_will_do(show, size):
    async with show(TEXT, *size) as screen:
        assert all(
            screen.pane.render_line(y).cell_length == screen.pane.size.width
            for y in range(screen.pane.size.height)
        )


async def test_every_style_can_be_read_in_every_theme(show):
    async with show(TEXT) as screen:
        for theme in screen.app.available_themes:
            screen.app.theme = theme
            screen.app.refresh_css(animate=False)
            for name in ArticlePane.COMPONENT_CLASSES:
                ink, ground = screen.pane._painter.colours(name)
                if ground.ansi is None:
                    assert contrast_ratio(ink, ground) >= ENOUGH, (theme, name)
                else:
                    assert ink != ground or ground.ansi == -1, (theme, name)


async def test_without_colours_the_current_stop_stands_out_from_all_highlights(show, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with show(TEXT) as screen:
        screen.pane.highlights = (
            Highlight(span_of(TEXT, "Nobody"), HighlightKind.SEARCH),
            Highlight(span_of(TEXT, "lucky"), HighlightKind.SEARCH),
        )
        screen.pane.current = span_of(TEXT, "lucky")
        assert screen.style_of("Nobody").reverse
        assert not screen.style_of("Nobody").bold
        assert screen.style_of("lucky").reverse
        assert screen.style_of("lucky").bold
