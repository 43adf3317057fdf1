"""LexRank, TextRank and Reduction with numpy: sumy's rankings, many times as fast.

sumy compares every sentence with every other in plain Python.  Here only the matrix of likenesses
is worked out in another way; what is done with it is left to sumy.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from newsreader.summary.inner_products import inner_products
from newsreader.summary.matrix import TermMatrix
from newsreader.summary.sumy_adapter import (
    LexRankSummarizer,
    ReductionSummarizer,
    TextRankSummarizer,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.summary.matrix import Floats
    from newsreader.summary.sumy_adapter import ObjectDocumentModel, Sentence


class NewsreaderLexRank(LexRankSummarizer):  # type: ignore[misc]
    """LexRank whose matrix is a product of matrices."""

    @staticmethod
    def _compute_idf(sentences: Sequence[Sequence[str]]) -> dict[str, float]:
        frequencies = Counter(term for terms in sentences for term in set(terms))
        count = len(sentences)
        return {term: math.log(count / (1 + found)) for term, found in frequencies.items()}

    def _create_matrix(
        self,
        sentences: Sequence[Sequence[str]],
        threshold: float,
        tf_metrics: Sequence[dict[str, float]],  # noqa: ARG002
        idf_metrics: dict[str, float],
    ) -> Floats:
        terms = TermMatrix.of(sentences)
        idf = np.array([idf_metrics[term] for term in terms.index])
        weights = terms.counts / terms.most_frequent[terms.rows] * idf[terms.columns]
        vectors = terms.normalised(weights)
        linked = inner_products(terms, vectors) > threshold
        np.fill_diagonal(linked, terms.per_sentence(weights * weights) > 0)
        matrix = linked.astype(np.float64)
        degrees = matrix.sum(axis=1)
        matrix /= np.where(degrees > 0, degrees, 1.0)[:, np.newaxis]
        return matrix

    @staticmethod
    def power_method(matrix: Floats, epsilon: float) -> Floats:
        """Sumy's own, and equal ratings where no sentence is linked, not even to itself."""
        if not matrix.any():
            return np.full(len(matrix), 1 / len(matrix))
        ranks: Floats = LexRankSummarizer.power_method(matrix, epsilon)
        return ranks


class NewsreaderTextRank(TextRankSummarizer):  # type: ignore[misc]
    """TextRank whose matrix is a product of matrices."""

    def _create_matrix(self, document: ObjectDocumentModel) -> Floats:
        weights = likenesses([self._to_words_set(sentence) for sentence in document.sentences])
        weights /= weights.sum(axis=1)[:, np.newaxis] + self._ZERO_DIVISION_PREVENTION
        weights *= self.damping
        weights += (1.0 - self.damping) / len(weights)
        return weights


class NewsreaderReduction(ReductionSummarizer):  # type: ignore[misc]
    """Reduction whose ratings are the sums of a product of matrices."""

    def rate_sentences(self, document: ObjectDocumentModel) -> dict[Sentence, float]:
        """For each sentence, how much it is like all others together."""
        words = [self._to_words_set(sentence) for sentence in document.sentences]
        weights = likenesses(words, of_single_words=0.0)
        np.fill_diagonal(weights, 0.0)
        return dict(zip(document.sentences, weights.sum(axis=1).tolist(), strict=True))


def likenesses(sentences: Sequence[Sequence[str]], *, of_single_words: float = 1.0) -> Floats:
    """TextRank's likeness of each sentence to each: their common terms, relative to their lengths.

    (R. Mihalcea and P. Tarau, "TextRank: bringing order into texts", EMNLP 2004.)  Where two
    sentences are of one word each, their lengths' logarithms are 0: if it is the same word, they
    are alike by `of_single_words`.
    """
    terms = TermMatrix.of(sentences)
    common = inner_products(terms, terms.counts)
    logarithms = np.array([math.log(len(words)) if words else 0.0 for words in sentences])
    norms = logarithms[:, np.newaxis] + logarithms
    single = np.isclose(norms, 0.0)
    common[single] *= of_single_words
    norms[single] = 1.0
    common /= norms
    return common
