"""Rules that look at the whole sentence of a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import Strength, rule
from newsreader.quotations.attribution.speaking import announced_by
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.subjects import is_told

if TYPE_CHECKING:
    from newsreader.quotations.attribution.place import QuoteAmongPhrases
    from newsreader.quotations.attribution.source_phrase import SourcePhrase


@rule(0.9, partial=0.85)
def trailing_cue(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """The attribution at the end of the sentence.

    The policy was “a disaster” for farmers, he said.
    """
    clauses = place.clauses
    for verb in range(place.quote + 2, place.sentence_end):
        phrase = clauses.phrases[verb]
        if phrase.kind is not Kind.VERB or phrase.cue is not Cue.SAYING or not phrase.finite:
            continue
        inverted = clauses.kind(verb - 1) is Kind.COMMA and clauses.is_noun(verb + 1)
        if inverted and not clauses.is_object(verb + 1) and clauses.lower(verb + 1) != "it":
            return place.found(verb + 1, trailing_cue, confidence=0.8)
        subject = place.subject(verb)
        if subject is None or clauses.lower(subject) == "it" or is_told(clauses, verb):
            continue
        if _is_parenthetical(place, subject):
            return place.found(subject, trailing_cue, verb)
    return None


def _is_parenthetical(place: QuoteAmongPhrases, subject: int) -> bool:
    """Whether a clause begins behind a comma or a quotation."""
    clauses, before = place.clauses, subject - 1
    return before > place.quote and (
        clauses.kind(before) in (Kind.COMMA, Kind.DASH, Kind.QUOTE) or before in clauses.comma_after
    )


@rule(0.9, Strength.RESUMING, partial=0.85)
def inherited(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """The source of the quotation before in the same sentence.

    Carter called it “a start” and “a promise”.
    """
    return place.inherited.carried(inherited) if place.inherited else None


@rule(0.65)
def according_to(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """According to somebody, anywhere in the sentence.

    According to the report, the losses were “severe”.
    """
    clauses = place.clauses
    for index in range(place.sentence_end - 2):
        if clauses.is_preposition(index, "according") and clauses.is_noun(index + 2):
            return place.found(index + 2, according_to)
    return None


@rule(0.8, Strength.WEAK)
def introduced(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """The subject of a sentence that ends with a colon, where no verb of speech is in sight.

    Carter went even further: “It was a rout.” More from Carter: “It was a rout.”
    """
    if place.clauses.kind(place.quote - 1) is not Kind.COLON:
        return None
    announced = announced_by(place.clauses, place.quote - 1)
    if announced is not None and announced >= place.first:
        return place.found(announced, introduced)
    subject = place.sentence_subject(place.quote)
    if subject is None or not _can_speak(place, subject):
        return None
    return place.found(subject, introduced)


def _can_speak(place: QuoteAmongPhrases, noun: int) -> bool:
    """Whether a noun phrase is a name, a personal pronoun or a noun for people."""
    return place.clauses.is_person_like(noun) and place.clauses.lower(noun) != "it"
