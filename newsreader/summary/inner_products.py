"""The inner products of all sentences with one another, by numpy alone.

A matrix of sentences × terms is nearly empty, and numpy has no sparse ones.  But most terms stand
in a few sentences only: their pairs are added up one by one.  The few that stand in many make a
small matrix that is multiplied as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from newsreader.summary.matrix import Booleans, Floats, Integers, TermMatrix

_FREQUENT = 16
"""A term is frequent if it stands in more than one of so many sentences."""

_PAIRS = 1 << 20
"""Pairs that are added at a time, which bounds the memory they take."""


def inner_products(terms: TermMatrix, values: Floats) -> Floats:
    """The inner product of every two sentences, with one value an entry."""
    matrix = np.zeros((terms.sentences, terms.sentences))
    order = np.argsort(terms.columns, kind="stable")
    counts = terms.frequencies.astype(np.intp)
    starts = np.cumsum(counts) - counts
    most = terms.sentences // _FREQUENT
    for count in np.unique(counts[(counts > 1) & (counts <= most)]).tolist():
        places = starts[counts == count][:, np.newaxis] + np.arange(count)
        _add_pairs(matrix, terms, values, order[places])
    _add_dense(matrix, terms, values, counts > max(1, most))
    np.fill_diagonal(matrix, terms.per_sentence(values * values))
    return matrix


def _add_pairs(matrix: Floats, terms: TermMatrix, values: Floats, entries: Integers) -> None:
    """Add the products of all pairs in each row of `entries`, which are those of one term."""
    flat = matrix.reshape(-1)
    step = max(1, _PAIRS // entries.shape[1] ** 2)
    for start in range(0, len(entries), step):
        some = entries[start : start + step]
        rows, weights = terms.rows[some], values[some]
        cells = rows[:, :, np.newaxis] * len(matrix) + rows[:, np.newaxis, :]
        added = weights[:, :, np.newaxis] * weights[:, np.newaxis, :]
        np.add.at(flat, cells.reshape(-1), added.reshape(-1))


def _add_dense(matrix: Floats, terms: TermMatrix, values: Floats, wanted: Booleans) -> None:
    """Add the products over the terms that are wanted."""
    column = np.cumsum(wanted) - 1
    entries = np.flatnonzero(wanted[terms.columns])
    dense = np.zeros((terms.sentences, int(wanted.sum())))
    dense[terms.rows[entries], column[terms.columns[entries]]] = values[entries]
    matrix += dense @ dense.T
