"""Sentences that tell nothing by themselves: questions, appeals, pieces of quotations."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from newsreader.languages import language as language_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.quotations.quotation import Quotation
    from newsreader.text.span import Span

_ASKS = re.compile(r"[?？؟](?<![.,!].)\W*$")  # “It is.?” has lost its quotation mark
_LOST_MARK = re.compile(r"(?:^|[\s(])\?(?=\w)|\w\?\w")  # who ?asks? here
_ASKS_IN_GREEK = re.compile(r"[?;\u037e]\W*$")
_QUOTED = re.compile(r"[\"“„«][^\"“”„«»]*+[\"“”»]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*+")

_OPENING = 2
"""Words among which one for the reader shows an appeal: “If you have seen it”, “Your guide”."""


class Telling:
    """Says which sentences of a language tell something.

    Args:
        language: ISO 639-1 code; of some languages the pronouns for the reader are known.
    """

    def __init__(self, language: str) -> None:
        self._addressing = language_of(language).summaries.addressing
        self._asks = _ASKS_IN_GREEK if language == "el" else _ASKS

    def __call__(self, sentence: str) -> bool:
        """Whether a sentence neither asks nor addresses the reader."""
        if self._asks.search(sentence) and not _LOST_MARK.search(sentence):
            return False
        if not self._addressing:
            return True
        words = _WORD.finditer(_QUOTED.sub(" ", sentence).lower())
        return self._addressing.isdisjoint(word.group() for word in islice(words, _OPENING))


def pieces(sentences: Sequence[Span], quotations: Iterable[Quotation]) -> set[Span]:
    """The sentences that hold a piece of what somebody says between marks, and not the whole.

    Args:
        sentences: in order, none overlapping another.
        quotations: of which those that nobody utters do not count.
    """
    starts = [sentence.start for sentence in sentences]
    found: set[Span] = set()
    for quotation in quotations:
        for segment in quotation.segments if quotation.is_utterance else ():
            number = max(0, bisect_left(starts, segment.start + 1) - 1)
            while number < len(sentences) and sentences[number].start < segment.end:
                sentence = sentences[number]
                if sentence.overlaps(segment) and not sentence.covers(segment):
                    found.add(sentence)
                number += 1
    return found
