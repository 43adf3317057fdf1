"""Passages of many articles: what somebody says, or the sentences that name something."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from rich.cells import cell_len, set_cell_size

from widgets.cells import shown
from widgets.fitting import cut
from widgets.listing import Line, Listing
from widgets.wrapping import NARROWEST, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.text.span import Span

_MARGIN = 2
_ROWS = 3
"""The most rows of a passage."""
_LEVELS = "▁▂▃▄▅▆▇█"


class PassageRow(NamedTuple):
    """A passage of an article.

    Attributes:
        article: the article's number in the library.
        source: what it was read from.
        place: where in it the passage is.
        day: ISO 8601 date of the article, "" where it has none.
        title: what it is called.
        text: the words, on one line.
        note: a few words about it, "" for none.
        searched: what a filter looks in, case-folded.
    """

    article: int
    source: str
    place: Span
    day: str
    title: str
    text: str
    note: str
    searched: str


class NameRow(NamedTuple):
    """Somebody or something that is named with another, and in how many articles."""

    name: str
    kind: str
    articles: int


@dataclass(frozen=True, slots=True)
class ArticleHeading:
    """The line over the passages of an article."""

    day: str
    title: str
    count: int


Row: TypeAlias = "PassageRow | NameRow | ArticleHeading"


class PassageListing(Listing[Row]):
    """Passages with day and title, or below their article; or names with their counts."""

    is_grouped = False
    """Whether the articles are headings."""

    def height_of(self, item: Row, width: int) -> int:
        """Rows of the passage, and one for its article where that is no heading."""
        if not isinstance(item, PassageRow):
            return 1
        return len(_rows(item.text, width)) + (not self.is_grouped)

    def lines_of(self, item: Row, width: int) -> Sequence[Line]:
        """The passage, or the name with its count."""
        match item:
            case ArticleHeading():
                day = item.day or "no date"
                return [((cut(shown(f"{day}  {item.title}  {item.count}"), width), "heading"),)]
            case NameRow():
                count = f"{item.articles:,}"
                name = cut(shown(item.name), width - len(count) - len(item.kind) - 3)
                column = set_cell_size(name, max(0, width - len(count) - len(item.kind) - 2))
                return [((column, ""), (f"{item.kind}  {count}", "faint"))]
            case PassageRow():
                return self._passage(item, width)
        return []

    def _passage(self, item: PassageRow, width: int) -> Sequence[Line]:
        lines: list[Line] = []
        note = f" · {item.note}" if item.note else ""
        if not self.is_grouped:
            facts = f"{item.day or 'no date'} · {item.title}{note}"
            lines.append(((cut(shown(facts), width), "faint"),))
        rows = _rows(item.text, width)
        for start, end in rows:
            is_last = (start, end) == rows[-1]
            more = "…" if is_last and end < len(item.text.rstrip()) else ""
            lines.append(((" " * _MARGIN, ""), (item.text[start:end] + more, "")))
        return lines

    def can_choose(self, item: Row) -> bool:
        """A heading is not a place to go to."""
        return not isinstance(item, ArticleHeading)


def _rows(text: str, width: int) -> list[tuple[int, int]]:
    return wrap(text, max(NARROWEST, width - _MARGIN - 1))[:_ROWS]


def chart(days: Iterable[str], cells: int) -> str:
    """How many of each month, as a row of blocks between its first and its last month.

    Args:
        days: ISO 8601 dates.
        cells: that there are for it; where the months are more, several share a block.

    Returns:
        "" where there are fewer than two months.
    """
    counts = {
        int(month[:4]) * 12 + int(month[5:]) - 1: count
        for month, count in Counter(day[: len("2019-06")] for day in days).items()
        if month[:4].isdecimal() and month[5:].isdecimal()
    }
    if len(counts) < 2:
        return ""
    first, last = min(counts), max(counts)
    ends = len(f"{_month(first)}  {_month(last)}")
    step = -(-(last - first + 1) // max(1, cells - ends))
    heights = [
        sum(counts.get(month + more, 0) for more in range(step))
        for month in range(first, last + 1, step)
    ]
    most = max(heights)
    blocks = "".join(
        _LEVELS[-(-count * len(_LEVELS) // most) - 1] if count else " " for count in heights
    )
    line = f"{_month(first)} {blocks} {_month(last)}"
    return line if cell_len(line) <= cells else ""


def _month(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"
