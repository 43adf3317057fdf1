"""What the recognition of names gives."""

from __future__ import annotations

from typing import NamedTuple


class FoundName(NamedTuple):
    """A place where a name stands, with its kind as an index into `KINDS`, and how sure that is."""

    start: int
    end: int
    name: str
    kind: int
    score: float
