"""Phrases: noun phrases, verb groups and what stands between them."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import GRAMMAR
from newsreader.quotations.grammar.noun_phrases import noun_phrase
from newsreader.quotations.grammar.verbs import Inflection
from newsreader.quotations.grammar.words import Tag, TaggedWord

if TYPE_CHECKING:
    from newsreader.quotations.grammar.verbs import Verb


class Kind(IntEnum):
    """What a phrase is."""

    NOUN = 0
    VERB = 1
    PREPOSITION = 2
    SUBORDINATOR = 3
    RELATIVE = 4
    CONJUNCTION = 5
    COMMA = 6
    DASH = 7
    COLON = 8
    OPEN = 9
    CLOSE = 10
    QUOTE = 11
    TIME = 12
    OTHER = 13


class Phrase(NamedTuple):
    """A run of words that belong together.

    Attributes:
        kind: what it is.
        start: index of its first word.
        end: index just past its last.
        head: index of the word that it is about: the last noun, the main verb.
        verb: the main verb of a verb group, None where that is an auxiliary.
        finite: whether a verb group has a tense, so that it has a subject of its own.
        passive: whether its subject is what it is done to.
    """

    kind: Kind
    start: int
    end: int
    head: int
    verb: Verb | None = None
    finite: bool = False
    passive: bool = False

    @property
    def cue(self) -> Cue:
        """How strongly a verb group attributes speech."""
        return self.verb.cue if self.verb else Cue.NONE


_SINGLE = {
    Tag.PREPOSITION: Kind.PREPOSITION,
    Tag.SUBORDINATOR: Kind.SUBORDINATOR,
    Tag.RELATIVE: Kind.RELATIVE,
    Tag.CONJUNCTION: Kind.CONJUNCTION,
    Tag.COMMA: Kind.COMMA,
    Tag.DASH: Kind.DASH,
    Tag.COLON: Kind.COLON,
    Tag.OPEN: Kind.OPEN,
    Tag.CLOSE: Kind.CLOSE,
    Tag.QUOTE: Kind.QUOTE,
    Tag.SUBJECT: Kind.NOUN,
    Tag.OBJECT: Kind.NOUN,
    Tag.MARK: Kind.OTHER,
}
_VERBAL = (Tag.AUXILIARY, Tag.VERB, Tag.ING, Tag.TO)
_NOUN = Kind.NOUN
_VERB, _ING, _AUXILIARY = Tag.VERB, Tag.ING, Tag.AUXILIARY
_ADVERB, _NUMBER = Tag.ADVERB, Tag.NUMBER
_OPEN_ENDS = (Tag.ADVERB, Tag.TO)
"""What no verb group ends with."""
_TIMES = (Tag.TIME, Tag.NUMBER)
_TIME_STARTS = GRAMMAR.time_prepositions | GRAMMAR.time_modifiers


def find_phrases(words: list[TaggedWord]) -> list[Phrase]:
    """The phrases of a sentence in order; adverbs between phrases are left out."""
    found: list[Phrase] = []
    position = 0
    while position < len(words):
        phrase = _phrase(words, position)
        if phrase is None:
            position += 1
            continue
        found.append(phrase)
        position = phrase.end
    return found


def _phrase(words: list[TaggedWord], start: int) -> Phrase | None:
    tag = words[start].tag
    if tag is _ADVERB and not _opens_noun_phrase(words, start):
        return None
    time = _time_phrase(words, start)
    if time is not None:
        return time
    if tag in _VERBAL:
        return _verb_group(words, start)
    kind = _SINGLE.get(tag)
    if kind is not None:
        return Phrase(kind, start, start + 1, start)
    end, head = noun_phrase(words, start)
    return Phrase(_NOUN, start, end, head)


def _opens_noun_phrase(words: list[TaggedWord], start: int) -> bool:
    """Whether an adverb grades the noun phrase that follows: nearly two dozen people."""
    return (
        words[start].token.lower in GRAMMAR.grading
        and start + 1 < len(words)
        and words[start + 1].tag in (Tag.NUMBER, Tag.DETERMINER)
    )


def _time_phrase(words: list[TaggedWord], start: int) -> Phrase | None:
    """On Tuesday, last week, in March 2016, two days later."""
    position = start
    first = words[start]
    if first.tag not in _TIMES and first.token.lower not in _TIME_STARTS:
        return None
    if first.token.lower in GRAMMAR.time_prepositions:
        position += 1
    limit = min(len(words), position + 4)
    while position < limit and (
        words[position].token.lower in GRAMMAR.time_modifiers or words[position].tag is _NUMBER
    ):
        position += 1
    if position == limit or words[position].tag is not Tag.TIME:
        year = words[position - 1].token.text
        if position == start + 2 and len(year) == 4 and year.isdigit():
            return Phrase(Kind.TIME, start, position, position - 1)
        return None
    while position < len(words) and words[position].tag in _TIMES:
        position += 1
    if (
        position < len(words)
        and words[position].tag in (Tag.NAME, Tag.POSSESSIVE)
        and (position == start + 1)
    ):
        following = words[position]
        if following.tag is Tag.POSSESSIVE and following.token.text in ("'s", "’s"):
            return None
    return Phrase(Kind.TIME, start, position, position - 1)


def _verb_group(words: list[TaggedWord], start: int) -> Phrase | None:
    """Auxiliaries, adverbs and verbs as one: “has repeatedly declined to say”."""
    position, head = start, start
    first = words[start]
    while position < len(words):
        word = words[position]
        if word.tag is _VERB or word.tag is _ING:
            if words[head].verb is not None and position > start and not _chains(words, position):
                break
            head = position
        elif word.tag is _AUXILIARY:
            if words[head].verb is not None:
                if words[position - 1].tag is not Tag.TO:
                    break
                head = position
        elif word.tag is Tag.TO:
            if position + 1 >= len(words):
                break
        elif word.tag is not _ADVERB:
            break
        position += 1
    if first.tag is Tag.TO and position == start + 1:
        return Phrase(Kind.PREPOSITION, start, position, start)
    end = position
    while end > start + 1 and words[end - 1].tag in _OPEN_ENDS:
        end -= 1
    finite = first.tag is _VERB or (
        first.tag is _AUXILIARY and first.token.lower not in GRAMMAR.not_finite
    )
    verb = words[head].verb
    return Phrase(Kind.VERB, start, end, head, verb, finite, _is_passive(words, start, head))


def _chains(words: list[TaggedWord], position: int) -> bool:
    """Whether a verb goes on with the group: declined to say, kept saying; not said following."""
    before = words[position - 1].tag
    if before is Tag.TO:
        return True
    if before is Tag.ADVERB:
        return position >= 2 and words[position - 2].tag is Tag.TO
    if before is not Tag.VERB or words[position].tag is not Tag.ING:
        return False
    known = words[position - 1].verb
    return known is None or known.cue is not Cue.SAYING


def _is_passive(words: list[TaggedWord], start: int, head: int) -> bool:
    verb = words[head].verb
    if verb is None or verb.ending is not Inflection.ED:
        return False
    auxiliary = head - 1
    while auxiliary >= start and words[auxiliary].tag is Tag.ADVERB:
        auxiliary -= 1
    return auxiliary >= start and words[auxiliary].token.lower in GRAMMAR.passive
