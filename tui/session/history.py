"""Where the reader has been: places in articles, gone back to and forth again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from tui.session.trail import TrailKind

if TYPE_CHECKING:
    from newsreader.text.span import Span
    from tui.session.session import Session
    from tui.session.trail import Trail

_MOST = 100
"""Places that are remembered."""


class Visit(NamedTuple):
    """A place where the reader was.

    Attributes:
        source: what the article was read from.
        key: what it is remembered by, None where that was not known yet.
        trail: the trail there.
        place: the stop that the reader had gone to last.
        position: the reading position.
    """

    source: str
    key: str | None
    trail: Trail
    place: Span | None
    position: int

    def is_at(self, other: Visit) -> bool:
        """Whether two are the same place."""
        return self._replace(trail=other.trail) == other


@dataclass(frozen=True, slots=True)
class History:
    """Places before this one and behind it; every method gives another history.

    Attributes:
        before: those that lie back, the latest last.
        after: those that were gone back from, the next one last.
    """

    before: tuple[Visit, ...] = ()
    after: tuple[Visit, ...] = ()

    def left(self, visit: Visit) -> History:
        """The same after a place was left for another one; there is no way forth any more."""
        if self.before and self.before[-1].is_at(visit):
            return History(self.before)
        return History((*self.before[1 - _MOST :], visit))

    def back(self, here: Visit) -> tuple[History, Visit] | None:
        """The same a place further back, and that place; None where there is none."""
        if not self.before:
            return None
        return History(self.before[:-1], (*self.after, here)), self.before[-1]

    def forth(self, here: Visit) -> tuple[History, Visit] | None:
        """The same a place further on again, and that place; None where there is none."""
        if not self.after:
            return None
        return History((*self.before, here), self.after[:-1]), self.after[-1]


def is_left(before: Session, now: Session) -> bool:
    """Whether the reader has left a place: for another article, or for another trail's place.

    A step along a trail leaves none, nor does another letter of a search.
    """
    if before.article is None or now.article is None:
        return False
    if now.article is not before.article:
        return True
    is_searching = before.on(TrailKind.SEARCH) and now.on(TrailKind.SEARCH)
    has_gone = now.place is not None and now.place != before.place
    return has_gone and now.trail.noun != before.trail.noun and not is_searching
