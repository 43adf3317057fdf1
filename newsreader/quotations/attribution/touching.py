"""Rules for a cue that touches the quotation: nothing but its object stands between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import Strength, rule
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import GRAMMAR, REFERENCE, VERBS
from newsreader.quotations.grammar.extents import owner_of
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.verbs import Inflection
from newsreader.quotations.grammar.words import Tag

if TYPE_CHECKING:
    from newsreader.quotations.attribution.place import QuoteAmongPhrases
    from newsreader.quotations.attribution.source_phrase import SourcePhrase

_LABEL_WORDS = 6
_SHORT = 40
"""Characters of a quotation that may be part of a name."""
_LINKS = (Kind.COMMA, Kind.COLON, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.TIME)


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


@rule(0.8, Strength.SPEAKING)
def quoted_as(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """Somebody whom others quote.

    The paper quoted Carter as saying “all must do more”.
    """
    clauses = place.clauses
    saying = _before_links(place)
    if clauses.kind(saying) is not Kind.VERB or clauses.lower(saying) not in VERBS.relaying:
        return None
    if clauses.kind(saying - 1) is not Kind.SUBORDINATOR or clauses.lower(saying - 1) != "as":
        return None
    for index in range(saying - 2, place.first - 1, -1):
        verb = clauses.phrases[index].verb
        if verb is not None and verb.lemma in VERBS.quoting:
            passive = clauses.phrases[index].passive
            if passive:
                return place.found_subject(index, quoted_as)
            return place.found(index + 1, quoted_as)
    return None


@rule(0.9, Strength.SPEAKING)
def put_it(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """Somebody who put it.

    As Tom Ridge, a former secretary, put it: “They are inside.”
    """
    clauses = place.clauses
    it = _before_links(place)
    verb = it - 1
    if not clauses.is_noun(it) or clauses.lower(it) not in GRAMMAR.dummies:
        return None
    if clauses.kind(verb) is not Kind.VERB or clauses.lower(verb) not in VERBS.putting:
        return None
    return place.found_subject(verb, put_it)


@rule(0.95, Strength.SPEAKING)
def said_first(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """A verb of speech that begins the sentence, then its subject.

    Said Ann Carter, “We won.”
    """
    clauses, first = place.clauses, place.first
    if clauses.kind(first) is not Kind.VERB or clauses.phrases[first].cue is not Cue.SAYING:
        return None
    closing = clauses.kind(place.quote - 1) in (Kind.COMMA, Kind.COLON)
    opens = first == 0 and clauses.phrases[first].finite and clauses.is_noun(first + 1)
    return place.found(first + 1, said_first) if opens and closing else None


@rule(0.9, Strength.SPEAKING)
def heard_saying(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """Somebody whom another hears, lets or makes say it: an infinitive without “to”.

    They heard Carter say “we won”.
    """
    clauses, say = place.clauses, _before_links(place)
    phrase = clauses.phrases[say]
    if phrase.verb is None or phrase.cue is not Cue.SAYING or phrase.start != phrase.head:
        return None
    if phrase.verb.ending not in (Inflection.BASE, Inflection.ING):
        return None
    noun, verb = say - 1, say - 2
    if verb < place.first or not clauses.is_noun(noun) or clauses.kind(verb) is not Kind.VERB:
        return None
    perceived = clauses.phrases[verb].verb
    heard = perceived is not None and perceived.lemma in VERBS.perceiving
    heard = heard or clauses.lower(verb) in VERBS.perceiving
    return place.found(noun, heard_saying, say) if heard else None


@rule(0.75, Strength.SPEAKING)
def in_words(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """In somebody's words.

    The place was, in the words of Carter, “a wet heap”. In Carter’s words, “we won”.
    """
    clauses, index = place.clauses, _before_links(place)
    if clauses.is_preposition(index - 1, "of") and clauses.is_noun(index):
        of, words = index - 1, index - 2
        spoken = clauses.is_noun(words) and clauses.lower(words) in VERBS.wording
        return place.found(index, in_words, place.quote) if spoken and of > place.first else None
    owned = clauses.is_noun(index) and clauses.lower(index) in VERBS.wording
    if owned and clauses.kind(index - 1) is Kind.PREPOSITION and owner_of(clauses, index):
        return place.found(index, in_words)
    return None


@rule(0.93, Strength.SPEAKING | Strength.RESUMING, partial=0.85)
def touching_cue(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """A verb of speech right before the quotation, but for what it is said to or about.

    Carter told reporters: “We won.”
    Santilli called the move “distasteful”.
    """
    verb = _touching_verb(place)
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
    verb = _touching_verb(place)
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
    verb = _touching_verb(place)
    if verb is None or not (clauses.phrases[verb].passive or is_label(place, verb)):
        return None
    return place.found(by + 1, agent_after)


def _before_links(place: QuoteAmongPhrases) -> int:
    """The phrase before the quotation, over “that”, a comma, a colon and a time."""
    index = place.quote - 1
    while index > place.first and place.clauses.kind(index) in _LINKS:
        index -= 1
    return index


def _touching_verb(place: QuoteAmongPhrases) -> int | None:
    """The cue before the quotation, over one object, a preposition, “that” and a colon."""
    clauses, index = place.clauses, _before_links(place)
    marked = any(
        clauses.kind(link) in (Kind.COMMA, Kind.COLON) for link in range(index + 1, place.quote)
    )
    if index == place.quote - 1 and _is_open_noun_phrase(place, index):
        index -= 1
    if clauses.kind(index) is Kind.PREPOSITION or (
        clauses.kind(index) is Kind.SUBORDINATOR and clauses.lower(index) == "as"
    ):
        index -= 1
    before = index - 1
    has_object = clauses.is_noun(index) and before >= place.first
    if has_object and clauses.kind(before) is Kind.VERB:
        index = before if marked or clauses.phrases[before].cue >= Cue.NAMING else index
    if index < place.first or clauses.kind(index) is not Kind.VERB:
        return None
    return index if clauses.phrases[index].cue > Cue.NONE else None


def _is_open_noun_phrase(place: QuoteAmongPhrases, index: int) -> bool:
    """Whether the quotation is the noun that a determiner waits for: a “cultural war”."""
    clauses = place.clauses
    return clauses.is_noun(index) and clauses.words[clauses.phrases[index].start].tag in (
        Tag.DETERMINER,
        Tag.POSSESSIVE,
    )


def is_named_so(place: QuoteAmongPhrases) -> bool:
    """Whether the words are what something is called, and nobody says by whom.

    The technique called “mental timing” is new.
    """
    verb = _touching_verb(place)
    return (
        verb is not None
        and is_label(place, verb)
        and place.clauses.phrases[verb].cue is Cue.NAMING
        and not place.clauses.is_preposition(place.quote + 1, "by")
    )


def is_modifier(place: QuoteAmongPhrases) -> bool:
    """Whether a few words are part of a known thing's name: the “one country” formula."""
    clauses, before = place.clauses, place.quote - 1
    if before < 0 or not clauses.is_bare_determiner(before):
        return False
    token = clauses.words[clauses.phrases[place.quote].start].token
    definite = clauses.lower(before) in REFERENCE.definite | GRAMMAR.possessives
    return definite and token.end - token.start <= _SHORT and place.last_character != ","


def is_label(place: QuoteAmongPhrases, verb: int) -> bool:
    """Whether a verb is a passive, or names what stands before it: goods labelled “new”."""
    clauses, phrase = place.clauses, place.clauses.phrases[verb]
    if phrase.passive:
        return True
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
