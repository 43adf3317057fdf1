"""The articles of the library as a list has them: what each is called, never what is in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from newsreader.library.identity import storable
from newsreader.library.mark import Mark
from newsreader.library.searching import find
from newsreader.source.names import address, is_url

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from newsreader.library.query import LibraryQuery


_ROWS = """
    SELECT article.id, article.key, name, fragment, article.title, article.beginning,
        article.byline, article.published, coalesce(article.language, 'unknown'),
        coalesce(article.words, 0), mark.place, mark.end_seen, article.length
    FROM json_each(?) AS asked JOIN article ON article.id = asked.value
        LEFT JOIN source ON source.location = (
            SELECT min(location) FROM source WHERE source.article = article.id
        )
        LEFT JOIN mark ON mark.article = article.id
    ORDER BY asked.id
"""
_ANY = "SELECT EXISTS (SELECT 1 FROM content)"
_NUMBER = "SELECT id FROM article WHERE key = ? AND id IN (SELECT article FROM content)"
_HOSTS = """
    SELECT host, count(*) FROM article
    WHERE host IS NOT NULL AND id IN (SELECT article FROM content)
    GROUP BY host ORDER BY count(*) DESC, host
"""
_NAMES = """
    SELECT name FROM source
    WHERE name IS NOT NULL AND article IN (SELECT article FROM content)
"""
_TAGS = "SELECT article.key, tag.name FROM tag JOIN article ON article.id = tag.article ORDER BY 2"
_MARK_READ = """
    INSERT INTO mark (article, place, end_seen) SELECT id, 0, ? FROM article WHERE key = ?
    ON CONFLICT (article) DO UPDATE SET end_seen = excluded.end_seen, changed = CURRENT_TIMESTAMP
"""


class Listed(NamedTuple):
    """An article of a list.

    Attributes:
        number: its number in this library.
        key: what it is remembered by.
        source: what it is read from, its key where that is not known.
        title: what it is called, or None.
        beginning: its first words, or None.
        byline: who wrote it, or None.
        published: ISO 8601 date, or None.
        language: ISO 639-1 code.
        words: how many it has.
        mark: how far it was read, None if it was not.
    """

    number: int
    key: str
    source: str
    title: str | None
    beginning: str | None
    byline: str | None
    published: str | None
    language: str
    words: int
    mark: Mark | None


def numbers(
    connection: sqlite3.Connection, query: LibraryQuery, *, most: int = -1, skipped: int = 0
) -> list[int]:
    """The articles that a query finds, in its order.

    Args:
        connection: to the library.
        query: what is asked.
        most: how many at most, -1 for all.
        skipped: how many of the first are left out.
    """
    return [hit.article for hit in find(connection, query, most=most, skipped=skipped)]


def listed(connection: sqlite3.Connection, articles: Sequence[int]) -> list[Listed]:
    """What some articles are called, in the order in which they are asked for."""
    rows = connection.execute(_ROWS, (json.dumps(articles),))
    return [_listed(row) for row in rows]


def _listed(row: Sequence[Any]) -> Listed:
    number, key, name, fragment, *told, place, end_seen, length = row
    mark = None if place is None else Mark(place, bool(end_seen), length)
    source = address(name, fragment) if name else key
    return Listed._make((number, key, source, *told, mark))


def has_any(connection: sqlite3.Connection) -> bool:
    """Whether the library holds any article."""
    return bool(connection.execute(_ANY).fetchone()[0])


def number_of(connection: sqlite3.Connection, key: str) -> int | None:
    """The number of an article by its key, None where its text is not kept."""
    row = connection.execute(_NUMBER, (key,)).fetchone()
    return row[0] if row else None


def hosts(connection: sqlite3.Connection) -> Mapping[str, int]:
    """How many articles there are of each host, the most first."""
    return dict(connection.execute(_HOSTS))


def folders(connection: sqlite3.Connection) -> Mapping[str, int]:
    """How many articles there are in each folder, and in each file of several, the most first."""
    counts: dict[str, int] = {}
    for (name,) in connection.execute(_NAMES):
        if not is_url(name):
            folder = name.rpartition("/")[0] + "/"
            counts[folder] = counts.get(folder, 0) + 1
    return dict(sorted(counts.items(), key=lambda one: (-one[1], one[0])))


def tags_of_all(connection: sqlite3.Connection) -> Mapping[str, tuple[str, ...]]:
    """The tags of the articles that have any, by their keys."""
    found: dict[str, tuple[str, ...]] = {}
    for key, name in connection.execute(_TAGS):
        found[key] = (*found.get(key, ()), name)
    return found


def mark_read(connection: sqlite3.Connection, keys: Iterable[str], *, read: bool) -> None:
    """Mark articles as read or unread, all at once; those that are not known are left out."""
    rows = [(int(read), storable(key)) for key in keys]
    connection.executemany(_MARK_READ, rows)
