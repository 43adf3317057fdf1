"""Checking a library, and mending what can be mended."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from newsreader.library.database import connect
from newsreader.library.exporting import exported
from newsreader.library.failure import is_unharmed
from newsreader.library.indexing import take_all_out
from newsreader.library.putting import index_all
from newsreader.library.schema import transaction
from newsreader.library.taking_in import NO_LINE, take_in
from newsreader.source import printable

if TYPE_CHECKING:
    from pathlib import Path

_ARTICLES = "SELECT count(*) FROM content"
_UNINDEXED = """
    SELECT article FROM content WHERE article NOT IN (SELECT id FROM word_index_docsize)
    UNION SELECT id FROM word_index_docsize WHERE id NOT IN (SELECT article FROM content)
"""
_FILES = ("", "-wal", "-shm")
"""What SQLite appends to the names of the files that make one database."""


class Verdict(NamedTuple):
    """What was found and done.

    Attributes:
        sentence: that, for the reader.
        is_sound: whether nothing was wrong.
    """

    sentence: str
    is_sound: bool


def check(path: Path) -> Verdict:
    """Check a library; where it is damaged, set it aside and begin another with what it holds.

    Raises:
        OSError: it cannot be read, or not be set aside.
        sqlite3.Error: it is in use by another program, or cannot be written.
    """
    try:
        with closing(connect(path)) as connection:
            (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            if verdict == "ok":
                return _index_checked(connection)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if is_unharmed(error):
            raise
    return _rebuilt(path)


def _index_checked(connection: sqlite3.Connection) -> Verdict:
    """Check the index of words, and make it anew if it is not what it should be."""
    articles = connection.execute(_ARTICLES).fetchone()[0]
    try:
        connection.execute("INSERT INTO word_index (word_index) VALUES ('integrity-check')")
        connection.execute("INSERT INTO name_words (name_words) VALUES ('integrity-check')")
        if not connection.execute(_UNINDEXED).fetchone():
            return Verdict(f"The library is sound: {articles:,} articles.", is_sound=True)
    except sqlite3.DatabaseError as error:
        if is_unharmed(error):
            raise
    with transaction(connection):
        take_all_out(connection)
        connection.execute("INSERT INTO name_words (name_words) VALUES ('rebuild')")
        index_all(connection)
    return Verdict(f"The index of {articles:,} articles was made anew.", is_sound=False)


def _rebuilt(path: Path) -> Verdict:
    """Set a library aside and begin another with what can be read of it."""
    new = path.with_name(f"{path.name}.new")
    for suffix in _FILES:
        new.with_name(new.name + suffix).unlink(missing_ok=True)
    saved, lost = _saved(path, new)
    aside = path.with_name(f"{path.name}.damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}")
    for suffix in _FILES:
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    new.rename(path)
    parts = f"{saved:,} articles are in a new one"
    if lost:
        parts += f", {lost:,} things in it could not be read"
    name = printable(str(aside))
    return Verdict(f"The library was damaged: {parts}, and {name} is the old one.", is_sound=False)


def _saved(path: Path, new: Path) -> tuple[int, int]:
    """Copy what can be read of a library; gives how many articles were, and what could not be."""
    unreadable: list[Exception] = []
    saved = 0
    with (
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as old,
        closing(connect(new)) as connection,
    ):
        try:
            for line in exported(old, unreadable.append):
                with suppress(*NO_LINE), transaction(connection):
                    take_in(connection, line)
                    saved += line.get("text") is not None
        except (sqlite3.Error, UnicodeDecodeError) as error:  # not even its tables can be read
            unreadable.append(error)
        connection.execute("PRAGMA journal_mode = DELETE")
    return saved, len(unreadable)
