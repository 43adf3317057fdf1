"""Dates, money and figures of a paragraph together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from newsreader.entities.dates import find_dates
from newsreader.entities.quantities import find_quantities

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from newsreader.entities.amount import Amount
    from newsreader.entities.words import Words


def find_amounts(text: str, words: Words, language: str, published: date | None) -> list[Amount]:
    """The dates, sums of money and figures in a paragraph, in order, never overlapping.

    Where two overlap, the one that begins first counts, and the longer of two that begin together.
    """
    found = [*find_dates(text, words, language, published), *find_quantities(text, words, language)]
    found.sort(key=lambda amount: (amount.start, -amount.end))
    kept: list[Amount] = []
    for amount in found:
        if not kept or amount.start >= kept[-1].end:
            kept.append(amount)
    return kept


def taken_words(words: Words, amounts: Sequence[Amount]) -> frozenset[int]:
    """Indices of the words that amounts cover: no name is looked for there."""
    taken: set[int] = set()
    for amount in amounts:
        first = bisect_right(words.starts, amount.start) - 1
        last = bisect_left(words.starts, amount.end, max(0, first))
        taken.update(range(first if words.end(first) > amount.start else first + 1, last))
    return frozenset(taken)
