"""Searching: what is typed is looked for at once, and what is found becomes the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from textual import on, work

from newsreader.search.query import Query
from tui.commands import key_of
from tui.reader import work as jobs
from tui.reader.messages import Searched, SearchesRecalled
from tui.reader.panes import Pane, Panes
from tui.reader.selecting import SelectingScreen
from tui.session.trail import Trail, TrailKind
from widgets.search_bar import SearchBar

if TYPE_CHECKING:
    from newsreader.search import Matches, Searcher
    from newsreader.span import Span


class _Origin(NamedTuple):
    """Where a search began.

    Attributes:
        position: the reading position there.
        trail: the trail there.
        place: the stop that the reader had gone to last.
        after: the match behind this place is gone to.
    """

    position: int
    trail: Trail
    place: Span | None
    after: int


class SearchScreen(SelectingScreen):
    """A screen with a line to search in."""

    def __init__(self, *opening: Any) -> None:
        super().__init__(*opening)
        self._origin: _Origin | None = None
        self._searched: Query | None = None
        """The last search that was accepted."""
        self._sought: Query | None = None
        """What is being looked for, or was last."""
        self._searcher: Searcher | None = None

    @property
    def search_bar(self) -> SearchBar:
        """The line to search in."""
        return self.query_one(SearchBar)

    async def action_search(self) -> None:
        """Open the line to search in."""
        self._begin(self.article_pane.reading_position - 1)
        await self.search_bar.open()
        self._recall_searches()

    def action_search_selection(self) -> None:
        """Search for what is selected, from there on."""
        span = self.article_pane.selected_span
        if self.article is None or span is None:
            self.tell(f"Select what to search for, or type it behind {key_of(self.app, 'search')}")
            return
        needle = " ".join(self.article.passage(span).split())
        self.article_pane.select(None)
        self._begin(span.start)
        self._accept(Query(needle, any_accent=self.search_bar.any_accent))

    def _begin(self, after: int) -> None:
        """Remember where the reader is."""
        position = self.article_pane.reading_position
        self._origin = _Origin(position, self.trail, self.place, after)

    @on(SearchBar.Changed)
    def _search_typed(self, event: SearchBar.Changed) -> None:
        self._look_for(event.query)

    @on(SearchBar.Accepted)
    def _keep_matches(self, event: SearchBar.Accepted) -> None:
        self.query_one(Panes).go_to(Pane.ARTICLE)
        if not event.query.is_empty:
            self._note(event.query)
        elif self._searched is None:
            self.tell("Nothing was searched for yet")
        else:
            seen = self.article_pane.visible_span
            is_here = self.place is not None and self.place.overlaps(seen)
            self._begin(self.place.start if self.place and is_here else seen.start - 1)
            self._look_for(self._searched)

    @on(SearchBar.Left)
    def _forget_matches(self) -> None:
        self.workers.cancel_group(self, "search")
        self._sought = None
        self._return()
        self.query_one(Panes).go_to(Pane.ARTICLE)

    def _accept(self, query: Query) -> None:
        """Search for what was not typed."""
        self._look_for(query)
        self._note(query)

    def _note(self, query: Query) -> None:
        """Remember a search, for the next time too."""
        self._searched = query
        self.keep(lambda store: store.note_search(query.needle))

    @work(thread=True, group="memory", exit_on_error=False)
    def _recall_searches(self) -> None:
        self._write_out()
        self.post_message(SearchesRecalled(self._opened_store().searches()))

    @on(SearchesRecalled)
    def _take_searches(self, report: SearchesRecalled) -> None:
        self.search_bar.history = report.needles

    # Looking, and what is found.

    def _look_for(self, query: Query) -> None:
        from newsreader.search import Searcher

        if self.article is None or self._origin is None:
            return
        if self._searcher is None or self._searcher.article is not self.article:
            self._searcher = Searcher(self.article)
        self._sought = query
        self._search(self._searcher, query, max(0, self._origin.after))

    @work(thread=True, group="search", exclusive=True, exit_on_error=False)
    def _search(self, searcher: Searcher, query: Query, start: int) -> None:
        jobs.search_article(searcher, query, start, self.post_message)

    @on(Searched)
    def _show_searched(self, report: Searched) -> None:
        if report.article is not self.article or report.query is not self._sought:
            return
        if report.problem:
            self.search_bar.report(report.problem, failed=True)
            if not self.search_bar.display:
                self.tell(report.problem, failed=True)
        elif report.query.is_empty:
            self.search_bar.report("")
            self._return()
        else:
            self._follow_matches(report.query, report.matches)

    def _follow_matches(self, query: Query, matches: Matches) -> None:
        """Make the matches the trail and show the first one from where the search began."""
        if self._origin is None:
            return
        more = "" if matches.is_complete else ", and there are more"
        trail = Trail(TrailKind.SEARCH, f"matches of “{query.needle}”{more}", matches.spans)
        step = trail.after(self._origin.after)
        if step is None:
            self.search_bar.report("not found")
            self._return()
            self.tell(f"“{query.needle}” is not in this article")
            return
        self.trail = trail
        self.take(step, trail)
        at = f"{1 + (trail.index(step.stop) or 0):,} of {len(trail.stops):,}"
        self.search_bar.report(at if matches.is_complete else f"{at}+")

    def _return(self) -> None:
        """Back to where the search began."""
        if self._origin is not None:
            self.trail, self.place = self._origin.trail, self._origin.place
            if self.trail.kind is TrailKind.QUOTATIONS:
                self.follow_quotations()  # more of them may have been found meanwhile
            self.article_pane.restore(self._origin.position)
            self.tell()
