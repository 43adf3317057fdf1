"""What the reader chose on the screen, by name; each value is kept as JSON."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_ALL = "SELECT name, value FROM choice"
_CHOOSE = """
    INSERT INTO choice (name, value) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""


def choices_in(path: Path) -> Mapping[str, object]:
    """All choices in a database, read at once and without a store; none where that fails.

    The first picture waits for this: it imports and does no more than it must, and leaves
    complaints to the store.

    Args:
        path: the database.
    """
    uri = path.absolute().as_uri()
    for options in ("mode=ro", "mode=ro&immutable=1"):
        try:
            with closing(sqlite3.connect(f"{uri}?{options}", timeout=0, uri=True)) as connection:
                return choices(connection)
        except (sqlite3.Error, ValueError):
            continue
    return {}


def choices(connection: sqlite3.Connection) -> dict[str, object]:
    """All choices.

    Raises:
        sqlite3.Error: the database cannot be read, or has no choices in it.
        ValueError: a value is not JSON.
    """
    return {name: json.loads(value) for name, value in connection.execute(_ALL)}


def choose(connection: sqlite3.Connection, name: str, value: object) -> None:
    """Keep a choice, a value that JSON has, in place of the one before."""
    connection.execute(_CHOOSE, (name, json.dumps(value)))
