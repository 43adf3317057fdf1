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

_FOURTH = (
    "ALTER TABLE article ADD COLUMN modified TEXT",
    "ALTER TABLE article ADD COLUMN format TEXT",
    "ALTER TABLE article ADD COLUMN site TEXT",
    "ALTER TABLE article ADD COLUMN url TEXT",
    "ALTER TABLE article ADD COLUMN host TEXT",
    "ALTER TABLE article ADD COLUMN added TEXT",
    "CREATE INDEX article_published ON article (published)",
    "CREATE INDEX article_host ON article (host)",
    """
    CREATE TABLE content (
        article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        text BLOB NOT NULL,
        layout BLOB NOT NULL
    )
    """,
    "ALTER TABLE source ADD COLUMN name TEXT",
    "ALTER TABLE source ADD COLUMN fragment TEXT",
    """
    CREATE TABLE version (
        location TEXT NOT NULL,
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        seen TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
        PRIMARY KEY (location, article)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX version_of_article ON version (article)",
    """
    CREATE TABLE analysis (
        article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        engine TEXT NOT NULL,
        method TEXT NOT NULL,
        chosen BLOB NOT NULL,
        rest BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE name (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        UNIQUE (name, kind)
    )
    """,
    """
    CREATE VIRTUAL TABLE name_words USING fts5 (
        name, content = 'name', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
    )
    """,
    """
    CREATE TRIGGER name_added AFTER INSERT ON name BEGIN
        INSERT INTO name_words (rowid, name) VALUES (new.id, new.name);
    END
    """,
    """
    CREATE TABLE entity (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        name INTEGER NOT NULL REFERENCES name (id),
        aliases TEXT,
        value TEXT,
        mentions BLOB NOT NULL,
        PRIMARY KEY (article, number)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX entity_of_name ON entity (name)",
    """
    CREATE TABLE quotation (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        segments BLOB,
        kind TEXT NOT NULL,
        speaker INTEGER REFERENCES name (id),
        person INTEGER,
        mention_start INTEGER,
        mention_end INTEGER,
        rule TEXT,
        confidence REAL NOT NULL,
        PRIMARY KEY (article, number)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX quotation_of_speaker ON quotation (speaker)",
    """
    CREATE VIRTUAL TABLE word_index USING fts5 (
        title, body, quoted, content = '', tokenize = "unicode61 remove_diacritics 2"
    )
    """,
    """
    CREATE TABLE tag (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        PRIMARY KEY (article, name)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX tag_name ON tag (name)",
    """
    CREATE TABLE shingle (
        hash INTEGER NOT NULL,
        article INTEGER NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (hash, article, number)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE correction (
        id INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        wrong TEXT NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        words TEXT NOT NULL,
        value TEXT,
        made TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
        UNIQUE (article, wrong, start, end)
    )
    """,
    """
    CREATE TABLE bearing (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        key TEXT NOT NULL,
        middle TEXT NOT NULL,
        gender TEXT NOT NULL,
        roles TEXT NOT NULL,
        person INTEGER NOT NULL,
        rule TEXT NOT NULL,
        confidence REAL NOT NULL,
        PRIMARY KEY (article, number)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX bearing_of_key ON bearing (key)",
    "CREATE INDEX bearing_of_person ON bearing (person)",
    """
    CREATE TABLE ruling (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        words TEXT NOT NULL,
        person INTEGER NOT NULL,
        PRIMARY KEY (article, start, end)
    ) WITHOUT ROWID
    """,
    "CREATE TABLE saved_query (name TEXT PRIMARY KEY, query TEXT NOT NULL) WITHOUT ROWID",
)
"""Whole articles with what the engine finds in them, and an index of all their words.

What a reader says hangs on the article, whose row is kept by its content's key. The rows of an
analysis are made anew when a better engine comes. `name` has the names of entities, each with its
kind, and the speakers that are none, with the kind "". `word_index` has the articles' ids for
rowids and keeps no text: what stands in it, and in `shingle`, is taken out by giving the same text
again.
"""

_FIFTH = (
    """
    CREATE TABLE feed (
        url TEXT PRIMARY KEY,
        title TEXT,
        folder TEXT,
        etag TEXT,
        modified TEXT,
        asked TEXT,
        wait_until TEXT,
        problem TEXT,
        is_gone INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE feed_entry (
        feed TEXT NOT NULL REFERENCES feed (url) ON UPDATE CASCADE ON DELETE CASCADE,
        guid TEXT NOT NULL,
        modified TEXT,
        location TEXT NOT NULL,
        PRIMARY KEY (feed, guid)
    ) WITHOUT ROWID
    """,
    "DROP TABLE name_words",
    """
    CREATE VIRTUAL TABLE name_words USING fts5 (
        name, content = 'name', content_rowid = 'id', columnsize = 0,
        tokenize = "unicode61 remove_diacritics 2"
    )
    """,
    "INSERT INTO name_words (name_words) VALUES ('rebuild')",
)
"""Feeds by their addresses, and which of their entries are known: each has its article's place
among the sources, so that one that is forgotten does not come again. And the index of names without
their lengths, by which nothing is ranked."""

MIGRATIONS: Sequence[Sequence[str]] = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH)
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
