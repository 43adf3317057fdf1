"""The reading screen: an article with all that is known of it, and what the keys do."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.containers import Vertical

from tui.commands import READER
from tui.reader import work as jobs
from tui.reader.copying import Copy, brief_copy, quotation_copy, selection_copy, summary_copy
from tui.reader.launcher import editor_command, open_in_browser, run_editor
from tui.reader.messages import Copied, Searched
from tui.reader.panes import Pane, Panes
from tui.reader.summarising import SummaryScreen
from widgets.article_header import ArticleHeader
from widgets.article_pane import ArticlePane
from widgets.command import bindings
from widgets.entity_sidebar import EntitySidebar
from widgets.key_line import KeyLine
from widgets.library_list import LibraryList
from widgets.quotation_list import QuotationList
from widgets.search_bar import SearchBar
from widgets.status_line import StatusLine
from widgets.summary_panel import SummaryPanel

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from newsreader.span import Span

STANDARD_INPUT = "-"


class ReaderScreen(SummaryScreen):
    """All panes around one article."""

    AUTO_FOCUS = "#article"
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(READER))

    measure: int = 80
    """Columns that the article's text takes at most."""
    clipboard_route: str = "auto"
    """Where copied text goes, as `tui.clipboard` takes it."""

    def compose(self) -> ComposeResult:
        """Header, panes, search, status line and footer."""
        screen = ReaderScreen
        yield ArticleHeader().data_bind(screen.article, screen.sources, screen.opened)
        with Panes(self.app.size.width):
            yield LibraryList(id="library").data_bind(screen.sources, screen.titles, screen.opened)
            yield EntitySidebar(id="entities").data_bind(screen.article, screen.entities)
            yield ArticlePane(id="article").data_bind(
                screen.article, screen.highlights, screen.stops, current=screen.place
            )
            with Vertical(id="aside"):
                yield SummaryPanel(id="summary").data_bind(
                    screen.article, screen.summary, screen.total, screen.agreement
                )
                yield QuotationList(id="quotations").data_bind(screen.article, screen.quotations)
        yield SearchBar(id="search")
        yield StatusLine()
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin in the article."""
        self.article_pane.measure = self.measure
        self.panes.go_to(Pane.ARTICLE)

    def on_resize(self, event: events.Resize) -> None:
        """Arrange the panes for the new width."""
        self.panes.arrange_for(event.size.width)

    @property
    def panes(self) -> Panes:
        """The arrangement of the panes."""
        return self.query_one(Panes)

    def go_to(self, span: Span) -> None:
        """Show a place, and the article with it where only another pane was shown."""
        if Pane.ARTICLE not in self.panes.visible_panes:
            self.panes.go_to(Pane.ARTICLE)
        super().go_to(span)

    # Panes.

    def action_pane(self, name: str) -> None:
        """To a pane, by its name."""
        self.panes.go_to(Pane(name))

    def action_next_pane(self) -> None:
        """To the next pane."""
        self.panes.go_on(1)

    def action_previous_pane(self) -> None:
        """To the pane before."""
        self.panes.go_on(-1)

    def action_zoom(self) -> None:
        """The article alone, or all panes."""
        self.panes.zoom()

    def action_drop_trail(self) -> None:
        """Back to the article, or there, back to the quotations."""
        if self.panes.active is not Pane.ARTICLE:
            self.panes.go_to(Pane.ARTICLE)
        elif self.article_pane.selected_span is not None:
            self.article_pane.select(None)
        else:
            self.follow_quotations()
            self.tell()

    @on(EntitySidebar.Picked)
    def _follow_entity(self, event: EntitySidebar.Picked) -> None:
        self.follow_entity(event.entity)
        self.panes.go_to(Pane.ARTICLE)
        self.go_to(event.entity.mentions[0])

    @on(QuotationList.Picked)
    def _show_quotation(self, event: QuotationList.Picked) -> None:
        self.follow_quotations()
        self.panes.go_to(Pane.ARTICLE)
        self.go_to(event.quotation.span)

    @on(LibraryList.Picked)
    def _open_picked(self, event: LibraryList.Picked) -> None:
        self.panes.go_to(Pane.ARTICLE)
        self.open_article(event.index)

    @on(ArticlePane.SpanClicked)
    def _show_clicked(self, event: ArticlePane.SpanClicked) -> None:
        self.pick_at(event.offset)

    @on(ArticlePane.Scrolled)
    def _show_progress(self, event: ArticlePane.Scrolled) -> None:
        length = len(self.article.text) if self.article else 0
        share = 100 if event.end_seen or not length else 100 * event.position // length
        self.status.progress = "Top" if share == 0 else f"{share} %"

    # Search.

    async def action_search(self) -> None:
        """Open the line to search in."""
        self.begin_search()
        await self.query_one(SearchBar).open()

    @on(SearchBar.Changed)
    def _search_changed(self, event: SearchBar.Changed) -> None:
        self._search(event.needle)

    @work(thread=True, group="search", exclusive=True, exit_on_error=False)
    def _search(self, needle: str) -> None:
        if self.article is not None:
            jobs.search_article(self.article, needle, self.post_message)

    @on(Searched)
    def _show_matches(self, report: Searched) -> None:
        if report.article is self.article and report.needle == self.query_one(SearchBar).needle:
            self.show_matches(report.needle, report.matches)

    @on(SearchBar.Accepted)
    def _keep_matches(self) -> None:
        self.panes.go_to(Pane.ARTICLE)

    @on(SearchBar.Left)
    def _forget_matches(self) -> None:
        self.workers.cancel_group(self, "search")
        self.leave_search()
        self.panes.go_to(Pane.ARTICLE)

    # The summary.

    @on(SummaryPanel.Picked)
    def _show_sentence(self, event: SummaryPanel.Picked) -> None:
        self.follow_summary()
        self.panes.go_to(Pane.ARTICLE)
        self.go_to(event.span)

    # Copying.

    def action_copy_summary(self) -> None:
        """Copy the summary."""
        if analysis := self.ready():
            self._copy(summary_copy(analysis))

    def action_copy_brief(self) -> None:
        """Copy everything as Markdown."""
        if analysis := self.ready():
            self._copy(brief_copy(analysis))

    def action_copy_quotation(self) -> None:
        """Copy the selection, else the quotation at hand."""
        if self.article is None:
            return
        if (span := self.article_pane.selected_span) is not None:
            self._copy(selection_copy(self.article, span))
        elif (quotation := self.quotation_at_hand) is not None:
            self._copy(quotation_copy(self.article, quotation))
        else:
            self.tell("There is nothing to copy: select text, or go to a quotation with ]")

    @work(thread=True, group="copy", exit_on_error=False)
    def _copy(self, copied: Copy) -> None:
        from tui.clipboard import copy

        receipt = copy(
            copied.text,
            copied.what,
            write=self._write_sequence,
            preference=self.clipboard_route,
        )
        self.post_message(Copied(receipt))

    def _write_sequence(self, sequence: str) -> None:
        driver = self.app._driver  # noqa: SLF001 - Textual's own OSC 52 knows neither tmux nor size
        if driver is not None:
            driver.write(sequence)
            driver.flush()

    @on(Copied)
    def _tell_copied(self, report: Copied) -> None:
        failed = report.receipt.route is None
        self.app.notify(
            report.receipt.sentence, severity="error" if failed else "information", markup=False
        )

    # Other articles, other programs.

    def action_next_article(self) -> None:
        """Open the next article."""
        if self.wanted + 1 < len(self.sources):
            self.open_article(self.wanted + 1)
        else:
            self.tell("This is the last article")

    def action_previous_article(self) -> None:
        """Open the article before."""
        if self.wanted > 0:
            self.open_article(self.wanted - 1)
        else:
            self.tell("This is the first article")

    def action_open_outside(self) -> None:
        """Open the article in the editor, or in the browser."""
        if self.article is None:
            return
        if self.article.source == STANDARD_INPUT:
            self.tell("This article came from standard input: there is no file to open")
            return
        line = self.article.text.count("\n", 0, self.article_pane.reading_position) + 1
        command = editor_command(self.article.source, line, os.environ)
        if command is None:
            problem = open_in_browser(self.article.source)
        else:
            with self.app.suspend():
                problem = run_editor(command)
            self.app.refresh()
        if problem:
            self.tell(problem, failed=True)
