"""The list of articles on the screen, and a preview as the reader moves through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Container

from tui.reader.messages import FactsFound, Previewed
from tui.reader.panes import BROWSING, PREVIEW, Pane
from widgets.library_list import LibraryList
from widgets.preview import Preview

if TYPE_CHECKING:
    from textual.message import Message
    from textual.reactive import Reactive

    from tui.reader.articles import Articles
    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.memory import Memory
    from tui.reader.positions import Positions


class Library:
    """Keeps the list and its preview up to date; both exist from when they are first shown.

    Args:
        desk: what it is the list for.
        background: starts threads.
        memory: what is remembered about the articles.
        positions: keeps how far each was read.
        articles: opens them.
    """

    def __init__(
        self,
        desk: Desk,
        background: Background,
        memory: Memory,
        positions: Positions,
        articles: Articles,
    ) -> None:
        self._desk = desk
        self._background = background
        self._memory = memory
        self._positions = positions
        self._articles = articles
        self._parts: tuple[LibraryList, Preview] | None = None

    @property
    def list(self) -> LibraryList | None:
        """The list, None until it is first shown."""
        return self._parts[0] if self._parts else None

    def show(self) -> None:
        """Let the list and the preview show the articles as they are known now."""
        if self._parts is None or not self._parts[0].is_running:
            return
        articles, preview = self._parts
        shelf = self._desk.shelf
        if shelf.facts is not articles.facts:
            articles.facts = preview.facts = shelf.facts
        if shelf.marks is not articles.marks:
            articles.marks = preview.marks = shelf.marks
        articles.sorting = shelf.sorting
        articles.order = shelf.order
        articles.article = self._desk.session.article

    async def browse(self, measure: Reactive[int]) -> None:
        """Go to the list, in which what was read in the meantime is now where it belongs.

        Args:
            measure: the screen's, which the preview adopts.
        """
        panes = self._desk.panes
        if not panes.is_attached:
            return  # the reader has quit meanwhile
        if self._parts is None:
            articles, preview = LibraryList(id="library"), Preview(id=PREVIEW)
            preview.data_bind(measure)
            await panes.mount(Container(articles, preview, id=BROWSING))
            self._parts = articles, preview
            self.show()
        panes.go_to(Pane.LIBRARY)
        self._positions.save()
        self._desk.shelf = self._desk.shelf.arranged()
        self._preview_highlighted()

    def find_facts(self) -> None:
        """Find out about articles about which nothing is known, once the open one is analysed."""
        unknown = self._desk.shelf.unknown
        if unknown and self._desk.session.analysis is not None:
            self._memory.find_facts(unknown, self._in_view, self._desk.session.options.limit)

    def _in_view(self) -> tuple[str, ...]:
        return self._parts[0].in_view if self._parts else ()

    def take(self, event: Message) -> None:
        """Take in what the reader does in the list, and what a thread reports about articles."""
        desk = self._desk
        match event:
            case FactsFound():
                known = {**event.marks, **desk.shelf.marks}
                desk.shelf = desk.shelf.marked(known).knowing(event.facts)
            case Previewed():
                self._show(event)
            case LibraryList.SortingAsked():
                desk.shelf = desk.shelf.sorted_by(event.sorting)
            case LibraryList.ReadToggled():
                self._positions.toggle_read(event.source)
            case LibraryList.Picked() | Preview.Clicked():
                desk.panes.go_to(Pane.ARTICLE)
                self._articles.open(event.source)
            case LibraryList.Highlighted():
                self._preview_highlighted()

    def _preview_highlighted(self) -> None:
        """Show how the highlighted article begins, if the list can be seen."""
        if self._parts is None:
            return
        articles, preview = self._parts
        source = articles.highlighted
        shown = preview.beginning
        if source is None:
            preview.beginning = None
        elif articles.has_focus_within and (shown is None or shown.source != source):
            limit = self._desk.session.options.limit
            self._background.preview(source, self._articles.piped, limit)

    def _show(self, report: Previewed) -> None:
        if self._parts and report.beginning.source == self._parts[0].highlighted:
            self._parts[1].beginning = report.beginning
