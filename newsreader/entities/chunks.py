"""The chunks of an article with what may be a name in them, in little room.

An article of ten megabytes has half a million candidates: as objects they would take more memory
than all the rest of the program. They are kept in columns, and are objects only while looked at.
"""

from __future__ import annotations

import sys
from array import array
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.entities.scorecard import Score


class NameCandidate(NamedTuple):
    """A segment of a chunk that may be a name.

    Attributes:
        first: its first word, counted from the chunk's first.
        last: just past its last word.
        start: offset of its first code point.
        end: offset just past its last.
        name: its words, with single spaces.
        context: how much the words around it speak for each kind.
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    context: Score


class Chunks:
    """Chunks in the order in which they were added."""

    def __init__(self) -> None:
        self._lengths = array("B")
        self._counts = array("H")
        self._places = array("I")
        self._names: list[str] = []
        self._contexts = array("d")

    def add(self, length: int, candidates: Sequence[NameCandidate]) -> None:
        """Take in a chunk of so many words and the candidates in it."""
        self._lengths.append(length)
        self._counts.append(len(candidates))
        for candidate in candidates:
            self._places.extend(candidate[:4])
            self._names.append(sys.intern(candidate.name))
            self._contexts.extend(candidate.context)

    def __iter__(self) -> Iterator[tuple[int, list[NameCandidate]]]:
        """The length of each chunk and its candidates."""
        numbers, weights = iter(self._places), iter(self._contexts)
        contexts = zip(weights, weights, weights, weights, weights, strict=True)
        rows = zip(numbers, numbers, numbers, numbers, self._names, contexts, strict=True)
        candidates = map(NameCandidate._make, rows)
        for length, count in zip(self._lengths, self._counts, strict=True):
            yield length, list(islice(candidates, count))
