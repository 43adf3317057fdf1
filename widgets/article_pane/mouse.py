"""Selecting with the mouse: by dragging, with shift, by double and triple clicks."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from textual.geometry import Offset

from newsreader.text.span import Span
from widgets.article_pane.messages import Selected, SpanClicked
from widgets.cells import characters, shown

if TYPE_CHECKING:
    from textual import events
    from textual.timer import Timer

    from widgets.article_pane.column import Column
    from widgets.article_pane.selection import SpanSelection

_PERIOD = 1 / 20
"""Seconds between two steps of scrolling while the pointer is dragged past an edge."""
_FASTEST = 5
"""The most rows of such a step; the farther past the edge, the more."""


class Mouse:
    """What the mouse does on a column of text.

    Args:
        column: the text.
        selection: what is selected in it.
    """

    def __init__(self, column: Column, selection: SpanSelection) -> None:
        self._column = column
        self._selection = selection
        self._pressed: Span | None = None
        """Where the button went down, None while it is up."""
        self.pointer = Offset(0, 0)
        self._dragging: Timer | None = None

    def press(self, event: events.MouseDown) -> None:
        """Begin to select; with shift, extend what is selected."""
        if event.button != 1 or self._column.rows is None:
            return
        self.pointer = event.get_content_offset_capture(self._column)
        self._pressed = self._under(self.pointer)
        selected = self._selection.span
        if event.shift and selected is not None:
            to_end = self._pressed.start >= selected.start
            far = selected.start if to_end else selected.end
            self._pressed = Span(far, far)
        self._column.capture_mouse()

    def move(self, event: events.MouseMove) -> None:
        """Select up to the pointer, and scroll while it is past an edge."""
        pointer = event.get_content_offset_capture(self._column)
        if self._pressed is None or pointer == self.pointer:
            return
        self.pointer = pointer
        self._select_to_pointer(self._pressed)
        if self._rows_past_edge and self._dragging is None:
            self._dragging = self._column.set_interval(_PERIOD, self.drag_on)

    def release(self, event: events.MouseUp) -> None:
        """Stop selecting."""
        self._column.release_mouse()
        pressed, self._pressed = self._pressed, None
        if pressed is not None and event.shift:
            self._select_to_pointer(pressed)
        self._tell_selected()

    def click(self, event: events.Click) -> None:
        """One click reports the place; two select the word there, three the paragraph."""
        offset = event.get_content_offset(self._column)
        place = None if offset is None else self._under(offset)
        article = self._column.article
        if not place or article is None:
            return
        if event.chain == 1 and self._selection.span is None:
            self._column.post_message(SpanClicked(place.start))
        elif event.chain > 1:
            from widgets.article_pane.caret import word_at

            paragraph = article.paragraphs[article.paragraph_at(place.start)].span
            word = word_at(article, place.start)
            self._selection.select(word if event.chain == 2 else paragraph)
            self._tell_selected()

    @property
    def _rows_past_edge(self) -> int:
        """How far below the last row the pointer is, or (negative) above the first one."""
        y = self.pointer.y
        return min(y, 0) or max(0, y - self._column.size.height + 1)

    def drag_on(self) -> None:
        """Scroll on while the pointer is held past an edge."""
        if self._pressed is not None and (rows := self._rows_past_edge):
            self._column.scroll_rows(max(-_FASTEST, min(rows, _FASTEST)))
            self._select_to_pointer(self._pressed)
        elif self._dragging is not None:
            self._dragging.stop()
            self._dragging = None

    def _select_to_pointer(self, pressed: Span) -> None:
        here = self._under(self.pointer)
        span = Span(min(pressed.start, here.start), max(pressed.end, here.end))
        self._selection.select(span or None)

    def _under(self, pointer: Offset) -> Span:
        """The character under the pointer; beside the text an empty span there."""
        column = self._column
        rows, article = column.visible_rows, column.article
        if article is None or not rows or pointer.y >= len(rows) < column.size.height:
            end = len(article.text) if article else 0
            return Span(end, end)
        row = rows[min(max(0, pointer.y), len(rows) - 1)]
        span = row.span
        text = shown(span.of(article.display_text))
        cell = pointer.x - column.text_left
        index = row.index_at(text, cell)
        if index is None:
            end = span.start if cell < len(row.before) else span.end
            return Span(end, end)
        bounds = [*characters(text), len(text)]
        at = bisect_right(bounds, index)
        return Span(span.start + bounds[at - 1], span.start + bounds[at])

    def _tell_selected(self) -> None:
        if (span := self._selection.span) is not None:
            self._column.post_message(Selected(span))
