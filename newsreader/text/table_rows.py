"""Rows of tables as they stand in a text: cells on one line, with a bar between two of them."""

from __future__ import annotations

from newsreader.text.span import Span

BETWEEN_CELLS = " | "
"""What stands between two cells; at the ends of a row the space beside an empty one is left out."""


def bars(row: str) -> list[int]:
    """Where the bars between the cells of a row are."""
    found = []
    at = row.find("|")
    while at >= 0:
        if row[max(0, at - 1) : at] in ("", " ") and row[at + 1 : at + 2] in ("", " "):
            found.append(at)
        at = row.find("|", at + 1)
    return found


def cells(row: str) -> list[Span]:
    """The places of a row's cells, without the spaces around them; empty ones are empty spans."""
    places = []
    start = 0
    for end in (*bars(row), len(row)):
        inside = row[start:end]
        first = start + len(inside) - len(inside.lstrip(" "))
        places.append(Span(first, max(first, start + len(inside.rstrip(" ")))))
        start = end + 1
    return places
