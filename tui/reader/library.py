"""The list of articles on the screen, and a preview as the reader moves through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.choices import ORDER
from tui.reader.messages import FactsFound, Previewed
from tui.reader.panes import Pane
from tui.session.view import NAMED

if TYPE_CHECKING:
    from textual.reactive import Reactive

    from tui.reader.articles import Articles
    from tui.reader.background import Background
    from tui.reader.browsing import Browsing
    from tui.reader.desk import Desk
    from tui.reader.messages import LibraryReport
    from tui.reader.positions import Positions
    from tui.reader.views import Views
    from widgets.library_list import LibraryList
    from widgets.library_order import Sorting


class Library:
    """Keeps the list and its preview up to date; both exist from when they are first shown.

    Args:
        desk: what it is the list for.
        background: starts threads.
        positions: keeps how far each was read.
        articles: opens them.
        views: what is listed.
    """

    def __init__(
        self,
        desk: Desk,
        background: Background,
        positions: Positions,
        articles: Articles,
        views: Views,
    ) -> None:
        self._desk = desk
        self._background = background
        self.memory = views.memory
        self.positions = positions
        self._articles = articles
        self.views = views
        self._browsing: Browsing | None = None

    @property
    def list(self) -> LibraryList | None:
        """The list, None until it is first shown."""
        return self._browsing.articles if self._browsing else None

    @property
    def needle(self) -> str:
        """What the list is filtered by, "" for nothing."""
        return self._browsing.articles.typed if self._browsing else ""

    def show(self) -> None:
        """Let the list and the preview show the articles as they are known now."""
        if self._browsing is None or not self._browsing.articles.is_running:
            return
        articles, preview = self._browsing.articles, self._browsing.preview
        shelf = self._desk.shelf
        if shelf.facts is not articles.facts:
            articles.facts = preview.facts = shelf.facts
        if shelf.marks is not articles.marks:
            articles.marks = preview.marks = shelf.marks
        if shelf.tags is not articles.tags:
            articles.tags = shelf.tags
        articles.views = tuple(view.name for view in shelf.row)
        articles.is_of_library = shelf.view != NAMED
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
        if self._browsing is None:
            from tui.reader.browsing import Browsing

            browsing = Browsing(self)
            browsing.preview.data_bind(measure)
            await panes.mount(browsing)
            self._browsing = browsing
            self.show()
            self.views.find()
        panes.go_to(Pane.LIBRARY)
        self.positions.save()
        self._desk.shelf = self._desk.shelf.arranged()
        self.preview_highlighted()

    def find_facts(self) -> None:
        """Find out about articles about which nothing is known, once the open one is analysed."""
        unknown = self._desk.shelf.unknown
        session = self._desk.session
        if unknown and (session.analysis is not None or session.article is None):
            self.memory.find_facts(unknown, self._in_view, self._desk.session.options.limit)

    def _in_view(self) -> tuple[str, ...]:
        return self._browsing.articles.in_view if self._browsing else ()

    def take(self, report: LibraryReport) -> None:
        """Take in what a thread reports of articles."""
        desk, browsing = self._desk, self._browsing
        match report:
            case FactsFound():
                known = {**report.marks, **desk.shelf.marks}
                desk.shelf = desk.shelf.marked(known).knowing(report.facts)
            case Previewed():
                if browsing and report.beginning.source == browsing.articles.highlighted:
                    browsing.preview.beginning = report.beginning
            case _:
                self.views.take(report)

    # What the reader does in the list.

    def sort(self, sorting: Sorting) -> None:
        """List the articles in an order."""
        self._desk.shelf = self._desk.shelf.sorted_by(sorting)
        self.memory.choose(ORDER, sorting.kept)

    def toggle_read(self, source: str) -> None:
        """Make an unread article a read one, or a read one unread."""
        self.positions.toggle_read(source)

    def open(self, source: str) -> None:
        """Open an article, and go to it."""
        self._desk.panes.go_to(Pane.ARTICLE)
        self._articles.open(source)

    def narrow(self, sources: tuple[str, ...] | None) -> None:
        """Have the keys go from one article to the next among these, None for all."""
        self._desk.shelf = self._desk.shelf.narrowed_to(sources)

    def preview_highlighted(self) -> None:
        """Show how the highlighted article begins, if the list is there to be seen."""
        if self._browsing is None:
            return
        articles, preview = self._browsing.articles, self._browsing.preview
        source = articles.highlighted
        shown = preview.beginning
        if source is None:
            preview.beginning = None
        elif articles.has_focus_within and (shown is None or shown.source != source):
            from widgets.preview import Beginning

            preview.beginning = Beginning(source, None)  # until it is there, its facts alone
            limit = self._desk.session.options.limit
            kept = self.memory.keeping(source, self._desk.shelf.of(source).key)
            self._background.preview(source, self._articles.piped, kept, limit)
