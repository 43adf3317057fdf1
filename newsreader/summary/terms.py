"""Which terms stand in which sentence.

A term is the stem of a word that is no stop word.  Plain lists: importing numpy takes longer than
all that is worked out on these, and memory is linear in the words all the same.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of sentences.

    Attributes:
        index: term → its number.
        sentences: for each sentence the numbers of its terms, each once, rising.
        counts: how often each of these stands in that sentence.
    """

    index: dict[str, int]
    sentences: tuple[tuple[int, ...], ...]
    counts: tuple[tuple[int, ...], ...]

    @classmethod
    def of(cls, sentences: Iterable[Sequence[str]]) -> Terms:
        """The terms of sentences that are given as lists of them."""
        index: dict[str, int] = {}
        numbers: list[tuple[int, ...]] = []
        counts: list[tuple[int, ...]] = []
        for terms in sentences:
            counted = Counter([index.setdefault(term, len(index)) for term in terms])
            numbers.append(tuple(sorted(counted)))
            counts.append(tuple(map(counted.__getitem__, numbers[-1])))
        return cls(index, tuple(numbers), tuple(counts))

    @property
    def frequencies(self) -> list[int]:
        """In how many sentences each term stands."""
        found = Counter(chain.from_iterable(self.sentences))
        return [found[number] for number in self.index.values()]


def term_lists(
    sentences: Iterable[Sequence[str]], stop_words: frozenset[str], stem: Callable[[str], str]
) -> Iterable[list[str]]:
    """The terms of sentences that are given as their words; each word is stemmed once."""
    known: dict[str, str | None] = {}
    for words in sentences:
        terms = []
        for word in words:
            if word not in known:
                lower = word.lower()
                silent = lower in stop_words or lower.removesuffix("'s") in stop_words
                known[word] = None if silent else stem(lower)
            term = known[word]
            if term:
                terms.append(term)
        yield terms
