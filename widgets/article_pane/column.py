"""A column of text that scrolls by rows, pages and places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from widgets.article_pane.anchored import AnchoredColumn

if TYPE_CHECKING:
    from textual.scrollbar import ScrollDown, ScrollTo, ScrollUp

    from newsreader.span import Span


class Column(AnchoredColumn):
    """Rows of an article through which the reader moves."""

    def show_passage(self, span: Span) -> None:
        """Scroll to a passage.

        Its first row comes to the end of the screen's upper third, or higher where that shows more
        of it. Where all of it stands well within the screen, nothing moves.
        """
        if self._rows is None:
            return
        self._settle(self._rows.row_of(span.start))
        first = self._rows.row_of(span.start)
        last = self._rows.row_of(max(span.start, span.end - 1))
        self._jump(in_view(first, last, self.scroll_offset.y, self.size.height))

    @property
    def page(self) -> int:
        """Rows that a page goes on by: all but one."""
        return max(1, self.size.height - 1)

    def action_line_down(self) -> None:
        """Scroll down by a row."""
        self.move_by_rows(1)

    def action_line_up(self) -> None:
        """Scroll up by a row."""
        self.move_by_rows(-1)

    def action_half_page_down(self) -> None:
        """Scroll down by half a screen."""
        self.move_by_rows(max(1, self.size.height // 2))

    def action_half_page_up(self) -> None:
        """Scroll up by half a screen."""
        self.move_by_rows(-max(1, self.size.height // 2))

    def action_page_down(self) -> None:
        """Scroll down by a screen; the last row becomes the first."""
        self.move_by_rows(self.page)

    def action_page_up(self) -> None:
        """Scroll up by a screen; the first row becomes the last."""
        self.move_by_rows(-self.page)

    def action_to_start(self) -> None:
        """Scroll to the beginning."""
        self.move_to_end(forward=False)

    def action_to_end(self) -> None:
        """Scroll to the end."""
        self.move_to_end(forward=True)

    def scroll_rows(self, rows: int) -> None:
        """Scroll down by so many rows, or up where there are less than none."""
        self._jump(self.scroll_offset.y + rows)

    def move_by_rows(self, rows: int) -> None:
        """What the keys for lines and pages do."""
        self.scroll_rows(rows)

    def move_to_end(self, *, forward: bool) -> None:
        """What the keys for the ends do."""
        if not forward:
            self._jump(0)
        elif self._rows is not None:
            self._settle(self._rows.height)
            self._jump(self._rows.height)

    def keep_in_view(self, place: int, margin: int) -> None:
        """Scroll by as little as brings the row of a place on the screen.

        Args:
            place: a place in the article.
            margin: rows that are to be seen above and below it, where the screen is high enough.
        """
        if self._rows is None:
            return
        self._settle(self._rows.row_of(place))
        row, height = self._rows.row_of(place), self.size.height
        margin = min(margin, (height - 1) // 2)
        top = self.scroll_offset.y
        self._jump(min(max(top, row + margin - height + 1), row - margin))

    def _on_scroll_to(self, message: ScrollTo) -> None:
        """The scrollbar is dragged: follow at once."""
        message.prevent_default().stop()
        if message.y is not None:
            self._jump(round(message.y))

    def _on_scroll_up(self, message: ScrollUp) -> None:
        message.prevent_default().stop()
        self.scroll_rows(-self.page)

    def _on_scroll_down(self, message: ScrollDown) -> None:
        message.prevent_default().stop()
        self.scroll_rows(self.page)


def in_view(first: int, last: int, top: int, height: int) -> int:
    """Which row to put at the top of a screen so that rows `first` to `last` are read with ease."""
    edge, third = height // 6, height // 3
    if top + edge <= first and last < top + height - edge:
        return top
    whole = last + edge + 1 - height
    return min(max(first - third, whole), first - edge)
