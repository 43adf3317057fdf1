"""Opening the database, or what can still be read of one that cannot be written."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from newsreader.state.failure import FAILURES, ForeignDatabaseError, is_in_use, is_unharmed
from newsreader.state.schema import APPLICATION_ID, migrate

if TYPE_CHECKING:
    from pathlib import Path

BUSY_SECONDS = 2.0
"""How long one program waits for another; a write takes less than a millisecond."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the database, made or brought up to date where it has to be.

    Readers and writers do not wait for each other (write-ahead log) where the file system can do
    that. Nobody but its owner may read a new one.

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
        migrate(connection)
        _use_log(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def in_memory() -> sqlite3.Connection:
    """A database that is gone when it is closed."""
    connection = _connection(":memory:")
    migrate(connection)
    return connection


def rescued(path: Path, error: Exception) -> sqlite3.Connection | None:
    """What a database that fails still holds, in memory; None where that cannot be told.

    Nothing is written for it. Where even the files cannot be made that those who read a database
    share, it is read as one that nobody changes, without its log.

    Args:
        path: the database.
        error: why it fails.
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
    """A whole copy in memory, of this program's last version."""
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
    """A database with tables in it must be this program's.

    The tables are counted first: another program makes them and signs in one transaction.
    """
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    if tables and owner != APPLICATION_ID:
        raise ForeignDatabaseError


def _check_content(connection: sqlite3.Connection) -> None:
    """There must be something in a database, and all of it sound."""
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if verdict != "ok" or not version:
        raise sqlite3.DatabaseError


def _use_log(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log; a program that is killed loses nothing that it has saved."""
    try:
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    except sqlite3.OperationalError as error:
        if not is_in_use(error):
            raise
        return  # whoever comes when nobody else is there will do it
    if mode == "wal":
        connection.execute("PRAGMA synchronous = NORMAL")
