"""Articles made for the tests of summaries."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.article import Article, Paragraph, Role
from newsreader.text.span import Span

ArticleOf = Callable[..., Article]


@pytest.fixture(scope="session")
def article_of() -> ArticleOf:
    """Makes an article of pairs of role and text."""

    def make(*paragraphs: tuple[Role, str], language: str = "en") -> Article:
        text, found = "", []
        for role, words in paragraphs:
            found.append(Paragraph(Span(len(text), len(text) + len(words)), role))
            text += words + "\n\n"
        return Article("-", text, tuple(found), language)

    return make


@pytest.fixture(scope="session")
def harbour(article_of: ArticleOf) -> Article:
    """An article with one paragraph of every role."""
    return article_of(
        (Role.TITLE, "Harbour ferry to stop for the winter"),
        (Role.STANDFIRST, "The operator blames the price of fuel"),
        (Role.BYLINE, "By Ada Quill"),
        (Role.BOILERPLATE, "Published: Updated:"),
        (Role.DATELINE, "Tuesday, 3 May 2016"),
        (
            Role.BODY,
            (
                "PORT MOSS (AP) — The last ferry across the harbour will sail on Sunday, the "
                "operator said on Monday, and none will follow until April. Fuel costs twice what "
                "it did a year ago, said the operator, Bay Lines, which carries 900 people a day."
            ),
        ),
        (Role.CAPTION, "The ferry in the harbour last week with a few passengers on its deck"),
        (
            Role.BODY,
            "“We have tried everything,” said its director, Ida Moss. Is there another way?",
        ),
        (Role.HEADING, "What the town will do about it now"),
        (
            Role.BODY,
            "The town council will run two buses around the bay instead. They start on Monday.",
        ),
        (
            Role.BODY,
            (
                "The town council will run two buses around the bay instead. Click here for a map "
                "of the stops. The old mill burnt down in March."
            ),
        ),
    )
