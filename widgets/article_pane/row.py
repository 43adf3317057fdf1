"""One row of the column of text: what is on it, and in which cells."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from widgets.cells import cell_widths

if TYPE_CHECKING:
    from newsreader.text.span import Span


class Spread(NamedTuple):
    """How the characters of a table's row are spread over its columns.

    Attributes:
        gaps: how many empty cells come before characters, by the index of the character.
        bars: the indices of the bars between the columns.
    """

    gaps: dict[int, int]
    bars: tuple[int, ...]


class Row(NamedTuple):
    """One row of the text column.

    Attributes:
        span: what is on it; empty between two paragraphs.
        paragraph: index of its paragraph; between two, of the one above.
        before: what is drawn in the cells before the text: space, the sign of an item, a bar.
        after: the same behind it, where the paragraph is set from the right.
        spread: how its cells are spread; None where its characters follow one another.
    """

    span: Span
    paragraph: int
    before: str = ""
    after: str = ""
    spread: Spread | None = None

    def cell_of(self, text: str, index: int) -> int:
        """The cell of the column at which a character of the row begins.

        Args:
            text: what is on the row, as `cells.shown` gives it.
            index: of the character in it; its length for the cell behind the last.
        """
        return len(self.before) + sum(self._widths(text)[:index]) + self._gap(index)

    def index_at(self, text: str, cell: int) -> int | None:
        """Which character of the row covers a cell, None if there is none."""
        cell -= len(self.before)
        if cell < 0:
            return None
        index = bisect_right(list(accumulate(self._widths(text))), cell)
        return index if index < len(text) else None

    def _gap(self, index: int) -> int:
        return self.spread.gaps.get(index, 0) if self.spread else 0

    def _widths(self, text: str) -> list[int]:
        """Cells of each character, with the empty ones before it."""
        widths = cell_widths(text)
        if self.spread is not None:
            for at, cells in self.spread.gaps.items():
                widths[at] += cells
        return widths
