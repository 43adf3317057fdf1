"""A column of text in which passages are selected, with the mouse or by whoever asks for it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.geometry import Offset
from textual.message import Message
from textual.selection import Selection

from newsreader.span import Span
from widgets.article_pane.anchored import LEFT
from widgets.article_pane.column import Column
from widgets.cells import characters, index_at, shown

if TYPE_CHECKING:
    from textual import events
    from textual.timer import Timer

_PERIOD = 1 / 20
"""Seconds between two steps of scrolling while the pointer is dragged past an edge."""
_FASTEST = 5
"""Rows of such a step at the most; the farther past the edge, the more."""


class SelectableColumn(Column):
    """Rows of an article, some of which may be selected. What is selected is a span of its text.

    Textual's own selecting with the mouse takes what is between two cells of the screen, wherever
    the text has been scrolled to; this one takes what is between two places of the text.
    """

    ALLOW_SELECT = False

    @dataclass
    class SpanClicked(Message):
        """A character of the text was clicked.

        Attributes:
            offset: its place in the article.
        """

        offset: int

    @dataclass
    class Selected(Message):
        """A passage was selected with the mouse."""

        span: Span

    _pressed: Span | None = None
    """Where the button went down, None while it is up."""
    _pointer: Offset = Offset(0, 0)
    _dragging: Timer | None = None

    @property
    def selected_span(self) -> Span | None:
        """What is selected, with the mouse or by `select`; None where nothing is."""
        selection = self.text_selection if self.is_attached else None
        return None if selection is None else self._span_of(selection)

    def select(self, span: Span | None) -> None:
        """Select a passage, or nothing."""
        if span is None:
            self.screen.clear_selection()
        else:
            ends = Offset(span.start, 0), Offset(span.end, 0)
            self.screen.selections = {self: Selection(*ends)}

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The words of a selection, without a trace of how they were wrapped."""
        span = self._span_of(selection)
        if span is None or self.article is None:
            return None
        return self.article.passage(span), "\n"

    def _watch_article(self) -> None:
        if self.selected_span is not None:
            self.select(None)
        super()._watch_article()

    @property
    def text_left(self) -> int:
        """The column of the pane at which the text begins."""
        taken = 0 if self._rows is None else self._rows.width
        return max(LEFT, (self.columns - taken) // 2)

    async def _on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin to select; with shift go on from what is selected."""
        if event.button != 1 or self._rows is None:
            return
        self._pointer = event.get_content_offset_capture(self)
        self._pressed = self._under(self._pointer)
        selected = self.selected_span
        if event.shift and selected is not None:
            to_end = self._pressed.start >= selected.start
            far = selected.start if to_end else selected.end
            self._pressed = Span(far, far)
        self.capture_mouse()

    async def _on_mouse_move(self, event: events.MouseMove) -> None:
        """Select up to the pointer, and scroll while it is past an edge."""
        pointer = event.get_content_offset_capture(self)
        if self._pressed is None or pointer == self._pointer:
            return
        self._pointer = pointer
        self._select_to_pointer(self._pressed)
        if self._rows_past_edge and self._dragging is None:
            self._dragging = self.set_interval(_PERIOD, self._drag_on)

    async def _on_mouse_up(self, event: events.MouseUp) -> None:
        """End to select."""
        self.release_mouse()
        pressed, self._pressed = self._pressed, None
        if pressed is not None and event.shift:
            self._select_to_pointer(pressed)
        self._tell_selected()

    @property
    def _rows_past_edge(self) -> int:
        """How far below the last row the pointer is, or above the first one (less than none)."""
        y = self._pointer.y
        return min(y, 0) or max(0, y - self.size.height + 1)

    def _drag_on(self) -> None:
        if self._pressed is not None and (rows := self._rows_past_edge):
            self.scroll_rows(max(-_FASTEST, min(rows, _FASTEST)))
            self._select_to_pointer(self._pressed)
        elif self._dragging is not None:
            self._dragging.stop()
            self._dragging = None

    def _select_to_pointer(self, pressed: Span) -> None:
        here = self._under(self._pointer)
        span = Span(min(pressed.start, here.start), max(pressed.end, here.end))
        self.select(span or None)

    def _under(self, pointer: Offset) -> Span:
        """The character under the pointer; beside the text the place there, without any."""
        rows, article = self.visible_rows, self.article
        if article is None or not rows or pointer.y >= len(rows) < self.size.height:
            end = len(article.text) if article else 0
            return Span(end, end)
        span = rows[min(max(0, pointer.y), len(rows) - 1)].span
        text = shown(span.of(article.text))
        cell = pointer.x - self.text_left
        index = index_at(text, cell)
        if index is None:
            end = span.start if cell < 0 else span.end
            return Span(end, end)
        bounds = [*characters(text), len(text)]
        at = bisect_right(bounds, index)
        return Span(span.start + bounds[at - 1], span.start + bounds[at])

    async def _on_click(self, event: events.Click) -> None:
        """One click tells the place; two select the word there, three the paragraph."""
        event.prevent_default()
        offset = event.get_content_offset(self)
        place = None if offset is None else self._under(offset)
        if not place or self.article is None:
            return
        if event.chain == 1 and self.selected_span is None:
            self.post_message(self.SpanClicked(place.start))
        elif event.chain > 1:
            from widgets.article_pane.caret import word_at

            paragraph = self.article.paragraphs[self.article.paragraph_at(place.start)].span
            word = word_at(self.article, place.start)
            self.select(word if event.chain == 2 else paragraph)
            self._tell_selected()

    def _tell_selected(self) -> None:
        if (span := self.selected_span) is not None:
            self.post_message(self.Selected(span))

    def _span_of(self, selection: Selection) -> Span | None:
        length = 0 if self.article is None else len(self.article.text)
        start = 0 if selection.start is None else min(selection.start.x, length)
        end = length if selection.end is None else min(selection.end.x, length)
        return Span(start, end) if start < end else None
