"""Text without its diacritics, whose places can be found again in the text with them.

What is left out are the marks of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts, not those
that make another letter elsewhere (the vowel signs of India, the voicing marks of kana). Letters
that have no decomposition but pass for accented ones (ø, ł, đ) are replaced by what people type for
them, ligatures (ß, æ) by two letters.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_CHUNK = 1 << 14
"""Code points folded at a time; no other Python thread runs meanwhile."""

_LETTERS = dict(zip("øØłŁđĐħĦıŧŦðÐ", "oOlLdDhHitTdD", strict=True))
_LIGATURES = {
    "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "TH",
    "ĳ": "ij", "Ĳ": "IJ", "ŉ": "'n", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
    "ﬅ": "st", "ﬆ": "st",
}  # fmt: skip
_ACCENTED_LIGATURES = "ǽǼǣǢ"
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
"""Soft hyphens, joiners and the like: where a word may be broken is not part of it."""
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_DROPPED = re.compile(f"[{_MARKS}{_UNSEEN}]")
_UNEVEN = re.compile(f"[{_MARKS}{_UNSEEN}{''.join(_LIGATURES)}{_ACCENTED_LIGATURES}]")
"""What is folded to more or to fewer than one character."""


class _Folds(dict[int, str]):
    """What characters are folded to, by code point, each worked out once."""

    def __missing__(self, code: int) -> str:
        decomposed = normalize("NFD", chr(code))
        kept = _DROPPED.sub("", decomposed)
        base = chr(code) if kept == decomposed else kept
        folded = self[code] = _LIGATURES.get(base) or _LETTERS.get(base, base)
        return folded


_FOLDS = _Folds()


class _Shifts(NamedTuple):
    """Places in the folded text, and those in the original, which runs in step from there on."""

    folded: array[int]
    original: array[int]


class Folded:
    """Text without diacritics, or without some passages.

    Attributes:
        text: the text; unchanged if it had none.
    """

    def __init__(
        self, text: str, shifts: _Shifts | None = None, original: Folded | None = None
    ) -> None:
        """Tell how the places of a text stand for those of the original.

        Args:
            text: the text.
            shifts: where the places shift, None where they do not.
            original: what the text was made of, None for the original itself.
        """
        self.text = text
        self._shifts = shifts
        self._made_of = original

    def span(self, start: int, end: int) -> Span:
        """The passage of the original that a part of the text, which is not empty, stands for.

        Marks that were left out belong to the letter before them, and a letter that became two to
        the passage of either.
        """
        if self._shifts is None:
            span = Span(start, end)
        else:
            last = self._original(end - 1)
            span = Span(self._original(start), max(last + 1, self._original(end)))
        return self._made_of.span(span.start, span.end) if self._made_of else span

    def place(self, offset: int) -> int:
        """About where in the text a place of the original is: never a letter after it."""
        if self._made_of is not None:
            offset = self._made_of.place(offset)
        if self._shifts is None:
            return offset
        at = bisect_right(self._shifts.original, offset) - 1
        return self._shifts.folded[at] + offset - self._shifts.original[at] if at >= 0 else offset

    def _original(self, place: int) -> int:
        if self._shifts is None:
            return place
        at = bisect_right(self._shifts.folded, place) - 1
        return self._shifts.original[at] + place - self._shifts.folded[at] if at >= 0 else place


def without(text: str, skipped: Sequence[Span]) -> Folded:
    """A text without some passages, which are in order and apart from one another."""
    if not skipped:
        return Folded(text)
    pieces = []
    shifts = _Shifts(array("Q"), array("Q"))
    done = length = 0
    for span in skipped:
        pieces.append(text[done : span.start])
        length += span.start - done
        done = span.end
        shifts.folded.append(length)
        shifts.original.append(done)
    pieces.append(text[done:])
    return Folded("".join(pieces), shifts)


def fold(text: str, original: Folded | None = None) -> Folded:
    """A text without its diacritics; case stays as it is.

    Args:
        text: the text.
        original: what the text was made of, where its places are to be told in that.
    """
    if text.isascii():
        return Folded(text, None, original)
    pieces = []
    shifts = _Shifts(array("Q"), array("Q"))
    surplus = 0
    for start in range(0, len(text), _CHUNK):
        chunk = text[start : start + _CHUNK]
        if not chunk.isascii():
            surplus = _note_shifts(chunk, start, surplus, shifts)
            chunk = _FOREIGN.sub(lambda run: run[0].translate(_FOLDS), chunk)
        pieces.append(chunk)
    return Folded("".join(pieces), shifts if shifts.folded else None, original)


def _note_shifts(chunk: str, start: int, surplus: int, shifts: _Shifts) -> int:
    """Note where in a chunk the places shift.

    Args:
        chunk: a piece of the original.
        start: its place there.
        surplus: how many more characters than the original the folded text has so far.
        shifts: where it is noted.

    Returns:
        The surplus after the chunk.
    """
    for match in _UNEVEN.finditer(chunk):
        original = start + match.start()
        places = len(_FOLDS[ord(match[0])])
        for place in range(1, places):
            shifts.folded.append(original + surplus + place)
            shifts.original.append(original)
        surplus += places - 1
        shifts.folded.append(original + 1 + surplus)
        shifts.original.append(original + 1)
    return surplus
