"""Terms and what is worked out from them in linear time, against plain numpy."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.summary.centrality import centrality, directed_centrality, vectors
from newsreader.summary.choosing import Chooser
from newsreader.summary.coverage import EXPECTED_WORDS, Coverage
from newsreader.summary.importance import word_importance
from newsreader.summary.inner_products import inner_products
from newsreader.summary.matrix import TermMatrix
from newsreader.summary.terms import Terms, term_lists

SENTENCES = st.lists(
    st.lists(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), max_size=9), max_size=40
)


def dense(terms: TermMatrix, values: np.ndarray) -> np.ndarray:
    matrix = np.zeros((terms.sentences, max(1, len(terms.index))))
    matrix[terms.rows, terms.columns] = values
    return matrix


@settings(max_examples=40, deadline=None)
@given(SENTENCES)
def test_products_are_those_of_the_dense_matrix(sentences: list[list[str]]) -> None:
    terms = TermMatrix.of(sentences)
    matrix = dense(terms, terms.counts)
    assert np.array_equal(inner_products(terms, terms.counts), matrix @ matrix.T)


@settings(max_examples=40, deadline=None)
@given(SENTENCES)
def test_terms_are_the_entries_of_the_matrix(sentences: list[list[str]]) -> None:
    terms, matrix = Terms.of(sentences), TermMatrix.of(sentences)
    assert terms.index == matrix.index
    assert [term for said in terms.sentences for term in said] == matrix.columns.tolist()
    assert [count for counts in terms.counts for count in counts] == matrix.counts.tolist()
    assert terms.frequencies == matrix.frequencies.tolist()


@settings(max_examples=40, deadline=None)
@given(SENTENCES)
def test_centralities_are_sums_of_cosines(sentences: list[list[str]]) -> None:
    terms = Terms.of(sentences)
    weights = vectors(terms)
    matrix = np.zeros((len(sentences), max(1, len(terms.index))))
    for number, (said, row) in enumerate(zip(terms.sentences, weights, strict=True)):
        matrix[number, list(said)] = row
    cosines = matrix @ matrix.T
    np.fill_diagonal(cosines, 0.0)
    assert np.allclose(centrality(terms, weights), cosines.sum(axis=1))
    directed = np.triu(cosines).sum(axis=1) - np.tril(cosines).sum(axis=1)
    assert np.allclose(directed_centrality(terms, weights), directed)


@settings(max_examples=40, deadline=None)
@given(SENTENCES)
def test_importance_is_a_likelihood(sentences: list[list[str]]) -> None:
    terms = Terms.of(sentences)
    importance = word_importance(terms, vectors(terms), {"a"})
    assert len(importance) == len(terms.index)
    assert all(0 < likelihood < 1 for likelihood in importance)


def test_a_word_of_the_title_a_frequent_one_and_an_early_one_matter_more() -> None:
    terms = Terms.of([["early", "twice"], ["titled", "plain"], ["twice", "late"]])
    importance = word_importance(terms, vectors(terms), {"titled"})
    by_term = dict(zip(terms.index, importance, strict=True))
    assert by_term["titled"] > by_term["plain"]
    assert by_term["twice"] > by_term["early"] > by_term["late"]


def test_coverage_is_the_expected_f_measure() -> None:
    terms = Terms.of([["a", "b"], ["b", "c"], []])
    coverage = Coverage(terms, vectors(terms), [0.5, 0.25, 0.125], [10, 20, 5])
    first = 2 * 0.75 / (10 + EXPECTED_WORDS)
    assert coverage.added()[0] == pytest.approx(first)
    coverage.add(0)
    assert coverage.added()[1] == pytest.approx(2 * 0.875 / (30 + EXPECTED_WORDS) - first)
    assert coverage.added()[2] < 0


def test_a_repeated_sentence_is_chosen_last() -> None:
    terms = Terms.of([["a", "b"], ["a", "b"], ["c"]])
    coverage = Coverage(terms, vectors(terms), [0.9, 0.9, 0.1], [10, 10, 10])
    order, ratings = Chooser(coverage, [1.0, 0.9, 0.0], 1.0, [()] * 3, None).order()
    assert order == [0, 2, 1]
    assert all(better >= worse for better, worse in pairwise(ratings))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from([["a", "b"], ["c"], ["d", "e", "a"], []]), max_size=40))
def test_all_sentences_are_ranked_once(sentences: list[list[str]]) -> None:
    terms = Terms.of(sentences)
    weights = vectors(terms)
    count = len(sentences)
    importance = word_importance(terms, weights, ())
    coverage = Coverage(terms, weights, importance, [7] * count)
    order, _ = Chooser(coverage, [0.0] * count, 1.0, [()] * count, None).order()
    assert sorted(order) == list(range(count))


def test_stop_words_and_their_possessives_are_no_terms() -> None:
    lists = term_lists([["The", "It's", "ferry's", "Ferry"]], frozenset({"the", "it"}), str.upper)
    assert list(lists) == [["FERRY'S", "FERRY"]]
