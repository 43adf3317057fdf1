"""What is highlighted in an article: quotations, the mentions of an entity, search matches."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.text.span import Span

_START, _END = attrgetter("start"), attrgetter("end")


class HighlightKind(StrEnum):
    """Why a passage is highlighted; where several apply, the later ones are on top."""

    SUMMARY = "summary"
    QUOTATION = "quotation"
    ENTITY = "entity"
    SEARCH = "search"


class Highlight(NamedTuple):
    """A passage that is highlighted."""

    span: Span
    kind: HighlightKind


class HighlightIndex:
    """Highlights of one article, found by the place that they cover.

    Attributes:
        stops: passages that are highlighted alike, in order and apart from one another; changing
            them costs nothing, however many there are.
        kind: why they are; None if they are not highlighted.
    """

    stops: Sequence[Span] = ()
    kind: HighlightKind | None = None

    def __init__(self, highlights: Iterable[Highlight] = ()) -> None:
        spans: dict[HighlightKind, list[tuple[int, int]]] = {kind: [] for kind in HighlightKind}
        for highlight in highlights:
            spans[highlight.kind].append((highlight.span.start, highlight.span.end))
        self._runs = {kind: _merged(found) for kind, found in spans.items()}

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, HighlightKind]]:
        """The parts of [start, end) that are highlighted, kind by kind, the topmost last."""
        for kind, (starts, ends) in self._runs.items():
            first = bisect_right(ends, start)
            for index in range(first, bisect_left(starts, end, first)):
                yield max(start, starts[index]), min(end, ends[index]), kind
            if kind is self.kind:
                first = bisect_right(self.stops, start, key=_END)
                for stop in self.stops[first : bisect_left(self.stops, end, key=_START)]:
                    yield max(start, stop.start), min(end, stop.end), kind


def _merged(spans: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Starts and ends of the spans in order, with overlapping ones merged."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(spans):
        if ends and start < ends[-1]:
            ends[-1] = max(ends[-1], end)
        elif start < end:
            starts.append(start)
            ends.append(end)
    return starts, ends
