"""The trail: the places in the article that `n` and `N` step through."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsreader.text.span import Span


class TrailKind(StrEnum):
    """What the stops of a trail are."""

    QUOTATIONS = "quotations"
    SPEAKER = "speaker"
    ENTITY = "entity"
    SEARCH = "search"
    SUMMARY = "summary"
    BOOKMARKS = "bookmarks"
    LINKS = "links"


_SINGULARS = {
    "quotations": "quotation",
    "mentions": "mention",
    "matches": "match",
    "summary sentences": "summary sentence",
    "bookmarks": "bookmark",
    "links": "link",
}


class Step(NamedTuple):
    """Where a step along a trail leads, and whether it went around an end of the article."""

    stop: Span
    wrapped: bool


@dataclass(frozen=True, slots=True)
class Trail:
    """Places of one sort, in text order.

    Attributes:
        kind: what they are.
        noun: what they are called in the status line, in the plural ("mentions of Iraq").
        stops: the places, sorted, each once.
    """

    kind: TrailKind
    noun: str
    stops: tuple[Span, ...] = ()

    def index(self, place: Span | None) -> int | None:
        """The number of a stop from 0, or None if `place` is no stop of this trail."""
        if place is None:
            return None
        at = bisect_left(self.stops, place)
        return at if at < len(self.stops) and self.stops[at] == place else None

    def after(self, offset: int) -> Step | None:
        """The first stop that begins after `offset`, else the first of all."""
        if not self.stops:
            return None
        at = bisect_right(self.stops, offset, key=lambda stop: stop.start)
        return Step(self.stops[at % len(self.stops)], at == len(self.stops))

    def before(self, offset: int) -> Step | None:
        """The last stop that begins before `offset`, else the last of all."""
        if not self.stops:
            return None
        at = bisect_left(self.stops, offset, key=lambda stop: stop.start)
        return Step(self.stops[at - 1], at == 0)

    def described(self, place: Span | None) -> str:
        """How far along: "3 of 8 quotations", or "8 quotations" if `place` is no stop."""
        count = len(self.stops)
        if not count:
            return f"no {self.noun}"
        at = self.index(place)
        what = singular(self.noun) if count == 1 else self.noun
        return f"{at + 1} of {count} {what}" if at is not None else f"{count} {what}"


QUOTATIONS = Trail(TrailKind.QUOTATIONS, "quotations")
"""The trail of an article in which nothing is said, as far as is known."""


def singular(noun: str) -> str:
    """The singular of a trail's noun: "match of “x”" for "matches of “x”"."""
    for plural, one in _SINGULARS.items():
        if noun.startswith(plural):
            return one + noun.removeprefix(plural)
    return noun


def counted(count: int, noun: str) -> str:
    """A number and its noun: "1 quotation", "7 quotations"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
