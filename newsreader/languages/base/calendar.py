"""What a language may call days, months and the times near the day of publication."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_NONE: frozenset[str] = frozenset()


def numbered(text: str, first: int = 1) -> dict[str, int]:
    """The words of a text with their numbers; those with a slash between them have the same."""
    return {
        form: number
        for number, forms in enumerate(text.split(), first)
        for form in forms.split("/")
    }


@dataclass(frozen=True, slots=True)
class Calendar:
    """The words of dates, in lower case. A language that says nothing has none.

    Attributes:
        months: names to 1–12.
        short_months: abbreviations to 1–12, written with a full stop or without.
        weekdays: names to 0 (Monday) – 6.
        short_weekdays: abbreviations to 0–6.
        days: words for a day near publication, to its distance in days.
        between: words that may stand between day, month and year, as "de" in Spanish.
        ordinals: what may follow a day's number.
        which: words that tell which period is meant, to its distance: "last" to -1.
        periods: names of the periods that `which` goes with, to "week", "month", "year" or "".
        seasons: parts of a year that a year may follow.
        parts: parts of a month, which stand before it.
        future: words that make a bare weekday one to come.
        before_months: words after which a month that is also a name is a month.
        names: those of months and days that are names of people or things too.
        other_words: months that are other words too, or seem so, when written in lower case.
        clock: what stands after a time of day.
        before_years: words after which a number is a year, whatever follows it.
        numbered: nouns after which a number is no year: "Resolution 2018".
        streets: last words of streets' names: a number before such a name is a house's.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    short_months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    short_weekdays: Mapping[str, int] = field(default_factory=dict)
    days: Mapping[str, int] = field(default_factory=dict)
    between: frozenset[str] = _NONE
    ordinals: frozenset[str] = _NONE
    which: Mapping[str, int] = field(default_factory=dict)
    periods: Mapping[str, str] = field(default_factory=dict)
    seasons: frozenset[str] = _NONE
    parts: frozenset[str] = _NONE
    future: frozenset[str] = _NONE
    before_months: frozenset[str] = _NONE
    names: frozenset[str] = _NONE
    other_words: frozenset[str] = _NONE
    clock: frozenset[str] = _NONE
    before_years: frozenset[str] = _NONE
    numbered: frozenset[str] = _NONE
    streets: frozenset[str] = _NONE

    @property
    def numbers_of_months(self) -> dict[str, int]:
        """Names and abbreviations of months to 1–12."""
        return {**self.months, **self.short_months}
