"""The library: the articles that were named, or are in the folders that were named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.message import Message
from textual.reactive import reactive

from widgets.command import Command, bindings
from widgets.filtered_pane import FilteredPane
from widgets.library_columns import article_lines, height_at
from widgets.library_commands import IN_LIBRARY
from widgets.library_facts import UNKNOWN, Facts, searched_in
from widgets.library_order import Sorting
from widgets.listing import Line, Listing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from newsreader.article import Article
    from newsreader.state.mark import Mark


class LibraryListing(Listing[str]):
    """Articles by their sources, with what is known about each."""

    facts: reactive[Mapping[str, Facts]] = reactive(dict, always_update=True)
    marks: reactive[Mapping[str, Mark]] = reactive(dict, always_update=True)
    opened: reactive[str] = reactive("")
    """The source of the open article."""

    def height_of(self, item: str, width: int) -> int:  # noqa: ARG002
        """As many rows for each."""
        return height_at(width)

    def lines_of(self, item: str, width: int) -> Sequence[Line]:
        """The article's row, and the second one where it has two."""
        facts = self.facts.get(item, UNKNOWN)
        mark = self.marks.get(facts.key)
        return article_lines(item, facts, mark, width, is_open=item == self.opened)


class LibraryList(FilteredPane[str]):
    """Articles in an order; choosing one posts `Picked`."""

    TAUGHT: ClassVar[Mapping[str, str]] = {
        **FilteredPane.TAUGHT,
        "choose": "Open",
        "filter": "Filter",
        "drop_trail": "Article",
    }

    COMMANDS: ClassVar[tuple[Command, ...]] = IN_LIBRARY
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(COMMANDS))

    order: reactive[tuple[str, ...]] = reactive(())
    """The sources of all articles, in the order in which they are listed."""
    sorting: reactive[Sorting] = reactive(Sorting())
    """What order that is."""
    facts: reactive[Mapping[str, Facts]] = reactive(dict, always_update=True)
    """What is known about articles, by source."""
    marks: reactive[Mapping[str, Mark]] = reactive(dict, always_update=True)
    """How far articles were read, by the key in their facts."""
    article: reactive[Article | None] = reactive(None)
    """The open one."""

    @dataclass
    class Picked(Message):
        """The reader chose an article."""

        source: str

    @dataclass
    class Highlighted(Message):
        """Another article is highlighted; None if none is listed."""

        source: str | None

    @dataclass
    class SortingAsked(Message):
        """The reader wants another order."""

        sorting: Sorting

    @dataclass
    class ReadToggled(Message):
        """The reader wants an article to count as read, or as unread again."""

        source: str

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__("Library", LibraryListing(), id=id)

    def compose(self) -> ComposeResult:
        """The list, with what is known about the articles."""
        yield from super().compose()
        self.listing.data_bind(LibraryList.facts, LibraryList.marks)

    @property
    def highlighted(self) -> str | None:
        """The source of the article under the highlight."""
        return self.listing.highlighted

    @property
    def in_view(self) -> tuple[str, ...]:
        """The sources of the articles on the screen; may be asked from any thread."""
        return self.listing.items_in_view

    def watch_order(self) -> None:
        """List the articles in their present order."""
        self.refill()

    def watch_sorting(self) -> None:
        """Begin at the top of another order."""
        self.listing.action_to_start()
        self._describe()

    def watch_facts(self) -> None:
        """What is listed may depend on them."""
        if self.is_filtering:
            self.refill()

    def watch_article(self) -> None:
        """Move the highlight to the open article."""
        if self.article is None or not isinstance(self.listing, LibraryListing):
            return
        self.listing.opened = self.article.source
        if self.article.source in self.listing.items:
            self.listing.cursor = self.listing.items.index(self.article.source)

    def refill(self) -> None:
        """List anew, and say in the frame how many."""
        super().refill()
        self._describe()

    def _describe(self) -> None:
        total, listed = len(self.order), len(self.listing.items)
        count = f"{listed:,} of {total:,}" if listed < total else f"{total:,}"
        self.border_subtitle = f"{count} · {self.sorting.label}"

    def matching(self, needle: str) -> tuple[str, ...]:
        """The articles whose title, source or date contain all words of the needle."""
        found, facts = self.order, self.facts
        for word in needle.split():
            found = tuple(
                source
                for source in found
                if word in (facts.get(source, UNKNOWN).searched or searched_in(source))
            )
        return found

    def action_sort(self) -> None:
        """Ask for the next order."""
        self.post_message(self.SortingAsked(self.sorting.next))

    def action_turn(self) -> None:
        """Ask for the same order reversed."""
        self.post_message(self.SortingAsked(self.sorting.turned_around))

    def action_toggle_read(self) -> None:
        """Ask for the highlighted article to be marked as read or unread."""
        if self.highlighted is not None:
            self.post_message(self.ReadToggled(self.highlighted))

    @on(Listing.Highlighted)
    def _tell_highlighted(self, event: Listing.Highlighted) -> None:
        event.stop()
        self.post_message(self.Highlighted(self.highlighted))

    @on(Listing.Chosen)
    def _choose(self, event: Listing.Chosen) -> None:
        event.stop()
        if isinstance(event.item, str):
            self.post_message(self.Picked(event.item))
