"""Tokens: the words and marks of a stretch of text, each with its place."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple


class Shape(IntEnum):
    """What a token looks like."""

    LOWER = 0
    CAPITALISED = 1
    """Carter, Ki-moon"""
    UPPER = 2
    """NATO, U.S., G-20"""
    INITIAL = 3
    """J., J"""
    MIXED = 4
    """iPhone, al-Assad"""
    NUMBER = 5
    """12, 3.2, 5th"""
    MARK = 6
    """punctuation and symbols, `'s`"""


class Token(NamedTuple):
    """A word or a mark.

    Attributes:
        text: as it stands.
        start: offset of its first code point in the article.
        end: offset just past its last.
        lower: lower-cased, with a typographic apostrophe made straight.
        shape: what it looks like.
    """

    text: str
    start: int
    end: int
    lower: str
    shape: Shape


_TOKEN = re.compile(
    r"""
    (?:[^\W\d_]\.){2,}                                  # U.S.  a.m.
  | (?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Brig|Sen|Sens|Rep|Reps|Gov|Govs
      |Rev|Hon|Supt|Insp|St|Ste|Jr|Sr|Inc|Ltd|Corp|Co|Cos|Bros|Mt|Ft|Ave|Blvd|No|Nos|vs
      |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?!\w)
  | [A-Z]\.(?=\s?[A-Z])                                 # initials: J. Edgar, J.K.
  | [^\W\d_]\w* (?: [-‐‑&'’] [^\W_]\w* )*               # words, hyphens and apostrophes inside
  | \d+ (?: [.,:/] \d+ )* (?: st|nd|rd|th|s|bn|m|k|pm|am )? (?!\w)   # numbers
  | \w+
  | \.{2,} | -{2,} | \S                                 # ellipses, dashes, any other mark
    """,
    re.VERBOSE,
)
_ENDING = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m))$", re.IGNORECASE)


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]`, in order, with offsets into `text`.

    A possessive or contracted ending is a token of its own: "Carter’s" gives `Carter` and `’s`,
    "didn't" gives `did` and `n't`.
    """
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        word = match.group()
        first, last = match.span()
        if len(word) > 1 and ("'" in word or "’" in word):
            ending = _ENDING.search(word)
            cut = first + ending.start() if ending else first
            if cut > first:
                word = text[first:cut]
                found.append(_new(Token, (word, first, cut, *_FORMS[word])))
                word, first = text[cut:last], cut
        found.append(_new(Token, (word, first, last, *_FORMS[word])))
    return found


class _Forms(dict[str, tuple[str, "Shape"]]):
    """Lower case and shape of the words met so far; few words make up most of any text."""

    def __missing__(self, text: str) -> tuple[str, Shape]:
        if len(self) >= _REMEMBERED:
            self.clear()
        forms = self[text] = (text.lower().replace("’", "'"), shape_of(text))
        return forms


_REMEMBERED = 1 << 13
_FORMS = _Forms()
_new = tuple.__new__


def shape_of(text: str) -> Shape:
    """The shape of one token."""
    first = text[0]
    if not first.isalpha():
        return Shape.NUMBER if first.isdigit() else Shape.MARK
    if not first.isupper():
        return Shape.LOWER if text == text.lower() else Shape.MIXED
    capitals = [c.isupper() for c in text if c.isalpha()]
    if len(capitals) == 1:
        return Shape.INITIAL
    return Shape.UPPER if all(capitals) else Shape.CAPITALISED
