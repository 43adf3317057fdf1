"""Painting rows of text: characters styled part by part."""

from __future__ import annotations

import re
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment

from widgets.cells import BREAK, HYPHEN_POINT, JOINER, cell_widths, is_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rich.style import Style

NO_GAPS: Mapping[int, int] = MappingProxyType({})
_UNSEEN = re.compile(f"[{BREAK}{JOINER}{HYPHEN_POINT}]")


class Part(NamedTuple):
    """Some characters of a row, counted from its first, and the style that sets them off."""

    start: int
    end: int
    name: str


def padding(cells: int, style: Style) -> list[Segment]:
    """Empty cells."""
    return [Segment(" " * cells, style)] if cells > 0 else []


def paint(
    text: str,
    parts: Sequence[Part],
    style_of: Callable[[tuple[str, ...]], Style],
    gaps: Mapping[int, int] = NO_GAPS,
) -> list[Segment]:
    """The segments of a row of text.

    Args:
        text: the row, as `cells.shown` gives it.
        parts: what is set off on it, the topmost last.
        style_of: gives the style for the names of all parts that some characters are in.
        gaps: how many empty cells come before characters, by the index of the character.
    """
    unseen: set[int] = set()
    if not is_plain(text):
        parts = _whole_characters(text, parts)
        unseen = {match.start() for match in _UNSEEN.finditer(text)}
    bounds = {0, len(text), *unseen, *(at + 1 for at in unseen), *gaps}
    for start, end, _ in parts:
        bounds |= {start, end}
    segments = []
    for start, end in pairwise(sorted(bounds)):
        if start in gaps:
            around = tuple(name for first, last, name in parts if first < start < last)
            segments += padding(gaps[start], style_of(around))
        if start not in unseen:
            names = tuple(name for first, last, name in parts if first <= start and end <= last)
            segments.append(Segment(text[start:end], style_of(names)))
    return segments


def _whole_characters(text: str, parts: Sequence[Part]) -> list[Part]:
    """The parts, none of which ends between a character and what is drawn with it."""
    widths = cell_widths(text)

    def whole(at: int) -> int:
        while at < len(text) and not widths[at]:
            at += 1
        return at

    return [Part(whole(start), whole(end), name) for start, end, name in parts]
