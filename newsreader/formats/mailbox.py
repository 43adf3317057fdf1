"""Mailboxes (mbox): mails one after the other, each below a line of its own."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from newsreader.formats.draft import Draft, Entry
from newsreader.formats.mail import header_fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article

_SEPARATOR = re.compile(
    rb"From [ ] [^\n]{0,200}? \b (?: Mon|Tue|Wed|Thu|Fri|Sat|Sun ) [ ]"  # the day and
    rb"[^\n]{0,20} \d\d:\d\d [^\n]{0,20} \d{4} [^\n]{0,8} \n"  # the time tell it from a sentence
    rb"(?= [!-9;-~]{1,76} : | >From [ ] )",  # a field
    re.VERBOSE,
)
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
"""A line of a mail that would be taken for a separator."""


class Mailbox:
    """A file of mails, each found when it is asked for; fragments are their numbers."""

    name = "mbox"
    starts_alone = False

    def recognises(self, name: str, beginning: bytes) -> bool:  # noqa: ARG002
        """By the line above its first mail, and the fields below."""
        separator = _SEPARATOR.match(beginning)
        return bool(separator and header_fields(beginning[separator.end() :]))

    def entries(self, data: bytes, source: str) -> Iterator[Entry]:
        """Its mails, numbered from 1."""
        start, number = 0, 1
        while start < len(data):
            end = _next_separator(data, start + 1)
            yield Entry(str(number), end - start, partial(_draft, data, start, end, source, number))
            start, number = end, number + 1

    def line(self, data: bytes, article: Article, offset: int) -> int | None:  # noqa: ARG002
        """The line above the mail."""
        start = 0
        for _ in range(int(article.fragment or 1) - 1):
            start = _next_separator(data, start + 1)
        return data.count(b"\n", 0, start) + 1


def _next_separator(data: bytes, start: int) -> int:
    """Where the next mail begins; the end of the data where there is none."""
    while (at := data.find(b"\nFrom ", start)) >= 0:
        start = at + 1
        if data[max(0, at - 2) : at].endswith((b"\n", b"\n\r")) and _SEPARATOR.match(data, start):
            return start
    return len(data)


def _draft(data: bytes, start: int, end: int, source: str, number: int) -> Draft:
    from newsreader.formats.mail_message import message_draft

    return message_draft(_QUOTED.sub(rb"\1", data[start:end]), f"{source}#{number}")


FORMAT = Mailbox()
