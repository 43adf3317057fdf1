"""What is written to a terminal to make a row what it is to be."""

from __future__ import annotations

from itertools import compress, count
from operator import ne
from typing import TYPE_CHECKING

from tui.drawing.cells import UNKNOWN, is_doubtful
from tui.drawing.looks import bare, change, has_ground

if TYPE_CHECKING:
    from tui.drawing.cells import Cell

_GAP = 4
"""Cells between two changes that take no more to be written again than to be leapt over."""
_ERASED_BETWEEN, _ERASED_TO_END = 9, 4
"""The fewest blanks that take less to be erased than to be written."""
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
        """Write the cells of a row that differ."""
        write = self._written.append
        changed = list(compress(count(), map(ne, old, new)))
        cursor = erased = -1
        for index, column in enumerate(changed):
            character, look = new[column]
            if not character or column < erased:
                continue
            if character == " " == old[column][0] and bare(look) == bare(old[column][1]):
                continue
            if cursor != column:
                self._leap(line, cursor, column, new)
                cursor = column
            if character == " ":
                self._look_blank(look)
                blanks = _blanks(changed, index, new)
                if self._erase(blanks, to_end=column + blanks == len(new)):
                    erased = column + blanks
                    continue
            else:
                self._look_like(look)
            write(character)
            cursor += 2 if column + 1 < len(new) and not new[column + 1][0] else 1

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
            is_gap = character == " " and row[column + 1 : column + 2] == [cell]
            if is_in_doubt and (is_gap or ord(character[0]) in _FRAMES):
                self._written.append(f"\x1b[{line + 1};{column + 1}H")
                is_in_doubt = False
            self._look_like(look)
            self._written.append(character)
            is_in_doubt |= is_doubtful(character)

    def _leap(self, line: int, cursor: int, column: int, row: list[Cell]) -> None:
        """Put the cursor to a column of a row in which it stands at another, or at none."""
        gap = column - cursor
        if cursor < 0:
            self._written.append(f"\x1b[{line + 1};{column + 1}H")
            return
        between = row[cursor:column]
        if gap <= _GAP and all(cell[0] and cell[1] == self._look for cell in between):
            self._written += [character for character, _ in between]
        else:
            self._written.append(f"\x1b[{gap}C" if gap > 1 else "\x1b[C")

    def _erase(self, blanks: int, *, to_end: bool) -> bool:
        """Erase blanks in the look at hand, if that is possible and takes less than writing."""
        if blanks < (_ERASED_TO_END if to_end else _ERASED_BETWEEN):
            return False
        if not self._erases and (not to_end or has_ground(self._look)):
            return False
        self._written.append("\x1b[K" if to_end else f"\x1b[{blanks}X")
        return True

    def _look_like(self, look: str) -> None:
        if look != self._look:
            self._written.append(change(self._look, look))
            self._look = look

    def _look_blank(self, look: str) -> None:
        """Have blanks look so; colours that are not seen on them stay as they are."""
        if bare(self._look) != bare(look):
            self._look_like(bare(look))


def _blanks(changed: list[int], index: int, row: list[Cell]) -> int:
    """How many blanks of one look follow one another among the cells that have changed."""
    start = changed[index]
    look = bare(row[start][1])
    blanks = 1
    for column in changed[index + 1 :]:
        character, other = row[column]
        if column != start + blanks or character != " " or bare(other) != look:
            break
        blanks += 1
    return blanks
