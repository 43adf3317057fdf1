"""The library: the articles that were named, or are in the folders that were named."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from widgets.cells import shown
from widgets.command import Command, bindings
from widgets.filtered_pane import FilteredPane
from widgets.library_columns import article_lines, height_at
from widgets.library_commands import IN_LIBRARY, SEARCH_FOR
from widgets.library_facts import UNKNOWN, Facts, searched_in
from widgets.library_order import Sorting
from widgets.library_shared import Shared, shared_by, shared_day
from widgets.listing import Line, Listing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from newsreader.article import Article
    from newsreader.library.mark import Mark


UNREADABLE = "unreadable"
"""What the list calls articles that cannot be read; as a filter it lists them."""


class LibraryListing(Listing[str]):
    """Articles by their sources, with what is known about each."""

    facts: reactive[Mapping[str, Facts]] = reactive(dict, always_update=True)
    marks: reactive[Mapping[str, Mark]] = reactive(dict, always_update=True)
    tags: reactive[Mapping[str, tuple[str, ...]]] = reactive(dict, always_update=True)
    opened: reactive[str] = reactive("")
    """The source of the open article."""
    shared: reactive[Shared] = reactive(Shared())
    """What all articles have in common."""

    def height_of(self, item: str, width: int) -> int:  # noqa: ARG002
        """As many rows for each."""
        return height_at(width)

    def lines_of(self, item: str, width: int) -> Sequence[Line]:
        """The article's row, and the second one where it has two."""
        facts = self.facts.get(item, UNKNOWN)
        mark = self.marks.get(facts.key)
        is_open = item == self.opened
        tags = self.tags.get(facts.key, ())
        return article_lines(
            item, facts, mark, width, is_open=is_open, shared=self.shared, tags=tags
        )


class Offer(Static):
    """What else can be done with what was typed to filter by."""

    DEFAULT_CSS = "Offer { height: 1; color: $text-muted; text-wrap: nowrap; }"


class LibraryList(FilteredPane[str]):
    """Articles in an order; choosing one posts `Picked`."""

    LOOKS_IN = "title, byline, source, date"
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
    tags: reactive[Mapping[str, tuple[str, ...]]] = reactive(dict, always_update=True)
    """Those of articles, by the key in their facts."""
    is_of_library: reactive[bool] = reactive(False)  # noqa: FBT003 - the reactive's default
    """Whether the articles come from the library, in its order."""
    views: reactive[tuple[str, ...]] = reactive(("",))
    """What the views are called, beginning with the one that is listed."""
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
    class Narrowed(Message):
        """Only these articles are listed now; None for all."""

        sources: tuple[str, ...] | None

    @dataclass
    class SortingAsked(Message):
        """The reader wants another order."""

        sorting: Sorting

    @dataclass
    class Asked(Message):
        """The reader wants something of the list that others do, by its name."""

        deed: str

    @dataclass
    class SearchWanted(Message):
        """The reader wants the texts of the library searched."""

        text: str

    @dataclass
    class ReadToggled(Message):
        """The reader wants an article to count as read, or as unread again."""

        source: str

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        self._listing = LibraryListing()
        super().__init__("Library", self._listing, id=id)
        self._compared = 0
        """How many articles were looked at for what they share."""
        self._narrowed: tuple[str, ...] | None = None

    def compose(self) -> ComposeResult:
        """The list, with what is known about the articles."""
        yield from super().compose()
        self._listing.data_bind(LibraryList.facts, LibraryList.marks, LibraryList.tags)

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
        if len(self.order) != self._compared:
            self._compared = len(self.order)
            self._listing.shared = shared_by(self.order, self.facts.values())
        self.refill()

    def watch_sorting(self) -> None:
        """Begin at the top of another order."""
        self.listing.action_to_start()
        self._describe()

    def watch_facts(self) -> None:
        """What is listed may depend on them."""
        day = shared_day(self.facts.values()) if self._compared > 1 else ""
        self._listing.shared = replace(self._listing.shared, day=day)
        if self.is_filtering:
            self.refill()
        else:
            self._describe()

    def watch_is_of_library(self) -> None:
        """The order has another name there."""
        self._describe()

    def watch_views(self) -> None:
        """Name in the frame what is listed, and what the next views are."""
        first, *others = self.views
        name = f"Library – {shown(first)}" if first else "Library"
        rest = "".join(f" · {shown(other)}" for other in others)
        self.border_title = Content.assemble(name, (rest, "not bold dim"))

    def watch_article(self) -> None:
        """Move the highlight to the open article."""
        if self.article is None:
            return
        self._listing.opened = self.article.source
        if self.article.source in self.listing.items:
            self.listing.cursor = self.listing.items.index(self.article.source)

    def refill(self) -> None:
        """List anew, say in the frame how many, and tell what a filter has left."""
        super().refill()
        self._describe()
        self._offer()
        narrowed = self.listing.items if self.needle else None
        if narrowed != self._narrowed:
            self._narrowed = narrowed
            self.post_message(self.Narrowed(narrowed))

    def _offer(self) -> None:
        """Offer to search the texts of all articles for what was typed."""
        offers = self.query(Offer)
        if self.needle and not offers:
            self.mount(Offer(), after=self.query_one("Input"))
        key = SEARCH_FOR.shown_keys(self.app)[0]
        for offer in offers:
            offer.display = bool(self.needle)
            offer.update(Content(shown(f"{key} searches all texts for “{self.typed}”")))

    def _describe(self) -> None:
        total, listed = len(self.order), len(self.listing.items)
        count = f"{listed:,} of {total:,}" if listed < total else f"{total:,}"
        as_found = self.is_of_library and self.sorting == Sorting()
        parts = [count] if as_found else [count, self.sorting.label]
        if day := self._listing.shared.day:
            parts.append(day)
        if unreadable := sum(bool(facts.problem) for facts in self.facts.values()):
            parts.append(f"{unreadable:,} {UNREADABLE}")
        self.border_subtitle = " · ".join(parts)

    def matching(self, needle: str) -> tuple[str, ...]:
        """The articles whose title, source or date contain all words of the needle."""
        found, facts = self.order, self.facts
        for word in needle.split():
            found = tuple(
                source
                for source in found
                if word in (facts.get(source, UNKNOWN).searched or searched_in(source))
                or (word == UNREADABLE and facts.get(source, UNKNOWN).problem)
            )
        return found

    def action_sort(self) -> None:
        """Ask for the next order."""
        self.post_message(self.SortingAsked(self.sorting.next))

    def action_turn(self) -> None:
        """Ask for the same order reversed."""
        self.post_message(self.SortingAsked(self.sorting.turned_around))

    def action_ask(self, deed: str) -> None:
        """Ask for what is done elsewhere."""
        self.post_message(self.Asked(deed))

    def action_search_for(self) -> None:
        """Ask for the texts to be searched for what was typed."""
        self.post_message(self.SearchWanted(self.typed))

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
