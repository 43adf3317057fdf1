"""Sentences × terms as a sparse matrix in flat arrays of numpy, for methods that compare all pairs.

Memory is linear in the words.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Integers = NDArray[np.int32]
    Booleans = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class TermMatrix:
    """The entries of a matrix of sentences × terms, ordered by sentence, then by term.

    Attributes:
        index: term → its column.
        sentences: how many rows there are.
        rows: the sentence of each entry.
        columns: the term of each entry.
        counts: how often that term stands in that sentence.
    """

    index: dict[str, int]
    sentences: int
    rows: Integers
    columns: Integers
    counts: Floats

    @classmethod
    def of(cls, sentences: Iterable[Sequence[str]]) -> TermMatrix:
        """The matrix of sentences that are given as their terms."""
        index: dict[str, int] = {}
        entries = array("i")
        lengths = array("i")
        for terms in sentences:
            entries.extend([index.setdefault(term, len(index)) for term in terms])
            lengths.append(len(terms))
        width = max(1, len(index))
        cells = np.repeat(np.arange(len(lengths), dtype=np.int64) * width, lengths)
        cells += np.frombuffer(entries, dtype=np.int32) if entries else 0
        cells, counts = np.unique(cells, return_counts=True)
        rows, columns = (part.astype(np.int32) for part in np.divmod(cells, width))
        return cls(index, len(lengths), rows, columns, counts.astype(np.float64))

    @property
    def frequencies(self) -> Floats:
        """In how many sentences each term stands."""
        return np.bincount(self.columns, minlength=len(self.index)).astype(np.float64)

    @property
    def most_frequent(self) -> Floats:
        """How often the most frequent term of each sentence stands in it, at least 1."""
        most = np.ones(self.sentences)
        np.maximum.at(most, self.rows, self.counts)
        return most

    def per_sentence(self, values: Floats) -> Floats:
        """The sum of one value an entry over each sentence."""
        sums = np.bincount(self.rows, weights=values, minlength=self.sentences)
        return sums.astype(np.float64, copy=False)

    def per_term(self, values: Floats) -> Floats:
        """The sum of one value an entry over each term."""
        sums = np.bincount(self.columns, weights=values, minlength=len(self.index))
        return sums.astype(np.float64, copy=False)

    def normalised(self, values: Floats) -> Floats:
        """One value an entry, scaled so that every sentence is a vector of length 1 (or 0)."""
        lengths = np.sqrt(self.per_sentence(values * values))
        return values / np.where(lengths > 0, lengths, 1.0)[self.rows]
