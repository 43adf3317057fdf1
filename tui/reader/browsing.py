"""The list of articles with its preview, in the place of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from textual import on
from textual.containers import Container

from tui.reader.panes import BROWSING, PREVIEW, Pane
from widgets.library_list import LibraryList
from widgets.preview import Preview

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from widgets.library_order import Sorting


class Choosing(Protocol):
    """What the reader does in the list; the library is one."""

    def sort(self, sorting: Sorting) -> None:
        """List the articles in an order."""

    def toggle_read(self, source: str) -> None:
        """Make an unread article a read one, or a read one unread."""

    def open(self, source: str) -> None:
        """Open an article, and go to it."""

    def preview_highlighted(self) -> None:
        """Show how the highlighted article begins."""

    def narrow(self, sources: tuple[str, ...] | None) -> None:
        """Have the keys go from one article to the next among these, None for all."""


class Browsing(Container):
    """The panes to choose an article in; imported when they are first shown.

    Args:
        choosing: does what the reader asks for here.
    """

    def __init__(self, choosing: Choosing) -> None:
        super().__init__(id=BROWSING)
        self.articles = LibraryList(id=Pane.LIBRARY.value)
        self.preview = Preview(id=PREVIEW)
        self._choosing = choosing

    def compose(self) -> ComposeResult:
        """The list, and the preview beside or below it."""
        yield self.articles
        yield self.preview

    @on(LibraryList.SortingAsked)
    def _sort(self, event: LibraryList.SortingAsked) -> None:
        self._choosing.sort(event.sorting)

    @on(LibraryList.ReadToggled)
    def _toggle_read(self, event: LibraryList.ReadToggled) -> None:
        self._choosing.toggle_read(event.source)

    @on(LibraryList.Picked)
    @on(Preview.Clicked)
    def _open(self, event: LibraryList.Picked | Preview.Clicked) -> None:
        self._choosing.open(event.source)

    @on(LibraryList.Narrowed)
    def _narrow(self, event: LibraryList.Narrowed) -> None:
        self._choosing.narrow(event.sources)

    @on(LibraryList.Highlighted)
    def _follow(self) -> None:
        self._choosing.preview_highlighted()
