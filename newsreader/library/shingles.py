"""The words of a quotation, and the marks by which the same words are found elsewhere.

A shingle is a few words on end. Of every three that follow each other one is kept ("winnowing",
Schleimer, Wilkerson and Aiken 2003), so that any `LEAST_WORDS` words on end that two quotations
share leave the same mark in both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zlib import crc32

from newsreader.library.spacing import spaced
from newsreader.search.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.text.span import Span

_SIZE = 4
"""Words of a shingle."""
_WINDOW = 3
"""Shingles on end of which at least one is kept."""
LEAST_WORDS = _SIZE + _WINDOW - 1
"""Words that a quotation has at least to be looked for elsewhere: fewer are said by many."""
_APOSTROPHES = re.compile("(?<=\\w)['’ʼ](?=\\w)")
_WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text without case, diacritics and punctuation: "don’t" is "dont"."""
    plain = _APOSTROPHES.sub("", fold(text).text)
    return tuple(_WORD.findall(spaced(plain.casefold())))


def quoted_text(text: str, segments: Iterable[Span]) -> str:
    """The words of a quotation that stands at these places of a text."""
    return " ".join(segment.of(text) for segment in segments)


def marks_of(words: Sequence[str]) -> frozenset[int]:
    """The marks that the words of a quotation leave; none if they are too few."""
    if len(words) < LEAST_WORDS:
        return frozenset()
    hashes = [
        crc32(" ".join(words[at : at + _SIZE]).encode("utf-8", "surrogatepass"))
        for at in range(len(words) - _SIZE + 1)
    ]
    return frozenset(min(hashes[at : at + _WINDOW]) for at in range(len(hashes) - _WINDOW + 1))
