"""What an earlier version of the program remembered, taken over into the library."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def inherit(library: Path, before: Path) -> None:
    """Begin a library with what was kept elsewhere before, if it does not exist yet.

    What was kept stays where it is. Where it cannot be read, the library begins empty.

    Args:
        library: the file of the library.
        before: the database that was used before.
    """
    if library.exists():
        return
    with suppress(OSError, sqlite3.Error):
        library.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy = library.with_name(f"{library.name}.{os.getpid()}")
        try:
            _copy(before, copy)
            os.link(copy, library)  # unless another program has been first
        finally:
            copy.unlink(missing_ok=True)


def _copy(before: Path, copy: Path) -> None:
    os.close(os.open(copy, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    with (
        closing(sqlite3.connect(f"{before.absolute().as_uri()}?mode=ro", uri=True)) as old,
        closing(sqlite3.connect(copy)) as new,
    ):
        old.backup(new)
