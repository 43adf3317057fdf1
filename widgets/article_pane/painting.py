"""Painting rows of text: characters styled part by part, each cell knowing its place.

When it selects with the mouse, Textual asks a line what place of the text each cell shows: the
segment's style carries an offset (x, y). Here y is the place in the article where the row begins
and x how many code points further the segment does. Padding counts up to its place from below, so
that each of its cells stands for that one place (see `place_of`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from rich.style import Style

from widgets.cells import BREAK, JOINER, cell_widths, is_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.geometry import Offset

_UNSEEN = re.compile(f"[{BREAK}{JOINER}]")


class Part(NamedTuple):
    """Some characters of a row, counted from its first, and the style that sets them off."""

    start: int
    end: int
    name: str


def place_of(offset: Offset) -> int:
    """The place in the article that a cell's offset tells."""
    return offset.y + max(0, offset.x)


def padding(cells: int, style: Style, place: int) -> list[Segment]:
    """Empty cells that stand for `place`."""
    return [Segment(" " * cells, style + _offset(-cells, place))] if cells > 0 else []


def paint(
    text: str, place: int, parts: Sequence[Part], style_of: Callable[[tuple[str, ...]], Style]
) -> list[Segment]:
    """The segments of a row of text.

    Args:
        text: the row, as `cells.shown` gives it.
        place: where it begins in the article.
        parts: what is set off on it, the topmost last.
        style_of: gives the style for the names of all parts that some characters lie in.
    """
    unseen: set[int] = set()
    if not is_plain(text):
        parts = _whole_characters(text, parts)
        unseen = {match.start() for match in _UNSEEN.finditer(text)}
    bounds = {0, len(text), *unseen, *(at + 1 for at in unseen)}
    for start, end, _ in parts:
        bounds |= {start, end}
    segments = []
    for start, end in pairwise(sorted(bounds)):
        if start not in unseen:
            names = tuple(name for first, last, name in parts if first <= start and end <= last)
            segments.append(Segment(text[start:end], style_of(names) + _offset(start, place)))
    return segments


def _whole_characters(text: str, parts: Sequence[Part]) -> list[Part]:
    """The parts, none of which ends between a character and what is drawn together with it."""
    widths = cell_widths(text)

    def whole(at: int) -> int:
        while at < len(text) and not widths[at]:
            at += 1
        return at

    return [Part(whole(start), whole(end), name) for start, end, name in parts]


def _offset(x: int, y: int) -> Style:
    return Style.from_meta({"offset": (x, y)})
