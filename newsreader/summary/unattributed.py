"""Sentences that are somebody's words and do not say whose."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.quotations.quotation import Quotation
    from newsreader.text.span import Span

_MOSTLY = 0.8


def unattributed(sentences: Sequence[Span], quotations: Iterable[Quotation]) -> set[Span]:
    """The sentences most of whose characters are quoted without their speaker being named in them.

    Args:
        sentences: in order, none overlapping another.
        quotations: of which those that nobody utters do not count.
    """
    starts = [sentence.start for sentence in sentences]
    quoted = [0] * len(sentences)
    for quotation in quotations:
        if not quotation.is_utterance:
            continue
        mention = quotation.speaker_mention
        for segment in quotation.segments:
            number = max(0, bisect_left(starts, segment.start + 1) - 1)
            while number < len(sentences) and sentences[number].start < segment.end:
                sentence = sentences[number]
                if mention is None or not sentence.covers(mention):
                    inside = min(sentence.end, segment.end) - max(sentence.start, segment.start)
                    quoted[number] += max(0, inside)
                number += 1
    return {
        sentence
        for sentence, characters in zip(sentences, quoted, strict=True)
        if characters >= _MOSTLY * len(sentence)
    }
