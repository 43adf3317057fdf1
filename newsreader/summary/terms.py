"""Which terms stand in which sentence.

A term is the stem of a word that is not a stop word.  Plain lists: importing numpy takes longer
than all that is worked out on these, and memory is linear in the words all the same.
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
    term_of = _TermOf(stop_words, stem).__getitem__
    for words in sentences:
        yield list(filter(None, map(term_of, words)))


class _TermOf(dict[str, str]):
    """The term of each word met so far; a stop word's is empty."""

    def __init__(self, stop_words: frozenset[str], stem: Callable[[str], str]) -> None:
        super().__init__()
        self._stop_words = stop_words
        self._stem = stem

    def __missing__(self, word: str) -> str:
        lower = word.lower()
        silent = lower in self._stop_words or lower.removesuffix("'s") in self._stop_words
        term = self[word] = "" if silent else self._stem(lower)
        return term
