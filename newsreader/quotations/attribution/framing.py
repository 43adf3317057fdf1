"""Rules for phrases that frame a quotation: quoted as saying, in her words, heard her say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import Strength, rule
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import GRAMMAR, VERBS
from newsreader.quotations.grammar.extents import owner_of
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.verbs import Inflection

if TYPE_CHECKING:
    from newsreader.quotations.attribution.place import QuoteAmongPhrases
    from newsreader.quotations.attribution.source_phrase import SourcePhrase


@rule(0.8, Strength.SPEAKING)
def quoted_as(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """Somebody quoted by others.

    The paper quoted Carter as saying “all must do more”.
    """
    clauses = place.clauses
    saying = place.before_links
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
    it = place.before_links
    verb = it - 1
    if not clauses.is_noun(it) or clauses.lower(it) not in GRAMMAR.dummies:
        return None
    if clauses.kind(verb) is not Kind.VERB or clauses.lower(verb) not in VERBS.putting:
        return None
    return place.found_subject(verb, put_it)


@rule(0.95, Strength.SPEAKING)
def said_first(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """A verb of speech at the start of the sentence or after a comma, then its subject.

    Said Ann Carter, “We won.” In other words, explained Ann Carter: “We won.”
    """
    clauses, first = place.clauses, place.first
    if clauses.kind(place.quote - 1) not in (Kind.COMMA, Kind.COLON):
        return None
    if first == 0 and _is_said(place, first) and clauses.is_noun(first + 1):
        return place.found(first + 1, said_first)
    noun, verb = place.quote - 2, place.quote - 3
    inverted = verb > first and clauses.kind(verb - 1) is Kind.COMMA and clauses.is_name(noun)
    if not inverted or not _is_said(place, verb):
        return None
    said = clauses.phrases[verb].verb
    addressed = said is not None and said.lemma in VERBS.addressing
    return None if addressed else place.found(noun, said_first)


def _is_said(place: QuoteAmongPhrases, index: int) -> bool:
    """Whether a phrase is a verb of speech with a tense."""
    phrase = place.clauses.phrases[index]
    return phrase.kind is Kind.VERB and phrase.cue is Cue.SAYING and phrase.finite


@rule(0.9, Strength.SPEAKING)
def heard_saying(place: QuoteAmongPhrases) -> SourcePhrase | None:
    """Somebody who is heard, allowed or made to say it: an infinitive without “to”.

    They heard Carter say “we won”.
    """
    clauses, say = place.clauses, place.before_links
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
    clauses, index = place.clauses, place.before_links
    while (
        clauses.is_noun(index)
        and clauses.kind(index - 1) is Kind.PREPOSITION
        and not clauses.is_preposition(index - 1, "of")
        and clauses.is_noun(index - 2)
    ):
        index -= 2
    if clauses.is_preposition(index - 1, "of") and clauses.is_noun(index):
        of, words = index - 1, index - 2
        spoken = clauses.is_noun(words) and clauses.lower(words) in VERBS.wording
        return place.found(index, in_words, place.quote) if spoken and of > place.first else None
    owned = clauses.is_noun(index) and clauses.lower(index) in VERBS.wording
    if owned and clauses.kind(index - 1) is Kind.PREPOSITION and owner_of(clauses, index):
        return place.found(index, in_words)
    return None
