"""What the status line says about a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.problem import Part
from tui.session.trail import TrailKind, counted

if TYPE_CHECKING:
    from newsreader.quotations.quotation import Quotation
    from tui.session.outcome import KeyOf
    from tui.session.session import Session
    from tui.session.trail import Trail

NOBODY = "nobody named"
"""Stands for the speaker where the article names none."""

_READER = "reader"
"""The rule of `newsreader.library.correction`, which is not imported for it."""

_PARTS = {
    TrailKind.QUOTATIONS: Part.QUOTATIONS,
    TrailKind.SPEAKER: Part.QUOTATIONS,
    TrailKind.ENTITY: Part.ENTITIES,
    TrailKind.SUMMARY: Part.SUMMARY,
}
"""What has to be worked out for a trail to have stops."""


def problem_of(session: Session, trail: Trail) -> str:
    """One sentence on why a trail cannot have stops, "" if it can."""
    return session.problem_of(_PARTS.get(trail.kind))


def described(session: Session, key_of: KeyOf) -> str:
    """How far along the trail the reader is, and what is there."""
    trail, place = session.trail, session.place
    quotation = session.quotation_here
    if quotation is not None and trail.index(place) is None:
        trail = session.quotation_trail
    elif session.quotations is None and trail.kind is TrailKind.QUOTATIONS:
        return ""
    said = problem_of(session, trail) or trail.described(place)
    if quotation is not None and trail.kind is TrailKind.QUOTATIONS:
        said = f"{said} – {_speaker(quotation)}"
    else:
        said += _described_stop(session, trail, key_of)
    elsewhere = session.elsewhere.get(place, "") if quotation is not None and place else ""
    return f"{said} · {elsewhere}" if elsewhere else said


def _speaker(quotation: Quotation) -> str:
    """Who says it, and whether the reader has said so."""
    speaker = quotation.told_speaker or NOBODY
    return f"{speaker} (you say so)" if quotation.rule == _READER else speaker


def _described_stop(session: Session, trail: Trail, key_of: KeyOf) -> str:
    """What to say about an entity, a bookmark or a link."""
    if trail.kind is TrailKind.ENTITY and session.chosen is not None:
        count = sum(said.person is session.chosen for said in session.said.values())
        key = key_of("trail.speaker")
        return f" – {key} for the {counted(count, 'quotation')}" if count else ""
    here = session.place if trail.index(session.place) is not None else None
    if trail.kind is TrailKind.BOOKMARKS and here is not None and session.article is not None:
        return f" – {session.article.passage(here)}"
    if trail.kind is TrailKind.LINKS and (link := session.link_here):
        return f" – {link}"
    return ""
