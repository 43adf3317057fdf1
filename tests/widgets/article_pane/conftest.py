"""Articles, and an app that is nothing but the pane."""

from __future__ import annotations

import re
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from piloting import Hand, piloting
from textual import on
from textual.app import App, ComposeResult

from newsreader.article import Article, Paragraph, Role
from newsreader.text.span import Span
from widgets.article_pane import ArticlePane

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from textual.message import Message

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\n))*")


def article_of(text: str, *roles: Role) -> Article:
    """An article whose paragraphs stand between empty lines; those without a role are body."""
    spans = [
        Span(match.start(), match.start() + len(match[0].rstrip()))
        for match in _PARAGRAPH.finditer(text)
    ]
    named = [*roles, *[Role.BODY] * (len(spans) - len(roles))]
    paragraphs = tuple(map(Paragraph, spans, named))
    return Article("-", text, paragraphs)


class PaneApp(App[None]):
    """Keeps what the pane tells."""

    def __init__(self, article: Article | None) -> None:
        super().__init__()
        self.pane = ArticlePane(article)
        self.told: list[object] = []

    def compose(self) -> ComposeResult:
        yield self.pane

    @on(ArticlePane.Scrolled)
    @on(ArticlePane.SpanClicked)
    @on(ArticlePane.Selecting)
    @on(ArticlePane.CopyWanted)
    def _note(self, message: Message) -> None:
        self.told.append(message)


class PanePilot(Hand):
    """A pane on a screen, and what is on it."""

    app: PaneApp

    @property
    def pane(self) -> ArticlePane:
        """The pane, which is all of the screen."""
        return self.app.pane

    @property
    def lines(self) -> list[str]:
        """The pane's rows as the terminal shows them, the scrollbar left out."""
        return [self.pane.render_line(y).text.rstrip() for y in range(self.pane.size.height)]

    def row_of(self, word: str) -> int:
        """The screen row on which a word stands."""
        return next(y for y, line in enumerate(self.lines) if word in line)

    def cell_of(self, word: str) -> tuple[int, int]:
        """The screen cell of a word's first character."""
        row = self.row_of(word)
        return self.lines[row].index(word), row

    def style_of(self, word: str) -> object:
        """The style of the segment in which a word stands."""
        strip = self.pane.render_line(self.row_of(word))
        return next(segment.style for segment in strip if word in segment.text)


@pytest.fixture(scope="session")
def make_article() -> Callable[..., Article]:
    """Make an article from a text and the roles of its first paragraphs."""
    return article_of


@pytest.fixture(scope="session")
def show() -> Callable[..., object]:
    """Show an article, or the text of one, on a terminal of so many columns and rows."""

    @asynccontextmanager
    async def showing(
        article: Article | str | None, width: int = 60, height: int = 12
    ) -> AsyncIterator[PanePilot]:
        if isinstance(article, str):
            article = article_of(article)
        async with piloting(PanePilot(PaneApp(article)), (width, height)) as screen:
            await screen.settle()
            yield screen

    return showing
