"""What is written to a terminal to make a row what it is to be."""

from __future__ import annotations

from itertools import compress, count, groupby
from operator import itemgetter, ne
from typing import TYPE_CHECKING

from tui.drawing.cells import UNKNOWN, is_doubtful
from tui.drawing.looks import bare, change, has_ground

if TYPE_CHECKING:
    from tui.drawing.cells import Cell

_GAP = 4
"""Cells between two changes that take no more to be written again than to be leapt over."""
_ERASED = 6
"""The fewest blanks that take less to be erased than to be written; more if the cursor has to leap
over them then."""
_LOOK = itemgetter(1)
_FRAMES = range(0x2500, 0x25A0)
"""Lines and blocks, which stand at the edges of panes."""


class Pen:
    """Writes rows, from the top to the bottom of a picture.

    Args:
        erases: whether the terminal erases cells in colour.
    """

    def __init__(self, *, erases: bool) -> None:
        self._erases = erases
        self._written: list[str] = []
        self._look = ""

    def finish(self) -> str:
        """All that was written; what the terminal writes next looks as it would by itself."""
        self._written.append(change(self._look, ""))
        return "".join(self._written)

    def change_row(self, line: int, old: list[Cell], new: list[Cell]) -> None:
        """Write the cells of a row that differ, along with those that are too few to leap over."""
        changed = list(compress(count(), map(ne, old, new)))
        cursor = -1
        start = before = changed[0]
        for column in changed:
            gap = column - before - 1
            if gap > _GAP or (gap > 0 and not _look_alike(new[before : column + 1])):
                cursor = self._write(line, cursor, start, new[start : before + 1], len(new))
                start = column
            before = column
        self._write(line, cursor, start, new[start : before + 1], len(new))

    def write_row(self, line: int, row: list[Cell]) -> None:
        """Write a row in which a character may take more or fewer cells than is thought.

        What follows it is written along with it, to be pushed aside rather than torn apart; after a
        gap and at the edges of panes the column is told again. What had stood there is erased, lest
        some of it be left.
        """
        self._look_like("")
        self._written.append(f"\x1b[{line + 1}H\x1b[K")
        is_in_doubt = False
        for column, cell in enumerate(row):
            character, look = (" ", "") if cell == UNKNOWN else cell
            if not character:
                continue
            if is_in_doubt and (ord(character[0]) in _FRAMES or _follows_gap(row, column)):
                self._written.append(f"\x1b[{line + 1};{column + 1}H")
                is_in_doubt = False
            self._look_like(look)
            self._written.append(character)
            is_in_doubt |= is_doubtful(character)

    def _write(self, line: int, cursor: int, column: int, cells: list[Cell], width: int) -> int:
        """Write cells from a column on, with the cursor at another, or at none (-1).

        Returns:
            where the cursor is then.
        """
        write = self._written.append
        stop = column + len(cells)
        for look, group in groupby(cells, _LOOK):
            characters = [character for character, _ in group]
            if cursor < 0:
                write(f"\x1b[{line + 1};{column + 1}H")
            elif cursor < column:
                write(f"\x1b[{column - cursor}C")
            text = "".join(characters)
            cursor = column
            column += len(characters)
            if text.strip(" "):
                self._look_like(look)
            else:
                self._look_blank(look)
                if self._erase(len(text), at_end=column == stop, to_end=column == width):
                    continue
            write(text)
            cursor = column
        return cursor

    def _erase(self, blanks: int, *, at_end: bool, to_end: bool) -> bool:
        """Erase blanks in the look at hand, if that is possible and takes less than writing."""
        if blanks < _ERASED or not (self._erases or (to_end and not has_ground(self._look))):
            return False
        if to_end:
            self._written.append("\x1b[K")
        elif at_end or blanks >= 2 * _ERASED:
            self._written.append(f"\x1b[{blanks}X")
        else:
            return False
        return True

    def _look_like(self, look: str) -> None:
        if look != self._look:
            self._written.append(change(self._look, look))
            self._look = look

    def _look_blank(self, look: str) -> None:
        """Have blanks look so; colours that are not seen on them stay as they are."""
        if bare(self._look) != bare(look):
            self._look_like(bare(look))


def _follows_gap(row: list[Cell], column: int) -> bool:
    """Whether something else begins after two blanks or more."""
    before = row[column - 1]
    return before[0] == " " and row[column - 2] == before != row[column]


def _look_alike(cells: list[Cell]) -> bool:
    return len({look for _, look in cells[:-1]}) == 1
