"""How much sentences have in common, in time linear in their terms.

The cosine is bilinear: the sum of a sentence's likenesses to many others is its product with the
sum of their vectors, so that no two sentences need be compared.
"""

from __future__ import annotations

from array import array
from math import log, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.summary.terms import Terms

    Vectors = Sequence[array[float]]
    """For each sentence a weight of each of its terms."""


def vectors(terms: Terms) -> Vectors:
    """The sentences as vectors of length 1: a TF-IDF weight for each of their terms."""
    rarity = terms.rarities
    return [
        _normalised([(1 + log(count)) * rarity[term] for term, count in zip(*row, strict=True)])
        for row in zip(terms.sentences, terms.counts, strict=True)
    ]


def _normalised(weights: list[float]) -> array[float]:
    length = sqrt(sum([weight * weight for weight in weights]))
    return array("d", [weight / length for weight in weights])


def centrality(terms: Terms, vectors: Vectors) -> list[float]:
    """For each sentence, its likeness to all others."""
    total = _sums(terms, vectors)
    return [
        sum([weight * (total[term] - weight) for term, weight in zip(*row, strict=True)])
        for row in zip(terms.sentences, vectors, strict=True)
    ]


def directed_centrality(terms: Terms, vectors: Vectors) -> list[float]:
    """For each sentence, its likeness to those after it less its likeness to those before it.

    (H. Zheng and M. Lapata, "Sentence centrality revisited for unsupervised summarization", ACL
    2019: PacSum.)
    """
    after, before = _sums(terms, vectors), [0.0] * len(terms.index)
    central = []
    for row in zip(terms.sentences, vectors, strict=True):
        likeness = 0.0
        for term, weight in zip(*row, strict=True):
            after[term] -= weight
            likeness += weight * (after[term] - before[term])
            before[term] += weight
        central.append(likeness)
    return central


def _sums(terms: Terms, vectors: Vectors) -> list[float]:
    """For each term, the sum of its weights."""
    sums = [0.0] * len(terms.index)
    for row in zip(terms.sentences, vectors, strict=True):
        for term, weight in zip(*row, strict=True):
            sums[term] += weight
    return sums


def scaled(values: Sequence[float]) -> list[float]:
    """The values stretched over 0 to 1; all 0 where they are all the same."""
    least, most = min(values, default=0.0), max(values, default=0.0)
    if most == least:
        return [0.0] * len(values)
    return [(value - least) / (most - least) for value in values]
