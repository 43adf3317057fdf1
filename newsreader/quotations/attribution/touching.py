"""Rules for a cue that touches the quotation: nothing but its object stands between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import Strength, rule
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.verbs import Inflection

if TYPE_CHECKING:
    from newsreader.quotations.attribution.place import QuoteAmongPhrases
    from newsreader.quotations.attribution.source_phrase import SourcePhrase

_LABEL_WORDS = 6


@rule(0.88, Strength.SPEAKING)
def name_colon(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """A name and a colon, with nothing else before them.

    David Wasserman: “It was close.”
    """
    clauses, colon = place.clauses, place.quote - 1
    noun = colon - 1
    if clauses.kind(colon) is not Kind.COLON or noun < place.first or not clauses.is_name(noun):
        return None
    if clauses.kind(noun - 1) not in (None, Kind.DASH, Kind.OTHER):
        return None
    phrase = clauses.phrases[noun]
    short = phrase.end - phrase.start <= _LABEL_WORDS
    return place.found(noun, name_colon) if short else None


@rule(0.93, Strength.SPEAKING | Strength.RESUMING, partial=0.85)
def touching_cue(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """A verb of speech right before the quotation, but for what it is said to or about.

    Carter told reporters: “We won.”
    Santilli called the move “distasteful”.
    """
    verb = place.touching_verb
    if verb is None or not place.clauses.phrases[verb].finite or is_label(place, verb):
        return None
    if place.clauses.phrases[verb].cue is Cue.WEAK:
        return None
    return place.found_subject(verb, touching_cue)


@rule(0.8, Strength.SPEAKING)
def touching_participle(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """A participle or an infinitive that touches the quotation.

    The senator left early, calling the talks “a farce”.
    """
    verb = place.touching_verb
    if verb is None or place.clauses.phrases[verb].finite:
        return None
    return place.found_subject(verb, touching_participle)


@rule(0.85)
def agent(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """A passive, or a noun with a participle: the source stands behind “by”.

    Sanders was asked by host Bill Maher, “Why?”
    """
    clauses = place.clauses
    for by in range(place.quote - 2, place.first, -1):
        if clauses.is_preposition(by, "by") and clauses.is_noun(by + 1):
            verb = clauses.phrases[by - 1].verb
            said = verb is not None and verb.ending is Inflection.ED and verb.cue >= Cue.NAMING
            return place.found(by + 1, agent) if said else None
        if clauses.kind(by) in (Kind.VERB, Kind.QUOTE, Kind.COLON):
            return None
    return None


@rule(0.8, Strength.SPEAKING)
def agent_after(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """The source stands behind “by” after the quotation.

    He was called “a disgrace” by Senator Cruz.
    """
    clauses, by = place.clauses, place.quote + 1
    if not clauses.is_preposition(by, "by") or not clauses.is_noun(by + 1):
        return None
    verb = place.touching_verb
    if verb is None or not (clauses.phrases[verb].passive or is_label(place, verb)):
        return None
    return place.found(by + 1, agent_after)


def is_label(place: QuoteAmongPhrases, verb: int) -> bool:
    """Whether a verb is a passive, or names what stands before it: goods labelled “new”.

    A noun phrase right behind a relative is its subject: goods that Carter labelled “new”.
    """
    clauses, phrase = place.clauses, place.clauses.phrases[verb]
    if phrase.passive:
        return True
    if clauses.is_noun(verb - 1):
        noun = clauses.climb(verb - 1, place.first)
        if clauses.kind(noun - 1) is Kind.RELATIVE:
            return False
    past = (
        phrase.verb is not None
        and phrase.verb.ending is Inflection.ED
        and phrase.start == phrase.head
    )
    return (
        past
        and phrase.cue is Cue.NAMING
        and verb == place.quote - 1
        and not (clauses.is_pronoun(verb - 1))
    )
