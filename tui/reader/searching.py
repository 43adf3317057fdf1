"""Searching: what is typed is searched for at once, and what is found becomes the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.search.query import Query
from tui.reader.messages import Searched, SearchesRecalled
from tui.reader.panes import Pane
from tui.session.searching import Search

if TYPE_CHECKING:
    from textual.message import Message
    from textual.screen import Screen

    from newsreader.search import Searcher
    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.memory import Memory
    from widgets.search_bar import SearchBar


class Searching:
    """Answers what is typed in the search line.

    Args:
        desk: what is searched.
        screen: where the line is shown, from when the reader first searches.
        background: starts threads.
        memory: what was searched for before.
    """

    def __init__(
        self, desk: Desk, screen: Screen[None], background: Background, memory: Memory
    ) -> None:
        self._desk = desk
        self._screen = screen
        self._bar: SearchBar | None = None
        self._background = background
        self._memory = memory
        self._search = Search()
        self._searcher: Searcher | None = None

    async def open(self) -> None:
        """Open the search line."""
        position = self._desk.article_pane.reading_position
        self._search = self._search.begun(self._desk.session, position, position - 1)
        await (await self._shown_bar()).open()
        self._memory.recall_searches()

    async def _shown_bar(self) -> SearchBar:
        """The line to search in, above the status line."""
        if self._bar is None:
            from widgets.search_bar import SearchBar

            self._bar = SearchBar(id="search")
            await self._screen.mount(self._bar, before=self._desk.status)
        return self._bar

    def search_selection(self) -> None:
        """Search for what is selected, from there on."""
        desk, pane = self._desk, self._desk.article_pane
        article, span = desk.session.article, pane.selected_span
        if article is None or span is None:
            desk.tell(f"Select what to search for, or type it behind {desk.key_of('search')}")
            return
        query = Query(" ".join(article.passage(span).split()), any_accent=self._any_accent)
        pane.select(None)
        self._search = self._search.begun(desk.session, pane.reading_position, span.start)
        self._look_for(query)
        self._note(query)

    @property
    def _any_accent(self) -> bool:
        """Whether the reader searches without regard to diacritics."""
        return self._bar is not None and self._bar.any_accent

    def take(self, event: Message) -> None:
        """Take in what the reader types, and what a thread reports."""
        from widgets.search_bar import SearchBar

        match event:
            case SearchBar.Changed():
                self._look_for(event.query)
            case SearchBar.Accepted():
                self._accept(event.query)
            case SearchBar.Left():
                self._leave()
            case Searched():
                self._take_found(event)
            case SearchesRecalled() if self._bar is not None:
                self._bar.history = event.needles

    def _accept(self, query: Query) -> None:
        desk, pane = self._desk, self._desk.article_pane
        desk.panes.go_to(Pane.ARTICLE)
        if not query.is_empty:
            self._note(query)
        elif (before := self._search.accepted) is None:
            desk.tell("Nothing was searched for yet")
        else:
            position, seen = pane.reading_position, pane.visible_span
            self._search = self._search.repeated(desk.session, position, seen)
            self._look_for(before)

    def _note(self, query: Query) -> None:
        """Remember a search, for the next run too."""
        self._search = self._search.accepting(query)
        self._memory.keep(lambda store: store.note_search(query.needle))

    def _leave(self) -> None:
        self._background.cancel("search")
        self._search = self._search.seeking(None)
        self._desk.take(self._search.left(self._desk.session))
        self._desk.panes.go_to(Pane.ARTICLE)

    def _look_for(self, query: Query) -> None:
        from newsreader.search import Searcher

        article = self._desk.session.article
        if article is None or self._search.origin is None:
            return
        if self._searcher is None or self._searcher.article is not article:
            self._searcher = Searcher(article)
        self._search = self._search.seeking(query)
        self._background.search(self._searcher, query, self._search.start)

    def _take_found(self, report: Searched) -> None:
        desk = self._desk
        if report.article is not desk.session.article or report.query is not self._search.sought:
            return
        if report.problem:
            self._tell(report.problem, failed=True)
            if self._bar is None or not self._bar.display:
                desk.tell(report.problem, failed=True)
            return
        found = self._search.found(desk.session, report.query, report.matches, desk.key_of)
        desk.take(found.outcome)
        self._tell(found.report)

    def _tell(self, report: str, *, failed: bool = False) -> None:
        """Say something in the line to search in."""
        if self._bar is not None:
            self._bar.report(report, failed=failed)
