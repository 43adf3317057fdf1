"""Going from place to place: along a trail, to what was picked, to a sentence of the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.problem import Part
from tui.session.describing import described, problem_of
from tui.session.outcome import Outcome
from tui.session.trail import TrailKind

if TYPE_CHECKING:
    from newsreader.entities.entity import Entity
    from newsreader.text.span import Span
    from tui.session.outcome import KeyOf
    from tui.session.session import Session
    from tui.session.trail import Step, Trail


def to(session: Session, span: Span) -> Outcome:
    """Go to a place."""
    return Outcome(session.at(span), "", shown=span)


def along(
    session: Session, trail: Trail, seen: Span, key_of: KeyOf, *, forward: bool = True
) -> Outcome:
    """Go to the next stop of a trail, or to the one before; say so if there is none.

    Args:
        session: what is read.
        trail: its own, or the one of the quotations.
        seen: what is on the screen.
        key_of: names keys.
        forward: whether to the next one.
    """
    if (step := session.step(trail, seen, forward=forward)) is not None:
        return by_step(session, step, trail, key_of, forward=forward)
    if problem := problem_of(session, trail):
        return Outcome(session, problem, failed=True)
    return Outcome(session, f"There are no {trail.noun} here")


def by_step(
    session: Session, step: Step, trail: Trail, key_of: KeyOf, *, forward: bool = True
) -> Outcome:
    """Go where a step along a trail leads; say so if that was around an end."""
    gone = to(session, step.stop)
    if not step.wrapped or len(trail.stops) < 2:
        return gone
    around = "end; on from the start" if forward else "start; on from the end"
    return gone._replace(notice=f"{described(gone.session, key_of)} (past the {around})")


def to_speaker(session: Session, seen: Span) -> Outcome:
    """Make what one person says the trail, and go to its first place."""
    if problem := session.problem_of(Part.QUOTATIONS):
        return Outcome(session, problem, failed=True)
    speaker = session.speaker_at_hand(seen)
    if speaker is None:
        return Outcome(session, "Nobody is speaking here")
    following = session.following_speaker(speaker)
    if not following.trail.stops:
        return Outcome(session, f"Nothing is quoted from {speaker}")
    return to(following, following.trail.stops[0])


def to_entity(session: Session, entity: Entity, mention: Span | None = None) -> Outcome:
    """Make the mentions of an entity the trail, and go to one of them, else to the first."""
    return to(session.following_entity(entity), mention or entity.mentions[0])


def to_what_stands_at(session: Session, offset: int) -> Outcome | None:
    """Go to what is at a place: the mention of an entity, or a link, becomes the trail.

    While the links are the trail, a link goes before a mention in it.
    """
    link = _link_at(session, offset)
    if link and session.on(TrailKind.LINKS):
        return to(session, link)
    for entity in session.entities or ():
        for mention in entity.mentions:
            if mention.start <= offset < mention.end:
                return to_entity(session, entity, mention)
    if link:
        return to(session.following_links(), link)
    said = next((span for span in session.said if span.start <= offset < span.end), None)
    return to(session, said) if said else None


def _link_at(session: Session, offset: int) -> Span | None:
    links = session.article.links if session.article else ()
    return next((span for span in links if span.start <= offset < span.end), None)


def to_link(session: Session, seen: Span, key_of: KeyOf) -> Outcome:
    """Make the links the trail, and go to the next one."""
    following = session.following_links()
    if not following.trail.stops:
        return Outcome(session, "There are no links here")
    return along(following, following.trail, seen, key_of)


def to_bookmark(session: Session, seen: Span, key_of: KeyOf) -> Outcome:
    """Make the bookmarks the trail, and go to the next one."""
    if not session.bookmarks:
        return Outcome(session, f"There are no bookmarks here: {key_of('bookmark')} puts one")
    following = session.following_bookmarks()
    return along(following, following.trail, seen, key_of)
