"""The layout of the database, as numbered steps: what an older program wrote is kept."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

APPLICATION_ID = 0x6E657773
"""Says in the file's header whose database it is ("news")."""

_FIRST = (
    """
    CREATE TABLE article (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        title TEXT,
        published TEXT,
        words INTEGER,
        length INTEGER
    )
    """,
    """
    CREATE TABLE source (
        location TEXT PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        stamp TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    "CREATE INDEX source_of_article ON source (article)",
    """
    CREATE TABLE mark (
        article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        end_seen INTEGER NOT NULL,
        changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
    )
    """,
    """
    CREATE TABLE bookmark (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        place INTEGER NOT NULL,
        PRIMARY KEY (article, name)
    ) WITHOUT ROWID
    """,
)
"""Everything refers to `article.id`, a rowid: an FTS5 table of the texts can have the same ids."""

_SECOND = (
    """
    CREATE TABLE search (
        needle TEXT PRIMARY KEY,
        turn INTEGER NOT NULL
    ) WITHOUT ROWID
    """,
    "CREATE TABLE told (name TEXT PRIMARY KEY) WITHOUT ROWID",
    "ALTER TABLE article ADD COLUMN byline TEXT",
    "ALTER TABLE article ADD COLUMN language TEXT",
)
"""What was searched for, the latest with the highest turn; what a reader is told only once; and
more about each article."""

_THIRD = (
    "CREATE TABLE choice (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "ALTER TABLE article ADD COLUMN beginning TEXT",
)
"""What the reader chose on the screen: a value in JSON by its name; and the first words of each
article."""

MIGRATIONS: Sequence[Sequence[str]] = (_FIRST, _SECOND, _THIRD)
"""Step n, from 1, makes version n out of version n - 1. A released step is never changed: a new
layout is a new step."""


class NewerSchemaError(Exception):
    """The database was written by a program that knows more than this one."""


def migrate(connection: sqlite3.Connection, steps: Sequence[Sequence[str]] = MIGRATIONS) -> None:
    """Bring a database to the latest version, by all steps or none.

    Args:
        connection: one without transactions of its own (`isolation_level=None`).
        steps: the statements that make each version.

    Raises:
        NewerSchemaError: its version is beyond the last step; it is left as it is.
        sqlite3.Error: it cannot be changed; it is left as it is.
    """
    if _missing(connection, steps):
        with transaction(connection):
            for step in _missing(connection, steps):  # another program may have been first
                for statement in step:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(steps)}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write everything that is done inside together, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # the database may have ended it by itself
            connection.execute("ROLLBACK")
        raise


def _missing(
    connection: sqlite3.Connection, steps: Sequence[Sequence[str]]
) -> Sequence[Sequence[str]]:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(steps):
        raise NewerSchemaError
    return steps[version:]
