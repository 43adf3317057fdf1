"""On which row each place of an article stands, and what stands on each row."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING

from textual.cache import LRUCache

from newsreader.article import Role
from newsreader.text.span import Span
from widgets.article_pane.heights import Heights
from widgets.article_pane.row import Row
from widgets.article_pane.setting import AS_TEXT, ENOUGH
from widgets.article_pane.tables import Line, Table, lines
from widgets.cells import cell_widths, is_from_right, shown
from widgets.wrapping import NARROWEST, balanced, wrap

if TYPE_CHECKING:
    from widgets.article_pane.chunks import Chunks

_KEPT = 1024
"""Chunks whose rows are kept: a hundred screens of ordinary paragraphs."""
_RAGGED = 3
"""Cells that a row of prose commonly leaves empty at its end."""
_EVEN = frozenset({Role.TITLE, Role.HEADING})
"""Paragraphs whose rows are made about equally long."""
_LONGEST_TITLE = 400
"""The most code points of a title; anything longer is not one."""


class Layout:
    """An article on rows of a given width.

    A chunk of text is wrapped when its rows are asked for. Until then its height is an estimate:
    the number of a row changes when a chunk above it turns out taller or shorter. `settle` makes
    sure that this never happens on the screen or within a page of it; `measure` ends it for good.

    Attributes:
        width: cells a row has, at least `NARROWEST`.
    """

    def __init__(self, chunks: Chunks, width: int) -> None:
        self.width = max(NARROWEST, width)
        self._chunks = chunks
        room = max(1, self.width - _RAGGED)
        self._heights = Heights([2 + length // room for length in chunks.lengths()])
        self._known = array("L", bytes(array("L").itemsize * len(chunks)))
        self._measured = 0
        self._from_right: dict[int, bool] = {}
        """Whether paragraphs are set from the right."""
        self._rows: LRUCache[int, list[tuple[int, int]]] = LRUCache(_KEPT)
        self._spread: LRUCache[int, list[Line]] = LRUCache(_KEPT)

    @property
    def height(self) -> int:
        """Rows that the article takes, as far as known."""
        return self._heights.total

    @property
    def is_exact(self) -> bool:
        """Whether all heights are known."""
        return self._measured == len(self._chunks)

    def measure(self, amount: int) -> None:
        """Go on measuring, from the article's beginning, for about `amount` code points.

        Nothing moves until everything is measured; then all heights are corrected at once.
        """
        if self.is_exact:
            return
        while amount > 0 and not self.is_exact:
            chunk = self._measured
            if not self._known[chunk]:
                self._known[chunk] = len(self._wrap(chunk)) + self._chunks.gap(chunk)
                amount -= self._chunks.end(chunk) - self._chunks.start(chunk) + 1
            self._measured += 1
        if self.is_exact:
            self._heights = Heights(self._known)

    def settle(self, row: int, height: int) -> None:
        """Measure a screen of `height` rows whose top is `row`, and as much above and below it."""
        top, _ = self.spot(row)
        above = below = self._heights.before(top)
        for chunk in range(top, len(self._chunks)):
            if below >= row + 2 * height:
                break
            self._rows_of(chunk)
            below += self._heights[chunk]
        for chunk in range(top - 1, -1, -1):
            if above <= row - height:
                break
            self._rows_of(chunk)
            above -= self._heights[chunk]

    def spot(self, row: int) -> tuple[int, int]:
        """A reference to a row that survives corrections of heights above it; see `row_at`."""
        return self._heights.find(min(max(0, row), self.height - 1))

    def row_at(self, spot: tuple[int, int]) -> int:
        """The number of the row that a `spot` refers to."""
        chunk, line = spot
        return self._heights.before(chunk) + line

    def row(self, index: int) -> Row:
        """What is on a row, 0 to `height` - 1."""
        chunk, line = self.spot(index)
        rows = self._rows_of(chunk)
        while line >= self._heights[chunk]:
            chunk, line = self.spot(index)
            rows = self._rows_of(chunk)
        paragraph = self._chunks.paragraph(chunk)
        if line >= len(rows):
            return self._between(chunk, paragraph)
        offset = self._chunks.start(chunk)
        start, end = rows[line]
        row = Row(Span(offset + start, offset + end), paragraph)
        setting = self._chunks.setting(chunk)
        if setting.table is not None:
            set_as = self._lines(chunk)[line]
            return row._replace(before=set_as.before, spread=set_as.spread)
        if setting is AS_TEXT and not self._is_from_right(chunk, paragraph):
            return row
        is_first = line == 0 and self._chunks.begins_paragraph(chunk)
        return self._indented(row, chunk, is_first=is_first)

    def _between(self, chunk: int, paragraph: int) -> Row:
        """An empty row below a paragraph."""
        end = self._chunks.end(chunk)
        bar = self._chunks.bar_below(chunk) if self.width >= ENOUGH else ""
        row = Row(Span(end, end), paragraph)
        if bar and self._is_from_right(chunk, paragraph):
            return row._replace(before=bar.rjust(self.width))
        return row._replace(before=bar)

    def _indented(self, row: Row, chunk: int, *, is_first: bool) -> Row:
        """A row with what stands beside it in the column."""
        setting, indent = self._chunks.setting(chunk), self._indent(chunk)
        sign = (setting.bar or (setting.sign if is_first else "")) if indent else ""
        if not self._is_from_right(chunk, row.paragraph):
            return row._replace(before=sign.ljust(indent))
        taken = sum(cell_widths(shown(row.span.of(self._chunks.text))))
        before = " " * max(0, self.width - indent - taken)
        return row._replace(before=before, after=sign.rjust(indent))

    def _is_from_right(self, chunk: int, paragraph: int) -> bool:
        """Whether a paragraph is set from the right."""
        if paragraph not in self._from_right:
            beginning = self._chunks.text[self._chunks.start(chunk) : self._chunks.end(chunk)]
            self._from_right[paragraph] = is_from_right(beginning)
        return self._from_right[paragraph]

    def _indent(self, chunk: int) -> int:
        """Cells that are left free beside the rows of a chunk."""
        indent = self._chunks.setting(chunk).indent
        return min(indent, self.width // 2) if self.width >= ENOUGH else 0

    def _lines(self, chunk: int) -> list[Line]:
        """A row of a table on rows of the screen."""
        found = self._spread.get(chunk)
        if found is None:
            table = self._chunks.setting(chunk).table or Table((), ())
            row = shown(self._chunks.text[self._chunks.start(chunk) : self._chunks.end(chunk)])
            found = self._spread[chunk] = lines(row, table, self.width)
        return found

    def row_of(self, offset: int) -> int:
        """The row on which a place of the text is.

        White space at the end of a row belongs to it, white space between two paragraphs to the
        last row of the one above.
        """
        chunk = self._chunks.at(offset)
        within = offset - self._chunks.start(chunk)
        line = bisect_right(self._rows_of(chunk), within, key=_start) - 1
        return self._heights.before(chunk) + max(0, line)

    def place(self, row: int) -> int:
        """Roughly which place of the text is on a row; this wraps and corrects nothing."""
        chunk, line = self.spot(row)
        start, end = self._chunks.start(chunk), self._chunks.end(chunk)
        return start + (end - start) * line // self._heights[chunk]

    def _rows_of(self, chunk: int) -> list[tuple[int, int]]:
        rows = self._rows.get(chunk)
        if rows is None:
            rows = self._rows[chunk] = self._wrap(chunk)
            self._known[chunk] = len(rows) + self._chunks.gap(chunk)
            self._heights[chunk] = self._known[chunk]
        return rows

    def _wrap(self, chunk: int) -> list[tuple[int, int]]:
        if self._chunks.setting(chunk).table is not None:
            return [(line.start, line.end) for line in self._lines(chunk)]
        passage = self._chunks.text[self._chunks.start(chunk) : self._chunks.end(chunk)]
        even = self._chunks.role(chunk) in _EVEN and len(passage) <= _LONGEST_TITLE
        width = self.width - self._indent(chunk)
        return (balanced if even else wrap)(shown(passage, hyphenated=True), width)


def _start(row: tuple[int, int]) -> int:
    return row[0]
