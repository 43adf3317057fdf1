"""Dates and times as they stand around articles; for verbose regular expressions."""

from __future__ import annotations

from newsreader.paragraphs.vocabulary import any_of, day_links, days, months

TIME = r"""
    (?: \d{1,2} [:.] \d{2} (?: :\d{2} )? (?: \s? [ap]\.?m\b\.? )? | \d{1,2} \s? [ap]\.?m\b\.? )
    (?: \s+ \(? [A-Z]{2,4}\b \)? )?
"""


def month() -> str:
    """A pattern for the name of a month."""
    return rf"(?: {any_of(months())} \b \.? )"


def day_first(day: str, month: str, year: str) -> str:
    """A pattern for dates like "3rd May 2016" and "3 de mayo de 2016", made of patterns."""
    ordinals, between = map(any_of, day_links())
    link = rf"(?: {between} \s )?"
    return rf"{day} {ordinals}? \s+ {link} {month} ,? \s+ {link} {year}"


def month_first(day: str, month: str, year: str) -> str:
    """A pattern for dates like "May 3, 2016", made of patterns."""
    ordinals, _ = day_links()
    return rf"{month} \s+ {day} {any_of(ordinals)}? ,? \s+ {year}"


def date() -> str:
    """A pattern for a date, with the day of the week or without."""
    day, year = r"\d{1,2}", r"\d{4}"
    return rf"""
    (?: (?: {any_of(days())} \b [.,]* \s+ )?
        (?: {day_first(day, "<month>", year)} | {month_first(day, "<month>", year)} )
      | \d{{4}}-\d{{2}}-\d{{2}} (?: T [\d:.]+ (?: Z | [+-]\d\d:?\d\d )? )?
      | \d{{1,2}} [./] \d{{1,2}} [./] (?: \d{{4}} | \d{{2}} ) \b )
    """
