"""An amount: a date, a sum of money or a figure that a grammar found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsreader.entities.entity import EntityKind


class Amount(NamedTuple):
    """A place with what it says.

    Attributes:
        start: offset of its first code point.
        end: offset just past its last.
        kind: date, money or figure.
        value: the normalised value, where that is certain.
        measured: what a percentage is of, as it stands behind it, where that is certain.
    """

    start: int
    end: int
    kind: EntityKind
    value: str | None
    measured: str | None = None
