"""What all languages together call the things around articles.

Paragraphs are told apart before the language is known.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.languages import all_languages

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORT = 3


@cache
def page_words(kind: str) -> frozenset[str]:
    """The words of one kind of all languages: an attribute of `PageWords`."""
    found: set[str] = set()
    for known in all_languages():
        found |= getattr(known.page, kind)
    return frozenset(found)


@cache
def months() -> dict[str, int]:
    """Names and abbreviations of months in all languages, in lower case, to 1–12."""
    named: dict[str, int] = {}
    for known in all_languages():
        named |= known.calendar.numbers_of_months
    return named


@cache
def days() -> tuple[str, ...]:
    """Names and abbreviations of the days of the week in all languages, in lower case."""
    calendars = [known.calendar for known in all_languages()]
    return tuple(sorted({day for c in calendars for day in (*c.weekdays, *c.short_weekdays)}))


@cache
def day_links() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What may follow a day's number, and what may come between day, month and year."""
    calendars = [known.calendar for known in all_languages()]
    ordinals = {ordinal for calendar in calendars for ordinal in calendar.ordinals}
    between = {word for calendar in calendars for word in calendar.between}
    return tuple(sorted(ordinals)), tuple(sorted(between))


@cache
def no_first_names() -> tuple[str, ...]:
    """Names of days and months that nobody is called, in lower case.

    A month as short as "Mei" is as often a name.
    """
    names: set[str] = set()
    given: set[str] = set()
    for calendar in (known.calendar for known in all_languages()):
        names |= calendar.weekdays.keys()
        names |= {month for month in calendar.months if len(month) > _SHORT}
        given |= calendar.names
    return tuple(sorted(names - given))


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of the words, the longest that fits, for verbose expressions."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return rf"(?: {'|'.join(map(re.escape, longest_first))} )"
