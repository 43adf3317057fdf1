"""The patterns that rules name in angle brackets."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.paragraphs import dates
from newsreader.paragraphs.vocabulary import any_of, no_first_names, page_words

if TYPE_CHECKING:
    from collections.abc import Callable

_BRACKETS = re.compile(r"<([a-z]+)>")


def expanded(wording: str) -> str:
    """The wording of a rule with what is in angle brackets spelled out."""
    return _BRACKETS.sub(lambda match: _pattern(match[1]), wording)


@cache
def _pattern(name: str) -> str:
    return expanded(_PATTERNS[name]())


def _agency() -> str:
    return any_of(page_words("agencies"))


def _day() -> str:
    return rf"(?i: {any_of(no_first_names())} \b )"


def _word() -> str:
    particles = any_of(page_words("particles"))
    return rf"(?: [A-ZÀ-Þ][\w’'.-]*+ | {particles} \b )"


def _names() -> str:
    conjunctions = any_of(page_words("conjunctions"))
    link = rf"(?: ,? \s {conjunctions} | , | \s & )"
    return rf"(?: <name> (?: {link} \s <name> ){{0,4}} )"


def _post() -> str:
    return rf"(?i: {any_of(page_words('posts'))} \b )"


def _desk() -> str:
    return rf"(?: (?: [A-Z][\w’'&.-]* | & | {any_of(page_words('desk_words'))} ) \s ){{0,8}}"


_PATTERNS: dict[str, Callable[[], str]] = {
    "agency": _agency,
    "date": dates.date,
    "day": _day,
    "desk": _desk,
    "month": dates.month,
    "name": lambda: r"(?: <word> (?: \s <word> ){1,4}+ )",
    "names": _names,
    "post": _post,
    "separator": lambda: r"(?: , \s | \s? [|•·–—] \s? | \s - \s )",
    "time": lambda: dates.TIME,
    "word": _word,
}
