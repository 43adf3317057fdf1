"""Tokens: the words and marks of a stretch of text, each with its place."""

from __future__ import annotations

import re
from array import array
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsreader.languages import language as language_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.languages.base.tokens import TokenWords


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


def token_at(text: str, start: int) -> Token:
    """The token that stands as `text` at an offset."""
    return _new(Token, (text, start, start + len(text)) + _FORMS[text])


def forms_of(text: str) -> tuple[str, Shape]:
    """A token in lower case, with a straight apostrophe, and its shape."""
    return _FORMS[text]


class Columns(NamedTuple):
    """The tokens of a stretch of text, in little memory.

    Attributes:
        texts: each token as it stands; as a rule, equal ones are one object.
        starts: offset of each one's first code point.
    """

    texts: list[str]
    starts: array[int]

    def tokens(self, first: int = 0, last: int | None = None) -> list[Token]:
        """The tokens from number `first` to before number `last`."""
        texts, starts = self.texts[first:last], self.starts[first:last]
        return list(map(token_at, texts, starts))


def tokens(text: str, start: int = 0, end: int | None = None, language: str = "en") -> list[Token]:
    """The tokens of `text[start:end]`, in order, with offsets into `text`.

    A possessive or contracted ending is a token of its own: "Carter’s" gives `Carter` and `’s`,
    "didn't" gives `did` and `n't`.

    Args:
        text: the article's text.
        start: where to begin.
        end: where to stop, the text's end where it is None.
        language: ISO 639-1 code; one that says nothing of tokens is read as English.
    """
    return columns(text, start, end, language).tokens()


def columns(text: str, start: int = 0, end: int | None = None, language: str = "en") -> Columns:
    """The same tokens as `tokens` gives, in columns."""
    expression, parts_of = _patterns(language)
    texts: list[str] = []
    starts: list[int] = []
    at = start
    for space, word in expression.findall(text, start, len(text) if end is None else end):
        at += len(space)
        first, second = parts_of[word]
        texts.append(first)
        starts.append(at)
        if second:
            texts.append(second)
            starts.append(at + len(first))
        at += len(word)
    return Columns(texts, array("I", starts))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], _Parts]:
    """What a word or a mark is, with the white space before it, and the tokens of each."""
    return _compiled(language_of(language).tokens)


@cache
def _compiled(words: TokenWords) -> tuple[re.Pattern[str], _Parts]:
    small = _any_of(word for word in words.abbreviations if word.islower())
    expression = re.compile(
        rf"""
        (\s*+)
        ( (?!{small}\.) [a-z][a-z]++ (?![\w.&'’‐‑-])       # most words, told at once
        | [^\W\d_]\.(?:-?[^\W\d_]\.)+                    # U.S.  a.m.  P.-J.
        | {_any_of(words.abbreviations)}\.(?!\w)            # Mr.
        | [A-Z]\.(?=\s?[A-Z])                              # initials: J. Edgar, J.K.
        | [^\W\d_]\w* (?:[-‐‑&'’][^\W_]\w*)*              # hyphens and apostrophes inside
        | \d+ (?:[.,:/]\d+)* {_any_of(words.after_numbers)}? (?!\w)
        | \w+
        | \.{{2,}} | -{{2,}} | \S                          # ellipses, dashes, any other mark
        )
        """,
        re.VERBOSE,
    )
    return expression, _Parts(words)


class _Parts(dict[str, tuple[str, str]]):
    """The words met so far, each with the tokens it is made of; most have an empty second one."""

    def __init__(self, words: TokenWords) -> None:
        super().__init__()
        endings = _any_of(words.endings).replace("'", "['’]")
        self._ending = re.compile(rf"{endings}$", re.IGNORECASE)

    def __missing__(self, word: str) -> tuple[str, str]:
        if len(self) >= _REMEMBERED:
            self.clear()
        ending = self._ending.search(word, 1)
        cut = ending.start() if ending else len(word)
        parts = self[word] = (word[:cut], word[cut:])
        return parts


class _Forms(dict[str, tuple[str, "Shape"]]):
    """Lower case and shape of the tokens met so far; few words make up most of any text."""

    def __missing__(self, text: str) -> tuple[str, Shape]:
        if len(self) >= _REMEMBERED:
            self.clear()
        forms = self[text] = (text.lower().replace("’", "'"), shape_of(text))
        return forms


_REMEMBERED = 1 << 13
_FORMS = _Forms()
_new = tuple.__new__


def _any_of(words: Iterable[str]) -> str:
    """An expression for one of the words; without words one that matches nothing."""
    return rf"(?:{'|'.join(map(re.escape, sorted(words))) or '(?!)'})"


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
