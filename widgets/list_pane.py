"""A pane with a title and a list in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Self, TypeVar

from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from widgets.cells import shown
from widgets.command import Teaching
from widgets.wrapping import NARROWEST, wrap

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from widgets.listing import Listing

Item = TypeVar("Item")

_FRAME_COLUMNS, _FRAME_ROWS = 4, 2
"""Of the frame, and the padding within it."""


class ProblemText(Static):
    """Why a list that should not be empty is, or what is not in it."""


class ListPane(Teaching, Vertical, Generic[Item]):
    """A frame around a list; it has the focus when the list does."""

    DEFAULT_CSS = """
    ListPane {
        border: round $foreground 50%;
        border-title-color: $text-muted;
        border-subtitle-color: $text-muted;
        padding: 0 1;
        &:focus-within { border: round $primary; border-title-style: bold; }
        & > ProblemText { height: auto; }
        & > Listing { height: 1fr; }
    }
    """

    problem: reactive[str] = reactive("", init=False)
    """One sentence on what is not there or was not looked for, "" if nothing is missing."""

    def __init__(
        self,
        title: str,
        listing: Listing[Item],
        *,
        id: str | None = None,  # noqa: A002 - Textual's own name
    ) -> None:
        super().__init__(id=id)
        self.border_title = title
        self.listing = listing

    def compose(self) -> ComposeResult:
        """The list."""
        yield self.listing

    @property
    def is_pending(self) -> bool:
        """Whether what belongs into the list is still being worked out."""
        return False

    @property
    def is_filtering(self) -> bool:
        """Whether the list is being narrowed down."""
        return False

    @property
    def has_nothing(self) -> bool:
        """Whether there is nothing in the pane to see."""
        return not (self.is_pending or self.is_filtering or self.problem or self.listing.items)

    def rows_needed(self, columns: int, most: int) -> int:
        """Rows in which all of the pane is seen, with its frame.

        Args:
            columns: of the pane, with its frame.
            most: rows from which on it does not matter how many.
        """
        width = max(NARROWEST, columns - _FRAME_COLUMNS)
        told = len(wrap(shown(self.problem), width)) if self.problem else 0
        return _FRAME_ROWS + told + self.listing.rows_needed(width - 1, most)

    def watch_problem(self) -> None:
        """Put the sentence above the list, which is then empty."""
        texts = self.query_children(ProblemText)
        if self.problem and not texts:
            self.mount(ProblemText(Content(shown(self.problem))), before=self.listing)
        for text in texts:
            text.display = bool(self.problem)
            text.update(Content(shown(self.problem)))

    def focus(self, scroll_visible: bool = True) -> Self:  # noqa: FBT001, FBT002
        """Focusing the pane focuses its list."""
        self.listing.focus(scroll_visible)
        return self
