"""Which terms stand in which sentence.

A term is the stem of a word that is not a stop word.  Plain lists: importing numpy takes longer
than all that is worked out on these, and memory is linear in the words all the same.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


_LANGUAGES = 8
_REMEMBERED = 1 << 13
"""Words of a language whose terms are remembered, for as many languages."""


@dataclass(frozen=True)
class Terms:
    """The terms of sentences.

    Attributes:
        index: term → its number.
        sentences: for each sentence the numbers of its terms, each once, ascending.
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
            said = [index.setdefault(term, len(index)) for term in terms]
            numbers.append(tuple(sorted({*said})))
            if len(numbers[-1]) == len(said):
                counts.append((1,) * len(said))
            else:
                counts.append(tuple(map(Counter(said).__getitem__, numbers[-1])))
        return cls(index, tuple(numbers), tuple(counts))

    @cached_property
    def frequencies(self) -> list[int]:
        """In how many sentences each term stands."""
        found = Counter(chain.from_iterable(self.sentences))
        return [found[number] for number in self.index.values()]

    @cached_property
    def rarities(self) -> list[float]:
        """How rare each term is: the logarithm of its inverse frequency, smooth, above 0."""
        total = 1 + len(self.sentences)
        return [log(total / (1 + frequency)) + 1 for frequency in self.frequencies]


def term_lists(
    sentences: Iterable[Sequence[str]], stop_words: frozenset[str], stem: Callable[[str], str]
) -> Iterable[list[str]]:
    """The terms of sentences that are given as their words; most words are stemmed once."""
    term_of = _term_of(stop_words, stem)
    for words in sentences:
        yield list(filter(None, map(term_of, words)))


@lru_cache(maxsize=_LANGUAGES)
def _term_of(stop_words: frozenset[str], stem: Callable[[str], str]) -> Callable[[str], str]:
    """Gives the term of a word; a stop word's is empty."""

    @lru_cache(maxsize=_REMEMBERED)
    def term(word: str) -> str:
        lower = word.lower()
        silent = lower in stop_words or lower.removesuffix("'s") in stop_words
        return "" if silent else stem(lower)

    return term
