"""Words as a language's folder writes them down."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text, which are set apart by white space."""
    return frozenset(text.split())
