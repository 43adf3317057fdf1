"""The tables that go out of a library and into another as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

_TABLES = """
    SELECT name FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'word_index%' AND name NOT LIKE 'name_words%'
        AND name NOT LIKE 'sqlite_%'
        AND name NOT IN ('article', 'content', 'analysis', 'entity', 'quotation', 'name', 'shingle',
            'bearing')
    ORDER BY name
"""
"""Tables whose rows go out as they are; those of the others are in the line of an article."""


def tables(connection: sqlite3.Connection) -> tuple[list[str], list[str]]:
    """The tables about articles, and the others."""
    by_article: list[str] = []
    others: list[str] = []
    for (name,) in connection.execute(_TABLES).fetchall():
        (by_article if "article" in columns(connection, name) else others).append(name)
    return by_article, others


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns of a table."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
