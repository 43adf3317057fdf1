"""Where on the screen the reader stands in an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Offset

from widgets.cells import shown

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.text.span import Span
    from widgets.article_pane.layout import Layout


def standing(rows: Layout, article: Article, place: Span | None, top: int, height: int) -> Offset:
    """The cell at which a passage begins on the screen, from the corner of its text.

    Where none of the passage is there, that is the beginning of the first row.

    Args:
        rows: the article on rows.
        article: what is on them.
        place: the passage.
        top: the first row on the screen.
        height: how many are.
    """
    if place is None:
        return Offset(0, 0)
    row = max(top, rows.row_of(place.start))
    if row > rows.row_of(max(place.start, place.end - 1)) or row >= top + height:
        return Offset(0, 0)
    found = rows.row(row)
    text = shown(found.span.of(article.display_text))
    return Offset(found.cell_of(text, max(0, place.start - found.span.start)), row - top)
