"""The edges between the panes, which the mouse drags."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from tui.reader.arrangement import Pane

if TYPE_CHECKING:
    from textual.geometry import Offset, Region

    from tui.reader.arrangement import PaneSizes


class Edge(Enum):
    """What can be dragged: the edge of a pane that faces another."""

    RIGHT_OF_ENTITIES = auto()
    LEFT_OF_ASIDE = auto()
    TOP_OF_BELOW = auto()
    BETWEEN_SUMMARY_AND_QUOTATIONS = auto()


def edge_at(mouse: Offset, regions: dict[Pane, Region], *, is_below: bool) -> Edge | None:
    """The edge at a place on the screen.

    Args:
        mouse: the place.
        regions: of the panes on the screen.
        is_below: whether summary and quotations are below the article, not beside it.
    """
    if len(regions) < 2:
        return None
    under = next((pane for pane, region in regions.items() if region.contains_point(mouse)), None)
    if under is None or under is Pane.ARTICLE:
        return None
    region = regions[under]
    if under is Pane.ENTITIES:
        return Edge.RIGHT_OF_ENTITIES if mouse.x == region.right - 1 else None
    if is_below:
        return Edge.TOP_OF_BELOW if mouse.y == region.y else None
    if mouse.x == region.x:
        return Edge.LEFT_OF_ASIDE
    facing = region.bottom - 1 if under is Pane.SUMMARY else region.y
    both = Pane.SUMMARY in regions and Pane.QUOTATIONS in regions
    return Edge.BETWEEN_SUMMARY_AND_QUOTATIONS if both and mouse.y == facing else None


def dragged(sizes: PaneSizes, edge: Edge, mouse: Offset, room: Region) -> PaneSizes:
    """The sizes of panes when an edge is where the mouse is.

    Args:
        sizes: before.
        edge: which one.
        mouse: columns and rows from the corner of the panes.
        room: the columns and rows of all panes.
    """
    match edge:
        case Edge.RIGHT_OF_ENTITIES:
            return replace(sizes, entities=max(1, mouse.x + 1))
        case Edge.LEFT_OF_ASIDE:
            return replace(sizes, aside=max(1, room.width - mouse.x))
        case Edge.TOP_OF_BELOW:
            return replace(sizes, below=max(1, room.height - mouse.y))
        case Edge.BETWEEN_SUMMARY_AND_QUOTATIONS:
            return replace(sizes, summary=max(1, mouse.y))
