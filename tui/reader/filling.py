"""What is in the panes beside the article: which of them are empty, and how many rows they need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.reader.arrangement import Pane
    from widgets.list_pane import ListPane


class Filling:
    """Knows the panes' contents, and remembers them while those of another article are awaited.

    Attributes:
        empty: the panes with nothing in them.

    Args:
        lists: the panes.
    """

    def __init__(self, lists: Mapping[Pane, ListPane[Any]]) -> None:
        self.empty: frozenset[Pane] = frozenset()
        self._lists = lists
        self._known: dict[tuple[Pane, int], int] = {}
        """Rows that panes needed when that was last known, by their columns."""

    def look(self) -> bool:
        """See which are empty; returns whether that is known."""
        if any(shown.is_pending for shown in self._lists.values()):
            return False
        self.empty = frozenset(pane for pane, shown in self._lists.items() if shown.has_nothing)
        return True

    def rows_needed(self, pane: Pane, columns: int, most: int) -> int | None:
        """Rows that a pane needs; what it needed before while it is being filled, None before that.

        Args:
            pane: which.
            columns: that it has.
            most: rows from which on it does not matter how many.
        """
        shown = self._lists.get(pane)
        if shown is None:
            return None
        if not (shown.is_pending or shown.is_filtering):
            self._known[pane, columns] = shown.rows_needed(columns, most)
        return self._known.get((pane, columns))
