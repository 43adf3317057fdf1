"""Dates by grammar: "on Wednesday", "12 May 2016", "last year", "the 1990s"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from itertools import compress
from typing import TYPE_CHECKING

from newsreader.entities.amount import Amount
from newsreader.entities.entity import EntityKind
from newsreader.languages import language as language_of
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from newsreader.entities.words import Word, Words
    from newsreader.languages.base.calendar import Calendar

_NUMBER = Shape.NUMBER
_NEAR = 15
"""So many words before a weekday are looked through for words of the future."""
_LONGEST_STREET = 5
"""So many words at most a house's number and its street have."""


def find_dates(
    text: str,
    words: Words,
    language: str = "en",
    published: date | None = None,
) -> Iterator[Amount]:
    """The dates in a paragraph, in order.

    Args:
        text: the article's text.
        words: the paragraph's words.
        language: ISO 639-1 code; without a calendar for it only numeric dates and years are found.
        published: the day that "today" and weekdays are counted from.
    """
    calendar = language_of(language).calendar
    grammar, openers = _grammar(language)
    known, starts = words.known, words.starts
    done = 0
    end = words.end(-1) if known else 0
    opens = [word.lower in openers or word.shape is _NUMBER for word in known]
    for index in compress(range(len(known)), opens):
        if starts[index] < done:
            continue
        match = grammar.match(text, starts[index], end)
        if match is None or _is_other_word(match, calendar):
            continue
        if match.lastgroup == "year" and _is_no_year(known, index, calendar):
            continue
        done = match.end()
        value = _value(match, calendar, published)
        if match.lastgroup == "weekday":
            before = known[max(0, index - _NEAR) : index]
            if any(other.lower.lstrip("'’") in calendar.future for other in before):
                value = None
        yield Amount(match.start(), match.end(), EntityKind.DATE, value)


def published_day(published: str | None) -> date | None:
    """The day of an ISO 8601 date or time, None where there is none or it is no date."""
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _any(words: Iterable[str]) -> str:
    """A pattern of any of the words; without words one that matches nothing."""
    forms = (re.escape(word) for word in sorted(words, key=len, reverse=True))
    return "|".join(forms) or r"(?!)"


@cache
def _grammar(language: str) -> tuple[re.Pattern[str], frozenset[str]]:
    """One pattern for all the dates of a language, and the words that they may begin with.

    The pattern's named groups tell which form of a date matched.
    """
    calendar = language_of(language).calendar
    forms = [
        *_worded(calendar),
        r"(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)",
        r"(?P<numeric>[0-3]?\d(?P<parted>[./])[0-3]?\d(?P=parted)(?:19|20)?\d\d)(?![\d./])",
        r"(?P<decade>(?:1[6-9]|20)\d0s)",
        r"(?P<year>(?:1[89]|20)\d\d)(?![\w%])(?![.,:/]\d)(?!-\d)",
    ]
    named = (
        calendar.numbers_of_months,
        calendar.weekdays,
        calendar.days,
        calendar.which,
        calendar.seasons,
        (part.split()[0] for part in calendar.parts),
    )
    openers = frozenset(f"{name}{dot}" for names in named for name in names for dot in ("", "."))
    pattern = rf"(?<![\w$€£.,/-])(?:{'|'.join(forms)})(?!-?\w)"
    return re.compile(pattern, re.IGNORECASE), openers


def _worded(calendar: Calendar) -> list[str]:
    month = rf"(?:{_any(calendar.numbers_of_months)}|(?:{_any(calendar.short_months)})\.)"
    weekday = rf"(?:{_any(calendar.weekdays)})"
    between = rf"(?:\s(?:{_any(calendar.between)}))?" if calendar.between else ""
    day = rf"[0-3]?\d(?:{_any(calendar.ordinals)})?(?!\d)"
    year = r"(?:1[6-9]|20)\d\d(?![.,]?\d)"
    near = _any(calendar.which)
    part = _any([*calendar.parts, *calendar.which])
    return [
        rf"(?P<day>(?:{weekday},?\s)?{day}{between}\s{month}(?:,?{between}\s{year})?)",
        rf"(?P<month_day>(?:{weekday},?\s)?{month}\s{day}(?!\d|,\d{{3}}|:)(?:,?\s{year})?)",
        rf"(?P<month>{month},?{between}\s{year})",
        rf"(?P<weekday>(?:(?:{near})\s)?{weekday})",
        rf"(?P<lone_month>(?:(?:{part})[\s-])?{month})",
        rf"(?P<period>(?:{near})\s(?:{_any(calendar.periods)}))",
        rf"(?P<season>(?:{_any(calendar.seasons)})\s{year})",
        rf"(?P<near>{_any(calendar.days)})",
    ]


def _is_other_word(match: re.Match[str], calendar: Calendar) -> bool:
    """Whether a lone month or weekday is rather another word: "may", "march", April the person."""
    text = match.group().rstrip(".")
    if match.lastgroup not in ("lone_month", "weekday") or " " in text:
        return False
    if text[0].islower() and text in calendar.other_words:
        return True
    if match.lastgroup == "weekday" or text.lower() not in calendar.names:
        return False
    line = match.string[max(0, match.start() - 12) : match.start()]
    return line.rstrip().rpartition(" ")[2].lower() not in calendar.before_months


def _is_no_year(words: Sequence[Word], index: int, calendar: Calendar) -> bool:
    """Whether a number of four digits is a house's, or that of a resolution, a flight, a room."""
    before = words[index - 1].lower if index else ""
    if before in calendar.before_years:
        return False
    if before in calendar.numbered:
        return True
    for word in words[index + 1 : index + _LONGEST_STREET]:
        if not word.text[0].isupper():
            return False
        if word.lower in calendar.streets:
            return word is not words[index + 1]
    return False


def _value(match: re.Match[str], calendar: Calendar, published: date | None) -> str | None:
    """The ISO 8601 value of a match, None where it is not certain."""
    form, text = match.lastgroup, match.group().lower()
    if form in ("iso", "year"):
        return text
    if form == "numeric":
        return _numeric(text)
    if form in ("day", "month_day", "month"):
        return _calendar_date(text, calendar, published)
    near = _NEAR_DAYS.get(form or "")
    return near(text, calendar, published) if near is not None and published is not None else None


def _numeric(text: str) -> str | None:
    """12.5.2016, 25/12/2016: a value only where day and month cannot be taken for one another."""
    parts = re.findall(r"\d+", text)
    if len(parts) != 3 or len(parts[2]) != 4:
        return None
    first, second, year = (int(part) for part in parts)
    if "." in text or first > 12:
        return _iso(year, second, first)
    if second > 12:
        return _iso(year, first, second)
    return None


def _calendar_date(text: str, calendar: Calendar, published: date | None) -> str | None:
    words = re.findall(r"[^\W\d_]+", text)
    months = calendar.numbers_of_months
    month = next((months[word] for word in words if word in months), 0)
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    year = next((number for number in numbers if number > 31), None)
    day = next((number for number in numbers if number <= 31), None)
    if day is None:
        return f"{year}-{month:02}"
    if year is not None:
        return _iso(year, month, day)
    if published is None:
        return None
    near = [_iso(published.year + step, month, day) for step in (-1, 0, 1)]
    days = [value for value in near if value is not None]
    return min(days, key=lambda value: abs(date.fromisoformat(value) - published), default=None)


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _weekday(text: str, calendar: Calendar, published: date) -> str | None:
    """A weekday is the last one up to publication; which one "next Friday" is, nobody agrees on."""
    words = text.split()
    number = next(calendar.weekdays[word] for word in words if word in calendar.weekdays)
    which = calendar.which.get(words[0])
    if which == 1:
        return None
    back = (published.weekday() - number) % 7
    if which == -1 and back == 0:
        back = 7
    return (published - timedelta(days=back)).isoformat()


def _period(text: str, calendar: Calendar, published: date) -> str | None:
    which, _, name = text.partition(" ")
    step = calendar.which[which]
    period = calendar.periods[" ".join(name.split())]
    if period == "year":
        return str(published.year + step)
    if period == "month":
        months = published.year * 12 + published.month - 1 + step
        return f"{months // 12}-{months % 12 + 1:02}"
    if period == "week":
        week = (published + timedelta(weeks=step)).isocalendar()
        return f"{week.year}-W{week.week:02}"
    return None


def _near(text: str, calendar: Calendar, published: date) -> str:
    return (published + timedelta(days=calendar.days[text])).isoformat()


_NEAR_DAYS: Mapping[str, Callable[[str, Calendar, date], str | None]] = {
    "near": _near, "weekday": _weekday, "period": _period,
}  # fmt: skip
