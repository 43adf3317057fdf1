"""Tables: in columns where there is room for them, else cell below cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.text.table_rows import BETWEEN_CELLS, bars, cells
from widgets.article_pane.row import Spread
from widgets.cells import cell_widths
from widgets.wrapping import NARROWEST, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.text.span import Span

BAR = "│"
"""What is drawn for the bar between two cells."""
_DRAWN_BETWEEN = BETWEEN_CELLS.replace("|", BAR)
_BETWEEN = len(BETWEEN_CELLS)
_LEAST = 12
"""Cells that a column is narrowed down to before the columns are given up."""
_HANGING = 2
"""Cells by which the others hang below the first cell of a row, without columns."""


class Line(NamedTuple):
    """A part of a table's row that is on one row of the screen, in code points of the former.

    Attributes:
        start: the first of them.
        end: just past the last.
        before: what is drawn before it.
        spread: how it is spread over the columns; None without columns.
    """

    start: int
    end: int
    before: str = ""
    spread: Spread | None = None


class Table(NamedTuple):
    """The columns of a table.

    Attributes:
        widths: cells of each that none of its contents exceeds.
        from_right: whether each is set from the right, as figures are.
    """

    widths: tuple[int, ...]
    from_right: tuple[bool, ...]

    def fitted(self, width: int) -> Table | None:
        """The table with a first and a last column for which there is room; None without any."""
        first, *middle, last = self.widths
        room = width - sum(middle) - _BETWEEN * (len(middle) + 1)
        if first + last <= room:
            return self
        first = min(first, max(room - last, room * 2 // 5))
        left = room - first
        if first < min(self.widths[0], _LEAST) or left < min(last, _LEAST):
            return None
        return self._replace(widths=(first, *middle, left))


def table_of(rows: Sequence[str]) -> Table | None:
    """The columns of rows, as `cells.shown` gives them; None where no row has two cells."""
    split = [[(row, cell) for cell in cells(row)] for row in rows]
    count = max(map(len, split), default=0)
    if count < 2:
        return None
    columns = [[row[at] for row in split if at < len(row)] for at in range(count)]
    return Table(
        tuple(max(_width(row, cell) for row, cell in column) for column in columns),
        tuple(_is_of_figures([cell.of(row) for row, cell in column]) for column in columns),
    )


def lines(row: str, table: Table, width: int) -> list[Line]:
    """A row of a table on rows of the screen; at least one.

    Args:
        row: as `cells.shown` gives it.
        table: its columns.
        width: cells that there are.
    """
    fitted = table.fitted(width)
    found = _stacked(row, width) if fitted is None else _in_columns(row, fitted)
    return found or [Line(0, len(row))]


def _in_columns(row: str, table: Table) -> list[Line]:
    """The row in its columns.

    A first cell too long for its own ends on the row of the others; a last one goes on below.
    """
    first, *_, last = (*cells(row), cells(row)[-1])
    above: list[Line] = []
    start, end = 0, len(row)
    if _width(row, first) > table.widths[0]:
        *upper, (start, _) = wrap(first.of(row), table.widths[0])
        above = [Line(first.start + begun, first.start + ended) for begun, ended in upper]
        start += first.start
    below: list[Line] = []
    if len(cells(row)) == len(table.widths) and _width(row, last) > table.widths[-1]:
        (_, end), *lower = wrap(last.of(row), table.widths[-1])
        end += last.start
        before = "".join(" " * width + _DRAWN_BETWEEN for width in table.widths[:-1])
        below = [Line(last.start + begun, last.start + ended, before) for begun, ended in lower]
    return [*above, Line(start, end, "", _spread(row[start:end], table)), *below]


def _spread(row: str, table: Table) -> Spread:
    """How to spread a row over columns."""
    gaps: dict[int, int] = {}
    found = bars(row)
    column = at = 0
    """The cells at which a column begins, and that are filled."""
    done = 0
    for number, cell in enumerate(cells(row)):
        width, words = table.widths[number], _width(row, cell)
        at += sum(cell_widths(row[done : cell.start]))
        done = cell.start
        if table.from_right[number] and words and column + width - words > at:
            gaps[cell.start] = column + width - words - at
            at = column + width - words
        if number < len(found):
            bar = column + width + 1
            at += sum(cell_widths(row[done : found[number]]))
            done = found[number]
            gaps[done] = max(0, bar - at)
            at = max(bar, at)
            column = bar + 2
    return Spread({index: gap for index, gap in gaps.items() if gap}, tuple(found))


def _stacked(row: str, width: int) -> list[Line]:
    """The cells of a row one below the other."""
    found: list[Line] = []
    for cell in filter(None, cells(row)):
        before = " " * _HANGING if found and width > 2 * _HANGING + NARROWEST else ""
        for start, end in wrap(cell.of(row), width - len(before)):
            found.append(Line(cell.start + start, cell.start + end, before))
    return found


def _width(row: str, cell: Span) -> int:
    return sum(cell_widths(cell.of(row)))


def _is_of_figures(contents: Sequence[str]) -> bool:
    """Whether a column holds figures, but for its head and what is empty."""
    below = [words for words in contents[1:] if words]
    return bool(below) and all(map(_is_figure, below))


def _is_figure(words: str) -> bool:
    digits = sum(map(str.isdigit, words))
    return digits > 0 and 2 * digits >= sum(map(str.isalnum, words))
