"""Articles of the library that a search has found, each with the passages that tell why."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.cells import cell_len, set_cell_size

from widgets.cells import shown
from widgets.fitting import cut
from widgets.listing import Line, Listing
from widgets.wrapping import NARROWEST, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MARGIN = 2
"""Cells left of a passage."""
_ROWS = 2
"""The most rows of a passage."""
_BESIDE = 66
"""Cells from which the facts stand beside the title."""


class Passage(NamedTuple):
    """Some words of an article.

    Attributes:
        text: the words, without control characters and on one line.
        marks: where in them stands what was asked for, as (start, end).
    """

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class HitRow(NamedTuple):
    """An article that was found.

    Attributes:
        number: its number in the library.
        title: what it is called.
        facts: its day and where it is from.
        passages: why it was found.
    """

    number: int
    title: str
    facts: str
    passages: tuple[Passage, ...] = ()


class HitListing(Listing[HitRow]):
    """The title of each article with its facts, and the passages below."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"listing--match"}
    DEFAULT_CSS = """
    HitListing > .listing--match { text-style: bold underline; }
    """

    def height_of(self, item: HitRow, width: int) -> int:
        """One row for the title, one for the facts where they do not fit beside it."""
        below = 0 if width >= _BESIDE else 1
        return 1 + below + sum(len(_rows(each, width)) for each in item.passages)

    def lines_of(self, item: HitRow, width: int) -> Sequence[Line]:
        """Title, facts and passages."""
        if width >= _BESIDE:
            facts = cut(shown(item.facts), width // 2)
            title = cut(shown(item.title), width - cell_len(facts) - 2)
            column = set_cell_size(title, max(0, width - cell_len(facts)))
            lines: list[Line] = [((column, "strong"), (facts, "faint"))]
        else:
            lines = [((cut(shown(item.title), width), "strong"),)]
            lines.append(((" " * _MARGIN + cut(shown(item.facts), width - _MARGIN), "faint"),))
        for passage in item.passages:
            for start, end in _rows(passage, width):
                lines.append(((" " * _MARGIN, ""), *_pieces(passage, start, end)))
        return lines


def _rows(passage: Passage, width: int) -> list[tuple[int, int]]:
    """The rows that are shown of a passage, from that with the first match on if not all fit."""
    rows = wrap(passage.text, max(NARROWEST, width - _MARGIN - 1))
    first = passage.marks[0][0] if passage.marks else 0
    at = next((number for number, (_, end) in enumerate(rows) if first < end), 0)
    start = max(0, min(at, len(rows) - _ROWS))
    return rows[start : start + _ROWS]


def _pieces(passage: Passage, start: int, end: int) -> Iterator[tuple[str, str]]:
    """A row of a passage, cut where something that was asked for begins and ends."""
    at = start
    for mark in passage.marks:
        first, last = max(at, mark[0]), min(mark[1], end)
        if first < last:
            yield passage.text[at:first], ""
            yield passage.text[first:last], "match"
            at = last
    yield passage.text[at:end], ""
