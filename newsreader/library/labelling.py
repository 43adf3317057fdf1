"""Tags of articles, and queries that are kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.library.identity import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

_TAG = """
    INSERT INTO tag (article, name) SELECT id, ? FROM article WHERE key = ?
    ON CONFLICT (article, name) DO NOTHING
"""
_UNTAG = "DELETE FROM tag WHERE name = ? AND article = (SELECT id FROM article WHERE key = ?)"
_TAGS = "SELECT name FROM tag WHERE article = (SELECT id FROM article WHERE key = ?) ORDER BY name"
_ALL_TAGS = "SELECT name, count(*) FROM tag GROUP BY name ORDER BY name"
_SAVE = """
    INSERT INTO saved_query (name, query) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET query = excluded.query
"""


def tag(connection: sqlite3.Connection, keys: Iterable[str], name: str) -> None:
    """Give articles a tag, those of them that are known."""
    connection.executemany(_TAG, [(storable(name), key) for key in keys])


def untag(connection: sqlite3.Connection, keys: Iterable[str], name: str) -> None:
    """Take a tag from articles, from those that have it."""
    connection.executemany(_UNTAG, [(storable(name), key) for key in keys])


def tags(connection: sqlite3.Connection, key: str) -> tuple[str, ...]:
    """The tags of an article, by the alphabet."""
    return tuple(name for (name,) in connection.execute(_TAGS, (key,)))


def all_tags(connection: sqlite3.Connection) -> Mapping[str, int]:
    """How many articles have each tag."""
    return dict(connection.execute(_ALL_TAGS))


def save_query(connection: sqlite3.Connection, name: str, query: str) -> None:
    """Keep a query under a name, in place of another of that name."""
    connection.execute(_SAVE, (storable(name), storable(query)))


def drop_query(connection: sqlite3.Connection, name: str) -> None:
    """Keep the query of a name no longer."""
    connection.execute("DELETE FROM saved_query WHERE name = ?", (storable(name),))


def queries(connection: sqlite3.Connection) -> Mapping[str, str]:
    """The queries that are kept, by their names."""
    return dict(connection.execute("SELECT name, query FROM saved_query ORDER BY name"))
