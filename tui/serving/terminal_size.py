"""The size of the terminal in the page, as stated by the page or whoever pretends to be one."""

from __future__ import annotations

_COLUMNS = (20, 500)
_ROWS = (5, 300)
"""The fewest and the most that a screen can have."""
_DIGITS = 6
"""No number of columns is longer."""


def bounded(columns: int, rows: int) -> tuple[int, int]:
    """Columns and rows, neither fewer nor more than a screen can have."""
    return _within(columns, *_COLUMNS), _within(rows, *_ROWS)


def read_size(columns: str, rows: str) -> tuple[int, int]:
    """Columns and rows from an address, bounded.

    Raises:
        ValueError: one of them is not a number.
    """
    return bounded(_number(columns), _number(rows))


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise ValueError(text)
    return int(text[:_DIGITS])


def _within(number: int, least: int, most: int) -> int:
    return max(least, min(number, most))
