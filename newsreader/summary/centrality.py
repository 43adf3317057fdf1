"""How much sentences say of the same, in time linear in their terms.

The cosine is bilinear: the sum of a sentence's likenesses to many others is its product with the
sum of their vectors, so that no two sentences need be compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from newsreader.summary.terms import Floats, Terms


def inverse_frequencies(terms: Terms) -> Floats:
    """How rare each term is: the logarithm of its inverse sentence frequency, smooth, above 0."""
    values: Floats = np.log((1 + terms.sentences) / (1 + terms.frequencies)) + 1
    return values


def vectors(terms: Terms) -> Floats:
    """The sentences as vectors of length 1: one TF-IDF weight an entry."""
    return terms.normalised((1 + np.log(terms.counts)) * inverse_frequencies(terms)[terms.columns])


def centrality(terms: Terms) -> Floats:
    """For each sentence, its likeness to all others."""
    weights = vectors(terms)
    return terms.per_sentence(weights * (terms.per_term(weights)[terms.columns] - weights))


def directed_centrality(terms: Terms) -> Floats:
    """For each sentence, its likeness to those after it less its likeness to those before it.

    (H. Zheng and M. Lapata, "Sentence centrality revisited for unsupervised summarization", ACL
    2019: PacSum.)
    """
    weights = vectors(terms)
    after = terms.per_term(weights)[terms.columns] - 2 * terms.before(weights) - weights
    return terms.per_sentence(weights * after)


def scaled(values: Floats) -> Floats:
    """The values stretched over 0 to 1; all 0 where they are all the same."""
    spread = np.ptp(values) if len(values) else 0.0
    return (values - values.min()) / spread if spread > 0 else np.zeros_like(values)
