"""JSON Feed, <https://www.jsonfeed.org/version/1.1/>."""

from __future__ import annotations

import json
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from newsreader.formats.feed_entry import FeedEntry, FoundEntry, iso
from newsreader.source.decoding import NotTextError, decode
from newsreader.source.error import SourceError, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LARGEST = 256 << 20
"""Bytes of a feed, which JSON has to be read as a whole for."""


def entries_of(data: bytes, source: str) -> Iterator[FoundEntry]:
    """The entries of a JSON feed.

    Raises:
        SourceError: it is damaged, or far too large.
    """
    if len(data) > _LARGEST:
        raise too_large(source, _LARGEST)
    try:
        feed = json.loads(decode(data))
        items = [item for item in feed["items"] if isinstance(item, dict)]
    except (ValueError, NotTextError, KeyError, TypeError, RecursionError):
        raise SourceError(source, "is a damaged JSON feed", "fetch it again") from None
    for item in items:
        size = sum(len(value) for value in item.values() if isinstance(value, str))
        yield FoundEntry(size, partial(_parsed, item, feed))


def _parsed(item: Mapping[str, Any], feed: Mapping[str, Any]) -> FeedEntry:
    text = item.get("content_html") or _marked_up(item.get("content_text") or item.get("summary"))
    return FeedEntry(
        title=_line(item.get("title")),
        markup=text if isinstance(text, str) else "",
        url=_line(item.get("url") or item.get("external_url")),
        byline=_names(item) or _names(feed),
        published=iso(item.get("date_published")),
        modified=iso(item.get("date_modified")),
        site=_line(feed.get("title")),
        language=_line(item.get("language") or feed.get("language")),
        guid=_line(item.get("id")),
    )


def _marked_up(text: object) -> str:
    """Plain text as HTML, a paragraph between empty lines."""
    if not isinstance(text, str):
        return ""
    return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in text.split("\n\n"))


def _names(of: Mapping[str, Any]) -> str | None:
    """Those who wrote an entry or a feed."""
    authors = of.get("authors") or [of.get("author")]
    if not isinstance(authors, list):
        return None
    names = [_line(author.get("name")) for author in authors if isinstance(author, dict)]
    return ", ".join(filter(None, names)) or None


def _line(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
