"""The line of each key in a TOML document."""

from __future__ import annotations

import tomllib
from typing import Any

_DEEPEST = 4
"""Keys nested deeper than this get the line of the one they are in."""


def key_lines(document: str) -> dict[str, int]:
    """The line, from 1, of each table and key by its full name ("reading.measure").

    `tomllib` gives no places. But a statement of TOML ends with its line unless a bracket or a
    string is open, and then it does not parse by itself: so each is the fewest lines that do.

    Args:
        document: valid TOML.
    """
    found: dict[str, int] = {}
    table = ""
    pending: list[str] = []
    for number, line in enumerate(document.split("\n"), start=1):
        pending.append(line)
        if len(pending) > 1 and not any(mark in line for mark in "]}\"'"):
            continue
        statement = "\n".join(pending)
        try:
            parsed = tomllib.loads(statement)
        except (tomllib.TOMLDecodeError, RecursionError):
            continue
        is_header = statement.lstrip().startswith("[")
        names = list(_names(parsed))
        for name in names:
            full = name if is_header or not table else f"{table}.{name}"
            found.setdefault(full, number - len(pending) + 1)
        if is_header:
            table = names[-1]
        pending.clear()
    return found


def _names(parsed: dict[str, Any]) -> list[str]:
    """The names of all keys, the outer ones before those within them."""
    names: list[str] = []
    level = [("", parsed)]
    for _ in range(_DEEPEST):
        below = []
        for prefix, table in level:
            for key, value in table.items():
                name = f"{prefix}{key}"
                names.append(name)
                within = value[0] if isinstance(value, list) and value else value
                if isinstance(within, dict):
                    below.append((f"{name}.", within))
        level = below
    return names
