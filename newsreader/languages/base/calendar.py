"""What a language calls days, months and the times close to the day of publication."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_NONE: frozenset[str] = frozenset()


def numbered(text: str, first: int = 1) -> dict[str, int]:
    """The words of a text with their numbers; words joined by a slash share one."""
    return {
        form: number
        for number, forms in enumerate(text.split(), first)
        for form in forms.split("/")
    }


@dataclass(frozen=True, slots=True)
class Calendar:
    """The words of dates, in lower case; by default there are none.

    Attributes:
        months: names to 1–12.
        short_months: abbreviations to 1–12, written with a full stop or without.
        weekdays: names to 0 (Monday) – 6.
        short_weekdays: abbreviations to 0–6.
        days: words for a day close to publication, to its distance in days.
        between: words that may stand between day, month and year, like "de" in Spanish.
        ordinals: what may follow a day's number.
        which: words that say which period is meant, to its distance: "last" to -1.
        periods: names of the periods that `which` goes with, to "week", "month", "year" or "".
        seasons: parts of a year, after which the year may follow.
        parts: parts of a month, which come before its name.
        future: words that place a bare weekday in the future.
        before_months: words after which a month that is also a name is a month.
        names: months and days that are also names of people or things.
        other_words: months that are, or look like, other words when written in lower case.
        clock: what comes after a time of day.
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
