"""Which row to put at the top of a screen."""

from __future__ import annotations


def in_view(first: int, last: int, top: int, height: int) -> int:
    """Which row to put at the top of a screen to make rows `first` to `last` easy to read."""
    edge, third = height // 6, height // 3
    if top + edge <= first and last < top + height - edge:
        return top
    whole = last + edge + 1 - height
    return min(max(first - third, whole), first - edge)


def least_scrolled(row: int, margin: int, top: int, height: int) -> int:
    """Which row to put at the top so that a row is seen, with as little scrolling as possible.

    Args:
        row: the row.
        margin: rows to be seen above and below it, if the screen is tall enough.
        top: the row at the top now.
        height: rows that the screen has.
    """
    margin = min(margin, (height - 1) // 2)
    return min(max(top, row + margin - height + 1), row - margin)
