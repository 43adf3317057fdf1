"""What a terminal shows, as far as that is known."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tui.drawing.cells import UNKNOWN, cells_of, fitted, is_doubtful, paste
from tui.drawing.erasing import erases_in_colour
from tui.drawing.pen import Pen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tui.drawing.cells import Cell
    from widgets.textual_internals.drawing import Piece


class Surface:
    """The cells of a terminal that only this program writes to.

    Args:
        erases: asked once, whether the terminal erases cells in colour.
    """

    def __init__(self, erases: Callable[[], bool] = erases_in_colour) -> None:
        self._erases = cache(erases)
        self._size = 0, 0
        self._rows: list[list[Cell]] = []
        self._doubtful: set[int] = set()
        """The rows in which the terminal may see other widths."""
        self._is_known = False

    def is_known(self, columns: int, rows: int) -> bool:
        """Whether it is known what a terminal of this size shows; else all has to be drawn."""
        return self._is_known and self._size == (columns, rows)

    def forget(self) -> None:
        """Something else may have changed what the terminal shows."""
        self._is_known = False

    def draw(self, columns: int, rows: int, pieces: Iterable[Piece]) -> str:
        """What to write so that the terminal shows pieces of text, and else what it shows already.

        Args:
            columns: the terminal's width.
            rows: its height.
            pieces: row by row; what does not fit into the terminal is left out.
        """
        written = ""
        if not self.is_known(columns, rows):
            written = "\x1b[m"
            self._size = columns, rows
            self._rows = [[UNKNOWN] * columns for _ in range(rows)]
            self._doubtful.clear()
            self._is_known = True  # first of all: it may be forgotten at any moment
        pen = Pen(erases=self._erases())
        for line, row in self._pasted(columns, rows, pieces).items():
            before, self._rows[line] = self._rows[line], row
            if row == before:
                continue
            if line not in self._doubtful:
                pen.change_row(line, before, row)
                continue
            pen.write_row(line, row)
            if not any(is_doubtful(character) for character, _ in row):
                self._doubtful.remove(line)
        return written + pen.finish()

    def _pasted(self, columns: int, rows: int, pieces: Iterable[Piece]) -> dict[int, list[Cell]]:
        """The rows with pieces in them, as they are to be."""
        pasted: dict[int, list[Cell]] = {}
        for line, column, width, runs in pieces:
            if line >= rows or column >= columns:
                continue
            cells: list[Cell] = []
            for text, look in runs:
                more, is_in_doubt = cells_of(text, look)
                cells = cells + more if cells else more
                if is_in_doubt:
                    self._doubtful.add(line)
            room = width if column + width <= columns else columns - column
            if len(cells) != room:
                cells = fitted(cells, room)
            row = pasted.get(line, self._rows[line])
            if row[column : column + room] == cells:
                continue
            if line not in pasted:
                row = pasted[line] = row.copy()
            paste(row, column, cells)
        return pasted
