"""What a summary is: a ranking of sentences, of which the first few are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsreader.summary.length import Length

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.summary.leaning import Leaning
    from newsreader.text.span import Span


class Parts(Mapping[str, float]):
    """What a sentence's score is made of: a row of a table that all sentences share.

    An article of ten megabytes has a hundred thousand sentences; a dictionary for each would take
    more memory than the article.
    """

    __slots__ = ("_row", "_table")

    def __init__(self, table: Mapping[str, Sequence[float]], row: int) -> None:
        self._table = table
        self._row = row

    def __getitem__(self, name: str) -> float:
        return self._table[name][self._row]

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)


@dataclass(frozen=True, slots=True)
class RankedSentence:
    """A sentence and how strongly its method chose it.

    Attributes:
        span: the sentence's place.
        score: the method's own rating, the greater the better; comparable within one ranking only.
        parts: what the score is made of, by name, where the method can tell; they add up to it.
        words: how many words it has.
        number: which sentence of the article it is, from 0: index into the article's sentences.
        leanings: what it needs before it to be understood, where the method goes by that; its
            supports are numbers of sentences.
    """

    span: Span
    score: float
    parts: Mapping[str, float] = field(default_factory=dict, hash=False)
    words: int = 0
    number: int = 0
    leanings: tuple[Leaning, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """The best sentences of an article by one method.

    Every method ranks all sentences once; a longer or shorter summary is a longer or shorter
    beginning of the same ranking, so that `resized` costs nothing.

    Attributes:
        method: name of the method that ranked the sentences.
        ranking: all sentences that may be chosen, best first.
        length: how many of them the summary shows.
        notice: one sentence for the reader where the method could not work as asked, else None.
    """

    method: str
    ranking: tuple[RankedSentence, ...]
    length: int
    notice: str | None = None

    @property
    def sentences(self) -> tuple[RankedSentence, ...]:
        """The chosen sentences in article order."""
        return tuple(sorted(self.ranking[: self.length], key=lambda ranked: ranked.span))

    def supported_by(self, sentence: RankedSentence) -> tuple[tuple[int, str], ...]:
        """The chosen sentences that lean on this one: the number of each, and its word for it.

        A sentence leans on the first chosen one that helps it, or on the one directly before it.
        """
        found = []
        numbers = [chosen.number for chosen in self.sentences]
        for chosen in self.sentences:
            for need in chosen.leanings:
                helping = [number for number in numbers if number in need.supports]
                if helping and helping[-1 if need.is_next else 0] == sentence.number:
                    found.append((chosen.number, need.word))
        return tuple(found)

    def resized(self, length: int | Length) -> Summary:
        """The same summary in another length: at least one sentence and at most all there are."""
        if isinstance(length, Length):
            length = length.sentences([ranked.words for ranked in self.ranking])
        return replace(self, length=min(max(1, length), len(self.ranking)))
