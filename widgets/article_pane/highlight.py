"""What is set off in an article: quotations, mentions, search matches; emphasis and links."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import TextMarkKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.article import TextMark
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
        for kind, runs in self._runs.items():
            for first, last in _within(runs, start, end):
                yield first, last, kind
            if kind is self.kind:
                first = bisect_right(self.stops, start, key=_END)
                for stop in self.stops[first : bisect_left(self.stops, end, key=_START)]:
                    yield max(start, stop.start), min(end, stop.end), kind


class MarkIndex:
    """What the source of an article sets off in it, found by the place.

    Args:
        marks: of the article.
    """

    def __init__(self, marks: Iterable[TextMark] = ()) -> None:
        spans: dict[TextMarkKind, list[tuple[int, int]]] = {kind: [] for kind in _SHOWN}
        for mark in marks:
            if mark.kind in spans:
                spans[mark.kind].append((mark.span.start, mark.span.end))
        self._runs = {kind: _merged(found) for kind, found in spans.items() if found}

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, TextMarkKind]]:
        """The parts of [start, end) that are set off, kind by kind, the topmost last."""
        for kind, runs in self._runs.items():
            for first, last in _within(runs, start, end):
                yield first, last, kind


_SHOWN = (TextMarkKind.CODE, TextMarkKind.STRONG, TextMarkKind.EMPHASIS, TextMarkKind.LINK)
"""What is seen of marks, the topmost last."""


def _within(runs: tuple[list[int], list[int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of [start, end) in runs, which are in order and apart from one another."""
    starts, ends = runs
    first = bisect_right(ends, start)
    for index in range(first, bisect_left(starts, end, first)):
        yield max(start, starts[index]), min(end, ends[index])


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
