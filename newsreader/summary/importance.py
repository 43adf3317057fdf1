"""How likely each word is to be in a summary that a person writes.

A logistic model over what the article itself tells about a word, the same in every language (after
K. Hong and A. Nenkova, "Improving the estimation of word importance for news multi-document
summarization", EACL 2014).
"""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING

from newsreader.summary.centrality import centrality, scaled

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsreader.summary.centrality import Vectors
    from newsreader.summary.terms import Terms

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


def word_importance(terms: Terms, vectors: Vectors, title: Collection[str]) -> list[float]:
    """For each term, how likely a summary has it, between 0 and 1.

    Args:
        terms: the terms of the article's sentences.
        vectors: these as vectors of length 1.
        title: the terms of its title.
    """
    count = len(terms.sentences)
    central = scaled(centrality(terms, vectors))
    first: dict[int, int] = {}
    places, centralities = [0.0] * len(terms.index), [0.0] * len(terms.index)
    for number, said in enumerate(terms.sentences):
        place = number / max(1, count - 1)
        for term in said:
            first.setdefault(term, number)
            places[term] += place
            centralities[term] += central[number]
    bias, frequent, early, position, titled, middle, length = WEIGHTS.values()
    of_article = length * log(max(2, count))
    likelihoods = []
    for (word, number), frequency in zip(terms.index.items(), terms.frequencies, strict=True):
        total = (
            bias
            + frequent * log(frequency)
            + early * exp(-first[number] / _EARLY)
            + position * (places[number] / frequency)
            + titled * (word in title)
            + middle * (centralities[number] / frequency)
            + of_article
        )
        likelihoods.append(1 / (1 + exp(-total)))
    return likelihoods
