"""Which panes are on the screen, and how many columns and rows each of them gets.

Rows go where they are needed: a pane with nothing in it has none, and the active one what it needs
to show all of its own. The article gets the columns of its measure before the panes at the sides
get theirs. What the reader gave a pane by dragging its edge goes before all that.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from textual.geometry import Size

WIDE = 120
"""Columns from which all panes fit beside one another."""
MEDIUM = 80
"""Columns from which the article has panes beside and below it."""
TALL = 24
"""Rows from which the list of articles has a preview below it."""

LEAST_COLUMNS, LEAST_ROWS = 16, 3
"""What a pane needs to show anything; with fewer rows it is not shown."""
_ARTICLE_AT_LEAST = 30
"""Columns that the article keeps, however far an edge is dragged."""
_ENTITIES = (22, 28, 40)
"""Columns of the entities: at least, comfortably, and at most."""
_ASIDE = (34, 72)
"""Columns of summary and quotations beside the article: at least, and at most."""
_LOW = 28
"""Rows below which the active pane may push the others from the screen."""
_GLIMPSE = 6
"""Rows of quotations that are left below a long summary."""


class Pane(StrEnum):
    """A pane; the value is its widget's id."""

    LIBRARY = "library"
    ENTITIES = "entities"
    ARTICLE = "article"
    SUMMARY = "summary"
    QUOTATIONS = "quotations"


RIGHT = (Pane.SUMMARY, Pane.QUOTATIONS)
CIRCLE = (Pane.ENTITIES, Pane.ARTICLE, *RIGHT)
"""The panes around the article, in the order in which the reader goes through them."""


@dataclass(frozen=True, slots=True)
class PaneSizes:
    """What the reader gave the panes by dragging their edges; None where they share themselves.

    Attributes:
        entities: columns of the entities.
        aside: columns of summary and quotations beside the article.
        below: rows of the pane below the article.
        summary: rows of the summary above the quotations.
    """

    entities: int | None = None
    aside: int | None = None
    below: int | None = None
    summary: int | None = None

    @classmethod
    def of(cls, kept: object) -> PaneSizes:
        """The sizes that were kept, those of them that can be."""
        if not isinstance(kept, dict):
            return cls()
        names = {each.name for each in fields(cls)}
        return cls(
            **{
                name: size
                for name, size in kept.items()
                if name in names and type(size) is int and size > 0
            }
        )

    @property
    def kept(self) -> dict[str, int]:
        """The sizes as they are kept."""
        return {name: size for name, size in asdict(self).items() if size is not None}


@dataclass(frozen=True, slots=True)
class Reading:
    """What the arrangement goes by.

    Attributes:
        room: columns and rows for all panes.
        active: the pane that the reader is in.
        right: the one of summary and quotations that the reader was in last.
        empty: the panes with nothing in them.
        article: columns in which the article has its measure.
        sizes: what the reader gave the panes.
        needs: rows in which a pane shows all that is in it, framed, by its columns; None while
            that is not known.
    """

    room: Size
    active: Pane
    right: Pane
    empty: Collection[Pane]
    article: int
    sizes: PaneSizes
    needs: Callable[[Pane, int], int | None]


class Arrangement(NamedTuple):
    """Which panes are on the screen, and what they get; what is 0 is not divided.

    Attributes:
        panes: those on the screen, from left to right and from top to bottom.
        entities: columns of the entities.
        aside: columns of summary and quotations beside the article.
        below: rows of the pane below the others.
        summary: rows of the summary above the quotations.
    """

    panes: tuple[Pane, ...]
    entities: int = 0
    aside: int = 0
    below: int = 0
    summary: int = 0


def arranged(reading: Reading) -> Arrangement:
    """The arrangement: panes beside one another, beside and below the article, or a single one."""
    if reading.room.width < MEDIUM:
        return Arrangement((reading.active,))
    return _beside(reading) if reading.room.width >= WIDE else _below(reading)


def _beside(reading: Reading) -> Arrangement:
    entities, aside = _columns(reading, has_aside=any(_is_there(reading, pane) for pane in RIGHT))
    right, summary = _stacked(reading, aside)
    left = (Pane.ENTITIES,) if entities else ()
    return Arrangement((*left, Pane.ARTICLE, *right), entities, aside, 0, summary)


def _below(reading: Reading) -> Arrangement:
    """The entities beside the article, and one of the others below them."""
    rows, active = reading.room.height, reading.active
    entities, _ = _columns(reading, has_aside=False)
    upper = (Pane.ENTITIES, Pane.ARTICLE) if entities else (Pane.ARTICLE,)
    pane = next((at for at in (reading.right, *RIGHT) if _is_there(reading, at)), None)
    if pane is None:
        return Arrangement(upper, entities)
    need = reading.needs(pane, reading.room.width) or rows // 3
    if reading.sizes.below is not None:
        below = min(reading.sizes.below, rows - LEAST_ROWS)
    elif active is Pane.ENTITIES:
        beside = reading.needs(Pane.ENTITIES, entities) or 0
        below = min(need, max(rows - beside, 0 if rows < _LOW else rows // 3))
    else:
        below = min(need, rows if active is pane else rows // 2)
    if below < LEAST_ROWS:
        return Arrangement(upper, entities)
    if rows - below < LEAST_ROWS:
        return Arrangement((pane,))
    return Arrangement((*upper, pane), entities, 0, below)


def _is_there(reading: Reading, pane: Pane) -> bool:
    return pane is reading.active or pane not in reading.empty


def _columns(reading: Reading, *, has_aside: bool) -> tuple[int, int]:
    """Columns of the entities, and of what is beside the article at the right."""
    total, sizes = reading.room.width, reading.sizes
    least, comfortable, most = _ENTITIES
    entities = least if _is_there(reading, Pane.ENTITIES) else 0
    aside, widest = _ASIDE if has_aside else (0, 0)
    spare = max(0, total - reading.article - entities - aside)
    if entities:
        entities += min(spare, comfortable - least)
        spare -= entities - least
        entities = min(most, entities + spare * 2 // 5)
    aside = min(widest, aside + spare * 3 // 5)
    if entities and sizes.entities is not None:
        entities = _limited(sizes.entities, total - aside - _ARTICLE_AT_LEAST)
    if aside and sizes.aside is not None:
        aside = _limited(sizes.aside, total - entities - _ARTICLE_AT_LEAST)
    return entities, aside


def _limited(size: int, most: int) -> int:
    return max(LEAST_COLUMNS, min(size, most))


def _stacked(reading: Reading, columns: int) -> tuple[tuple[Pane, ...], int]:
    """Those of summary and quotations that are shown, and the rows of the first of two."""
    there = tuple(pane for pane in RIGHT if _is_there(reading, pane))
    if len(there) < 2:
        return there, 0
    rows = reading.room.height
    summary = reading.sizes.summary
    if summary is None:
        summary = _summary_rows(reading, columns, rows)
    else:
        summary = max(LEAST_ROWS, min(summary, rows - LEAST_ROWS))
    if summary < LEAST_ROWS:
        return (Pane.QUOTATIONS,), 0
    if rows - summary < LEAST_ROWS:
        return (Pane.SUMMARY,), 0
    return there, summary


def _summary_rows(reading: Reading, columns: int, rows: int) -> int:
    summary, quotations = (reading.needs(pane, columns) for pane in RIGHT)
    if summary is None or quotations is None:
        return rows * 3 // 5
    if summary + quotations <= rows:
        return summary
    if reading.active is Pane.QUOTATIONS:
        return max(rows - quotations, 0 if rows < _LOW else min(summary, rows // 3))
    kept = 0 if reading.active is Pane.SUMMARY and rows < _LOW else min(quotations, _GLIMPSE)
    return min(summary, rows - kept)
