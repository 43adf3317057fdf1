"""Asking a feed whether it has anything new, and the pages behind that."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urljoin

from newsreader.contents import Contents
from newsreader.feeds.subscription import KnownEntry
from newsreader.formats import BEGINNING, limits_of, recognised
from newsreader.formats.feed import found_entries
from newsreader.formats.feed_entry import entry_draft
from newsreader.library.identity import location, storable
from newsreader.source.decoding import NotTextError
from newsreader.source.defect import given_up
from newsreader.source.error import SourceError, not_text
from newsreader.source.web.answer import Answer
from newsreader.source.web.fetching import fetch
from newsreader.source.web.links import link

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsreader.feeds.subscription import Feed
    from newsreader.formats.draft import Draft
    from newsreader.formats.feed_entry import FeedEntry, FoundEntry
    from newsreader.options import Options
    from newsreader.source.web.answer import Client, Response
    from newsreader.source.web.fetching import WebLimits

_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
    "text/xml;q=0.9, */*;q=0.5"
)
_FOR_GOOD = frozenset({301, 308})
_FOR_NOW = frozenset({302, 303, 307})
_GONE = 410
_MOST = 5000
"""Entries that are taken of a feed at a time."""
_LINK = re.compile(r"<link\s[^<>]{1,1000}>", re.IGNORECASE)
_FEED_LINK = re.compile(r"application/(?:rss\+xml|atom\+xml|feed\+json)", re.IGNORECASE)
_TARGET = re.compile(r"""\bhref\s?=\s?["']?([^"'\s>]+)""", re.IGNORECASE)


class GoneError(SourceError):
    """A feed will not come back."""

    def __init__(self, url: str) -> None:
        super().__init__(url, "is gone for good, says its server", "remove it, or find its new one")


class NewEntry(NamedTuple):
    """An entry that is not in the library.

    Attributes:
        source: the address of its article.
        entry: as it is noted once it has been dealt with.
        draft: its article; None where there is none to be had.
    """

    source: str
    entry: KnownEntry
    draft: Draft | None


@dataclass
class Answered:
    """What a feed answered.

    Attributes:
        feed: with its title and by what it is asked the next time.
        moved: its address from now on.
        new: its new entries.
        problems: what is wrong with it or with any of them.
    """

    feed: Feed
    moved: str
    new: list[NewEntry] = field(default_factory=list)
    problems: list[SourceError] = field(default_factory=list)


def ask(
    feed: Feed,
    known: Mapping[str, KnownEntry],
    client: Client,
    options: Options,
    limits: WebLimits,
) -> Answered:
    """Ask a feed what is new.

    Args:
        feed: which one.
        known: its entries that are dealt with.
        client: asks for it.
        options: how its entries are read.
        limits: what it may take.

    Raises:
        SourceError: it does not answer, or with what is no feed.
    """
    exchange = _Exchange(client, feed.url)
    before = Answer(feed.url, b"", etag=feed.etag, modified=feed.modified)
    asked = before if feed.etag or feed.modified else None
    try:
        answer = fetch(feed.url, exchange, limits, asked)
    except SourceError:
        if exchange.status == _GONE:
            raise GoneError(feed.url) from None
        raise
    if answer is asked:
        return Answered(feed, exchange.moved)
    if recognised(feed.url, answer.content[:BEGINNING]).format.name != "feed":
        raise _no_feed(feed.url, answer)
    answered = Answered(feed._replace(etag=answer.etag, modified=answer.modified), exchange.moved)
    _read(answered, answer, known, options)
    return answered


class _Exchange:
    """Asks as another client does, for feeds, and remembers what servers say besides.

    Attributes:
        status: the last one.
        moved: the address that the feed has for good.
    """

    def __init__(self, client: Client, url: str) -> None:
        self._client = client
        self._is_for_good = True
        self.moved = url
        self.status = 0

    @contextmanager
    def ask(
        self, url: str, headers: Mapping[str, str], host: str | None, seconds: float
    ) -> Iterator[Response]:
        """Ask for an address, as `Client` has it."""
        with self._client.ask(url, {**headers, "Accept": _ACCEPT}, host, seconds) as response:
            self.status = response.status
            self._is_for_good &= response.status not in _FOR_NOW
            if self._is_for_good and response.status in _FOR_GOOD:
                self.moved = urljoin(url, response.headers.get("Location", ""))
            yield response


def _read(
    answered: Answered, answer: Answer, known: Mapping[str, KnownEntry], options: Options
) -> None:
    """Take in the entries of a feed."""
    url = answered.feed.url
    found = found_entries(answer.content, url)
    guids: dict[str, str | None] = {}
    number = 0
    try:
        for number, one in enumerate(islice(found, _MOST), 1):
            named = f"{url}#{number}"
            try:
                entry = _parsed(one, answer.url, named, options)
                answered.feed = answered.feed._replace(title=entry.site or answered.feed.title)
                guid = _guid(entry, guids)
                if guid not in known or known[guid].modified != entry.modified:
                    answered.new.append(_new(url, guid, entry, named, answered.problems))
            except SourceError as error:
                answered.problems.append(error)
        if next(found, None) is not None:
            reason = f"has more than {_MOST:,} entries"
            answered.problems.append(SourceError(url, reason, "the first of them are taken"))
    except (SourceError, NotTextError) as error:
        answered.problems.append(error if isinstance(error, SourceError) else not_text(url))
        answered.feed = answered.feed._replace(etag=None, modified=None)  # all is asked for again
    if not number and not answered.problems:
        remedy = "see whether it still appears"
        answered.problems.append(SourceError(url, "has no entries", remedy))


def _parsed(found: FoundEntry, url: str, named: str, options: Options) -> FeedEntry:
    """What a feed says of an entry, with a link that leads somewhere."""
    if found.size > options.limit:
        raise SourceError(named, "is larger than an article may be", "read the others")
    try:
        entry = found.parse()
        link = None if entry.url == entry.guid and not _is_web(entry.url) else entry.url
        return replace(entry, url=urljoin(url, link) if link else None)
    except SourceError:
        raise
    except Exception as error:  # a defect must not cost the entries behind it
        raise given_up(named, error, "read") from error


def _is_web(url: str | None) -> bool:
    return url is not None and url.startswith(("http://", "https://"))


def _guid(entry: FeedEntry, guids: dict[str, str | None]) -> str:
    """What tells an entry from others, though a feed may give all of them the same guid."""
    words = f"{entry.title}\n{entry.markup}".encode("utf-8", "surrogatepass")
    digest = blake2b(words, digest_size=8).hexdigest()
    for guid in filter(None, (entry.guid, entry.url)):
        if guids.setdefault(guid, entry.url) == entry.url:
            return storable(guid)
    return digest


def _new(
    url: str, guid: str, entry: FeedEntry, named: str, problems: list[SourceError]
) -> NewEntry:
    is_linked = _is_web(entry.url)
    fragment = None if is_linked else quote(guid, safe="/:")
    source = entry.url if is_linked and entry.url else f"{url}#{fragment}"
    draft: Draft | None = None
    try:
        draft = replace(entry_draft(entry, named), fragment=fragment)
    except SourceError as error:
        problems.append(error)
    except Exception as error:  # noqa: BLE001 - a defect must not cost the entries behind it
        problems.append(given_up(named, error, "read"))
    return NewEntry(source, KnownEntry(guid, entry.modified, location(source) or source), draft)


def with_page(new: NewEntry, client: Client, options: Options) -> NewEntry:
    """An entry with the page behind it in place of what its feed has of it.

    Raises:
        SourceError: the page cannot be had.
    """
    if new.draft is None or new.draft.fragment is not None:
        return new
    answer = link(new.source, anew=True, client=client)
    limits = limits_of(new.source, options.limit, options.whole)
    contents = Contents(new.source, answer.content, limits)
    if contents.registration.container:
        return new
    page, told = contents.draft(contents.entry(None), options.limit), new.draft
    return new._replace(
        draft=replace(
            page,
            title=page.title or told.title,
            byline=page.byline or told.byline,
            published=page.published or told.published,
            site=page.site or told.site,
            url=page.url or told.url,
        )
    )


def _no_feed(url: str, answer: Answer) -> SourceError:
    """What to say of something else than a feed; a page may name its own."""
    beginning = answer.content[: 1 << 18].decode("utf-8", "replace")
    for found in _LINK.finditer(beginning):
        target = _TARGET.search(found.group())
        if target and _FEED_LINK.search(found.group()):
            named = urljoin(answer.url, unescape(target[1]))
            return SourceError(url, "is a page, not a feed", f"add the feed it names, {named}")
    return SourceError(url, "is no feed", "name the address of an RSS, Atom or JSON feed")
