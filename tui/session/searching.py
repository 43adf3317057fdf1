"""A search: where it began, what is looked for, and what is found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from tui.session.going import by_step
from tui.session.outcome import Outcome
from tui.session.trail import Trail, TrailKind

if TYPE_CHECKING:
    from newsreader.search.find import Matches
    from newsreader.search.query import Query
    from newsreader.text.span import Span
    from tui.session.outcome import KeyOf
    from tui.session.session import Session


class Origin(NamedTuple):
    """Where a search began.

    Attributes:
        position: the reading position there.
        trail: the trail there.
        place: the stop that the reader had gone to last.
        after: the first match after this place is gone to.
    """

    position: int
    trail: Trail
    place: Span | None
    after: int


class Found(NamedTuple):
    """What a search leads to: the outcome, and a few words for the search line."""

    outcome: Outcome
    report: str


@dataclass(frozen=True, slots=True)
class Search:
    """What the reader searches for; every method gives another search.

    Attributes:
        origin: where it began, None before anything was searched for.
        sought: what is being looked for, or was last.
        accepted: the last search that the reader kept.
    """

    origin: Origin | None = None
    sought: Query | None = None
    accepted: Query | None = None

    def begun(self, session: Session, position: int, after: int) -> Search:
        """A search that begins where the reader is.

        Args:
            session: what is read.
            position: the reading position.
            after: the first match after this place is to be gone to.
        """
        return replace(self, origin=Origin(position, session.trail, session.place, after))

    def repeated(self, session: Session, position: int, seen: Span) -> Search:
        """The same search again, from the stop if that is on the screen, else from its top."""
        place = session.place_in(seen)
        return self.begun(session, position, place.start if place else seen.start - 1)

    def seeking(self, query: Query | None) -> Search:
        """The same, looking for something else, or for nothing any more."""
        return replace(self, sought=query)

    def accepting(self, query: Query) -> Search:
        """The same, which the reader keeps."""
        return replace(self, accepted=query)

    @property
    def start(self) -> int:
        """The place from which matches are looked for."""
        return max(0, self.origin.after) if self.origin else 0

    def left(self, session: Session) -> Outcome:
        """Back to where the search began."""
        if self.origin is None:
            return Outcome(session)
        back = session.at(self.origin.place).following(self.origin.trail)
        if back.on(TrailKind.QUOTATIONS):
            back = back.following_quotations()  # more of them may have been found meanwhile
        return Outcome(back, "", restored=self.origin.position)

    def found(self, session: Session, query: Query, matches: Matches, key_of: KeyOf) -> Found:
        """The matches become the trail, and the first one from where the search began is shown."""
        if query.is_empty:
            return Found(self.left(session), "")
        more = "" if matches.is_complete else ", and there are more"
        trail = Trail(TrailKind.SEARCH, f"matches of “{query.needle}”{more}", matches.spans)
        step = trail.after(self.origin.after if self.origin else -1)
        if step is None:
            notice = f"“{query.needle}” is not in this article"
            return Found(self.left(session)._replace(notice=notice), "not found")
        outcome = by_step(session.following(trail), step, trail, key_of)
        at = f"{1 + (trail.index(step.stop) or 0):,} of {len(trail.stops):,}"
        return Found(outcome, at if matches.is_complete else f"{at}+")
