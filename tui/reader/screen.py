"""The reading screen: an article with all that is known about it, and what the keys do."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.reactive import var
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from tui.choices import MEASURE, ORDER, PANES, Choices
from tui.commands import READER, key_of
from tui.reader import selecting
from tui.reader.arrangement import PaneSizes
from tui.reader.jobs import told_defect
from tui.reader.measuring import NARROWEST, WIDEST
from tui.reader.messages import (
    AddingTold,
    ArticleReport,
    BookmarkWritten,
    Copied,
    ElsewhereFound,
    FirstStart,
    LibraryReport,
    NamingReport,
    Noticed,
    Reached,
    ReadFailed,
    Recalled,
    SearchReport,
    SummaryReport,
    TakenBack,
)
from tui.reader.panes import ASIDE, READING, Pane, Panes
from tui.reader.parts import Parts
from tui.reader.showing import NOTHING_IN, Showing
from tui.reader.waiting import Need
from tui.session import Outcome, Session
from tui.session.describing import described
from tui.session.shelf import Shelf
from tui.session.situation import Situation
from tui.session.view import ALL, UNREAD
from widgets.article_pane import ArticlePane, columns_for
from widgets.command import bindings
from widgets.entity_sidebar import EntitySidebar
from widgets.key_line import KeyLine
from widgets.library_order import Sorting
from widgets.listing import Listing
from widgets.quotation_list import QuotationList
from widgets.status_line import StatusLine
from widgets.summary_panel import SummaryPanel
from widgets.undrawn import Undrawn

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.message import Message

    from newsreader.options import Options
    from tui.opening import Opening
    from widgets.library_list import LibraryList


class ReaderScreen(Screen[None]):
    """All panes around one article.

    It holds the panes, what is being read, and the parts that answer the keys; `tui.session` works
    out what a key makes of the session.
    """

    AUTO_FOCUS = "#article"
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(READER))

    session: var[Session] = var(Session)
    """What is read; what the panes show of it follows."""
    shelf: var[Shelf] = var(Shelf)
    """The list of articles; the panes follow as well."""
    measure: var[int] = var(80)
    """Columns that the article's text takes at most."""

    def __init__(self, opening: Opening, options: Options, choices: Choices) -> None:
        super().__init__()
        self.set_reactive(ReaderScreen.session, Session(choices.options(options)))
        self.set_reactive(ReaderScreen.shelf, Shelf(sorting=Sorting.of(choices.of(ORDER))))
        measure = choices.number(MEASURE, NARROWEST, WIDEST, self.measure)
        self.set_reactive(ReaderScreen.measure, measure)
        self._opening = opening
        self._sizes = PaneSizes.of(choices.of(PANES))
        self._showing = Showing()
        self.article_pane = self._showing.article
        self.panes: Panes
        self.status = StatusLine()
        self.parts = Parts(self, self, self._showing.summary, choices)
        self._let_parts_act()

    def compose(self) -> ComposeResult:
        """Header, panes, status line and footer."""
        showing = self._showing
        yield showing.header
        self.panes = Panes(self.app.size, columns_for(self.measure), self._sizes)
        reading, aside = Undrawn(id=READING), Undrawn(id=ASIDE)
        self.panes.divide(reading, aside, showing.summary)
        with self.panes, reading:
            yield showing.entities
            yield showing.article.data_bind(ReaderScreen.measure)
            with aside:
                yield showing.summary
                yield showing.quotations
        yield self.status
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin in the first article."""
        self.panes.go_to(Pane.ARTICLE)
        self.parts.articles.begin(self._opening)
        if self._opening.article is None:
            self.shelf = self.shelf.offering((ALL, UNREAD))
            self.parts.views.show(ALL)
            self.action_pane(Pane.LIBRARY)

    def on_unmount(self) -> None:
        """Save what is unsaved."""
        self.parts.remember()

    def on_resize(self, event: events.Resize) -> None:
        """Arrange the panes for the new size."""
        self.panes.arrange_for(event.size)

    def watch_measure(self) -> None:
        """Give the article the columns that its measure takes, if it can have them."""
        if self.is_mounted:
            self.panes.give_article(columns_for(self.measure))

    # What is read.

    def watch_session(self, before: Session, now: Session) -> None:
        """Let the panes and the status line follow, and remember a place that was left."""
        self.parts.travelling.note(before, now)
        self._showing.show(before, now)
        if now.article is not before.article:
            self._count()
        if before.analysis is None and now.analysis is not None:
            self.parts.library.find_facts()
            self.parts.hinting.show()
        if self.is_mounted and now.article is not None:
            self.status.trail = described(now, self.key_of)
        self.parts.waiting.go_on()
        self.parts.comparing.follow(now)

    def watch_shelf(self, before: Shelf, now: Shelf) -> None:
        """Let the list follow, and find out about articles that are new in it."""
        self._count()
        if now.sources is not before.sources:
            self.parts.library.find_facts()

    def _count(self) -> None:
        """Let the list and the header tell which of the articles is open."""
        self._showing.count(self.shelf, self.session.article)
        self.parts.library.show()

    def tell(self, notice: str = "", *, failed: bool = False) -> None:
        """Say a sentence in the status line until the next step, "" for where the reader is."""
        if self.is_mounted and (self.session.article is not None or self.panes.is_browsing):
            self.status.notice = notice
            self.status.failed = failed

    def key_pressed(self) -> None:
        """Let what was said go with the next key."""
        if not self.article_pane.is_selecting:
            self.tell()

    def take(self, outcome: Outcome | None) -> None:
        """Do what a key leads to."""
        if outcome is None:
            return
        if outcome.shown is not None and Pane.ARTICLE not in self.panes.visible_panes:
            self.panes.go_to(Pane.ARTICLE)
        self.session = outcome.session
        if outcome.restored is not None:
            self.article_pane.restore(outcome.restored)
        if outcome.shown is not None:
            self.article_pane.go_to(outcome.shown)
        if outcome.notice is not None:
            self.tell(outcome.notice, failed=outcome.failed)
        if outcome.shown is not None:
            self.article_pane.extend_to(outcome.shown)

    def key_of(self, name: str) -> str:
        """The first of the keys that a command has now, for use in a sentence."""
        return key_of(self.app, name)

    @property
    def situation(self) -> Situation:
        """What decides whether a command can do something now."""
        pane, in_article = self.article_pane, self.panes.active is Pane.ARTICLE
        seen, selected = pane.visible_span, pane.selected_span
        return Situation(self.session, self.shelf, seen, selected, in_article)

    # What the keys do.

    def _let_parts_act(self) -> None:
        """Have the parts do what keys ask for and the screen does not do itself."""
        parts, needing = self.parts, self.parts.waiting.needing
        for need, action, act in (
            (Need.ANALYSIS, "stop", parts.navigating.stop),
            (Need.ANALYSIS, "quotation", parts.navigating.quotation),
            (Need.ANALYSIS, "follow_speaker", parts.navigating.follow_speaker),
            (Need.ANALYSIS, "next_method", parts.summaries.by_next_method),
            (Need.SUMMARY, "summary_sentence", parts.navigating.summary_sentence),
            (Need.SUMMARY, "resize_summary", parts.summaries.resize),
            (Need.SUMMARY, "explain", parts.summaries.explain),
            (Need.SUMMARY, "copy_summary", parts.copying.summary),
            (Need.SUMMARY, "copy_brief", parts.copying.brief),
            (Need.MEMORY, "bookmark", parts.bookmarking.toggle),
            (Need.MEMORY, "next_bookmark", parts.navigating.next_bookmark),
            (Need.ANALYSIS, "everywhere", parts.everywhere.open),
            (Need.KEPT, "correct", parts.correcting.ask),
            (Need.KEPT, "take_back", parts.correcting.take_back),
            (Need.NOTHING, "article", parts.articles.open_nearest),
        ):
            setattr(self, f"action_{action}", needing(need, action, act))
        copy = needing(Need.ANALYSIS, "copy_quotation", parts.copying.quotation)
        self.action_copy_quotation = partial(parts.copying.selection_or, copy)
        self.action_select = parts.navigating.select
        self.action_open_source = parts.naming.ask
        self.action_read_again = parts.naming.again
        self.action_next_link = parts.navigating.next_link
        self.action_search = parts.searching.open
        self.action_search_selection = parts.searching.search_selection
        self.action_back = parts.travelling.back
        self.action_forth = parts.travelling.forth
        self.action_tag = parts.labelling.tag
        self.action_add = parts.adding.ask
        self.action_measure = parts.measuring.change
        self.action_open_outside = parts.outside.open

    def action_search_library(self) -> None:
        """Search the library, for what the list of articles is filtered by if it is."""
        self.parts.finding.open(self.parts.library.needle if self.panes.is_browsing else "")

    def action_drop_trail(self) -> None:
        """Dismiss what is shown below the panes; else back to the article or the quotations."""
        parts = self.parts
        if not (parts.announcing.hide() or parts.hinting.hide() or parts.waiting.drop()):
            parts.navigating.drop_trail()

    def action_pane(self, name: str) -> None:
        """Go to a pane, by its name."""
        pane = Pane(name)
        if pane is Pane.LIBRARY:
            self.call_later(self.parts.library.browse, ReaderScreen.measure)
        elif pane in self.panes.empty_panes:
            self.tell(NOTHING_IN[pane])
        else:
            self._enter(pane)

    def action_next_pane(self, step: int) -> None:
        """Go to the next pane (1), or to the one before (-1)."""
        self._enter(self.panes.next_pane(step))

    def _enter(self, pane: Pane) -> None:
        """Go to a pane, to where the article is in it."""
        self._showing.lead(self.session, self.article_pane.visible_span)
        self.panes.go_to(pane)

    def action_zoom(self) -> None:
        """Show the article alone, or all panes."""
        self.panes.zoom()

    # What panes and threads tell: which part takes it in.

    @on(ArticleReport)
    def _take_article(self, report: ArticleReport) -> None:
        if isinstance(report, ReadFailed):
            self.parts.waiting.forget()
        self.parts.articles.take(report)

    @on(Reached)
    def _take_on_tour(self, report: Reached) -> None:
        self.parts.touring.take(report)

    @on(TakenBack)
    def _take_back(self, report: TakenBack) -> None:
        self.parts.correcting.take(report)

    @on(ElsewhereFound)
    def _take_elsewhere(self, report: ElsewhereFound) -> None:
        self.parts.comparing.take(report)

    @on(Recalled)
    def _go_back(self, report: Recalled) -> None:
        self.parts.positions.go_back(report)

    @on(LibraryReport)
    def _take_into_library(self, report: LibraryReport) -> None:
        if isinstance(report, AddingTold):
            self.parts.adding.take(report)
        else:
            self.parts.library.take(report)

    @on(EntitySidebar.Picked)
    @on(QuotationList.Picked)
    @on(SummaryPanel.Picked)
    @on(ArticlePane.SpanClicked)
    def _go_to_picked(self, event: Message) -> None:
        self.parts.navigating.take(event)

    @on(Listing.NothingChosen)
    def _tell_nothing(self) -> None:
        self.tell("Nothing is listed here to go to")

    def on_library_list_asked(self, event: LibraryList.Asked) -> None:
        """Do what is asked for in the list."""
        deeds = {
            "next_view": self.parts.views.show_next,
            "choose_view": self.parts.views.choose,
            "mark_all": self.parts.labelling.mark_all,
            "forget": self.parts.labelling.forget,
        }
        deeds[event.deed]()

    def on_library_list_search_wanted(self, event: LibraryList.SearchWanted) -> None:
        """Search the library; the list, which is imported when it is first shown, asks for it."""
        self.parts.finding.open(event.text)

    @on(SearchReport)
    def _take_search(self, event: Message) -> None:
        self.parts.searching.take(event)

    @on(NamingReport)
    def _take_named(self, event: Message) -> None:
        self.parts.naming.take(event)

    def on_search_bar_changed(self, event: Message) -> None:
        """Take in what the line to search in tells, by a name: it is imported when it is opened."""
        self.parts.searching.take(event)

    on_search_bar_accepted = on_search_bar_left = on_search_bar_changed

    def on_source_bar_accepted(self, event: Message) -> None:
        """Take in what is typed to be opened, by a name for the same reason."""
        self.parts.naming.take(event)

    on_source_bar_left = on_source_bar_accepted

    @on(SummaryReport)
    def _take_summary(self, report: SummaryReport) -> None:
        self.parts.summaries.take(report)

    @on(ArticlePane.Scrolled)
    def _take_position(self, event: ArticlePane.Scrolled) -> None:
        self.status.progress = self.session.progress(event.position, end_seen=event.end_seen)
        self.parts.positions.note(event.position, end_seen=event.end_seen)

    @on(ArticlePane.Selecting)
    @on(ArticlePane.Selected)
    def _tell_selection(self, event: ArticlePane.Selecting | ArticlePane.Selected) -> None:
        article = self.session.article
        self.tell(selecting.told(article, event, self.key_of) if article else "")

    @on(ArticlePane.CopyWanted)
    def _copy_selection(self, event: ArticlePane.CopyWanted) -> None:
        self.parts.copying.passage(event.span)

    @on(Panes.Dragged)
    def _keep_sizes(self, event: Panes.Dragged) -> None:
        self.parts.memory.choose(PANES, event.sizes.kept)

    @on(Copied)
    def _tell_copied(self, report: Copied) -> None:
        failed = report.receipt.route is None
        sentence = report.receipt.sentence + report.advice
        self.app.notify(sentence, severity="error" if failed else "information", markup=False)

    @on(BookmarkWritten)
    def _tell_bookmark(self, report: BookmarkWritten) -> None:
        self.parts.bookmarking.take(report)

    @on(Noticed)
    async def _announce(self, event: Noticed) -> None:
        await self.parts.announcing.announce(event.sentence)

    @on(FirstStart)
    def _show_hints(self) -> None:
        self.parts.hinting.take(analysed=self.session.analysis is not None)

    @on(events.ScreenSuspend)
    def _hide_hints(self) -> None:
        self.parts.hinting.hide()

    @on(Worker.StateChanged)
    def _tell_defect(self, event: Worker.StateChanged) -> None:
        """Show an unforeseen error as one; the article can still be read."""
        error = event.worker.error
        if event.state is WorkerState.ERROR and isinstance(error, Exception):
            if event.worker.group in ("article", "summary"):
                self.status.working = ""
                self.session = replace(self.session, is_summarising=False)
                self.parts.waiting.forget()
            self.tell(told_defect(error), failed=True)
