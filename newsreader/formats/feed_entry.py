"""From what a feed says of an entry to a draft."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Role
from newsreader.formats.markup import markup_draft
from newsreader.formats.stacking import block, titled
from newsreader.source.decoding import clean
from newsreader.source.error import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.formats.draft import Draft


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """An entry as a feed has it.

    Attributes:
        title: plain, on one line.
        markup: its text in HTML, or "".
        url: its address.
        byline: who wrote it.
        published: ISO 8601 date and time.
        modified: the same, of the last change.
        site: the name of the feed.
        language: ISO 639-1 code, maybe with a region behind it.
        guid: what the feed tells it from others by.
    """

    title: str | None = None
    markup: str = ""
    url: str | None = None
    byline: str | None = None
    published: str | None = None
    modified: str | None = None
    site: str | None = None
    language: str | None = None
    guid: str | None = None


class FoundEntry(NamedTuple):
    """An entry that is found in a feed and not parsed yet.

    Attributes:
        size: its bytes.
        parse: gives what the feed says of it; may raise a `SourceError`.
    """

    size: int
    parse: Callable[[], FeedEntry]


def entry_draft(entry: FeedEntry, source: str) -> Draft:
    """The draft of an entry.

    Args:
        entry: what the feed says.
        source: what to call it in an error.

    Raises:
        SourceError: there is neither a text nor a title.
    """
    body = markup_draft(entry.markup, source, entry.url)
    if not body.text and not entry.title:
        raise SourceError(source, "has no text in it", "read the others")
    title = entry.title or body.title
    whole = titled(title, body) if body.text else block(title or "", Role.TITLE)
    byline = entry.byline if entry.byline != entry.site else None
    language = (entry.language or "").lower().replace("_", "-").partition("-")[0]
    return replace(
        whole,
        format="feed",
        title=title,
        byline=byline,
        published=entry.published or body.published,
        modified=entry.modified if entry.modified != entry.published else None,
        site=entry.site,
        url=entry.url if (entry.url or "").startswith(("http://", "https://")) else None,
        language=language if len(language) == _CODE and language.isalpha() else None,
    )


_CODE = 2
"""Letters of a language's code."""


def iso(given: object) -> str | None:
    """An ISO 8601 date and time as it came, None where it is none."""
    try:
        datetime.fromisoformat(clean(str(given)).strip())
    except ValueError:
        return None
    return str(given).strip()
