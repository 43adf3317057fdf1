"""What is marked in the article's text: the quotations always, and the stops of the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.session.trail import TrailKind
from widgets.article_pane import Highlight, HighlightKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.quotations.quotation import Quotation

STOP_KINDS = {
    TrailKind.ENTITY: HighlightKind.ENTITY,
    TrailKind.SEARCH: HighlightKind.SEARCH,
    TrailKind.SUMMARY: HighlightKind.SUMMARY,
}
"""Why the stops of a trail are set off, where they are not quotations and so are anyhow."""


def highlights(quotations: Iterable[Quotation]) -> tuple[Highlight, ...]:
    """The marks of an article's quotations."""
    return tuple(
        Highlight(segment, HighlightKind.QUOTATION)
        for quotation in quotations
        for segment in quotation.segments
    )
