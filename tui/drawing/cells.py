"""Text in the cells of a terminal."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from tui.drawing.looks import bare
from widgets.cells import cell_widths, is_plain

Cell = tuple[str, str]
"""What stands in a cell, with what is drawn onto it, and how it looks; the second half of a wide
character is empty."""
UNKNOWN: Cell = ("\0", "")

_MARKS = frozenset({"Mn", "Mc", "Me", "Cf", "Cn", "Co"})
_WIDE = ((0x2E80, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFF60), (0x20000, 0x3FFFD))
"""First and last of the characters of East Asia that every terminal gives two cells."""
_KEPT = 1024


@lru_cache(_KEPT)
def cells_of(text: str, look: str) -> tuple[list[Cell], bool]:
    """The cells of a piece of text that looks the same throughout, and whether any is doubtful.

    What is drawn onto the character before, but has none before it, is left out, and so are control
    characters.
    """
    if not text.strip(" "):
        return [(" ", bare(look))] * len(text), False
    if is_plain(text):
        return [(character, look) for character in text], False
    cells: list[Cell] = []
    for character, width in zip(text, cell_widths(text), strict=True):
        if width:
            cells += ((character, look), ("", look))[:width]
        elif cells and (character.isprintable() or unicodedata.category(character) == "Cf"):
            lead = -1 if cells[-1][0] else -2
            cells[lead] = (cells[lead][0] + character, look)
    return cells, any(is_doubtful(character) for character, _ in cells)


@lru_cache(_KEPT)
def is_doubtful(character: str) -> bool:
    """Whether terminals differ in how many cells they give it, as far as is known.

    They do with emoji, and with what is made of several code points.
    """
    if len(character) != 1:
        return len(character) > 1
    if unicodedata.east_asian_width(character) in "WF":
        return not any(first <= ord(character) <= last for first, last in _WIDE)
    return unicodedata.category(character) in _MARKS


def fitted(cells: list[Cell], width: int) -> list[Cell]:
    """As many cells as there is room for; a wide character that is cut apart is blank."""
    missing = width - len(cells)
    if missing >= 0:
        return cells + [(" ", "")] * missing
    kept = cells[:width]
    if kept and cells[width][0] == "":
        kept[-1] = (" ", kept[-1][1])
    return kept


def paste(row: list[Cell], column: int, cells: list[Cell]) -> None:
    """Put cells into a row; a wide character of which it covers a half becomes blank."""
    end = column + len(cells)
    if 0 < column < len(row) and row[column][0] == "":
        row[column - 1] = (" ", row[column - 1][1])
    if end < len(row) and row[end][0] == "":
        row[end] = (" ", row[end][1])
    row[column:end] = cells
