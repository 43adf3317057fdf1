"""How much of what matters is said by the sentences that are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsreader.summary.centrality import vectors

if TYPE_CHECKING:
    from newsreader.summary.terms import Floats, Integers, Terms

EXPECTED_WORDS = 60
"""How many words a summary by an editor has, about."""

_ALIKE = 0.7


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

    def of_sets(self, sets: Integers) -> Floats:
        """The coverage of each of many sets of sentences, a row each, as if none were chosen yet.

        Those with two sentences that are almost the same have none at all.
        """
        members, places = np.unique(sets, return_inverse=True)
        places = places.reshape(sets.shape)
        has = np.zeros((len(members), len(self._wanted)), dtype=bool)
        vectors = np.zeros(has.shape)
        for row, sentence in enumerate(members.tolist()):
            here = slice(self._starts[sentence], self._starts[sentence + 1])
            has[row, self._terms.columns[here]] = True
            vectors[row, self._terms.columns[here]] = self._vectors[here]
        hits = has[places].any(axis=1) @ self._wanted
        length = EXPECTED_WORDS + self._words[sets].sum(axis=1)
        alike = np.triu(vectors @ vectors.T > _ALIKE, 1)
        alike |= alike.T
        repeats = np.zeros(len(sets), dtype=bool)
        for one in range(sets.shape[1]):
            for other in range(one):
                repeats |= alike[places[:, one], places[:, other]]
        return np.where(repeats, -np.inf, 2 * hits / length)

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
