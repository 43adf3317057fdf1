"""Attachment: which words on the way to a subject belong to something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import GRAMMAR
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.verbs import Inflection
from newsreader.quotations.grammar.words import Tag

if TYPE_CHECKING:
    from newsreader.quotations.grammar.clauses import Clauses


def is_floating(clauses: Clauses, noun: int) -> bool:
    """Whether a noun phrase only stresses the one before it: Cruz himself, they both."""
    return clauses.lower(noun) in GRAMMAR.floating and clauses.is_noun(noun - 1)


def has_clause(clauses: Clauses, noun: int, verb: int) -> bool:
    """Whether a preposition opens a clause with the noun phrase: hours after Sanders said."""
    before = noun - 1
    return (
        (noun == verb - 1 or clauses.is_person_like(noun))
        and clauses.kind(before) is Kind.PREPOSITION
        and clauses.lower(before) in GRAMMAR.clause_prepositions
    )


def beyond_object(clauses: Clauses, noun: int, first: int) -> int | None:
    """Where to go on if a noun phrase is an object, None if it may be the subject.

    The object of a preposition or of a participle is none. “In a statement Carter said” has
    two noun phrases side by side.
    """
    before = noun - 1
    if clauses.kind(before - 1) is Kind.QUOTE and clauses.is_bare_determiner(noun - 2):
        before = noun - 3
    if before - 1 < first:
        return None
    if clauses.kind(before) is Kind.PREPOSITION:
        return before - 1
    related = _before_relative_clause(clauses, before)
    if related is not None:
        return related
    return before - 1 if is_participle(clauses, before) else None


def _before_relative_clause(clauses: Clauses, verb: int) -> int | None:
    """The noun phrase whose relative clause has a verb with an object, None where there is none.

    The man who met Obama said; Carter, who is head of the fund said.
    """
    if clauses.kind(verb) is not Kind.VERB or clauses.phrases[verb].cue is Cue.SAYING:
        return None
    noun = verb - 2
    if clauses.kind(verb - 1) is not Kind.RELATIVE:
        return None
    if clauses.kind(noun) is Kind.COMMA:
        noun -= 1
    return noun if clauses.is_noun(noun) else None


def is_participle(clauses: Clauses, index: int) -> bool:
    """Whether a verb group modifies a noun: “the audience gathered in the hall”."""
    if clauses.kind(index) is not Kind.VERB:
        return False
    phrase = clauses.phrases[index]
    if not phrase.finite:
        return clauses.words[phrase.start].tag is not Tag.TO or not phrase.cue
    return (
        phrase.start == phrase.head
        and phrase.verb is not None
        and phrase.verb.ending is Inflection.ED
        and clauses.is_noun(index - 1)
        and not clauses.is_pronoun(index - 1)
        and not clauses.is_noun(index + 1)
        and phrase.cue is not Cue.SAYING
    )


def is_finite(clauses: Clauses, index: int) -> bool:
    """Whether a phrase is a finite verb group that is no participle."""
    if clauses.kind(index) is not Kind.VERB or not clauses.phrases[index].finite:
        return False
    single = clauses.phrases[index].start == clauses.phrases[index].head
    return not (single and clauses.is_preposition(index + 1, "by"))
