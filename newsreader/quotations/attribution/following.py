"""Rules for an attribution that follows the quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import AttributionRule, Strength, rule
from newsreader.quotations.grammar.attachment import is_participle
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import VERBS
from newsreader.quotations.grammar.noun_phrases import is_role
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.subjects import is_told, past_titles, subject_of

if TYPE_CHECKING:
    from newsreader.quotations.attribution.place import QuoteAmongPhrases
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.grammar.clauses import Clauses

_REACH = 30
_SEPARATORS = (Kind.COMMA, Kind.DASH)
_AFTER_SPEECH = (None, Kind.COMMA, Kind.PREPOSITION, Kind.OTHER, Kind.TIME, Kind.SUBORDINATOR)


@rule(0.85, Strength.SAID, partial=0.8)
def according_to_after(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """“According to” somebody, right after the quotation.

    “It was close,” according to a spokesman.
    """
    index = place.skip(place.quote + 1, *_SEPARATORS)
    if not place.clauses.is_preposition(index, "according"):
        return None
    noun = index + 2
    return place.found(noun, according_to_after) if place.clauses.is_noun(noun) else None


@rule(0.8, Strength.SAID)
def as_put(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """As somebody put it.

    “We won,” as Carter put it.
    """
    clauses = place.clauses
    index = place.skip(place.quote + 1, *_SEPARATORS)
    verb = index + 2
    if clauses.kind(index) is not Kind.SUBORDINATOR or clauses.lower(index) != "as":
        return None
    if not clauses.is_noun(index + 1) or clauses.kind(verb) is not Kind.VERB:
        return None
    if clauses.phrases[verb].cue is not Cue.SAYING and clauses.lower(verb) not in VERBS.putting:
        return None
    return place.found(index + 1, as_put)


@rule(0.95, Strength.SAID, partial=0.85)
def verb_subject(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """The verb, then its subject.

    “We won,” said Ashton Carter.
    """
    clauses = place.clauses
    verb = place.skip(place.quote + 1, *_SEPARATORS)
    if clauses.kind(verb) is not Kind.VERB or verb >= place.end:
        return None
    phrase = clauses.phrases[verb]
    noun = place.skip(verb + 1, Kind.TIME)
    if not phrase.finite or phrase.verb is None or phrase.passive or not clauses.is_noun(noun):
        return None
    if clauses.is_object(noun) or phrase.cue is not Cue.SAYING:
        return None
    noun = past_titles(clauses, noun)
    unexpected = None if place.expects_attribution else 0.6
    return place.found(noun, verb_subject, confidence=unexpected)


@rule(0.97, Strength.SAID, partial=0.9)
def subject_verb(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """The subject, then its verb, with whatever describes the subject in between.

    “We won,” the secretary, who arrived on Monday, told reporters.
    """
    return _subject_verb(place, subject_verb) if place.expects_attribution else None


@rule(0.6)
def loose_subject_verb(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """The same, after words without a comma inside the marks.

    The talks were “difficult”, Carter said.
    """
    return None if place.is_sentence else _subject_verb(place, loose_subject_verb)


def _subject_verb(place: QuoteAmongPhrases, rule: AttributionRule[...]) -> SourcePhrase | None:
    clauses = place.clauses
    noun = place.skip(place.quote + 1, *_SEPARATORS, Kind.TIME)
    if not clauses.is_noun(noun) or clauses.is_object(noun) or noun >= place.end:
        return None
    noun = past_titles(clauses, noun)
    verb = _verb_of(place, noun)
    if verb is None or is_told(place.clauses, verb):
        return None
    cue = clauses.phrases[verb].cue
    if cue >= Cue.NAMING or (cue is Cue.WEAK and place.expects_attribution):
        return place.found(noun, rule, verb)
    return None


@rule(0.6)
def unknown_verb(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """A verb not known as one of speech, with its subject on either side.

    “We won,” Carter harrumphed. “We won,” harrumphed Carter.
    """
    clauses = place.clauses
    if not place.expects_attribution or clauses.is_nominal_quote(place.quote):
        return None
    first = place.skip(place.quote + 1, *_SEPARATORS)
    if clauses.is_noun(first) and not clauses.is_object(first) and first < place.end:
        verb = _verb_of(place, first)
        if verb is None or verb != first + 1 or clauses.phrases[verb].verb is None:
            return None
        return None if is_told(clauses, verb) else place.found(first, unknown_verb, verb)
    noun = place.skip(first + 1, Kind.TIME)
    if clauses.kind(first) is not Kind.VERB or first >= place.end or not clauses.is_name(noun):
        return None
    phrase = clauses.phrases[first]
    inverted = phrase.finite and phrase.verb is not None and not phrase.passive
    if inverted and clauses.kind(noun + 1) in _AFTER_SPEECH:
        return place.found(noun, unknown_verb)
    return None


def _verb_of(place: QuoteAmongPhrases, noun: int) -> int | None:
    """The finite verb whose subject the noun phrase is."""
    clauses = place.clauses
    for index in range(noun + 1, min(place.sentence_end, noun + _REACH)):
        kind = clauses.kind(index)
        if kind is Kind.COLON or (kind is Kind.QUOTE and not clauses.is_nominal_quote(index)):
            return None
        phrase = clauses.phrases[index]
        if kind is not Kind.VERB or not phrase.finite or phrase.passive:
            continue
        if _modifies(place, index):
            continue
        subject = subject_of(clauses, index, noun)
        if subject is not None and _is_headed_by(clauses, subject, noun):
            if phrase.cue or index == noun + 1:
                return index
        elif subject is not None and phrase.cue is Cue.SAYING:
            return None
    return None


def _modifies(place: QuoteAmongPhrases, verb: int) -> bool:
    """Whether a verb is a participle in a clause with another verb: a boat built here was lost."""
    clauses = place.clauses
    if not is_participle(clauses, verb):
        return False
    for index in range(verb + 1, place.sentence_end):
        if clauses.kind(index) in (Kind.CONJUNCTION, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.QUOTE):
            return False
        if clauses.phrases[index].finite:
            return True
    return False


def _is_headed_by(clauses: Clauses, subject: int, noun: int) -> bool:
    """Whether a subject is a noun phrase, depends on it, or is a second role that it has.

    The senator and presidential candidate; a spokesman for the campaign.
    """
    if clauses.climb(subject, noun) == noun:
        return True
    joined = subject - 2 == noun and clauses.kind(subject - 1) is Kind.CONJUNCTION
    return joined and is_role(clauses.lower(noun)) and is_role(clauses.lower(subject))
