"""Choosing sentences one by one, each for its own sake and for what it adds to those before."""

from __future__ import annotations

from array import array
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.summary.centrality import Vectors
    from newsreader.summary.terms import Terms

EXPECTED_WORDS = 60
"""How many words a summary by an editor has, about."""

_ALIKE = 0.7


class Coverage:
    """How much of what matters the sentences chosen so far say.

    Their expected F-measure against a summary of `EXPECTED_WORDS` words: twice the important terms
    in them, divided by the number of words of both.

    Args:
        terms: the terms of the article's sentences.
        vectors: these as vectors of length 1.
        importance: how likely each term is in a summary.
        words: how many words each sentence has.
    """

    def __init__(
        self, terms: Terms, vectors: Vectors, importance: Sequence[float], words: Sequence[int]
    ) -> None:
        self.repeated = [False] * len(words)
        """Which sentences are almost the same as a chosen one."""
        self._terms = terms
        self._vectors = vectors
        self._places = _by_term(terms, vectors)
        self._wanted = list(importance)
        self._words = words
        self._fresh = [self._worth(said) for said in terms.sentences]
        """For each sentence, what is likely in a summary and in no chosen sentence."""
        self._hits = 0.0
        self._length = EXPECTED_WORDS

    def _worth(self, terms: Iterable[int]) -> float:
        return sum(map(self._wanted.__getitem__, terms))

    def added_by(self, sentence: int) -> float:
        """By how much one sentence would raise the coverage; below 0 if it lowers it."""
        now = 2 * self._hits / self._length
        hits = self._hits + self._fresh[sentence]
        return 2 * hits / (self._length + self._words[sentence]) - now

    def added(self) -> list[float]:
        """For each sentence, what `added_by` gives."""
        hits, length = self._hits, self._length
        now = 2 * hits / length
        return [
            2 * (hits + fresh) / (length + words) - now
            for fresh, words in zip(self._fresh, self._words, strict=True)
        ]

    def of_set(self, chosen: Sequence[int]) -> float:
        """The coverage of a set of sentences, as if none were chosen yet."""
        said = set().union(*[self._terms.sentences[sentence] for sentence in chosen])
        length = EXPECTED_WORDS + sum([self._words[sentence] for sentence in chosen])
        return 2 * self._worth(said) / length

    def is_alike(self, one: int, other: int) -> bool:
        """Whether two sentences are almost the same."""
        weights = dict(zip(self._terms.sentences[one], self._vectors[one], strict=True))
        shared = zip(self._terms.sentences[other], self._vectors[other], strict=True)
        return sum([weights.get(term, 0.0) * weight for term, weight in shared]) > _ALIKE

    def add(self, sentence: int) -> None:
        """Choose a sentence."""
        self._hits += self._fresh[sentence]
        self._length += self._words[sentence]
        chosen = zip(self._terms.sentences[sentence], self._vectors[sentence], strict=True)
        likeness: defaultdict[int, float] = defaultdict(float)
        stale: set[int] = set()
        for term, weight in chosen:
            numbers, weights = self._places[term]
            if self._wanted[term]:
                self._wanted[term] = 0.0
                stale.update(numbers)
            for number, other in zip(numbers, weights, strict=True):
                likeness[number] += weight * other
        for number in stale:
            self._fresh[number] = self._worth(self._terms.sentences[number])
        for number, cosine in likeness.items():
            self.repeated[number] |= cosine > _ALIKE


def _by_term(terms: Terms, vectors: Vectors) -> list[tuple[array[int], array[float]]]:
    """For each term the numbers of the sentences that have it, and its weights in them."""
    places = [(array("l"), array("d")) for _ in terms.index]
    for number, row in enumerate(zip(terms.sentences, vectors, strict=True)):
        for term, weight in zip(*row, strict=True):
            numbers, weights = places[term]
            numbers.append(number)
            weights.append(weight)
    return places
