"""What a correction of the reader makes of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.library.correction import Wrong, corrected
from tui.session.trail import TrailKind

if TYPE_CHECKING:
    from newsreader.library.correction import Correction
    from tui.session.session import Session

_WHAT = {
    Wrong.SPEAKER: "who says “{}”",
    Wrong.KIND: "what “{}” is",
    Wrong.APART: "whom or what “{}” is the same as",
    Wrong.JUNK: "that “{}” is no name",
}
_WORDS = 30
"""Code points by which a corrected place is told."""


def after_correction(session: Session, correction: Correction) -> Session:
    """The session with what the reader has corrected; the trail of an entity follows it."""
    if session.analysis is None:
        return session
    right = session.analysed(corrected(session.analysis, (correction,)))
    if not right.on(TrailKind.ENTITY):
        return right
    place = session.place or correction.span
    entities = right.entities or ()
    entity = next(
        (one for one in entities if any(mention.overlaps(place) for mention in one.mentions)), None
    )
    return right.following_entity(entity) if entity else right.following_quotations()


def told(correction: Correction) -> str:
    """What a correction is about, for a sentence."""
    words = " ".join(correction.words.split())
    short = words if len(words) <= _WORDS else words[:_WORDS].rstrip() + "…"
    return _WHAT[correction.wrong].format(short.strip("“”\"'"))
