"""Choosing sentences one by one, each for its own sake and for what it adds to those before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsreader.summary.centrality import vectors

if TYPE_CHECKING:
    from newsreader.summary.terms import Floats, Integers, Terms

EXPECTED_WORDS = 60
"""How many words a summary by an editor has, about."""

_ALIKE = 0.7
_TURNS = 24


class Coverage:
    """How much of what matters the sentences chosen so far say.

    The F-measure to be expected of them against a summary of `EXPECTED_WORDS` words: twice the
    important terms in them, by the number of words of both.

    Args:
        terms: the terms of the article's sentences.
        importance: how likely each term is in a summary.
        words: how many words each sentence has.
    """

    def __init__(self, terms: Terms, importance: Floats, words: Floats) -> None:
        self.repeated = np.zeros(terms.sentences, dtype=bool)
        """Which sentences are almost the same as a chosen one."""
        self._terms = terms
        self._wanted = importance.copy()
        self._words = words
        self._vectors = vectors(terms)
        self._starts = np.searchsorted(terms.rows, np.arange(terms.sentences + 1))
        self._hits = 0.0
        self._length = float(EXPECTED_WORDS)

    def added(self) -> Floats:
        """For each sentence, by how much it would raise the coverage; below 0 if it lowers it."""
        hits = self._hits + self._terms.per_sentence(self._wanted[self._terms.columns])
        return 2 * hits / (self._length + self._words) - 2 * self._hits / self._length

    def add(self, sentence: int) -> None:
        """Choose a sentence."""
        here = slice(self._starts[sentence], self._starts[sentence + 1])
        columns = self._terms.columns[here]
        self._hits += float(self._wanted[columns].sum())
        self._length += float(self._words[sentence])
        self._wanted[columns] = 0.0
        vector = np.zeros(len(self._wanted))
        vector[columns] = self._vectors[here]
        alike = self._terms.per_sentence(self._vectors * vector[self._terms.columns]) > _ALIKE
        self.repeated |= alike


def choose(coverage: Coverage, own: Floats, weight: float) -> tuple[Integers, Floats]:
    """The numbers of all sentences, best first, and their ratings in that order, which never rise.

    Greedy: each turn takes the sentence that is rated best by its own rating and `weight` times
    what it adds to the coverage.  One almost the same as a chosen one goes to the end.  After
    `_TURNS` turns the order is that of the last turn, so that the time is linear in the terms.
    """
    open_ = np.ones(len(own), dtype=bool)
    chosen: list[int] = []
    ratings: list[float] = []
    while len(chosen) < min(_TURNS, len(own)):
        rated = own + weight * coverage.added()
        best = int(np.where(open_ & ~coverage.repeated, rated, -np.inf).argmax())
        if not open_[best] or coverage.repeated[best]:
            break
        chosen.append(best)
        ratings.append(float(rated[best]))
        open_[best] = False
        coverage.add(best)
    rest = np.flatnonzero(open_)
    rated = own + weight * coverage.added()
    rest = rest[np.lexsort((-rated[rest], coverage.repeated[rest]))]
    order = np.concatenate([np.array(chosen, dtype=np.intp), rest])
    return order, np.minimum.accumulate(np.concatenate([ratings, rated[rest]]))
