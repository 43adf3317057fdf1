"""Rules for a cue somewhere before the quotation in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import AttributionRule, Strength, rule
from newsreader.quotations.attribution.touching import is_label
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import VERBS
from newsreader.quotations.grammar.extents import owner_of
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.words import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.quotations.attribution.place import QuoteAmongPhrases
    from newsreader.quotations.attribution.source_phrase import SourcePhrase

_EQUATED = 0.8
"""How sure it is whose claim “was” a quotation."""
_SUBJECT_APART = 0.1
"""What a cue is less sure by that has no subject of its own."""


@rule(0.92, Strength.DISTANT)
def preceding_cue(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """The nearest verb of speech or naming to the left, passing over weaker ones.

    Carter said the talks had shown “strong support”.
    """
    for verb in _cues_before(place):
        cue = place.clauses.phrases[verb].cue
        if cue is Cue.NAMING or (cue is Cue.SAYING and _takes_speech(place, verb)):
            return _of(place, verb, preceding_cue)
    return None


@rule(0.6)
def noun_cue(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """Whose claim it is, where a noun for speech stands before “that” or “of”.

    He rejected Carter’s claim that the plan was “dead”. Carter’s reply was: “No.”
    """
    clauses = place.clauses
    told = _equated(place, place.before_links)
    if told is not None:
        return place.found(told, noun_cue, confidence=_EQUATED)
    for index in range(place.quote - 1, place.first, -1):
        kind = clauses.kind(index)
        if kind is Kind.VERB and clauses.phrases[index].cue >= Cue.NAMING:
            return None
        linked = kind in (Kind.RELATIVE, Kind.SUBORDINATOR) and clauses.lower(index) == "that"
        close = kind is Kind.PREPOSITION and index >= place.quote - 2
        if (linked or close) and clauses.is_noun(index - 1) and owner_of(clauses, index - 1):
            return place.found(index - 1, noun_cue)
    return None


def _equated(place: QuoteAmongPhrases, verb: int) -> int | None:
    """The noun for speech with an owner that “was that” or “was:” equates with the quotation."""
    clauses = place.clauses
    if (
        verb == place.quote - 1
        or clauses.kind(verb) is not Kind.VERB
        or clauses.phrases[verb].verb is not None
    ):
        return None
    noun = clauses.climb(verb - 1, place.first) if clauses.is_noun(verb - 1) else None
    return noun if noun is not None and owner_of(clauses, noun) is not None else None


@rule(0.8, Strength.DISTANT)
def told_noun(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """Who makes a claim, where a noun for speech is the object and “that” or “to” goes on.

    Carter drove home the message that “all must do more”.
    """
    clauses = place.clauses
    for index in range(place.quote - 1, place.first + 1, -1):
        noun, verb = index - 1, index - 2
        goes_on = clauses.lower(index) in VERBS.claiming
        if not goes_on or clauses.kind(noun) is not Kind.NOUN:
            continue
        told = clauses.lower(noun) in VERBS.speech_nouns and clauses.kind(verb) is Kind.VERB
        if told and not clauses.phrases[verb].passive:
            return place.found_subject(verb, told_noun)
    return None


@rule(0.65, Strength.DISTANT)
def preceding_weak_cue(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """The nearest verb to the left that reacts or values, one with “that” first.

    Critics hailed the plan as “bold”. The panel found that they had shown “no care”.
    """
    found = list(_cues_before(place))
    if not found:
        return None
    verb = next((cue for cue in found if _has_clause(place, cue)), found[0])
    return _of(place, verb, preceding_weak_cue)


def _has_clause(place: QuoteAmongPhrases, verb: int) -> bool:
    """Whether a verb is followed by “that”: the panel found that they had shown “no care”."""
    clauses = place.clauses
    return clauses.phrases[verb].finite and clauses.lower(verb + 1) in VERBS.claiming


def _cues_before(place: QuoteAmongPhrases) -> Iterator[int]:
    """The cues before the quotation, nearest first, within its part of the sentence."""
    clauses, seen = place.clauses, False
    for index in range(place.quote - 1, place.first - 1, -1):
        phrase = clauses.phrases[index]
        if phrase.kind is Kind.COLON and (seen or clauses.lower(index) == ";"):
            return
        if phrase.kind is Kind.VERB and phrase.cue is not Cue.NONE and not is_label(place, index):
            seen = True
            yield index


def _of(place: QuoteAmongPhrases, verb: int, rule: AttributionRule[...]) -> SourcePhrase | None:
    """The subject of a cue, or of the sentence where the cue has none of its own."""
    if place.subject(verb) is not None or place.inherited is not None:
        return place.found_subject(verb, rule)
    subject = place.sentence_subject(verb)
    return place.found(subject, rule, verb, confidence=rule.confidence - _SUBJECT_APART)


def _takes_speech(place: QuoteAmongPhrases, verb: int) -> bool:
    """Whether what follows the verb can be what is said.

    Not after an infinitive (to counter threats), nor after a relative clause without an object
    (women who complained about it), nor where the next verb is that of the clause (the card that
    Carter wrote was).
    """
    clauses, phrase = place.clauses, place.clauses.phrases[verb]
    after, subject = verb + 1, place.subject(verb)
    if clauses.kind(after) is Kind.VERB and clauses.phrases[after].finite:
        related = subject is not None and clauses.kind(subject - 1) is Kind.RELATIVE
        if not related and clauses.phrases[after].start == phrase.end:
            return False
    if clauses.words[phrase.start].tag is Tag.TO:
        return False
    relative = clauses.kind(verb - 1) is Kind.RELATIVE
    return not (relative and clauses.kind(verb + 1) is Kind.PREPOSITION)
