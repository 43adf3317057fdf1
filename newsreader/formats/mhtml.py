"""MHTML (RFC 2557): a page that a browser saved with its pictures and frames, as a mail."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.formats.draft import Entry
from newsreader.source.error import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from newsreader.article import Article
    from newsreader.formats.draft import Draft

SUFFIXES = frozenset({".mht", ".mhtml"})

_RELATED = re.compile(rb"^content-type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
_SAVED = re.compile(
    rb"^(?:snapshot-content-location:|from:\s*<saved by )", re.IGNORECASE | re.MULTILINE
)
_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_MOST = 20
"""Frames of a page that are looked at."""


class Mhtml:
    """The format of a page that was saved with its pictures and frames: one article."""

    name = "mhtml"
    starts_alone = False

    def recognises(self, name: str, beginning: bytes) -> bool:
        """Whether it is a mail of related parts that a browser has saved, not one that was sent."""
        is_saved = _SAVED.search(beginning) is not None or name.lower().endswith(tuple(SUFFIXES))
        return is_saved and _RELATED.search(beginning) is not None

    def entries(self, data: bytes, source: str) -> Iterator[Entry]:
        """The one article."""
        yield Entry(None, len(data), lambda: _draft(data, source))

    def line(self, data: bytes, article: Article, offset: int) -> int | None:  # noqa: ARG002
        """Unknown, as in every page."""
        return None


def _draft(data: bytes, source: str) -> Draft:
    """The article of the page, or of a frame in it."""
    from email import message_from_bytes

    from newsreader.formats.html import article_draft

    message = message_from_bytes(data)
    pages = [part for part in message.walk() if part.get_content_type() in _TYPES]
    failed = SourceError(source, "holds no page", "save the page again, as HTML")
    for part in (*pages[:1], *sorted(pages[1:_MOST], key=_size, reverse=True)):
        location = message["Snapshot-Content-Location"] if part is pages[0] else None
        try:
            draft = article_draft(_markup(part), source, location or part["Content-Location"])
        except SourceError as error:
            failed = error if part is pages[0] else failed
        else:
            return replace(draft, format=FORMAT.name)
    raise failed


def _size(part: Message) -> int:
    return len(str(part.get_payload()))


def _markup(part: Message) -> str | bytes:
    """The page, decoded if its header tells the encoding truly."""
    content = part.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    try:
        return data.decode(part.get_content_charset(""))
    except (LookupError, UnicodeError):
        return data


FORMAT = Mhtml()
