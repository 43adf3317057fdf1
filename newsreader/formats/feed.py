"""Feeds: RSS, Atom and JSON Feed, an article an entry."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from newsreader.formats.draft import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article
    from newsreader.formats.draft import Draft
    from newsreader.formats.feed_entry import FoundEntry

_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)(?=[\s>])")
_PAGE = re.compile(rb"<(?:!doctype\s+)?html[\s>]", re.IGNORECASE)
_JSON = b"jsonfeed.org/version/"


class Feed:
    """A feed that was saved as a file; fragments are the numbers of its entries."""

    name = "feed"
    starts_alone = False

    def recognises(self, name: str, beginning: bytes) -> bool:  # noqa: ARG002
        """By its first element, or by the version that a JSON feed gives."""
        bare = beginning.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
        if bare.startswith(b"{"):
            return _JSON in bare.replace(b"\\/", b"/")
        root = _ROOT.search(bare) if bare.startswith(b"<") else None
        return root is not None and not _PAGE.search(bare, 0, root.start())

    def entries(self, data: bytes, source: str) -> Iterator[Entry]:
        """Its entries, numbered from 1.

        Raises:
            SourceError: it is damaged, or far too large.
        """
        for number, found in enumerate(found_entries(data, source), 1):
            draft = partial(_draft, found, f"{source}#{number}")
            yield Entry(str(number), found.size, draft)

    def line(self, data: bytes, article: Article, offset: int) -> None:  # noqa: ARG002
        """Its lines are markup."""
        return


def found_entries(data: bytes, source: str) -> Iterator[FoundEntry]:
    """The entries of a feed, not parsed yet.

    Raises:
        SourceError: it is damaged, or far too large.
    """
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        from newsreader.formats.json_feed import entries_of
    else:
        from newsreader.formats.xml_feed import entries_of
    return entries_of(data, source)


def _draft(found: FoundEntry, named: str) -> Draft:
    from newsreader.formats.feed_entry import entry_draft

    return entry_draft(found.parse(), named)


FORMAT = Feed()
