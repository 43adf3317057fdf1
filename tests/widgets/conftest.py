"""An application that is nothing but the widgets of a test."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from piloting import Hand, piloting
from textual.app import App, ComposeResult

from newsreader.article import Article, Paragraph, Role
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from textual.widget import Widget


class WidgetApp(App[None]):
    """Shows widgets below one another."""

    def __init__(self, widgets: tuple[Widget, ...]) -> None:
        super().__init__()
        self._widgets = widgets

    def compose(self) -> ComposeResult:
        yield from self._widgets


@asynccontextmanager
async def mounted(*widgets: Widget, size: tuple[int, int] = (40, 12)) -> AsyncIterator[Hand]:
    async with piloting(Hand(WidgetApp(widgets)), size) as hand:
        await hand.settle()
        yield hand


@pytest.fixture(scope="session")
def mount() -> Callable[..., object]:
    """Show widgets: `async with mount(widget, ..., size=(columns, rows)) as hand`."""
    return mounted


@pytest.fixture(scope="session")
def titled() -> Callable[[str, str], Article]:
    """Make an article of a title and a paragraph."""

    def article(title: str, body: str) -> Article:
        text = f"{title}\n\n{body}\n"
        start = len(title) + 2
        roles = (Span(0, len(title)), Role.TITLE), (Span(start, start + len(body)), Role.BODY)
        return Article("a.txt", text, tuple(Paragraph(*role) for role in roles if role[0]))

    return article
