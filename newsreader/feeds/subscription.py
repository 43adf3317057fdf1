"""Feeds in the library's tables, and which of their entries are known."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from newsreader.library.identity import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

_COLUMNS = "url, title, folder, etag, modified, asked, wait_until, problem, is_gone"
_FEEDS = f"SELECT {_COLUMNS} FROM feed ORDER BY coalesce(title, url), url"  # noqa: S608
_SUBSCRIBE = """
    INSERT INTO feed (url, title, folder) VALUES (?, ?, ?) ON CONFLICT (url) DO NOTHING
"""
_ANSWERED = """
    UPDATE feed SET title = coalesce(?, title), etag = ?, modified = ?, asked = CURRENT_TIMESTAMP,
        wait_until = NULL, problem = ?, is_gone = 0
    WHERE url = ?
"""
_FAILED = """
    UPDATE feed SET asked = CURRENT_TIMESTAMP, wait_until = ?, problem = ?, is_gone = ?
    WHERE url = ?
"""
_NOTE_ENTRY = """
    INSERT INTO feed_entry (feed, guid, modified, location) VALUES (?, ?, ?, ?)
    ON CONFLICT (feed, guid) DO UPDATE SET modified = excluded.modified,
        location = excluded.location
"""
_MOVE_ENTRIES = "UPDATE OR IGNORE feed_entry SET feed = ? WHERE feed = ?"
_PLACES = """
    SELECT location FROM source WHERE location IN (SELECT value FROM json_each(?))
        AND article IN (SELECT article FROM content)
"""
_ARTICLES = """
    SELECT article.id FROM feed_entry JOIN source ON source.location = feed_entry.location
        JOIN article ON article.id = source.article
    WHERE feed_entry.feed = ? ORDER BY article.published DESC, article.id DESC
"""
_COUNTS = """
    SELECT feed_entry.feed, count(DISTINCT source.article),
        count(DISTINCT source.article) FILTER (WHERE coalesce(mark.end_seen, 0) = 0)
    FROM feed_entry JOIN source ON source.location = feed_entry.location
        LEFT JOIN mark ON mark.article = source.article
    GROUP BY feed_entry.feed
"""


class Feed(NamedTuple):
    """A feed that is subscribed to.

    Attributes:
        url: its address.
        title: what it calls itself, None as long as that is not known.
        folder: the names of the folders that it is in, from the outermost, with a tab between two.
        etag: by which it can be asked whether it has changed.
        modified: when it last changed, in its server's words.
        asked: when it was asked last, UTC, as `YYYY-MM-DD HH:MM:SS`.
        wait_until: when it may be asked again, ISO 8601 in UTC; None for at once.
        problem: what went wrong then, a sentence; None for nothing.
        is_gone: whether its server has said that it will not come back.
    """

    url: str
    title: str | None = None
    folder: str | None = None
    etag: str | None = None
    modified: str | None = None
    asked: str | None = None
    wait_until: str | None = None
    problem: str | None = None
    is_gone: bool = False


class Count(NamedTuple):
    """How many articles a feed has in the library.

    Attributes:
        articles: all of them.
        unread: those whose end was not seen.
    """

    articles: int
    unread: int


class KnownEntry(NamedTuple):
    """An entry that is dealt with.

    Attributes:
        guid: what its feed tells it from others by.
        modified: when it said that it had last changed.
        location: its article's place among the sources.
    """

    guid: str
    modified: str | None
    location: str


def feeds(connection: sqlite3.Connection) -> list[Feed]:
    """All of them, by their titles."""
    return [Feed(*row)._replace(is_gone=bool(row[-1])) for row in connection.execute(_FEEDS)]


def counts(connection: sqlite3.Connection) -> Mapping[str, Count]:
    """How many articles each feed has, by its address; one without any is left out."""
    return {url: Count(*numbers) for url, *numbers in connection.execute(_COUNTS)}


def articles(connection: sqlite3.Connection, url: str) -> list[int]:
    """The numbers of a feed's articles, the newest first."""
    return [number for (number,) in connection.execute(_ARTICLES, (url,))]


def subscribe(connection: sqlite3.Connection, given: Iterable[Feed]) -> int:
    """Note feeds by address, title and folder; gives how many of them were not known."""
    rows = [
        tuple(text and storable(text) for text in (feed.url, feed.title, feed.folder))
        for feed in given
    ]
    return sum(connection.execute(_SUBSCRIBE, row).rowcount for row in rows)


def unsubscribe(connection: sqlite3.Connection, url: str) -> bool:
    """Drop a feed, whose articles stay; gives whether there was one."""
    return connection.execute("DELETE FROM feed WHERE url = ?", (storable(url),)).rowcount > 0


def note_answer(connection: sqlite3.Connection, feed: Feed) -> None:
    """Note what a feed that answered calls itself and how it is asked the next time."""
    title = storable(feed.title) if feed.title else None
    values = title, feed.etag, feed.modified, feed.problem, feed.url
    connection.execute(_ANSWERED, values)


def note_failure(connection: sqlite3.Connection, feed: Feed) -> None:
    """Note why a feed did not answer, and when it may be asked again."""
    connection.execute(_FAILED, (feed.wait_until, feed.problem, feed.is_gone, feed.url))


def move(connection: sqlite3.Connection, before: str, after: str) -> None:
    """Give a feed another address; where that is subscribed to already, the two become one."""
    if connection.execute("SELECT 1 FROM feed WHERE url = ?", (after,)).fetchone():
        connection.execute(_MOVE_ENTRIES, (after, before))
        unsubscribe(connection, before)
    else:
        connection.execute("UPDATE feed SET url = ? WHERE url = ?", (after, before))


def known_entries(connection: sqlite3.Connection, url: str) -> Mapping[str, KnownEntry]:
    """The entries of a feed that are dealt with, by their guids."""
    query = "SELECT guid, modified, location FROM feed_entry WHERE feed = ?"
    return {row[0]: KnownEntry(*row) for row in connection.execute(query, (url,))}


def note_entries(connection: sqlite3.Connection, url: str, dealt: Iterable[KnownEntry]) -> None:
    """Note entries of a feed as dealt with."""
    connection.executemany(_NOTE_ENTRY, [(url, *entry) for entry in dealt])


def known_places(connection: sqlite3.Connection, locations: Iterable[str]) -> frozenset[str]:
    """Those places from which there is an article with its text."""
    asked = json.dumps(list(locations))
    return frozenset(location for (location,) in connection.execute(_PLACES, (asked,)))
