"""Choosing the sentences that say most together, each with what it leans on.

First the best three at once, of the likeliest candidates: two that go together may be better than
the best one and what adds most to it.  Then one after the other, each behind what it leans on, so
that every beginning of the order can be read.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsreader.summary.coverage import Coverage
    from newsreader.summary.leaning import Leaning
    from newsreader.summary.terms import Booleans, Floats, Integers

_TOGETHER = 3
_LIKELIEST = 12
_TURNS = 12
_COMPARED = 3


class Chooser:
    """Orders sentences.

    Args:
        coverage: of what matters, with nothing chosen yet.
        own: each sentence's own rating.
        weight: of what a sentence adds to the coverage.
        leanings: what each sentence leans on.
        lead: the sentence that has to be first, if any; one that leans on others need not.
    """

    def __init__(
        self,
        coverage: Coverage,
        own: Floats,
        weight: float,
        leanings: Sequence[Sequence[Leaning]],
        lead: int | None,
    ) -> None:
        self._coverage = coverage
        self._own = own
        self._weight = weight
        self._leanings = leanings
        self._lost = _lost(leanings)
        self._lead = None if lead is None or self._lost[lead] else lead
        self._chosen: dict[int, float] = {}

    def order(self) -> tuple[Integers, Floats]:
        """The numbers of all sentences, best first, and their ratings, which never rise.

        One that leans on others comes after them, one almost the same as an earlier one near the
        end, and one that leans on what cannot be chosen at the very end.  After `_TURNS` turns the
        order is that of the last turn, so that the time is linear in the terms.
        """
        for sentence in self._together():
            self._take(sentence)
        while len(self._chosen) < min(_TURNS, len(self._own)):
            unit = self._next()
            if not unit:
                break
            for sentence in unit:
                self._take(sentence)
        rated = self._rated()
        late = np.lexsort((-rated, self._coverage.repeated, self._lost))
        for sentence in late.tolist():
            for member in () if sentence in self._chosen else self._unit(sentence):
                self._chosen[member] = float(rated[member])
        ratings = np.array(list(self._chosen.values()))
        return np.array(list(self._chosen), dtype=np.int32), np.minimum.accumulate(ratings)

    def _rated(self) -> Floats:
        return self._own + self._weight * self._coverage.added()

    def _take(self, sentence: int) -> None:
        self._chosen[sentence] = float(self._rated()[sentence])
        self._coverage.add(sentence)

    def _unit(self, sentence: int) -> list[int]:
        """A sentence behind all that it leans on, without what is chosen already."""
        unit: list[int] = []
        waiting = [sentence]
        while waiting:
            one = waiting.pop()
            if one in self._chosen or one in unit:
                continue
            unit.append(one)
            waiting += [
                need.support
                for need in self._leanings[one]
                if need.support is not None and not _is_met(need, one, self._chosen)
            ]
        return sorted(unit[1:]) + unit[:1]

    def _next(self) -> list[int]:
        """The unit that is rated best, a sentence."""
        raw = self._rated()
        open_ = ~(self._lost | self._coverage.repeated)
        open_[list(self._chosen)] = False
        rated = np.where(open_, raw, -np.inf)
        best = [int(s) for s in np.argsort(-rated, kind="stable")[:_COMPARED] if open_[s]]
        units = [self._unit(sentence) for sentence in best]
        units = [unit for unit in units if self._stand({*self._chosen, *unit})] or units
        return max(units, key=lambda unit: sum(raw[unit].tolist()) / len(unit), default=[])

    def _together(self) -> list[int]:
        """The best three sentences that stand together, in the order to take them."""
        rated = np.where(self._lost, -np.inf, self._rated())
        likeliest = np.argsort(-rated, kind="stable")[:_LIKELIEST].tolist()
        pool = {
            s for sentence in likeliest if not self._lost[sentence] for s in self._unit(sentence)
        }
        first = () if self._lead is None else (self._lead,)
        pool.difference_update(first)
        for size in range(min(_TOGETHER, len(pool) + len(first)), 0, -1):
            sets = [
                chosen
                for rest in combinations(sorted(pool), size - len(first))
                if self._stand(chosen := (*first, *rest))
            ]
            best = self._best(sets) if sets else None
            if best is not None:
                return self._sequence(best)
        return []

    def _best(self, sets: list[tuple[int, ...]]) -> tuple[int, ...] | None:
        """The set that is rated best, if there is one that does not repeat itself."""
        table = np.array(sets, dtype=np.int32)
        values = self._own[table].sum(axis=1) + self._weight * self._coverage.of_sets(table)
        best = int(values.argmax())
        return sets[best] if np.isfinite(values[best]) else None

    def _sequence(self, chosen: tuple[int, ...]) -> list[int]:
        """Best first, each behind what it leans on."""
        rated = self._rated()
        left = sorted(chosen, key=lambda sentence: (sentence != self._lead, -rated[sentence]))
        order: list[int] = []
        while left:
            ready = (s for s in left if self._stand((*order, s)))
            best = next(ready, left[0])
            left.remove(best)
            order.append(best)
        return order

    def _stand(self, chosen: Collection[int]) -> bool:
        """Whether each of them has what it leans on."""
        return all(_is_met(need, one, chosen) for one in chosen for need in self._leanings[one])


def _is_met(need: Leaning, sentence: int, chosen: Collection[int]) -> bool:
    """Whether what a sentence needs is among the chosen, and directly before it where it must."""
    if need.is_next:
        return max((one for one in chosen if one < sentence), default=-1) in need.supports
    return any(support in chosen for support in need.supports)


def _lost(leanings: Sequence[Sequence[Leaning]]) -> Booleans:
    """Which sentences lean on what cannot be chosen, or on one that does."""
    lost = np.zeros(len(leanings), dtype=bool)
    for sentence, needs in enumerate(leanings):
        lost[sentence] = any(all(lost[support] for support in need.supports) for need in needs)
    return lost
