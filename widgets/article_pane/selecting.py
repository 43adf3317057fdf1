"""Selecting by keys: movement moves a caret, and everything up to it is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.text.span import Span
from widgets.article_pane.messages import CopyWanted, Selecting

if TYPE_CHECKING:
    from collections.abc import Callable

    from widgets.article_pane.caret import CaretRange, Unit, Walker
    from widgets.article_pane.column import Column
    from widgets.article_pane.selection import SpanSelection

_MARGIN = 2
"""Rows that stay above and below the caret, where there is more text."""


class CaretSelecting:
    """What keys select in a column of text, once they are set to do so.

    Args:
        column: the text.
        selection: what is selected in it.
        ended: called when keys go back to doing what they usually do.

    Attributes:
        caret: the character that moves, None while not selecting by keys.
    """

    def __init__(self, column: Column, selection: SpanSelection, ended: Callable[[], None]) -> None:
        self.caret: Span | None = None
        self._column = column
        self._selection = selection
        self._ended = ended
        self._walker: Walker | None = None
        """Moves the caret; None while not selecting by keys."""
        self._range: CaretRange

    @property
    def is_on(self) -> bool:
        """Whether keys extend a selection."""
        return self._walker is not None

    def begin(self, span: Span | None) -> bool:
        """Let keys extend a selection; returns whether that has begun.

        Args:
            span: what is selected to begin with; the first word on the screen where it is None.
        """
        from widgets.article_pane.caret import Walker, word_at

        article, chunks = self._column.article, self._column.chunks
        if article is None or not article.paragraphs or chunks is None or self.is_on:
            return False
        seen = self._column.visible_span
        walker = self._walker = Walker(article, chunks)
        self._take(walker, walker.range_of(span or word_at(article, seen.start) or seen), margin=0)
        return True

    def end(self, *, keep: bool = False) -> None:
        """Let keys do what they usually do.

        Args:
            keep: whether what was selected stays selected.
        """
        if self._walker is None:
            return
        self._walker = self.caret = None
        self._column.refresh()
        if not keep:
            self._selection.select(None)
        self._ended()
        self._column.post_message(Selecting(None))

    def extend(self, unit: Unit, *, forward: bool) -> None:
        """Move the caret by a unit."""
        if walker := self._walker:
            self._take(walker, walker.moved(self._range, unit, forward=forward))

    def extend_in_row(self, *, forward: bool) -> None:
        """Move the caret to an end of its row."""
        if (walker := self._walker) and (rows := self._column.rows):
            self._take(walker, walker.moved_in_row(self._range, rows, forward=forward))

    def extend_by_rows(self, amount: int) -> None:
        """Move the caret down by a number of rows, or up if it is negative."""
        if (walker := self._walker) and (rows := self._column.rows):
            self._column.settle(rows.row_of(self._range.caret))
            self._take(walker, walker.moved_by_rows(self._range, amount, rows))

    def extend_to_end(self, *, forward: bool) -> None:
        """Move the caret to the article's end, or to its beginning."""
        if walker := self._walker:
            self._take(walker, walker.to_end(self._range, forward=forward))

    def extend_to(self, span: Span) -> None:
        """Move the caret to the far end of a passage."""
        if walker := self._walker:
            self._take(walker, walker.extended(self._range, span))

    def swap_ends(self) -> None:
        """Move the other end from now on."""
        if walker := self._walker:
            self._take(walker, self._range.swapped)

    def begin_anew(self) -> None:
        """Select the character at the caret only, and go on from there."""
        if walker := self._walker:
            self._take(walker, self._range.begun_anew)

    def copy(self) -> None:
        """Ask for what is selected to be copied, and leave."""
        if walker := self._walker:
            self._column.post_message(CopyWanted(walker.span(self._range)))
            self.end()

    def _take(self, walker: Walker, selected: CaretRange, margin: int = _MARGIN) -> None:
        """Select other text, and show the caret."""
        self._range = selected
        span = walker.span(selected)
        self.caret = Span(selected.caret, walker.end_of(selected.caret))
        self._column.refresh()
        self._selection.select(span)
        self._column.keep_in_view(selected.caret, margin)
        self._column.post_message(Selecting(span))
