"""Noun phrases: which words go with a noun or a name."""

from __future__ import annotations

from newsreader.quotations.grammar.english import PEOPLE
from newsreader.quotations.grammar.words import Tag, TaggedWord

_NAME, _POSSESSIVE = Tag.NAME, Tag.POSSESSIVE
_CONJUNCTION, _PREPOSITION = Tag.CONJUNCTION, Tag.PREPOSITION
_NOMINAL = (Tag.NAME, Tag.NOUN, Tag.NUMBER)
_BEFORE_NUMBER = frozenset(Tag) - {Tag.NAME, Tag.NOUN}
_JOINS = {
    Tag.NOUN: frozenset(Tag),
    Tag.NUMBER: _BEFORE_NUMBER,
    Tag.DETERMINER: frozenset((Tag.DETERMINER,)),
    Tag.ING: frozenset((Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADVERB)),
    Tag.ADVERB: frozenset((Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADVERB)),
}
"""Which words a word of a noun phrase may follow, before its noun for the last three."""


def noun_phrase(words: list[TaggedWord], start: int) -> tuple[int, int]:
    """Where the noun phrase that begins at a word ends, and where its last noun is."""
    position, head = start, start
    seen = False
    while position < len(words) and _extends(words, start, position, seen=seen):
        if words[position].tag in _NOMINAL:
            head, seen = position, True
        position += 1
    end = max(position, start + 1)
    while end > head + 1 and words[end - 1].tag is Tag.CONJUNCTION:
        end -= 1
    return end, head


def _extends(words: list[TaggedWord], start: int, position: int, *, seen: bool) -> bool:
    """Whether the word at `position` belongs to the noun phrase that began at `start`."""
    if position == start:
        return True
    tag, before = words[position].tag, words[position - 1].tag
    if tag is _NAME:
        return _takes_name(words, start, position)
    if tag is _POSSESSIVE:
        return words[position].token.text[0] in "'’" and before in _NOMINAL
    if tag is _CONJUNCTION or (tag is _PREPOSITION and words[position].token.lower == "of"):
        return before is _NAME and _joins_names(words, position)
    return before in _JOINS.get(tag, ()) and (not seen or tag in _NOMINAL)


def _takes_name(words: list[TaggedWord], start: int, position: int) -> bool:
    """Whether a name goes on with the phrase: delegate Beau Correll, but not “the debate Trump”."""
    before = words[position - 1]
    if before.tag is not Tag.NOUN:
        return True
    if is_role(before.token.lower):
        return True
    return not _is_introductory(words, start)


def _is_introductory(words: list[TaggedWord], start: int) -> bool:
    """Whether a noun phrase belongs to a preposition that opens its clause: “In the debate …”."""
    if start == 0 or words[start - 1].tag is not Tag.PREPOSITION:
        return False
    return start == 1 or words[start - 2].tag in (
        Tag.COMMA,
        Tag.CONJUNCTION,
        Tag.SUBORDINATOR,
        Tag.MARK,
        Tag.COLON,
        Tag.DASH,
        Tag.QUOTE,
    )


def is_role(noun: str) -> bool:
    """Whether a noun says what a person is: senator, spokeswoman, economist."""
    last = noun.rsplit("-", 1)[-1]
    if last in PEOPLE.roles:
        return True
    return noun.endswith(PEOPLE.role_endings + PEOPLE.ages) and last not in PEOPLE.not_roles


def _joins_names(words: list[TaggedWord], position: int) -> bool:
    """Whether “and” or “of” joins two names: Simon & Schuster, Secretary of State John Kerry."""
    if position + 1 >= len(words) or words[position + 1].tag is not Tag.NAME:
        return False
    if words[position].tag is Tag.PREPOSITION:
        return words[position - 1].token.lower in PEOPLE.titles
    if words[position].token.text == "&":
        return True
    return words[position].token.lower == "and"
