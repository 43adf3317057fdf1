"""A list beside the article that follows the reader through it."""

from __future__ import annotations

from typing import Generic, TypeVar

from textual.reactive import var
from textual.widget import Widget

from widgets.listing import Listing

Item = TypeVar("Item")
Place = TypeVar("Place")


class FollowingListing(Listing[Item], Generic[Item, Place]):
    """A list whose highlight is where the reader is in the article, and the only one.

    While the reader is in the list the keys move it; then it goes back to where the article is.
    """

    here: var[Place | None] = var(None)
    """Where the reader is in the article; without an item for it nothing is highlighted."""
    at_hand: Place | None = None
    """Where a reader who comes from the article lands if `here` is not in the list."""

    def is_at(self, item: Item, place: Place) -> bool:
        """Whether an item is the one for a place."""
        raise NotImplementedError

    def index_of(self, place: Place | None) -> int:
        """The index of the item for a place, -1 if there is none."""
        if place is None:
            return -1
        return next((at for at, item in enumerate(self.items) if self.is_at(item, place)), -1)

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
