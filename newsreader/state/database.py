"""Opening the database, and what to say when it cannot be used."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

from newsreader.source.error import printable
from newsreader.state.schema import APPLICATION_ID, NewerSchemaError, migrate

if TYPE_CHECKING:
    from pathlib import Path

BUSY_SECONDS = 2.0
"""How long one program waits for another; a write takes less than a millisecond."""

_IN_USE = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_CODE = 0xFF
"""The primary result code within an extended one."""


class ForeignDatabaseError(Exception):
    """The file is the database of another program."""


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


def complaint(path: Path, error: Exception) -> str:
    """What to tell the reader of a database that cannot be used: one sentence."""
    reason, remedy = _reason(error)
    return (
        f"{printable(str(path))} {reason}, so that positions and bookmarks are not kept: {remedy}."
    )


def _connection(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        name, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
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


def _use_log(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log; a program that is killed loses nothing that it has saved."""
    try:
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & _CODE not in _IN_USE:
            raise
        return  # whoever comes when nobody else is there will do it
    if mode == "wal":
        connection.execute("PRAGMA synchronous = NORMAL")


def _reason(error: Exception) -> tuple[str, str]:
    if isinstance(error, NewerSchemaError):
        return "was written by a newer newsreader", "use that one, or move the file away"
    if isinstance(error, ForeignDatabaseError):
        return "belongs to another program", "move it away"
    if isinstance(error, OSError):
        return f"cannot be opened ({error.strerror})", "check the folder and its permissions"
    code = getattr(error, "sqlite_errorcode", 0) & _CODE
    if code in _IN_USE:
        return "is in use by another program", "end that one and start again"
    if code in _DAMAGED:
        return "is damaged", "move the file away to begin a new one"
    return f"cannot be written ({error})", "check the disk and the permissions"
