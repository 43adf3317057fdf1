"""What a reader corrects in an analysis, and the analysis as it is corrected."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from newsreader.entities.entity import Entity, EntityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsreader.analysis import Analysis
    from newsreader.quotations.quotation import Quotation
    from newsreader.text.span import Span

READER = "reader"
"""The rule of a speaker whom a reader named."""


class Wrong(StrEnum):
    """What was wrong."""

    SPEAKER = "speaker"
    """Of a quotation; the value is who it is, None for nobody."""
    KIND = "kind"
    """Of an entity; the value is that of an `EntityKind`."""
    APART = "apart"
    """Two entities that are one; the value is the name of the one that it is."""
    JUNK = "junk"
    """An entity that is none."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction, by the place that it is about: that stays, whatever another engine finds.

    Attributes:
        wrong: what was wrong.
        span: the place of the quotation, or of a mention of the entity.
        words: the text there, for a reader of the corrections alone.
        value: what is right, as `Wrong` has it.
    """

    wrong: Wrong
    span: Span
    words: str
    value: str | None = None


def corrected(analysis: Analysis, corrections: Iterable[Correction]) -> Analysis:
    """An analysis with what its reader has corrected, the first one first.

    A correction that is about nothing any more changes nothing.
    """
    for correction in corrections:
        analysis = _CORRECTED[correction.wrong](analysis, correction)
    return analysis


def about_quotation(quotation: Quotation, text: str, speaker: str | None) -> Correction:
    """That somebody else says a quotation; None for nobody.

    Args:
        quotation: what is said.
        text: of the article.
        speaker: the name of who says it.
    """
    return Correction(Wrong.SPEAKER, quotation.span, quotation.span.of(text), speaker)


def about_entity(entity: Entity, text: str, wrong: Wrong, value: str | None = None) -> Correction:
    """That an entity is something else, another one, or none."""
    place = entity.mentions[0]
    return Correction(wrong, place, place.of(text), value)


def _speaker(analysis: Analysis, correction: Correction) -> Analysis:
    """The quotation that has most of the place is said by somebody else."""
    near = [one for one in analysis.quotations if one.span.overlaps(correction.span)]
    if not near:
        return analysis
    wrong = max(near, key=lambda one: _shared(one.span, correction.span))
    person = next((one for one in analysis.entities if one.name == correction.value), None)
    is_same = correction.value == wrong.speaker
    right = replace(
        wrong,
        speaker=correction.value,
        speaker_mention=wrong.speaker_mention if is_same else None,
        person=person,
        rule=READER,
        confidence=1.0 if correction.value else 0.0,
    )
    return replace(
        analysis,
        quotations=tuple(right if one is wrong else one for one in analysis.quotations),
    )


def _kind(analysis: Analysis, correction: Correction) -> Analysis:
    wrong = _entity_at(analysis, correction.span)
    if wrong is None or correction.value is None:
        return analysis
    right = replace(wrong, kind=EntityKind(correction.value))
    return _with(analysis, wrong, right)


def _apart(analysis: Analysis, correction: Correction) -> Analysis:
    """Both are one, under the name of the other, in the order of the text."""
    wrong = _entity_at(analysis, correction.span)
    other = next((one for one in analysis.entities if one.name == correction.value), None)
    if wrong is None or other is None or wrong is other:
        return analysis
    names = dict.fromkeys((*other.aliases, wrong.name, *wrong.aliases))
    names.pop(other.name, None)
    mentions = tuple(sorted({*other.mentions, *wrong.mentions}))
    one = replace(other, aliases=tuple(names), mentions=mentions)
    return _with(_with(analysis, other, one), wrong, one)


def _junk(analysis: Analysis, correction: Correction) -> Analysis:
    wrong = _entity_at(analysis, correction.span)
    return analysis if wrong is None else _with(analysis, wrong, None)


def _entity_at(analysis: Analysis, place: Span) -> Entity | None:
    return next(
        (
            entity
            for entity in analysis.entities
            if any(mention.overlaps(place) for mention in entity.mentions)
        ),
        None,
    )


def _with(analysis: Analysis, wrong: Entity, right: Entity | None) -> Analysis:
    """Another entity, or none, in the place of one; whoever says something is still the same."""
    entities = dict.fromkeys(right if one is wrong else one for one in analysis.entities)
    entities.pop(None, None)
    quotations = tuple(
        _said_by(one, right) if one.person is wrong else one for one in analysis.quotations
    )
    kept = tuple(one for one in entities if one is not None)
    return replace(analysis, entities=kept, quotations=quotations)


def _said_by(quotation: Quotation, person: Entity | None) -> Quotation:
    if person is None:
        return replace(quotation, speaker=None, speaker_mention=None, person=None, confidence=0.0)
    return replace(quotation, person=person, speaker=person.name)


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


_CORRECTED: dict[Wrong, Callable[[Analysis, Correction], Analysis]] = {
    Wrong.SPEAKER: _speaker,
    Wrong.KIND: _kind,
    Wrong.APART: _apart,
    Wrong.JUNK: _junk,
}
