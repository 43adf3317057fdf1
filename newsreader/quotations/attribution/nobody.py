"""Quoted words that nobody says, recognised by their place in the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import AttributionRule, Strength, rule
from newsreader.quotations.attribution.touching import is_label
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import GRAMMAR, REFERENCE, VERBS
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.verbs import Inflection

if TYPE_CHECKING:
    from newsreader.quotations.attribution.place import QuoteAmongPhrases
    from newsreader.quotations.attribution.source_phrase import SourcePhrase

_FEW = 25
"""Characters of a quotation that may be a subject."""
_SHORT = 40
"""Characters of a quotation that may be part of a name."""


@rule(0.0, Strength.UNSAID)
def borne(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """Words written on a thing, introduced by a verb or a colon.

    A banner read “We won.” She held a sign saying “We won.” On his hat it said “We won.” A sign
    hung from the bridge: “We won.”
    """
    clauses, verb = place.clauses, place.touching_verb
    if verb is None:
        ends = clauses.kind(place.quote - 1) is Kind.COLON
        bearer = place.sentence_subject(place.quote) if ends else None
        if bearer is None or clauses.kind(bearer + 1) is not Kind.VERB:
            return None
        return place.found(bearer, borne) if _bears(place, bearer) else None
    near = clauses.climb(verb - 1, place.first) if clauses.is_noun(verb - 1) else None
    found = [noun for noun in (near, place.subject(verb)) if noun is not None]
    if any(clauses.lower(noun) in GRAMMAR.dummies for noun in found):
        found += [noun for noun in range(place.first, verb) if clauses.is_noun(noun)]
    bearer = next((noun for noun in found if _bears(place, noun)), None)
    return place.found(bearer, borne)


@rule(0.0, Strength.UNSAID)
def inscribed(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """Words that somebody has put on a thing.

    Someone had painted “We won” on the wall. On the wall was scrawled: “We won.”
    """
    clauses, verb = place.clauses, place.before_links
    if clauses.is_noun(verb) and clauses.kind(verb - 1) is Kind.PREPOSITION:
        verb -= 2
    if verb < place.first or clauses.kind(verb) is not Kind.VERB:
        return None
    put = clauses.phrases[verb].verb
    if put is None or put.lemma not in VERBS.inscribing:
        return None
    return place.found(_any_noun(place), inscribed)


@rule(0.0, Strength.UNSAID)
def customary(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """What people in general call a thing.

    Locals call the hill “the Saddle”. People speak of the “iron winter”.
    """
    clauses, verb = place.clauses, _naming_verb(place)
    if verb is None or clauses.is_bare_determiner(place.quote - 1):
        return None
    named = clauses.phrases[verb].verb
    if named is None or named.lemma not in VERBS.calling:
        return None
    custom = named.lemma in VERBS.nicknaming or named.ending in (Inflection.BASE, Inflection.S)
    subject = place.subject(verb) if custom else None
    if subject is None or clauses.lower(subject) not in VERBS.generic | VERBS.namers:
        return None
    return place.found(subject, customary)


@rule(0.0, Strength.UNSAID)
def subject_of_clause(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """A few words that are the subject of one of the reporter's own clauses.

    The mayor warns of delays as “battery trams” break down.
    """
    clauses, before = place.clauses, place.quote - 1
    opens = before > 0 and clauses.lower(before) in GRAMMAR.accompanying
    after = place.quote + 1
    verb = after < place.sentence_end and clauses.phrases[after].finite
    token = clauses.words[clauses.phrases[place.quote].start].token
    few = token.end - token.start <= _FEW and place.last_character not in ",.?!"
    return place.found(_any_noun(place), subject_of_clause) if opens and verb and few else None


UNSAID_RULES: tuple[AttributionRule[[QuoteAmongPhrases]], ...] = (
    borne,
    inscribed,
    customary,
    subject_of_clause,
)
"""Asked before all others: what they find names nobody."""


def is_named_so(place: QuoteAmongPhrases) -> bool:
    """Whether the words are what something is called, by nobody in particular.

    The technique called “mental timing” is new.
    """
    verb = place.touching_verb
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


def _bears(place: QuoteAmongPhrases, noun: int) -> bool:
    """Whether a noun phrase is a thing with words on it; T-shirt and Banners are not names."""
    clauses, lower = place.clauses, place.clauses.lower(noun)
    opens = clauses.phrases[noun].start == 0 and lower.endswith(GRAMMAR.plural_endings)
    return lower in VERBS.bearers and ("-" in lower or opens or not clauses.is_name(noun))


def _naming_verb(place: QuoteAmongPhrases) -> int | None:
    """The verb before the quotation, over its object and “of” or “as” with a determiner."""
    clauses, index = place.clauses, place.quote - 1
    if index >= place.first and clauses.is_noun(index):
        index -= 1
    while index >= place.first and (
        clauses.kind(index) in (Kind.PREPOSITION, Kind.SUBORDINATOR) or clauses.is_noun(index)
    ):
        index -= 1
    return index if index >= place.first and clauses.kind(index) is Kind.VERB else None


def _any_noun(place: QuoteAmongPhrases) -> int | None:
    """A noun phrase of the sentence: the nearest before the quotation, else the next."""
    before = range(place.quote - 1, -1, -1)
    behind = range(place.quote + 1, place.sentence_end)
    return next((at for at in (*before, *behind) if place.clauses.is_noun(at)), None)
