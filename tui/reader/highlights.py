"""What is marked in the article's text: the quotations always, and the stops of the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.trail import Trail, TrailKind
from widgets.article_pane import Highlight, HighlightKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.quotations.quotation import Quotation

_KINDS = {
    TrailKind.ENTITY: HighlightKind.ENTITY,
    TrailKind.SEARCH: HighlightKind.SEARCH,
    TrailKind.SUMMARY: HighlightKind.SUMMARY,
}


def highlights(quotations: Iterable[Quotation], trail: Trail) -> tuple[Highlight, ...]:
    """The marks of an article whose reader follows a trail."""
    marks = [
        Highlight(segment, HighlightKind.QUOTATION)
        for quotation in quotations
        for segment in quotation.segments
    ]
    if kind := _KINDS.get(trail.kind):
        marks += [Highlight(stop, kind) for stop in trail.stops]
    return tuple(marks)
