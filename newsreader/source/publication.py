"""When an article was published, where it says so."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.paragraphs.dates import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.article import Paragraph

_MONTH = rf"(?P<month>{'|'.join(MONTHS)})\b\.?"
_FORMS = tuple(
    re.compile(form, re.VERBOSE | re.IGNORECASE)
    for form in (
        r"(?<!\d) (?P<year>\d{4}) - (?P<month>\d{2}) - (?P<day>\d{2}) (?!\d)",
        rf"""(?<!\d) (?P<day>\d{{1,2}}) (?:st|nd|rd|th|er|\.)? \s+ (?:de \s)?
        {_MONTH} ,? \s+ (?:de \s)? (?P<year>\d{{4}})""",
        rf"\b {_MONTH} \s+ (?P<day>\d{{1,2}}) (?:st|nd|rd|th)? ,? \s+ (?P<year>\d{{4}})",
        r"(?<!\d) (?P<day>1[3-9]|2\d|3[01]) [./] (?P<month>\d{1,2}) [./] (?P<year>\d{4})",
        r"(?<!\d) (?P<month>\d{1,2}) / (?P<day>1[3-9]|2\d|3[01]) / (?P<year>\d{4})",
        r"(?<!\d) (?P<day>\d{1,2}) \. (?P<month>\d{1,2}) \. (?P<year>\d{4})",
    )
)
"""Dates whose day and month cannot be mistaken for one another."""

_TELLS = re.compile(
    r"[\d(]|.{0,60}(?:publi[cs]|posted|created|uploaded|updated|modified|aktual|actual|mis à jour)",
    re.IGNORECASE,
)
"""Begins with a number, or says what the date is of."""

_UPDATED = re.compile(r"updated|modified|aktualisiert|mis à jour|actualizado", re.IGNORECASE)
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
        published = _date_in(before_update)
        if published:
            return published
        updated = updated or _date_in(update + after_update)
    return updated


def _lines(text: str, paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    """The paragraphs that may tell when the article was published."""
    for paragraph in paragraphs:
        line = paragraph.span.of(text)[:_LONGEST]
        tells = paragraph.role is Role.BOILERPLATE and _TELLS.match(line)
        if tells or paragraph.role is Role.DATELINE:
            yield line


def _parted(line: str) -> tuple[str, str, str]:
    update = _UPDATED.search(line)
    if update is None:
        return line, "", ""
    return line[: update.start()], update.group(), line[update.end() :]


def _date_in(line: str) -> str | None:
    for form in _FORMS:
        for match in form.finditer(line):
            year, month, day = match["year"], match["month"].lower(), match["day"]
            try:
                found = date(int(year), MONTHS.get(month) or int(month), int(day))
            except ValueError:
                continue
            return found.isoformat()
    return None
