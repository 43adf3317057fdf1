"""Choosing the sentences that together say the most, each with what it leans on.

First the best three at once, of the likeliest candidates: two that go together may be better than
the best one and what adds most to it.  Then one after the other, each behind what it leans on, so
that every beginning of the order can be read.
"""

from __future__ import annotations

from itertools import accumulate, combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from newsreader.summary.coverage import Coverage
    from newsreader.summary.leaning import Leaning

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
        own: Sequence[float],
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

    def order(self) -> tuple[list[int], list[float]]:
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
        rated, repeated = self._rated(), self._coverage.repeated
        late = sorted(
            range(len(rated)), key=lambda one: (self._lost[one], repeated[one], -rated[one])
        )
        for sentence in late:
            for member in () if sentence in self._chosen else self._unit(sentence):
                self._chosen[member] = rated[member]
        return list(self._chosen), list(accumulate(self._chosen.values(), min))

    def _rated(self) -> list[float]:
        added = self._coverage.added()
        return [own + self._weight * more for own, more in zip(self._own, added, strict=True)]

    def _likeliest(self, open_: Iterable[int], rated: Sequence[float], most: int) -> list[int]:
        return sorted(open_, key=rated.__getitem__, reverse=True)[:most]

    def _take(self, sentence: int) -> None:
        added = self._coverage.added_by(sentence)
        self._chosen[sentence] = self._own[sentence] + self._weight * added
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
        """The unit with the best rating per sentence."""
        rated, repeated = self._rated(), self._coverage.repeated
        open_ = (
            one
            for one in range(len(rated))
            if not (self._lost[one] or repeated[one] or one in self._chosen)
        )
        units = [self._unit(one) for one in self._likeliest(open_, rated, _COMPARED)]
        units = [unit for unit in units if self._stand({*self._chosen, *unit})] or units
        return max(
            units, key=lambda unit: sum([rated[one] for one in unit]) / len(unit), default=[]
        )

    def _together(self) -> list[int]:
        """The best three sentences that stand together, in the order to take them."""
        rated = self._rated()
        open_ = (one for one in range(len(rated)) if not self._lost[one])
        likeliest = self._likeliest(open_, rated, _LIKELIEST)
        pool = {one for sentence in likeliest for one in self._unit(sentence)}
        first = () if self._lead is None else (self._lead,)
        pool.difference_update(first)
        for size in range(min(_TOGETHER, len(pool) + len(first)), 0, -1):
            best = self._best(
                (*first, *rest) for rest in combinations(sorted(pool), size - len(first))
            )
            if best is not None:
                return self._sequence(best)
        return []

    def _best(self, sets: Iterable[tuple[int, ...]]) -> tuple[int, ...] | None:
        """The set that is rated best of those that stand together and repeat nothing, if any."""
        own, weight, coverage = self._own, self._weight, self._coverage
        rated = sorted(
            (-sum([own[one] for one in chosen]) - weight * coverage.of_set(chosen), chosen)
            for chosen in sets
            if self._stand(chosen)
        )
        return next((chosen for _, chosen in rated if not self._repeats(chosen)), None)

    def _repeats(self, chosen: Sequence[int]) -> bool:
        return any(self._coverage.is_alike(*pair) for pair in combinations(chosen, 2))

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


def _lost(leanings: Sequence[Sequence[Leaning]]) -> list[bool]:
    """Which sentences lean on what cannot be chosen, or on one that does."""
    lost = [False] * len(leanings)
    for sentence, needs in enumerate(leanings):
        lost[sentence] = any(all(lost[support] for support in need.supports) for need in needs)
    return lost
