"""Opening what the reader names: a link or a path, and the same article in its present version."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from newsreader.source.names import is_standard_input, is_url
from tui.reader.messages import Named, NotNamed, ReadAgain
from tui.reader.outside import web_address
from tui.reader.panes import Pane

if TYPE_CHECKING:
    from textual.message import Message
    from textual.screen import Screen
    from textual.widget import Widget

    from tui.reader.articles import Articles
    from tui.reader.background import Background
    from tui.reader.desk import Desk


class Naming:
    """Takes articles into the list while the program runs, and reads the open one again.

    Args:
        desk: where they are read.
        screen: where the line to type in is put.
        background: starts threads.
        articles: opens them.
    """

    def __init__(
        self, desk: Desk, screen: Screen[None], background: Background, articles: Articles
    ) -> None:
        self._desk = desk
        self._screen = screen
        self._background = background
        self._articles = articles
        self._before: Widget | None = None
        """What had the focus before the line was opened."""

    async def ask(self) -> None:
        """Open the line; the link at hand stands there already."""
        desk, session = self._desk, self._desk.session
        if self._screen.app.is_web:
            desk.tell("From the browser nothing else is opened: start newsreader with it")
            return
        from widgets.source_bar import SourceBar

        bars = self._screen.query(SourceBar)
        bar = bars.first() if bars else SourceBar()
        if not bars:
            await self._screen.mount(bar, before=desk.status)
        link = session.link_here
        address = web_address(link, session.article) if link and session.article else None
        self._before = self._screen.focused
        await bar.open(address or "")

    def again(self) -> None:
        """Read the open article again, fetching it if it came by a link."""
        desk = self._desk
        if (article := desk.session.article) is None:
            return
        if is_standard_input(article.source):
            desk.tell("This article came from standard input, which is read only once")
            return
        desk.status.working = "reading…"
        self._background.read_again(article, desk.session.options)

    def take(self, event: Message) -> None:
        """Take in what was typed, and what a thread reports."""
        from widgets.source_bar import SourceBar

        match event:
            case SourceBar.Accepted():
                self._screen.set_focus(self._before, scroll_visible=False)
                if event.source:
                    self._look_for(event.source)
            case SourceBar.Left():
                self._screen.set_focus(self._before, scroll_visible=False)
            case Named():
                self._open(event)
            case NotNamed():
                self._stop_reading()
                self._desk.tell(str(event.error), failed=True)
            case ReadAgain() if event.before is self._desk.session.article:
                self._take_version(event)

    def _look_for(self, typed: str) -> None:
        if is_standard_input(typed):
            self._desk.tell("Standard input is read only when the program starts")
            return
        source = typed if is_url(typed) else os.path.expanduser(typed)
        self._desk.status.working = "reading…"
        self._background.find_named(source, self._desk.session.options)

    def _open(self, named: Named) -> None:
        desk = self._desk
        self._stop_reading()
        if named.source not in desk.shelf.sources:
            desk.shelf = desk.shelf.with_sources((named.source,))
        desk.panes.go_to(Pane.ARTICLE)
        self._articles.open(named.source)

    def _stop_reading(self) -> None:
        """Say no more than that the open article is being analysed, if it is."""
        analysing = self._desk.session.analysis is None
        self._desk.status.working = "analysing…" if analysing else ""

    def _take_version(self, read: ReadAgain) -> None:
        from tui.session.versions import same_place

        desk, pane = self._desk, self._desk.article_pane
        if read.article == read.before:
            self._stop_reading()
            desk.tell("Nothing in it has changed")
            return
        place = same_place(read.before, read.article, pane.reading_position)
        self._articles.show(read.article)
        pane.restore(place)
        desk.tell("This is a new version, from where you were")
