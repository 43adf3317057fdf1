"""Extents: which words around a noun phrase belong to the naming of a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import GRAMMAR, VERBS
from newsreader.quotations.grammar.noun_phrases import is_role
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.verbs import Inflection
from newsreader.quotations.grammar.words import Tag

if TYPE_CHECKING:
    from newsreader.quotations.grammar.clauses import Clauses

_ENDINGS = ("'s", "’s", "'", "’")


def speaker_behind(clauses: Clauses, noun: int, end: int) -> int:
    """The noun phrase of the speaker where a noun phrase names speech.

    A statement by the ministry, a document filed by the attorney: the one behind “by”.
    """
    if clauses.lower(noun) not in VERBS.speech_nouns:
        return noun
    by = noun + 1
    if clauses.kind(by) is Kind.VERB:
        by += 1
    named = by + 1
    if by < end and clauses.is_preposition(by, "by") and clauses.is_noun(named):
        return named
    return noun


def extent(clauses: Clauses, noun: int, end: int) -> tuple[int, int]:
    """The words of a source: first index and the one just past the last.

    A name stands alone. A description takes along what tells it apart: its prepositions and
    participles (a source involved in the talks) and the name in apposition to it (his
    spokeswoman, Hope Hicks). A noun for speech gives way to its owner: Carter’s warning.

    Args:
        clauses: the sentence.
        noun: index of the noun phrase.
        end: index of the phrase before which modifiers end.
    """
    phrase = clauses.phrases[noun]
    first, last = phrase.start, phrase.end
    owner = owner_of(clauses, noun)
    if owner is not None:
        return first, owner
    if noun >= 2 and clauses.is_bare_determiner(noun - 2):
        first = clauses.phrases[noun - 2].start
    while last - 1 > first and clauses.words[last - 1].token.text in _ENDINGS:
        last -= 1
    if not _is_description(clauses, noun):
        return first, last
    index = _after_modifiers(clauses, noun, end)
    if index > noun + 1:
        last = clauses.phrases[index - 1].end
    if (
        index + 1 < end
        and clauses.kind(index) is Kind.COMMA
        and _is_name_of(clauses, index + 1, noun)
        and not clauses.is_noun(index + 2)
    ):
        last = clauses.phrases[index + 1].end
    return first, last


def _is_description(clauses: Clauses, noun: int) -> bool:
    """Whether a noun phrase takes modifiers along: one Republican, some of them, a source."""
    phrase = clauses.phrases[noun]
    if clauses.words[phrase.head].tag in (Tag.NOUN, Tag.DETERMINER):
        return True
    return clauses.words[phrase.start].token.lower in GRAMMAR.describing


def owner_of(clauses: Clauses, noun: int) -> int | None:
    """The end of the possessor of a noun for speech, None where there is none."""
    phrase = clauses.phrases[noun]
    if clauses.lower(noun) not in VERBS.speech_nouns:
        return None
    return possessor_end(clauses, phrase.start, phrase.head)


def possessor_end(clauses: Clauses, first: int, head: int) -> int | None:
    """The end of the possessor in a noun phrase, before its ending: Carter|’s career, his| career.

    Args:
        clauses: the sentence.
        first: index of the phrase's first word.
        head: index of its noun.
    """
    for index in range(head - 1, first, -1):
        if clauses.words[index].token.text in _ENDINGS:
            return index
    owner = clauses.words[first]
    pronoun = owner.tag is Tag.POSSESSIVE and owner.token.lower in GRAMMAR.owners
    return first + 1 if pronoun else None


def _after_modifiers(clauses: Clauses, noun: int, end: int) -> int:
    """The index just past the prepositions and participles that go with a noun phrase."""
    index = noun + 1
    inverted = clauses.kind(noun - 1) is Kind.VERB and clauses.phrases[noun - 1].cue > Cue.NAMING
    while index + 1 < end:
        kind = clauses.kind(index)
        if kind is Kind.PREPOSITION and clauses.is_noun(index + 1):
            index += 2
        elif (
            kind is Kind.VERB
            and (inverted or not _is_main(clauses, index, end))
            and clauses.kind(index + 1) in (Kind.PREPOSITION, Kind.TIME, Kind.SUBORDINATOR)
        ):
            index += 2
            index += clauses.is_noun(index)
        else:
            break
    return index


def _is_main(clauses: Clauses, verb: int, end: int) -> bool:
    """Whether a verb group is more than a participle: it stands alone, or has an auxiliary."""
    phrase = clauses.phrases[verb]
    if phrase.verb is None or phrase.start != phrase.head or phrase.cue:
        return True
    if phrase.verb.ending not in (Inflection.ED, Inflection.ING):
        return True
    others = clauses.phrases[verb + 1 : end + 1]
    return not any(other.kind is Kind.VERB and other.finite for other in others)


def _is_name_of(clauses: Clauses, noun: int, described: int) -> bool:
    """Whether a noun phrase is a full name, or of a relative a first one: his sister, Ann, said."""
    if not clauses.is_noun(noun):
        return False
    closed = clauses.kind(noun + 1) in (Kind.COMMA, Kind.OTHER, None)
    if closed and clauses.tag(noun) is Tag.NAME:
        first = clauses.words[clauses.phrases[described].start]
        owned = first.tag is Tag.POSSESSIVE and first.token.lower in GRAMMAR.owners
        if owned and is_role(clauses.lower(described)):
            return True
    phrase = clauses.phrases[noun]
    words = clauses.words[phrase.start : phrase.end]
    while words and words[0].tag is Tag.NOUN and is_role(words[0].token.lower):
        words = words[1:]
    return len(words) >= 2 and all(word.tag is Tag.NAME for word in words)
