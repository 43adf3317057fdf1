"""What capitals mean: sentence starts, Title Case and CAPS lines."""

from __future__ import annotations

from bisect import bisect_left
from enum import Enum
from typing import TYPE_CHECKING

from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.entities.words import Word, Words
    from newsreader.text.tokens import Token

_LOWER, _UPPER, _MIXED = Shape.LOWER, Shape.UPPER, Shape.MIXED
_NUMBER, _MARK = Shape.NUMBER, Shape.MARK

_ENDS = (".", "!", "”", '"')
"""What ends a sentence, and no headline."""
_LONGEST_HEADLINE = 20
"""Long words of the longest headline: with more a line is a list of names, a team's say."""


class LineCase(Enum):
    """How a line is capitalised."""

    SENTENCE = "sentence"
    TITLE = "title"
    """Most Words of the Line Have a Capital"""
    CAPS = "caps"
    """ALL OF IT IS IN CAPITALS"""


def line_case(tokens: Sequence[Token | Word]) -> LineCase:
    """How a line or paragraph is capitalised.

    Short words say nothing in a headline, and a line with a full stop is a sentence, however many
    names it has. So is a long line.
    """
    upper = sum([len(token.text) for token in tokens if token.shape is _UPPER])
    if upper and _are_capitals(tokens, upper):
        return LineCase.CAPS
    if tokens and tokens[-1].text in _ENDS:
        return LineCase.SENTENCE
    long_words = [token.shape for token in tokens if token.shape < _NUMBER and len(token.text) > 3]
    capitalised = sum(shape is not _LOWER and shape is not _MIXED for shape in long_words)
    if 4 <= len(long_words) <= _LONGEST_HEADLINE and capitalised >= 0.75 * len(long_words):
        return LineCase.TITLE
    return LineCase.SENTENCE


def _are_capitals(tokens: Sequence[Token | Word], upper: int) -> bool:
    """Whether so many letters in capitals make a line one that is all in capitals."""
    letters = sum([len(token.text) for token in tokens if token.shape < _NUMBER])
    return letters >= 8 and upper > 0.7 * letters


def initial_words(words: Words, sentence_starts: Iterable[int]) -> frozenset[int]:
    """Indices of the words that have their capital from opening a sentence.

    These are the first word of each sentence, whatever marks stand before it, and the first word
    of each quotation after a colon or comma.
    """
    known = words.known
    openings = [bisect_left(words.starts, start) for start in sentence_starts]
    openings += [index for index, word in enumerate(known) if word.text in _OPENING]
    found = set()
    index = 0
    for opening in sorted(openings):
        index = max(index, opening)
        while index < len(known) and known[index].shape is _MARK:
            index += 1
        found.add(index)
    found.discard(len(known))
    return frozenset(found)


_OPENING = frozenset("“„«•")
