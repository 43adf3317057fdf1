"""KL-Sum, SumBasic, Luhn, LSA and Edmundson: sumy's, made sound and quick enough for long articles.

The docstring of each says what is mended in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsreader.summary.inner_products import inner_products
from newsreader.summary.matrix import TermMatrix
from newsreader.summary.sumy_adapter import (
    EdmundsonSummarizer,
    KLSummarizer,
    LsaSummarizer,
    LuhnSummarizer,
    SumBasicSummarizer,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsreader.summary.matrix import Floats
    from newsreader.summary.sumy_adapter import AbstractSummarizer, ObjectDocumentModel, Sentence


class NewsreaderLuhn(LuhnSummarizer):  # type: ignore[misc]
    """Luhn that looks significant words up in a set, not in a list."""

    def _get_significant_words(self, words: Sequence[str]) -> frozenset[str]:
        return frozenset(super()._get_significant_words(words))


class NewsreaderLsa(LsaSummarizer):  # type: ignore[misc]
    """LSA that keeps the leading dimensions only, so that it does not rank by length.

    They are those with at least half of the largest singular value (J. Steinberger and K. Ježek,
    "Using latent semantic analysis in text summarization", ISIM 2004).  A word that a sentence does
    not have weighs nothing in it.  The singular vectors are found as the eigenvectors of the
    sentences' inner products, which are far fewer numbers.
    """

    smooth = 0.4

    def __call__(self, document: ObjectDocumentModel, sentences_count: object) -> object:
        """The best sentences, in their order in the document."""
        sentences = document.sentences
        if not sentences:
            return ()
        terms = content_terms(self, sentences)
        weights = self.smooth + (1 - self.smooth) * terms.counts / terms.most_frequent[terms.rows]
        squares, directions = np.linalg.eigh(inner_products(terms, weights))
        leading = squares >= squares[-1] / 4
        ranks = np.sqrt(directions[:, leading] ** 2 @ np.maximum(squares[leading], 0.0))
        ratings = dict(zip(sentences, ranks.tolist(), strict=True))
        return self._get_best_sentences(sentences, sentences_count, ratings)


class NewsreaderKL(KLSummarizer):  # type: ignore[misc]
    """KL-Sum over the stems of content words, the summary's as well as the article's.

    The divergence is worked out from the words of the sentence that is tried alone: what the
    summary has already stands in three sums.
    """

    def _compute_ratings(self, sentences: Sequence[Sentence]) -> dict[Sentence, float]:
        terms = content_terms(self, sentences)
        share = terms.per_term(terms.counts)
        share /= max(1.0, share.sum())
        own = share * np.log(np.where(share > 0, share, 1.0))
        lengths = terms.per_sentence(terms.counts)
        chosen = np.zeros(len(terms.index))
        open_ = np.ones(terms.sentences, dtype=bool)
        order: list[int] = []
        while len(order) < terms.sentences:
            divergence = self._divergences(terms, lengths, chosen, share, own)
            best = int(np.where(open_, divergence, np.inf).argmin())
            open_[best] = False
            order.append(best)
            here = slice(*np.searchsorted(terms.rows, (best, best + 1)))
            chosen[terms.columns[here]] += terms.counts[here]
        return by_rank(sentences, order)

    @staticmethod
    def _divergences(
        terms: TermMatrix, lengths: Floats, chosen: Floats, share: Floats, own: Floats
    ) -> Floats:
        """For each sentence, the divergence of the article from the summary with it."""
        has = chosen > 0
        logs = share * np.log(np.where(has, chosen, 1.0))
        before = chosen[terms.columns]
        column = terms.columns
        fresh = before == 0
        joint = share[column] * np.log(before + terms.counts)
        mass = share[has].sum() + terms.per_sentence(np.where(fresh, share[column], 0.0))
        entropy = own[has].sum() + terms.per_sentence(np.where(fresh, own[column], 0.0))
        overlap = logs.sum() + terms.per_sentence(joint - logs[column])
        total = np.maximum(1.0, chosen.sum() + lengths)
        divergences: Floats = entropy - overlap + mass * np.log(total)
        return divergences


class NewsreaderSumBasic(SumBasicSummarizer):  # type: ignore[misc]
    """SumBasic that finds the next sentence with one sum over all words."""

    def _compute_ratings(self, sentences: Sequence[Sentence]) -> dict[Sentence, float]:
        terms = content_terms(self, sentences)
        share = terms.per_term(terms.counts)
        share /= max(1.0, share.sum())
        lengths = np.maximum(1.0, terms.per_sentence(terms.counts))
        open_ = np.ones(terms.sentences, dtype=bool)
        order: list[int] = []
        while len(order) < terms.sentences:
            average = terms.per_sentence(terms.counts * share[terms.columns]) / lengths
            best = int(np.where(open_, average, -1.0).argmax())
            open_[best] = False
            order.append(best)
            here = slice(*np.searchsorted(terms.rows, (best, best + 1)))
            share[terms.columns[here]] **= 2 ** terms.counts[here]
        return by_rank(sentences, order)


class NewsreaderEdmundson(EdmundsonSummarizer):  # type: ignore[misc]
    """Edmundson by title, place and key words; there are lists of cue words for no language.

    The key words are the content words of the article itself, as in H. P. Edmundson, "New methods
    in automatic extracting", JACM 1969.
    """

    def __init__(self, stemmer: Callable[[str], str]) -> None:
        super().__init__(stemmer, cue_weight=0.0, key_weight=1.0)

    @property
    def stop_words(self) -> frozenset[str]:
        """The null words; at least one, since sumy insists on it."""
        words: frozenset[str] = self.null_words
        return words

    @stop_words.setter
    def stop_words(self, words: frozenset[str]) -> None:
        self.null_words = words or frozenset((" ",))

    def __call__(self, document: ObjectDocumentModel, sentences_count: object) -> object:
        """As sumy does, with the article's own content words as bonus words."""
        self.bonus_words = {
            word for word in document.words if self.stem_word(word) not in self.null_words
        } or {" "}
        return super().__call__(document, sentences_count)


def content_terms(summarizer: AbstractSummarizer, sentences: Sequence[Sentence]) -> TermMatrix:
    """The stems of each sentence's words without the summarizer's stop words."""
    stop_words = summarizer.stop_words
    return TermMatrix.of(
        [summarizer.stem_word(word) for word in sentence.words if word.lower() not in stop_words]
        for sentence in sentences
    )


def by_rank(sentences: Sequence[Sentence], order: Sequence[int]) -> dict[Sentence, float]:
    """Sumy's ratings of a greedy choice: 0 for the first, -1 for the next, and so on."""
    return {sentences[number]: -float(rank) for rank, number in enumerate(order)}
