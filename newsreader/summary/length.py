"""How long a summary is to be: in sentences, in words, or as a share of the article."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Measure(StrEnum):
    """What a length counts."""

    SENTENCES = "sentences"
    WORDS = "words"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Length:
    """A wanted length; `Length(3)` is three sentences.

    Attributes:
        amount: at least 1, a share above 0 and at most 1.
        measure: what is counted.

    Raises:
        ValueError: the amount is out of its range.
    """

    amount: float
    measure: Measure = Measure.SENTENCES

    def __post_init__(self) -> None:
        if self.measure is Measure.SHARE:
            if not 0 < self.amount <= 1:
                raise ValueError(f"a share lies above 0 and at most 1, not at {self.amount:g}")
        elif not 1 <= self.amount < math.inf:
            raise ValueError(f"a summary has at least 1 of its {self.measure}, not {self.amount:g}")

    @classmethod
    def words(cls, amount: int) -> Length:
        """As many of the best sentences as have at most `amount` words together, at least one."""
        return cls(amount, Measure.WORDS)

    @classmethod
    def share(cls, amount: float) -> Length:
        """A share of the sentences that may be chosen, 0.2 for a fifth, rounded, at least one."""
        return cls(amount, Measure.SHARE)

    def sentences(self, words: Sequence[int]) -> int:
        """How many sentences that is, for a ranking whose sentences have so many words each."""
        if not words:
            return 0
        if self.measure is Measure.WORDS:
            count = sum(total <= self.amount for total in accumulate(words))
        elif self.measure is Measure.SHARE:
            count = round(self.amount * len(words))
        else:
            count = int(min(self.amount, len(words)))
        return max(1, count)
