"""The library: the articles that were named or stand in the folders that were named."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message
from textual.reactive import reactive

from newsreader.source import printable
from widgets.cells import shown
from widgets.ends import cut
from widgets.filtered_pane import FilteredPane
from widgets.listing import Line, Listing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.app import ComposeResult


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """An article of the list.

    Attributes:
        index: its number from 0 in the whole list.
        source: what it is read from.
    """

    index: int
    source: str


class LibraryListing(Listing[LibraryRow]):
    """An article a row: its title, or its file's name until that was read."""

    titles: reactive[Mapping[str, str]] = reactive(dict, always_update=True)
    opened: reactive[int] = reactive(0)

    def lines_of(self, item: LibraryRow, width: int) -> Sequence[Line]:
        """One line an item."""
        name = self.titles.get(item.source) or printable(PurePath(item.source).name)
        name = cut(shown(name), width - 2)
        if item.index == self.opened:
            return [(("▸ ", "strong"), (name, "strong"))]
        return [(("  ", ""), (name, ""))]


class LibraryList(FilteredPane[LibraryRow]):
    """Articles in their order; choosing one opens it."""

    sources: reactive[tuple[str, ...]] = reactive(())
    titles: reactive[Mapping[str, str]] = reactive(dict, always_update=True)
    opened: reactive[int] = reactive(0)
    """Index of the article in the article pane."""

    @dataclass
    class Picked(Message):
        """The reader chose an article."""

        index: int

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__("Library", LibraryListing(), id=id)

    def compose(self) -> ComposeResult:
        """The list, which knows what is open and what it is called."""
        yield from super().compose()
        self.listing.data_bind(LibraryList.titles, LibraryList.opened)

    def watch_sources(self) -> None:
        """List what was found."""
        self.refill()

    def watch_titles(self) -> None:
        """What is listed may depend on the titles."""
        if self.is_filtering:
            self.refill()

    def watch_opened(self) -> None:
        """Stand on the open article."""
        rows = self.listing.items
        at = bisect_left(rows, self.opened, key=lambda row: row.index)
        if at < len(rows) and rows[at].index == self.opened:
            self.listing.cursor = at

    def matching(self, needle: str) -> tuple[LibraryRow, ...]:
        """The articles whose title or file name holds the needle."""
        return tuple(
            LibraryRow(index, source)
            for index, source in enumerate(self.sources)
            if not needle
            or needle in source.casefold()
            or needle in self.titles.get(source, "").casefold()
        )

    @on(Listing.Chosen)
    def _choose(self, event: Listing.Chosen) -> None:
        event.stop()
        if isinstance(event.item, LibraryRow):
            self.post_message(self.Picked(event.item.index))
