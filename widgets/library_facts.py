"""What is known about an article of the list without opening it, in words that fit a column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from os.path import basename, dirname
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsreader.source import printable
from newsreader.source.names import is_standard_input, is_url

if TYPE_CHECKING:
    from newsreader.library.mark import Mark

_DAY = len("2016-02-11")
_KEY = re.compile("[0-9a-f]{32}")
"""What stands for the source of an article that the library alone has."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about an article of the list.

    Attributes:
        key: what it is remembered by, "" if that is not known.
        title: its title, or None.
        published: ISO 8601 date, or None.
        saved: ISO 8601 date of its file's last change, None if there is no file.
        words: how many it has, None if they were not counted.
        minutes: how long it takes to read them.
        problem: why it cannot be read, "" if it can.
        searched: the text that a filter searches, case-folded, from `searched_in`; in a list of
            thousands of articles it has to be at hand.
        beginning: its first words, by which it is told from others without a title.
    """

    key: str = ""
    title: str | None = None
    published: str | None = None
    saved: str | None = None
    words: int | None = None
    minutes: int = 1
    problem: str = ""
    searched: str = ""
    beginning: str = ""


UNKNOWN = Facts()
"""Nothing is known yet."""


def name_of(source: str) -> str:
    """What to call an article without a title: the name of its file, or its address."""
    if is_standard_input(source):
        return "standard input"
    if _KEY.fullmatch(source):
        return "the library"
    return printable(source if is_url(source) else basename(source) or source)


def place_of(source: str) -> str:
    """Where an article comes from: its file with the folder it is in, or a host."""
    if is_url(source):
        return printable(urlsplit(source).hostname or source)
    folder = basename(dirname(source))
    return f"{printable(folder)}/{name_of(source)}" if folder else name_of(source)


def day_of(facts: Facts) -> str:
    """The day an article was published, "2016-02-11"; else, with "~", that of its file."""
    if facts.published:
        return facts.published[:_DAY]
    return f"~{facts.saved}" if facts.saved else ""


def searched_in(source: str, *facts: str | None) -> str:
    """The text that a filter of the list searches: the source, title, byline and date."""
    return "\n".join(fact for fact in (*facts, source) if fact).casefold()


def share_of(mark: Mark | None) -> int:
    """How far an article was read, in percent; 0 if it was not."""
    if mark is None or not mark.length:
        return 0
    return min(99, 100 * mark.offset // mark.length)


def progress_of(mark: Mark | None) -> str:
    """How far an article was read: "read", "34 %", or "" for not at all."""
    if mark is not None and mark.end_seen:
        return "read"
    share = share_of(mark)
    return f"{share} %" if share else ""
