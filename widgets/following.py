"""A list beside the article that follows the reader through it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Generic, TypeVar

from textual.reactive import var
from textual.widget import Widget

from widgets.listing import Listing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsreader.text.span import Span

Item = TypeVar("Item")
Place = TypeVar("Place")


class FollowingListing(Listing[Item], Generic[Item, Place]):
    """A list whose highlight is where the reader is in the article, and the only one.

    While the reader is in the list the keys move it; then it goes back to where the article is.
    """

    here: var[Place | None] = var(None)
    """Where the reader is in the article; without an item for it nothing is highlighted."""
    _found_in: Sequence[Item] | None = None
    _finder: Callable[[Place], int]
    at_hand: Place | None = None
    """Where a reader who comes from the article lands if `here` is not in the list."""

    def finder(self, items: Sequence[Item]) -> Callable[[Place], int]:
        """What gives the index of the item for a place, -1 if there is none.

        It is made once for a list, which may have a hundred thousand items, and asked at every key.
        """
        raise NotImplementedError

    def index_of(self, place: Place | None) -> int:
        """The index of the item for a place, -1 if there is none."""
        if place is None:
            return -1
        if self._found_in is not self.items:
            self._found_in, self._finder = self.items, self.finder(self.items)
        return self._finder(place)

    @property
    def is_entered(self) -> bool:
        """Whether the reader is in the list, or in the line that narrows it down."""
        return isinstance(self.parent, Widget) and self.parent.has_focus_within

    def watch_here(self) -> None:
        """Follow."""
        at = self.index_of(self.here)
        if at >= 0 or not self.is_entered:
            self.cursor = at

    def watch_items(self, old: tuple[Item, ...], new: tuple[Item, ...]) -> None:
        """Show other items, from the first on if the reader is at none of them."""
        super().watch_items(old, new)
        if self.cursor < 0:
            self.scroll_to(y=0, animate=False, force=True)

    def cursor_for(self, before: Item | None, items: tuple[Item, ...]) -> int:
        """Where the article is; while the reader is in the list, where the highlight was."""
        if self.is_entered:
            return super().cursor_for(before, items)
        return self.index_of(self.here)

    def on_focus(self) -> None:
        """Land where the article is, else on what is at hand, else on the first."""
        if self.cursor < 0:
            at = self.index_of(self.at_hand)
            self.cursor = at if at >= 0 else self._nearest(0, 1)

    def on_blur(self) -> None:
        """Go back to where the article is, once the reader has left."""
        if self.app.app_focus and not self.is_entered:
            self.cursor = self.index_of(self.here)


def by_span(spans: Iterable[tuple[Span, int]]) -> Callable[[Span], int]:
    """What gives the index that stands with the span in which a place begins.

    Args:
        spans: apart from one another, in any order, each with an index.
    """
    ordered = sorted((span.start, span.end, index) for span, index in spans)
    starts = [start for start, *_ in ordered]

    def index_of(place: Span) -> int:
        at = bisect_right(starts, place.start) - 1
        return ordered[at][2] if at >= 0 and place.start < ordered[at][1] else -1

    return index_of
