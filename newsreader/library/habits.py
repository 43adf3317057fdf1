"""What is remembered about the reader, not about articles: searches, and what was said once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

MOST_SEARCHES = 100
"""How many searches are remembered."""

_NOTE = """
    INSERT INTO search (needle, turn)
    VALUES (?, (SELECT coalesce(max(turn), 0) + 1 FROM search))
    ON CONFLICT (needle) DO UPDATE SET turn = excluded.turn
"""
_FORGET = """
    DELETE FROM search
    WHERE needle NOT IN (SELECT needle FROM search ORDER BY turn DESC LIMIT ?)
"""
_IS_TOLD = "SELECT 1 FROM told WHERE name = ?"
_TELL = "INSERT INTO told (name) VALUES (?) ON CONFLICT (name) DO NOTHING"


def searches(connection: sqlite3.Connection) -> tuple[str, ...]:
    """What was searched for, each search once, the latest last."""
    rows = connection.execute("SELECT needle FROM search ORDER BY turn")
    return tuple(needle for (needle,) in rows)


def note_search(connection: sqlite3.Connection, needle: str) -> None:
    """Make a search the latest; the oldest goes if there are too many."""
    connection.execute(_NOTE, (needle,))
    connection.execute(_FORGET, (MOST_SEARCHES,))


def is_told(connection: sqlite3.Connection, name: str) -> bool:
    """Whether something has been said before."""
    return connection.execute(_IS_TOLD, (name,)).fetchone() is not None


def note_told(connection: sqlite3.Connection, name: str) -> None:
    """Note that something has been said."""
    connection.execute(_TELL, (name,))
