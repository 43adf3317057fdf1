"""Somebody or something that is followed over all articles."""

from __future__ import annotations

from typing import NamedTuple


class Subject(NamedTuple):
    """Whom or what is asked about.

    Attributes:
        name: as an article has it.
        kind: value of an `EntityKind`, "" for a speaker who is none.
        key: what the article is remembered by.
    """

    name: str
    kind: str = ""
    key: str = ""

    @property
    def is_somebody(self) -> bool:
        """Whether it may be quoted."""
        return self.kind in ("", "person", "organisation", "group")
