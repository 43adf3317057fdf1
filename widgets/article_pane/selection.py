"""What is selected of an article: a span of its text, whatever the rows are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Offset
from textual.selection import Selection

from newsreader.text.span import Span

if TYPE_CHECKING:
    from widgets.article_pane.column import Column


class SpanSelection:
    """The selection of a column of text.

    Textual's own selection with the mouse is what lies between two cells of the screen, wherever
    the text has been scrolled to; here the column of a cell is a place in the text, and its row
    is 0.
    """

    def __init__(self, column: Column) -> None:
        self._column = column

    @property
    def span(self) -> Span | None:
        """What is selected; None if nothing is."""
        column = self._column
        selection = column.text_selection if column.is_attached else None
        return None if selection is None else self.span_of(selection)

    def select(self, span: Span | None) -> None:
        """Select a passage, or nothing."""
        screen = self._column.screen
        if span is None:
            screen.clear_selection()
        else:
            ends = Offset(span.start, 0), Offset(span.end, 0)
            screen.selections = {self._column: Selection(*ends)}

    def span_of(self, selection: Selection) -> Span | None:
        """The span that one of Textual's selections stands for."""
        article = self._column.article
        length = 0 if article is None else len(article.text)
        start = 0 if selection.start is None else min(selection.start.x, length)
        end = length if selection.end is None else min(selection.end.x, length)
        return Span(start, end) if start < end else None
