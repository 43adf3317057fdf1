"""How likely each word is to be in a summary that a person writes.

A logistic model over what the article itself tells of a word, the same in every language (after K.
Hong and A. Nenkova, "Improving the estimation of word importance for news multi-document
summarization", EACL 2014).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsreader.summary.centrality import centrality, scaled

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsreader.summary.terms import Floats, Terms

WEIGHTS = {
    "bias": -0.684,
    "frequency": 1.363,
    "early": 1.280,
    "mean position": -0.824,
    "in title": 3.260,
    "centrality": 0.546,
    "article length": -0.740,
}
"""Learned on articles with summaries by their editors: the words in these against those not."""

_EARLY = 4.0
"""Sentences after which a first mention counts 1/e of one in the first."""


def word_importance(terms: Terms, title: Collection[str]) -> Floats:
    """For each term, how likely a summary has it, between 0 and 1.

    Args:
        terms: the terms of the article's sentences.
        title: the terms of its title.
    """
    frequencies = np.maximum(terms.frequencies, 1.0)
    first = np.zeros(len(frequencies))
    first[terms.columns[::-1]] = terms.rows[::-1]
    place = terms.rows / max(1, terms.sentences - 1)
    features = {
        "bias": 1.0,
        "frequency": np.log(frequencies),
        "early": np.exp(-first / _EARLY),
        "mean position": terms.per_term(place) / frequencies,
        "in title": np.array([term in title for term in terms.index], dtype=np.float64),
        "centrality": terms.per_term(scaled(centrality(terms))[terms.rows]) / frequencies,
        "article length": np.log(max(2, terms.sentences)),
    }
    logits = sum(WEIGHTS[name] * np.asarray(values) for name, values in features.items())
    likelihood: Floats = 1 / (1 + np.exp(-np.asarray(logits)))
    return likelihood
