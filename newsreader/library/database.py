"""Opening the database, or reading what one that cannot be written still holds."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from newsreader.library.failure import FAILURES, ForeignDatabaseError, is_in_use, is_unharmed
from newsreader.library.schema import APPLICATION_ID, migrate

if TYPE_CHECKING:
    from pathlib import Path

_PAGE = 2048
"""Bytes: most rows are small, and larger pages would be a tenth larger on disk."""
BUSY_SECONDS = 2.0
"""How long one program waits for another; a write takes less than a millisecond."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the database; create it or bring it up to date if need be.

    Readers and writers do not wait for each other (write-ahead log) if the file system allows that.
    Nobody but its owner may read a new one.

    Raises:
        OSError: the folder or the file cannot be made.
        NewerSchemaError: a newer program wrote it.
        ForeignDatabaseError: another program wrote it.
        sqlite3.Error: it is damaged, in use for long, or cannot be written.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = _connection(str(path))
    try:
        _check_owner(connection)
        connection.execute(f"PRAGMA page_size = {_PAGE}")  # of a new one
        migrate(connection)
        _use_log(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def in_memory() -> sqlite3.Connection:
    """A database that vanishes when it is closed."""
    connection = _connection(":memory:")
    migrate(connection)
    return connection


def rescued(path: Path, error: Exception) -> sqlite3.Connection | None:
    """What a failing database still holds, in memory; None if that cannot be read.

    Nothing is written for this. If even the files that its readers share cannot be made, it is read
    as one that nobody changes, without its log.

    Args:
        path: the database.
        error: why it failed.
    """
    if not is_unharmed(error):
        return None
    for options in ("mode=ro", "mode=ro&immutable=1"):
        try:
            return _copied(f"{path.absolute().as_uri()}?{options}")
        except FAILURES as reason:
            if is_in_use(reason):
                return None
    return None


def _copied(uri: str) -> sqlite3.Connection:
    """A complete copy in memory, in this program's latest version."""
    copy = _connection(":memory:")
    try:
        with closing(_connection(uri, seconds=0, uri=True)) as connection:
            connection.execute("BEGIN")
            _check_owner(connection)  # as of now nobody can lock it, for which a copy would wait
            connection.backup(copy)
        _check_content(copy)
        migrate(copy)
    except BaseException:
        copy.close()
        raise
    return copy


def _connection(
    name: str, *, seconds: float | None = None, uri: bool = False
) -> sqlite3.Connection:
    connection = sqlite3.connect(
        name,
        timeout=BUSY_SECONDS if seconds is None else seconds,
        isolation_level=None,
        check_same_thread=False,
        uri=uri,
    )
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _check_owner(connection: sqlite3.Connection) -> None:
    """Refuse a database with tables in it that is not this program's.

    The tables are counted first: another program makes them and signs in one transaction.
    """
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    if tables and owner != APPLICATION_ID:
        raise ForeignDatabaseError


def _check_content(connection: sqlite3.Connection) -> None:
    """Refuse a database that is empty, or not sound throughout."""
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if verdict != "ok" or not version:
        raise sqlite3.DatabaseError


def _use_log(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log; a killed program loses nothing that it has saved."""
    try:
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    except sqlite3.OperationalError as error:
        if not is_in_use(error):
            raise
        return  # whoever comes when nobody else is there will do it
    if mode == "wal":
        connection.execute("PRAGMA synchronous = NORMAL")
