from __future__ import annotations

from dataclasses import replace

import pytest

from newsreader.article import Article
from widgets.article_header import ArticleHeader


async def test_title_reading_time_and_place_in_the_list(mount, titled):
    header = ArticleHeader()
    async with mount(header, size=(70, 2)) as hand:
        header.article = titled("The bridge stays shut", "word " * 1200 + "end")
        header.sources, header.opened = ("a.txt", "b.txt", "c.txt"), 1
        await hand.settle()
        line = hand.lines[0]
        assert line.startswith(" The bridge stays shut ")
        assert line.endswith(" 1,205 words · 5 min · 2/3")


async def test_one_article_has_no_place_in_a_list(mount, titled):
    header = ArticleHeader()
    async with mount(header, size=(70, 2)) as hand:
        header.article, header.sources = titled("Title", "Only words"), ("a.txt",)
        await hand.settle()
        assert hand.lines[0].endswith("3 words · 1 min")


async def test_one_word_is_a_word(mount):
    header = ArticleHeader()
    async with mount(header) as hand:
        header.article = Article("a.txt", "Word", ())
        await hand.settle()
        assert hand.lines[0].endswith("  1 word · 1 min")


async def test_without_a_title_the_source_stands_there_printable(mount):
    header = ArticleHeader()
    async with mount(header) as hand:
        header.article = Article("a\x1b[2J\n.txt", "Word", ())
        await hand.settle()
        assert hand.lines[0].startswith(r" a\x1b[2J\n.txt ")


@pytest.mark.parametrize("width", [1, 8, 20, 30, 40])
@pytest.mark.parametrize("title", ["新聞を読む人々" * 3, "[/b] [@click=app.quit]x[/]" * 2])
async def test_a_long_title_is_cut_in_one_row(mount, titled, title, width):
    header = ArticleHeader()
    async with mount(header, size=(width, 3)) as hand:
        header.article = titled(title, "Two words")
        await hand.settle()
        assert hand.lines[1:] == ["", ""]
        if width >= 30:
            shown, ellipsis, rest = hand.lines[0].strip().partition("…")
            assert ellipsis
            assert title.startswith(shown.rstrip())
            assert rest.endswith("1 min")


async def test_a_tab_in_a_title_is_a_space(mount, titled):
    header = ArticleHeader()
    async with mount(header) as hand:
        header.article = titled("A\ttab", "Two words")
        await hand.settle()
        assert hand.lines[0].startswith(" A tab ")


async def test_site_byline_and_date_stand_there_as_far_as_they_are_known(mount, titled):
    header = ArticleHeader()
    article = titled("Storm", "Two words")
    async with mount(header, size=(90, 2)) as hand:
        header.article = replace(
            article,
            site="The Ringby\x1b Post",
            given_byline="Ada Holm",
            published="2026-05-03T10:00:00",
        )
        await hand.settle()
        told = " The Ringby\ufffd Post · Ada Holm · 2026-05-03 · 3 words · 1 min"
        assert hand.lines[0].endswith(told)
        header.article = replace(article, given_byline="Ada Holm")
        await hand.settle()
        assert hand.lines[0].endswith("  Ada Holm · 3 words · 1 min")


@pytest.mark.parametrize(
    ("width", "told"),
    [
        (64, "  The Ringby Post · Ada Holm · 2026-05-03 · 3 words · 1 min"),
        (50, "  Ada Holm · 2026-05-03 · 3 words · 1 min"),
        (38, "  2026-05-03 · 3 words · 1 min"),
        (24, "  3 words · 1 min"),
    ],
)
async def test_they_give_way_to_the_title(mount, titled, width, told):
    header = ArticleHeader()
    async with mount(header, size=(width + 2, 2)) as hand:
        header.article = replace(
            titled("Storm", "Two words"),
            site="The Ringby Post",
            given_byline="Ada Holm",
            published="2026-05-03",
        )
        await hand.settle()
        assert hand.lines[0].startswith(" Storm  ")
        assert hand.lines[0].endswith(told)
