"""A database that threads share, and that is never in the way: where it fails, memory serves.

Memory begins with what the database held, if that can still be read.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

from newsreader.library.database import connect, in_memory, rescued
from newsreader.library.failure import FAILURES, complaint
from newsreader.library.schema import transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

Result = TypeVar("Result")


class SharedDatabase:
    """One connection behind a lock.

    Attributes:
        keeps: whether what is written now will be there the next time.
    """

    def __init__(self, path: Path | None, report: Callable[[str], object]) -> None:
        self.keeps = path is not None
        self._path = path
        self._report = report
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        if path is None:
            self._connection = in_memory()
            return
        try:
            self._connection = connect(path)
        except FAILURES as error:
            sentence = self._give_up(path, error)
            try:
                report(sentence)
            except BaseException:  # nobody gets what is half made, so nobody would close it
                self.close()
                raise

    @property
    def is_shown(self) -> bool:
        """Whether what the file holds can be read: it is at hand, or a copy of it."""
        return self._path is not None

    def close(self) -> None:
        """Close the database; nothing is found and nothing is kept from now on."""
        with self._lock:
            self.keeps = False
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def write(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do all of something or nothing; it is in the file when this returns."""

        def whole(connection: sqlite3.Connection) -> None:
            with transaction(connection):
                work(connection)

        self.read(whole, None)

    def read(self, work: Callable[[sqlite3.Connection], Result], nothing: Result) -> Result:
        """Ask something; `nothing` is the answer of a closed database."""
        with self._lock:
            if self._connection is None:
                return nothing
            try:
                return work(self._connection)
            except FAILURES as error:
                if self._path is None:
                    raise
                sentence = self._give_up(self._path, error)
        if sentence:
            self._report(sentence)
        return self.read(work, nothing)

    def _give_up(self, path: Path, error: Exception) -> str:
        """Have memory serve, with what the database holds or, if that fails too, with nothing.

        Returns what to tell the reader, for the first failure alone: it is mended before another.
        """
        broken, kept = self._connection, self.keeps
        self.keeps = False
        copy = rescued(path, error) if kept else None
        self._connection = copy or in_memory()
        if copy is None:
            self._path = None
        if broken is not None:
            broken.close()
        return complaint(path, error, shown=copy is not None) if kept else ""
