"""The reading screen: an article with all that is known of it, and what the keys do."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on, work
from textual.containers import Container, Vertical

from newsreader.problem import Part
from newsreader.reading import line_in_file
from newsreader.source.names import is_standard_input
from tui.commands import READER, key_of
from tui.reader.copying import (
    Copy,
    brief_copy,
    quotation_copy,
    selection_copy,
    summary_copy,
    text_copy,
)
from tui.reader.launcher import editor_command, open_in_browser, run_editor
from tui.reader.messages import Copied
from tui.reader.panes import ASIDE, BROWSING, PREVIEW, READING, Pane, Panes
from tui.reader.searching import SearchScreen
from widgets.article_header import ArticleHeader
from widgets.article_pane import ArticlePane
from widgets.command import bindings
from widgets.entity_sidebar import EntitySidebar
from widgets.key_line import KeyLine
from widgets.library_list import LibraryList
from widgets.preview import Preview
from widgets.quotation_list import QuotationList
from widgets.search_bar import SearchBar
from widgets.status_line import StatusLine
from widgets.summary_panel import SummaryPanel

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from newsreader.span import Span
    from widgets.list_pane import ListPane


_PANES: dict[Part, type[ListPane[Any]]] = {
    Part.ENTITIES: EntitySidebar,
    Part.QUOTATIONS: QuotationList,
    Part.SUMMARY: SummaryPanel,
}


class ReaderScreen(SearchScreen):
    """All panes around one article."""

    AUTO_FOCUS = "#article"
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(READER))

    clipboard_route: str = "auto"
    """Where copied text goes, as `tui.clipboard` takes it."""

    def compose(self) -> ComposeResult:
        """Header, panes, search, status line and footer."""
        screen = ReaderScreen
        yield ArticleHeader().data_bind(screen.article, screen.sources, screen.opened)
        panes = Panes(self.app.size)
        with panes:
            yield from self._compose_reading(panes.arrangement)
        yield SearchBar(id="search")
        yield StatusLine()
        yield KeyLine()

    def _compose_reading(self, arrangement: str) -> ComposeResult:
        screen = ReaderScreen
        with Container(id=READING, classes=arrangement):
            yield EntitySidebar(id="entities").data_bind(screen.article, screen.entities)
            yield ArticlePane(id="article").data_bind(
                screen.article,
                screen.highlights,
                screen.stops,
                screen.stop_kind,
                screen.measure,
                screen.bookmarks,
                current=screen.place,
            )
            with Vertical(id=ASIDE):
                yield SummaryPanel(id="summary").data_bind(
                    screen.article, screen.summary, screen.total, screen.agreement
                )
                yield QuotationList(id="quotations").data_bind(screen.article, screen.quotations)

    def on_mount(self) -> None:
        """Begin in the article."""
        self.panes.go_to(Pane.ARTICLE)

    async def _browse(self) -> None:
        """To the list of articles, which is mounted when it is first asked for."""
        if self.library is None:
            screen = ReaderScreen
            self.library = LibraryList(id="library").data_bind(
                screen.order, screen.sorting, screen.facts, screen.marks, screen.article
            )
            preview = Preview(id=PREVIEW).data_bind(
                screen.beginning, screen.facts, screen.marks, screen.measure
            )
            await self.panes.mount(Container(self.library, preview, id=BROWSING))
        self.panes.go_to(Pane.LIBRARY)
        self.begin_browsing()

    def watch_problems(self) -> None:
        """Let each pane say why it is empty."""
        for part, pane in _PANES.items():
            for widget in self.query(pane):
                widget.problem = self.problem_of(part)

    def on_resize(self, event: events.Resize) -> None:
        """Arrange the panes for the new size."""
        self.panes.arrange_for(event.size)

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
        if name == Pane.LIBRARY:
            self.call_later(self._browse)
        else:
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
        if self.hide_announcement() or self.hide_hints():
            return
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
    @on(Preview.Clicked)
    def _open_picked(self, event: LibraryList.Picked | Preview.Clicked) -> None:
        self.panes.go_to(Pane.ARTICLE)
        self.open_article(event.source)

    @on(ArticlePane.SpanClicked)
    def _show_clicked(self, event: ArticlePane.SpanClicked) -> None:
        self.pick_at(event.offset)

    @on(ArticlePane.Scrolled)
    def _show_progress(self, event: ArticlePane.Scrolled) -> None:
        length = len(self.article.text) if self.article else 0
        share = 100 if event.end_seen or not length else 100 * event.position // length
        self.status.progress = "Top" if share == 0 else f"{share} %"

    # The summary.

    @on(SummaryPanel.Picked)
    def _show_sentence(self, event: SummaryPanel.Picked) -> None:
        self.follow_summary()
        self.panes.go_to(Pane.ARTICLE)
        self.go_to(event.span)

    # Copying.

    def action_copy_summary(self) -> None:
        """Copy the summary."""
        if (analysis := self.ready()) and self.summarised():
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
            key = key_of(self.app, "quotation.next")
            self.tell(f"There is nothing to copy: select text, or go to a quotation with {key}")

    def copy_selected(self) -> bool:
        """Copy what is selected in the article, and leave selecting; False where nothing is."""
        pane = self.article_pane
        if self.article is None or pane.selected_span is None:
            return False
        self._copy(selection_copy(self.article, pane.selected_span))
        pane.end_selecting()
        return True

    def copy_text(self, text: str) -> None:
        """Copy text that is selected elsewhere than in the article."""
        self._copy(text_copy(text))

    @on(ArticlePane.CopyWanted)
    def _copy_selection(self, event: ArticlePane.CopyWanted) -> None:
        if self.article is not None:
            self._copy(selection_copy(self.article, event.span))

    @work(thread=True, group="copy", exit_on_error=False)
    def _copy(self, copied: Copy) -> None:
        from tui.clipboard import copy

        receipt = copy(
            copied.text,
            copied.what,
            write=partial(self.app.call_from_thread, self._write_sequence),
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

    # Other programs.

    def action_open_outside(self) -> None:
        """Open the article in the editor, or in the browser."""
        if self.article is None:
            return
        if is_standard_input(self.article.source):
            self.tell("This article came from standard input: there is no file to open")
            return
        if self.app.is_web:
            self.tell(f"From the browser no editor opens: the file is {self.article.file}")
            return
        place = self.article_pane.reading_position
        line = line_in_file(self.article, place, limit=self.options.limit) or 1
        command = editor_command(self.article.file, line, os.environ)
        if command is None:
            problem = open_in_browser(self.article.file)
        else:
            with self.app.suspend():
                problem = run_editor(command)
            self.app.refresh()
        if problem:
            self.tell(problem, failed=True)
