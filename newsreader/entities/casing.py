"""What capitals mean: sentence starts, Title Case and CAPS lines, and a document's own evidence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.entities.words import LexicalToken
    from newsreader.text.tokens import Token

_LOWER, _UPPER, _MIXED = Shape.LOWER, Shape.UPPER, Shape.MIXED
_NUMBER, _MARK = Shape.NUMBER, Shape.MARK
_LOWER_WORD = re.compile(r"(?<![\w.@/-])[^\W\d_A-Z][^\W\d_]+(?![\w@/])")
_CAPITAL_INSIDE = re.compile(r"(?<=[a-z,;] )[A-Z][^\W\d_]+")


_LONGEST_HEADLINE = 20
"""Long words of the longest headline: with more a line is a list of names, a team's say."""


class LineCase(Enum):
    """How a line is capitalised."""

    SENTENCE = "sentence"
    TITLE = "title"
    """Most Words of the Line Have a Capital"""
    CAPS = "caps"
    """ALL OF IT IS IN CAPITALS"""


def line_case(tokens: Sequence[Token | LexicalToken]) -> LineCase:
    """How a line or paragraph is capitalised.

    Short words say nothing in a headline, and a line with a full stop is a sentence, however many
    names it has. So is a long line.
    """
    letters = upper = long_words = capitalised = 0
    for token in tokens:
        shape = token.shape
        if shape >= _NUMBER:
            continue
        length = len(token.text)
        letters += length
        if shape is _UPPER:
            upper += length
        if length > 3:
            long_words += 1
            if shape is not _LOWER and shape is not _MIXED:
                capitalised += 1
    if letters >= 8 and upper > 0.7 * letters:
        return LineCase.CAPS
    ends_open = not tokens or tokens[-1].text not in (".", "!", "”", '"')
    if ends_open and 4 <= long_words <= _LONGEST_HEADLINE and capitalised >= 0.75 * long_words:
        return LineCase.TITLE
    return LineCase.SENTENCE


@dataclass(slots=True)
class Evidence:
    """What an article itself tells about the words that it capitalises.

    Attributes:
        lower: words that stand somewhere in lower case.
        capital: words that have a capital inside a sentence.
    """

    lower: set[str] = field(default_factory=set)
    capital: set[str] = field(default_factory=set)

    def add(self, text: str) -> None:
        """Take in a paragraph."""
        self.lower.update(_LOWER_WORD.findall(text))
        self.capital.update(_CAPITAL_INSIDE.findall(text))


def initial_tokens(
    tokens: Sequence[Token | LexicalToken], sentence_starts: Iterable[int]
) -> frozenset[int]:
    """Indices of the tokens that have their capital from opening a sentence.

    These are the first word of each sentence, whatever marks stand before it, and the first word
    of each quotation after a colon or comma.
    """
    starts = sorted(sentence_starts)
    found = set()
    position = 0
    opening = False
    for index, token in enumerate(tokens):
        while position < len(starts) and starts[position] <= token.start:
            opening, position = True, position + 1
        if token.shape is _MARK:
            opening = opening or token.text in _OPENING
            continue
        if opening:
            found.add(index)
        opening = False
    return frozenset(found)


_OPENING = frozenset("“„«•")
