"""Fitting text into one row: cut at its end, or at both ends of the row."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from widgets.cells import shown


def cut(text: str, cells: int) -> str:
    """A text in a limited number of cells, with an ellipsis if it is cut."""
    if cell_len(text) <= cells:
        return text
    return set_cell_size(text, cells - 1).rstrip() + "…" if cells > 0 else ""


def both_ends(left: str, right: str, cells: int) -> Content:
    """A row of a given width: the left text gives way to the right one, and is cut if need be.

    Neither text is markup, and no control character in them is shown.
    """
    left, right = shown(left), cut(shown(right), cells)
    left = cut(left, cells - cell_len(right) - 2)
    gap = cells - cell_len(left) - cell_len(right)
    return Content(left + " " * gap + right)
