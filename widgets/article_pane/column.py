"""A column of text that scrolls by rows and places, and never loses the reader's place."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView

from newsreader.text.span import Span
from widgets.article_pane.anchor import Anchor
from widgets.article_pane.chunks import Chunks
from widgets.article_pane.layout import Layout
from widgets.article_pane.rest import Rest
from widgets.article_pane.scrolling import in_view, least_scrolled
from widgets.wrapping import NARROWEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.scrollbar import ScrollDown, ScrollTo, ScrollUp

    from newsreader.article import Article
    from widgets.article_pane.row import Row

LEFT = 2
"""The fewest columns to the left of the text: one for a mark, one that stays empty."""
RIGHT = 1
"""Columns to its right."""
_SCROLLBAR = 1
AT_ONCE = 1 << 15
"""Code points measured before anything is painted; few articles are longer."""


def columns_for(measure: int) -> int:
    """Columns of a pane in which the text takes as many as it may."""
    return LEFT + measure + RIGHT + _SCROLLBAR


def measure_in(columns: int) -> int:
    """The most columns that the text can take in a pane of so many."""
    return max(NARROWEST, columns - columns_for(0))


class Column(ScrollView, can_focus=True, inherit_bindings=False):
    """An article on rows through which the reader moves, with nothing painted on them yet.

    Whatever changes the rows (the size, the measure, heights found to be wrong) leaves the
    character at the top where it is. That is the anchor; only a reader who scrolls moves it.

    One thing takes precedence: a passage that the reader went to and can see stays on the screen.
    If it would leave, the rows move up just enough to keep it, and come back when there is room
    for both; what is on the screen depends on its present size alone, not on earlier ones.
    """

    DEFAULT_CSS = """
    Column {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
    }
    """

    article: reactive[Article | None] = reactive(None, init=False)
    """What is read."""
    measure: reactive[int] = reactive(80, init=False)
    """The most columns that the text takes."""

    _chunks: Chunks | None = None
    _rows: Layout | None = None
    _anchor: Anchor = Anchor()
    _seen: Span = Span(0, 0)
    """What was on the screen when anything last was."""
    _wanted: Span | None = None
    """Where to go as soon as there is a screen."""
    _is_held: bool = False
    _laid_out: Size = Size(0, 0)
    _rest: Rest | None = None
    """Measures what was not measured at once."""

    @property
    def reading_position(self) -> int:
        """Place of the character that is kept at the top: the first on the screen.

        After `restore` it is the restored place until the reader scrolls.
        """
        return self._anchor.place

    @property
    def visible_span(self) -> Span:
        """From the first character on the screen to the last; while hidden, those seen last."""
        spans = [row.span for row in self.visible_rows if row.span]
        return Span(spans[0].start, spans[-1].end) if spans else self._seen

    @property
    def visible_rows(self) -> list[Row]:
        """The rows on the screen, the empty ones between paragraphs included."""
        if self._rows is None:
            return []
        top = self.scroll_offset.y
        bottom = min(top + self.size.height, self._rows.height)
        return [self._rows.row(index) for index in range(top, bottom)]

    @property
    def end_seen(self) -> bool:
        """Whether the article's last row is on the screen."""
        rows, bottom = self._rows, self.scroll_offset.y + self.size.height
        return rows is not None and bottom >= rows.height

    @property
    def is_at_end(self) -> bool:
        """Whether the reader has scrolled to the article's last row."""
        return self.end_seen and self.scroll_offset.y > 0

    @property
    def rows(self) -> Layout | None:
        """The article on rows, None without an article or a screen."""
        return self._rows

    @property
    def chunks(self) -> Chunks | None:
        """The article in chunks, None until it was first laid out."""
        return self._chunks

    @property
    def text_left(self) -> int:
        """The column of the pane at which the text begins."""
        taken = 0 if self._rows is None else self._rows.width
        return max(LEFT, (self.columns - taken) // 2)

    @property
    def columns(self) -> int:
        """The pane's columns except the scrollbar's, which is kept free even if none is shown."""
        return self.scrollable_content_region.width

    @property
    def room(self) -> int:
        """The most columns that the text could take, however wide the measure is."""
        return max(NARROWEST, self.columns - LEFT - RIGHT)

    @property
    def passage_at_hand(self) -> Span | None:
        """What the reader went to; as long as it is on the screen, it stays there."""
        return None

    def note_passage(self) -> None:
        """Note how much of the passage at hand the reader has on the screen."""
        self._anchor = self._anchor.keeping(self.passage_at_hand, self.visible_rows)

    def go_to(self, span: Span) -> None:
        """Show the reader a passage, at once or, while the pane is hidden, when that ends."""
        if self.size and self._rows is not None:
            self.show_passage(span)
        else:
            self._wanted = self._seen = span

    def show_passage(self, span: Span) -> None:
        """Scroll to a passage.

        Its first row comes to the end of the screen's upper third, or higher if that shows more of
        it. If all of it is well within the screen, nothing moves.
        """
        if self._rows is None:
            return
        self.settle(self._rows.row_of(span.start))
        first = self._rows.row_of(span.start)
        last = self._rows.row_of(max(span.start, span.end - 1))
        self._jump(in_view(first, last, self.scroll_offset.y, self.size.height))

    def restore(self, offset: int) -> None:
        """Put the row of a place at the top; before the pane has a size, as soon as it has."""
        self._wanted = None
        self._anchor, self._seen = Anchor(offset), Span(offset, offset)
        self._show_anchor()
        self.note_passage()

    def rows_changed(self) -> None:
        """Called when other rows are on the screen than before, or the same elsewhere."""

    def rows_replaced(self) -> None:
        """Called when all rows have been replaced."""

    def _watch_article(self) -> None:
        self._chunks = None
        self._anchor = Anchor()
        self._seen, self._wanted = Span(0, 0), None
        self._lay_out()

    def _watch_measure(self) -> None:
        self._lay_out()

    def _size_updated(
        self,
        size: Size,
        virtual_size: Size,
        container_size: Size,
        layout: bool = True,  # noqa: FBT001, FBT002
    ) -> bool:
        """Lay out anew before a new size is painted, so that no wrong row is ever seen.

        Textual calls this after each layout of the screen. Nobody asked for the scroll position,
        which it limits to the old rows here: the anchor holds.
        """
        with self._held():
            resized = super()._size_updated(size, virtual_size, container_size, layout)
        if self.size and self.size != self._laid_out:
            if self._rows is not None and self.size.width == self._laid_out.width:
                self._show_anchor()
            else:
                self._lay_out()
        if self.size and self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.show_passage(wanted)
        return resized

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Measure what comes on the screen; if the reader scrolled, the anchor moves."""
        super().watch_scroll_y(old_value, new_value)
        if self._is_held:
            return
        self.settle(self.scroll_offset.y)
        self._anchor = Anchor.of(self.visible_rows, self.passage_at_hand) or self._anchor
        self._seen = self.visible_span
        self.rows_changed()

    def _lay_out(self) -> None:
        """Begin the rows anew, for another article or width."""
        self._rows = None
        self.rows_replaced()
        if self.article is not None and self.size:
            self._chunks = self._chunks or Chunks(self.article)
            self._rows = Layout(self._chunks, min(self.measure, self.room))
            self._rows.measure(AT_ONCE)
        self._show_anchor()
        self._measure_rest()

    def _measure_rest(self) -> None:
        """Measure the rest bit by bit while the reader reads, if there is a rest."""
        if self._rest is not None:
            self._rest.stop()
            self._rest = None
        if self._rows is not None and not self._rows.is_exact:
            self._rest = Rest(self, self._rows, self._kept_in_place)

    def _show_anchor(self) -> None:
        """Put the anchor where it belongs, as far as the article's end allows."""
        self._laid_out = self.size
        if self._rows is not None:
            top = self._anchor.top(self._rows, self.size.height)
            with self._held():
                self.virtual_size = Size(self.size.width, self._rows.height)
                self._jump(top)
        self.refresh()
        self._seen = self.visible_span
        self.rows_changed()

    def settle(self, row: int) -> None:
        """Measure around a row."""
        if self._rows is not None:
            with self._kept_in_place(self._rows):
                self._rows.settle(row, self.size.height)

    @contextmanager
    def _kept_in_place(self, rows: Layout) -> Iterator[None]:
        """Let heights be corrected, then scroll by as far as the row at the top has moved."""
        top = self.scroll_offset.y
        spot = rows.spot(top)
        yield
        moved = rows.row_at(spot) - top
        with self._held():
            self.virtual_size = Size(self.size.width, rows.height)
            if moved:
                self._jump(self.scroll_y + moved)

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Let the scroll position change without counting it as the reader's scrolling."""
        was_held, self._is_held = self._is_held, True
        try:
            yield
        finally:
            self._is_held = was_held

    def _jump(self, row: float) -> None:
        self.scroll_to(y=row, animate=False, force=True)

    # Scrolling.

    @property
    def page(self) -> int:
        """Rows in a page: all on the screen but one."""
        return max(1, self.size.height - 1)

    def scroll_rows(self, rows: int) -> None:
        """Scroll down by a number of rows, or up if it is negative."""
        self._jump(self.scroll_offset.y + rows)

    def scroll_to_end(self, *, forward: bool) -> None:
        """Scroll to the end, or to the beginning."""
        if not forward:
            self._jump(0)
        elif self._rows is not None:
            self.settle(self._rows.height)
            self._jump(self._rows.height)

    def keep_in_view(self, place: int, margin: int) -> None:
        """Scroll just enough to bring the row of a place onto the screen.

        Args:
            place: a place in the article.
            margin: rows to be seen above and below it, if the screen is tall enough.
        """
        if self._rows is not None:
            self.settle(self._rows.row_of(place))
            row, top, height = self._rows.row_of(place), self.scroll_offset.y, self.size.height
            self._jump(least_scrolled(row, margin, top, height))

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
