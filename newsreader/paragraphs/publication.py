"""When an article was published, where it says so."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.paragraphs.dates import day_first, month_first
from newsreader.paragraphs.vocabulary import any_of, months, page_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.article import Paragraph

_YEAR = re.compile(r"\d{4}")
_SEARCHED = 40
"""Paragraphs at either end among which the date is looked for."""

_LONGEST = 200
"""Characters of such a line that are read."""


def find_published(text: str, paragraphs: tuple[Paragraph, ...]) -> str | None:
    """The ISO 8601 date that a line of its own gives the article, or None.

    The date of publication comes before that of an update; a date that could be read in two ways
    ("03/04/2016") is none.
    """
    updated = None
    ends = (*paragraphs[:_SEARCHED], *paragraphs[_SEARCHED:][-_SEARCHED:])
    for line in _lines(text, ends):
        before_update, update, after_update = _parted(line)
        published = date_in(before_update)
        if published:
            return published
        updated = updated or date_in(update + after_update)
    return updated


def _lines(text: str, paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    """The paragraphs that may say when the article was published."""
    for paragraph in paragraphs:
        line = paragraph.span.of(text)[:_LONGEST]
        tells = paragraph.role is Role.BOILERPLATE and _tells().match(line)
        if tells or paragraph.role is Role.DATELINE:
            yield line


def _parted(line: str) -> tuple[str, str, str]:
    update = _updated().search(line)
    if update is None:
        return line, "", ""
    return line[: update.start()], update.group(), line[update.end() :]


def date_in(line: str) -> str | None:
    """The ISO 8601 date in a line; None where there is none, or only a doubtful one."""
    if not _YEAR.search(line):
        return None
    for form in _forms():
        for match in form.finditer(line):
            year, month, day = match["year"], match["month"].lower(), match["day"]
            try:
                found = date(int(year), months().get(month) or int(month), int(day))
            except ValueError:
                continue
            return found.isoformat()
    return None


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    """Dates whose day and month cannot be mistaken for one another."""
    day, year = r"(?P<day>\d{1,2})", r"(?P<year>\d{4})"
    month = rf"(?P<month> {any_of(months())} ) \b \.?"
    forms = (
        r"(?<!\d) (?P<year>\d{4}) - (?P<month>\d{2}) - (?P<day>\d{2}) (?!\d)",
        rf"(?<!\d) {day_first(day, month, year)}",
        rf"\b {month_first(day, month, year)}",
        r"(?<!\d) (?P<day>1[3-9]|2\d|3[01]) [./] (?P<month>\d{1,2}) [./] (?P<year>\d{4})",
        r"(?<!\d) (?P<month>\d{1,2}) / (?P<day>1[3-9]|2\d|3[01]) / (?P<year>\d{4})",
        r"(?<!\d) (?P<day>\d{1,2}) \. (?P<month>\d{1,2}) \. (?P<year>\d{4})",
    )
    return tuple(re.compile(form, re.VERBOSE | re.IGNORECASE) for form in forms)


@cache
def _tells() -> re.Pattern[str]:
    """Whether a line begins with a number, or says what its date is of."""
    wording = rf"[\d(] | .{{0,60}} {any_of(page_words('stamps'))}"
    return re.compile(wording, re.VERBOSE | re.IGNORECASE)


@cache
def _updated() -> re.Pattern[str]:
    return re.compile(any_of(page_words("updates")), re.VERBOSE | re.IGNORECASE)
