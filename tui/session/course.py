"""A course: a trail that leads through several articles of the library, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from tui.session.trail import Trail, TrailKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.text.span import Span
    from tui.session.session import Session


class Leg(NamedTuple):
    """An article of a course.

    Attributes:
        article: its number in the library.
        source: what it was read from.
        stops: the places in it, sorted, at least one.
    """

    article: int
    source: str
    stops: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """Articles in an order, with the places in each; every method gives another course.

    Attributes:
        kind: what the places are.
        noun: what they are called in the status line, in the plural.
        legs: the articles, at least one.
        at: which of them is being read, from 0.
    """

    kind: TrailKind
    noun: str
    legs: tuple[Leg, ...]
    at: int = 0

    @property
    def leg(self) -> Leg:
        """The article that is being read."""
        return self.legs[self.at]

    @property
    def trail(self) -> Trail:
        """The places in that article."""
        count = len(self.legs)
        where = f", article {self.at + 1:,} of {count:,}" if count > 1 else ""
        return Trail(self.kind, self.noun + where, self.leg.stops)

    def going_on(self, *, forward: bool) -> Course:
        """The same in the next article or the one before, around the ends."""
        return replace(self, at=(self.at + (1 if forward else -1)) % len(self.legs))

    def end(self, *, forward: bool) -> Span:
        """The place at which a reader enters the article."""
        return self.leg.stops[0 if forward else -1]

    def leaves(self, session: Session, seen: Span, *, forward: bool) -> bool:
        """Whether a step along the trail of a session leads into another article.

        Args:
            session: what is read.
            seen: what is on the screen.
            forward: whether the step is to the next place.
        """
        if len(self.legs) < 2 or session.trail != self.trail:
            return False
        step = session.step(session.trail, seen, forward=forward)
        return step is None or step.wrapped


def search_course(query: str, legs: tuple[Leg, ...], at: int) -> Course:
    """The course through what a search of the library has found.

    Args:
        query: as it was typed.
        legs: the articles, the best first.
        at: the one to begin with.
    """
    return Course(TrailKind.SEARCH, f"matches of “{query}”", legs, at)


def passage_course(
    name: str, places: Sequence[tuple[int, str, Span]], article: int, *, is_said: bool
) -> Course:
    """The course through passages about somebody or something.

    Args:
        name: whom or what they are about.
        places: the number and the source of an article with a place in it, in the order in which
            the articles are gone through.
        article: the one to begin with.
        is_said: whether the places are quotations, and not mentions.
    """
    stops: dict[tuple[int, str], list[Span]] = {}
    for number, source, place in places:
        stops.setdefault((number, source), []).append(place)
    legs = tuple(Leg(*where, tuple(sorted(spans))) for where, spans in stops.items())
    at = next(at for at, leg in enumerate(legs) if leg.article == article)
    kind = TrailKind.SPEAKER if is_said else TrailKind.ENTITY
    return Course(kind, f"{'quotations by' if is_said else 'mentions of'} {name}", legs, at)
