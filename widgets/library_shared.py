"""What the rows of the list of articles share: it tells none of them apart, and gives way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len

from widgets.fitting import cut
from widgets.library_facts import day_of, place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from widgets.library_facts import Facts

_MORE = "…"


@dataclass(frozen=True, slots=True)
class Shared:
    """What all articles of the list have in common.

    Attributes:
        day: the day of all of them, "" where they differ.
        before: code points that all sources begin with.
        after: code points that all sources end with.
    """

    day: str = ""
    before: int = 0
    after: int = 0

    def place(self, source: str, cells: int) -> str:
        """Where an article comes from, in a limited number of cells.

        What does not fit is cut where all agree: at the start, then at the end.
        """
        place = place_of(source)
        if cell_len(place) <= cells:
            return place
        agreed = max(0, self.before - (len(source) - len(place)))
        for start in range(2, agreed + 1):
            if cell_len(shortened := _MORE + place[start:]) <= cells:
                return shortened
        rest = _MORE + place[agreed:] if agreed > 1 else place
        if cell_len(rest) > cells and self.after > 1:
            end = max(cells - 1, len(rest) - self.after)
            rest = rest[:end] + _MORE
        return cut(rest, cells)


def shared_by(sources: Sequence[str], facts: Iterable[Facts]) -> Shared:
    """What several articles share, nothing where there is only one.

    Args:
        sources: what they are read from.
        facts: what is known about those that were looked at.
    """
    if len(sources) < 2:
        return Shared()
    before = _agreeing(sources)
    after = _agreeing([source[::-1] for source in sources])
    return Shared(shared_day(facts), before, after)


def _agreeing(texts: Sequence[str]) -> int:
    """How many code points all texts begin with: those that the first and the last one do."""
    first, last = min(texts), max(texts)
    for at, (one, other) in enumerate(zip(first, last, strict=False)):
        if one != other:
            return at
    return min(len(first), len(last))


def shared_day(facts: Iterable[Facts]) -> str:
    """The one day of several articles, "" where they differ."""
    days: set[str] = set()
    count = 0
    for each in facts:
        if not each.problem:
            days.add(day_of(each))
            count += 1
        if len(days) > 1:
            return ""
    return days.pop() if count > 1 else ""
