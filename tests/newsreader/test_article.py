"""Articles: what can be asked of one."""

from __future__ import annotations

import pytest

from newsreader.article import Article, Paragraph, Role
from newsreader.articles import from_text
from newsreader.text.span import Span

TEXT = (
    "Bridge opens after\nten years\n\nBy Jane Doe\n\n"
    "The new bridge  opened\n  on Monday.\tIt is long.\n\nNobody fell.\n"
)
ARTICLE = Article(
    "-",
    TEXT,
    (
        Paragraph(Span(0, 28), Role.TITLE),
        Paragraph(Span(30, 41), Role.BYLINE),
        Paragraph(Span(43, 90), Role.BODY),
        Paragraph(Span(92, 104), Role.BODY),
    ),
)


def test_title_and_byline_stand_on_one_line() -> None:
    assert ARTICLE.title == "Bridge opens after ten years"
    assert ARTICLE.byline == "By Jane Doe"


def test_what_is_not_there_is_none() -> None:
    article = from_text("The bridge is open.")
    assert article.title is None
    assert article.byline is None
    assert article.published is None


def test_words() -> None:
    assert ARTICLE.words == 19
    assert from_text("").words == 0


@pytest.mark.parametrize(
    ("offset", "index"),
    [(0, 0), (27, 0), (28, 0), (29, 0), (30, 1), (43, 2), (91, 2), (92, 3), (10_000, 3)],
)
def test_paragraph_at(offset: int, index: int) -> None:
    assert ARTICLE.paragraph_at(offset) == index


def test_paragraph_at_the_start_of_an_empty_article() -> None:
    assert from_text("").paragraph_at(0) == 0


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (43, 60, "The new bridge  o"),
        (43, 78, "The new bridge  opened on Monday."),
        (43, 104, "The new bridge  opened on Monday.\tIt is long.\n\nNobody fell."),
        (0, 41, "Bridge opens after ten years\n\nBy Jane Doe"),
        (35, 50, "ne Doe\n\nThe new"),
        (28, 30, ""),
        (41, 43, ""),
        (60, 60, ""),
        (100, 200, "ell."),
    ],
)
def test_passage(start: int, end: int, words: str) -> None:
    assert ARTICLE.passage(Span(start, end)) == words


def test_passage_in_an_empty_article() -> None:
    assert from_text("").passage(Span(0, 0)) == ""


def test_passage_does_not_copy_all_that_follows() -> None:
    count = 20_000
    paragraphs = tuple(Paragraph(Span(2 * n, 2 * n + 1), Role.BODY) for n in range(count))
    article = Article("-", "a\n" * count, paragraphs)
    assert all(article.passage(Span(2 * n, 2 * n + 1)) == "a" for n in range(0, count, 4))
