"""Titles within quotation marks: an opera “The Weir” is a work, and no firm or person."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.languages import language
from newsreader.languages.base.quoting import QuotingWords
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.entities.words import Word

_CLOSING = {"“": "”", "‘": "’", '"': '"', "«": "»"}
_LONGEST = 8
"""Most words of a title."""
_NEAR = 4
"""So many words before and after a title may say that it is a work's."""

_QUOTING = language("en").quoting or QuotingWords()
_WORKS = _QUOTING.works | _QUOTING.parts_of_works
_POSSESSIVES = language("en").names.possessives
_NAMES = frozenset({"given", "surname"})


class QuotedTitle(NamedTuple):
    """Words `first` to `last` (exclusive), within quotation marks and each with a capital.

    Attributes:
        first: the first word.
        last: just past the last word.
        work: whether the words around it say that it is a work's.
        worded: whether some of its words are ordinary ones, which a name seldom has.
    """

    first: int
    last: int
    work: bool
    worded: bool


def quoted_titles(words: Sequence[Word]) -> Iterator[QuotedTitle]:
    """The titles in the quotation marks of a paragraph, in order."""
    for opening in [index for index, word in enumerate(words) if word.text in _CLOSING]:
        closing = _CLOSING[words[opening].text]
        last = opening + 1
        while last < len(words) and last - opening <= _LONGEST + 1 and _is_part(words[last]):
            last += 1
        end = last + (last < len(words) and words[last].text == ",")
        if end < len(words) and words[end].text == closing and _is_title(words[opening + 1 : last]):
            around = (*words[max(0, opening - _NEAR) : opening], *words[end + 1 : end + 1 + _NEAR])
            work = any(word.text in _WORKS for word in around)
            worded = any(map(_is_ordinary, words[opening + 1 : last]))
            yield QuotedTitle(opening + 1, last, work, worded)


def _is_part(word: Word) -> bool:
    """Whether a word may be part of a title."""
    capital = word.text[0].isupper() or word.shape is Shape.NUMBER
    return capital or word.text in _QUOTING.small_words or word.text in _POSSESSIVES


def _is_title(words: Sequence[Word]) -> bool:
    """Whether the first and the last word have a capital, and one of them is no word of grammar."""
    return (
        bool(words)
        and words[0].text[0].isupper()
        and words[-1].text[0].isupper()
        and any(word.capital and "function_words" not in word.classes for word in words)
    )


def _is_ordinary(word: Word) -> bool:
    """Whether a word is one of grammar or another that names nobody."""
    if "function_words" in word.classes:
        return True
    return "common" in word.classes and _NAMES.isdisjoint(word.classes)
