"""Why a database cannot be used, and what to say about it."""

from __future__ import annotations

import errno
import sqlite3
from typing import TYPE_CHECKING

from newsreader.library.schema import NewerSchemaError
from newsreader.source.error import printable

if TYPE_CHECKING:
    from pathlib import Path

_IN_USE = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})
_READ_ONLY = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})
_AROUND = frozenset({*_IN_USE, *_READ_ONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
"""What may be wrong around a database; whatever else goes wrong is wrong in it."""
_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_SHMSIZE})
"""There is no room for what is to be written, or not even for the index of the log."""
_PRIMARY = 0xFF
"""The primary result code within an extended one."""

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_NOT_ALLOWED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


class ForeignDatabaseError(Exception):
    """The file is the database of another program."""


FAILURES = (OSError, sqlite3.Error, UnicodeDecodeError, NewerSchemaError, ForeignDatabaseError)
"""What is raised for a database that cannot be used; if it is damaged, even SQLite's message may
not be text."""


def is_in_use(error: Exception) -> bool:
    """Whether another program has the database to itself."""
    return _extended_code(error) & _PRIMARY in _IN_USE


def is_unharmed(error: Exception) -> bool:
    """Whether what is in the database may still be sound, and this program's."""
    return isinstance(error, OSError) or _extended_code(error) & _PRIMARY in _AROUND


def complaint(path: Path, error: Exception, *, shown: bool) -> str:
    """What to tell the reader about a database that cannot be used: one sentence.

    Args:
        path: the database.
        error: why it cannot be used.
        shown: whether what it holds was read nevertheless.
    """
    reason, remedy = _reason(error)
    outcome = (
        "what it holds is shown and nothing new is kept"
        if shown
        else "positions and bookmarks are not kept"
    )
    return f"{printable(str(path))} {reason}, so that {outcome}: {remedy}."


def _reason(error: Exception) -> tuple[str, str]:
    if isinstance(error, NewerSchemaError):
        return "was written by a newer newsreader", "use that one, or move the file away"
    if isinstance(error, ForeignDatabaseError):
        return "belongs to another program", "move it away"
    if is_unharmed(error):
        return _reason_around(error)
    return "is damaged", "move the file away to begin a new one"


def _reason_around(error: Exception) -> tuple[str, str]:
    """What is wrong with the place where the database is."""
    code, number = _extended_code(error), getattr(error, "errno", None)
    if code in _FULL or number in _NO_ROOM:
        return "is on a disk that is full", "make room there and start again"
    if code & _PRIMARY in _READ_ONLY or number in _NOT_ALLOWED:
        return "cannot be written", "make the file and its folder writable and start again"
    if is_in_use(error):
        return "is in use by another program", "end that one and start again"
    told = error.strerror if isinstance(error, OSError) else error
    return f"cannot be opened ({told})", "check the folder and its permissions"


def _extended_code(error: Exception) -> int:
    """SQLite's code for an error, 0 where it gives none."""
    return int(getattr(error, "sqlite_errorcode", 0))
