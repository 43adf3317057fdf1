"""WARC: pages as archives of the web keep them, an article a page (ISO 28500)."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from newsreader.formats.draft import Draft, Entry
from newsreader.source.error import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsreader.article import Article

_STARTS = b"WARC/"
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_FIELD = re.compile(rb"^([A-Za-z-]{1,60}):[ \t]*([^\r\n]*)", re.MULTILINE)
_SIZE = re.compile(rb"\d{1,15}")
_PAGE = re.compile(rb"text/html|application/xhtml\+xml", re.IGNORECASE)
_GIVEN = re.compile(rb"HTTP/[\d.]{1,8} 200\b")
_LONGEST_HEADER = 1 << 16


class Warc:
    """An archive of pages; fragments are the numbers of those that were given as HTML."""

    name = "warc"
    starts_alone = False

    def recognises(self, name: str, beginning: bytes) -> bool:  # noqa: ARG002
        """By its first bytes."""
        return beginning.startswith(_STARTS)

    def entries(self, data: bytes, source: str) -> Iterator[Entry]:
        """The pages in it, numbered from 1.

        Raises:
            SourceError: it ends within a record, or is damaged.
        """
        at, number = 0, 0
        while at < len(data):
            header = _HEADER_END.search(data, at, at + _LONGEST_HEADER)
            fields = _fields(data[at : header.start()]) if header else {}
            size = _SIZE.fullmatch(fields.get(b"content-length", b""))
            if header is None or size is None or not data.startswith(_STARTS, at):
                raise SourceError(source, "is damaged", "fetch it again")
            start, end = header.end(), header.end() + int(size.group())
            if end > len(data):
                raise SourceError(source, "is cut short", "fetch it again")
            if fields.get(b"warc-type") == b"response" and _is_page(data, start, end):
                number += 1
                named = f"{source}#{number}"
                draft = partial(_draft, data, start, end, fields, named)
                yield Entry(str(number), end - start, draft)
            at = end
            while data[at : at + 1] in (b"\r", b"\n"):
                at += 1

    def line(self, data: bytes, article: Article, offset: int) -> None:  # noqa: ARG002
        """Its lines are markup."""
        return


def _fields(header: bytes) -> dict[bytes, bytes]:
    return {name.lower(): value.strip() for name, value in _FIELD.findall(header)}


def _is_page(data: bytes, start: int, end: int) -> bool:
    """Whether a response gave a page."""
    header = _HEADER_END.search(data, start, min(end, start + _LONGEST_HEADER))
    if header is None or not _GIVEN.match(data, start):
        return False
    kind = _fields(data[start : header.start()]).get(b"content-type", b"")
    return _PAGE.match(kind) is not None


def _draft(data: bytes, start: int, end: int, fields: Mapping[bytes, bytes], named: str) -> Draft:
    from newsreader.formats.warc_page import page_of_response

    return page_of_response(data[start:end], fields, named)


FORMAT = Warc()
