"""Words as a language's folder writes them down."""

from __future__ import annotations

NONE: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """The words of a text, separated by white space."""
    return frozenset(text.split())


def in_order(text: str) -> tuple[str, ...]:
    """The words of a text in order, for where the first of two that disagree counts."""
    return tuple(text.split())


def phrases(text: str) -> frozenset[str]:
    """The phrases of a text, separated by commas."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))
