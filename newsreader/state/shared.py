"""A database that threads share, and that is never in the way: where it fails, memory serves."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING, TypeVar

from newsreader.state.database import ForeignDatabaseError, complaint, connect, in_memory
from newsreader.state.schema import NewerSchemaError, transaction

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Result = TypeVar("Result")


class SharedDatabase:
    """One connection behind a lock.

    Attributes:
        keeps: whether what is written now will be there the next time.
    """

    def __init__(self, path: Path | None, report: Callable[[str], object]) -> None:
        self.keeps = False
        self._path = path
        self._report = report
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        if path is not None:
            try:
                self._connection = connect(path)
                self.keeps = True
            except (OSError, sqlite3.Error, NewerSchemaError, ForeignDatabaseError) as error:
                report(complaint(path, error))
        self._connection = self._connection or in_memory()

    def close(self) -> None:
        """Let go of the database; nothing is found and nothing is kept from now on."""
        with self._lock:
            self.keeps = False
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def write(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do something all or not at all; it is in the file when this returns."""

        def whole(connection: sqlite3.Connection) -> None:
            with transaction(connection):
                work(connection)

        self.read(whole, None)

    def read(self, work: Callable[[sqlite3.Connection], Result], nothing: Result) -> Result:
        """Ask something; `nothing` is the answer of a database that is closed."""
        with self._lock:
            if self._connection is None:
                return nothing
            try:
                return work(self._connection)
            except sqlite3.Error as error:
                if self._path is None or not self.keeps:
                    raise
                sentence = complaint(self._path, error)
                self._connection.close()
                self._connection = in_memory()
                self.keeps = False
            result = work(self._connection)
        self._report(sentence)
        return result
