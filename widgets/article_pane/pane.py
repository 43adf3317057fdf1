"""The pane in which an article is read: the column of text, painted, and answering the mouse."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from textual.geometry import Offset
from textual.reactive import reactive

from widgets.article_pane import messages, styles
from widgets.article_pane.column import Column
from widgets.article_pane.highlight import Highlight, HighlightIndex, HighlightKind, MarkIndex
from widgets.article_pane.mouse import Mouse
from widgets.article_pane.painter import Painter
from widgets.article_pane.scrollbar import MarkedScrollBarRender, ScrollbarMarks
from widgets.article_pane.selecting import CaretSelecting
from widgets.article_pane.selection import SpanSelection
from widgets.article_pane.selection_keys import SelectionKeys
from widgets.article_pane.standing import standing
from widgets.command import MOVEMENT, Teaching, bindings
from widgets.terminal_cursor import CursorBearer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual import events
    from textual.binding import BindingType
    from textual.selection import Selection
    from textual.strip import Strip

    from newsreader.article import Article
    from newsreader.text.span import Span


_WITH_LINKS = {"stop(True)": "Next", "next_link": "Links"}


class ArticlePane(Teaching, CursorBearer, Column):
    """An article as it is read: wrapped, scrolled, with passages highlighted and selected.

    All places are spans of `Article.text`. A new article clears the highlights, the stops and the
    selection of the one before.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(MOVEMENT)]
    COMPONENT_CLASSES: ClassVar[set[str]] = styles.CLASSES
    DEFAULT_CSS = styles.CSS

    highlights: reactive[tuple[Highlight, ...]] = reactive((), init=False)
    """The passages to highlight, in any order; they may overlap."""
    stops: reactive[tuple[Span, ...]] = reactive((), init=False)
    """The stops of the current trail in text order, marked on the scrollbar."""
    stop_kind: reactive[HighlightKind | None] = reactive(None, init=False)
    """Why the stops are highlighted in the text as well, None if they are not."""
    bookmarks: reactive[tuple[int, ...]] = reactive((), init=False)
    """Places of bookmarks in text order, marked in the margin."""
    current: reactive[Span | None] = reactive(None, init=False)
    """The current stop, marked in the text, in the margin and on the scrollbar."""

    Scrolled: TypeAlias = messages.Scrolled
    SpanClicked: TypeAlias = messages.SpanClicked
    Selected: TypeAlias = messages.Selected
    Selecting: TypeAlias = messages.Selecting
    CopyWanted: TypeAlias = messages.CopyWanted

    ALLOW_SELECT = False
    """It does its own selecting."""

    def __init__(
        self,
        article: Article | None = None,
        *,
        name: str | None = None,
        id: str | None = None,  # noqa: A002
        classes: str | None = None,
        disabled: bool = False,
    ) -> None:
        super().__init__(name=name, id=id, classes=classes, disabled=disabled)
        self.set_reactive(ArticlePane.article, article)
        self._painter = Painter(self)
        self._painter.marks = MarkIndex(article.marks if article else ())
        self._told: tuple[int, bool] | None = None
        self._is_hidden = False
        self._marks = ScrollbarMarks(self._painter.style)
        self._selection = SpanSelection(self)
        self._mouse = Mouse(self, self._selection)
        self._selecting = CaretSelecting(self, self._selection, self._take_keys_away)

    def on_mount(self) -> None:
        """Let the scrollbar carry marks."""
        render = partial(MarkedScrollBarRender, lambda size: self._marks.on(self._rows, size))
        self.vertical_scrollbar.renderer = render  # type: ignore[misc, assignment]

    @property
    def taught(self) -> Mapping[str, str]:
        """The key to its links, if the article has any."""
        return _WITH_LINKS if self.article is not None and self.article.links else self.TAUGHT

    @property
    def cursor_cell(self) -> Offset:
        """At the caret or the current stop if that is on the screen, else at the top."""
        if self.article is None or self._rows is None:
            return Offset(0, 0)
        place, top = self.caret or self.current, self.scroll_offset.y
        at = standing(self._rows, self.article, place, top, self.size.height)
        return at + Offset(self.text_left, 0)

    def render_line(self, y: int) -> Strip:
        """One row of the pane."""
        index = self.scroll_offset.y + y
        if self.article is None or self._rows is None or index >= self._rows.height:
            return self._painter.blank()
        row, selected, caret = self._rows.row(index), self._selection.span, self.caret
        here = caret is not None and self._rows.row_of(caret.start) == index
        shown = caret if here else None
        return self._painter.row(row, self.article, self.text_left, selected, shown)

    def rows_changed(self) -> None:
        """Tell whoever keeps the reading position."""
        seen = (self.reading_position, self.end_seen)
        if self._rows is not None and not self._is_hidden and seen != self._told:
            self._told = seen
            # The screen is at work when it gives the pane a size, and would pass for the sender.
            self.post_message(self.Scrolled(*seen).set_sender(self))

    def on_hide(self) -> None:
        """Report no rows from now on."""
        self._is_hidden = True

    def on_show(self) -> None:
        """Report rows that changed while nobody could see them."""
        self._is_hidden = False
        self.rows_changed()

    def rows_replaced(self) -> None:
        """Forget what was painted on the old rows."""
        self._painter.forget_rows()

    def notify_style_update(self) -> None:
        """Forget what was painted in the old styles."""
        super().notify_style_update()
        self._painter.forget_styles()

    def _watch_article(self) -> None:
        self.highlights, self.stops, self.current = (), (), None
        self._painter.marks = MarkIndex(self.article.marks if self.article else ())
        self._told = None
        self._selecting.end()
        if self.selected_span is not None:
            self.select(None)
        super()._watch_article()
        if self.is_mounted:
            self.screen.refresh_bindings()

    def _watch_highlights(self) -> None:
        self._painter.index = HighlightIndex(self.highlights)
        self._set_off_stops()

    @property
    def passage_at_hand(self) -> Span | None:
        """The current stop."""
        return self.current

    def _watch_current(self) -> None:
        self._painter.current = self._marks.current = self.current
        self.note_passage()
        self._repaint()

    def _watch_stops(self) -> None:
        self._marks.stops = self.stops
        self._set_off_stops()

    def _watch_stop_kind(self) -> None:
        self._set_off_stops()

    def _set_off_stops(self) -> None:
        self._painter.index.stops, self._painter.index.kind = self.stops, self.stop_kind
        self._repaint()

    def _watch_bookmarks(self) -> None:
        self._painter.bookmarks = self.bookmarks
        self._repaint()

    def _repaint(self) -> None:
        self._painter.forget_rows()
        self.refresh()
        if self.show_vertical_scrollbar:
            self.vertical_scrollbar.refresh()

    # What is selected.

    @property
    def selected_span(self) -> Span | None:
        """What is selected, with the mouse or by `select`; None if nothing is."""
        return self._selection.span

    def select(self, span: Span | None) -> None:
        """Select a passage, or nothing."""
        self._selection.select(span)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The words of a selection, without a trace of how they were wrapped."""
        span = self._selection.span_of(selection)
        if span is None or self.article is None:
            return None
        return self.article.passage(span), "\n"

    @property
    def caret(self) -> Span | None:
        """The character that moves while selecting by keys, None at other times."""
        return self._selecting.caret

    @property
    def is_selecting(self) -> bool:
        """Whether keys extend a selection."""
        return self._selecting.is_on

    async def begin_selecting(self, span: Span | None = None) -> None:
        """Let keys extend a selection.

        Args:
            span: what is selected to begin with; the first word on the screen where it is None.
        """
        if self._selecting.begin(span):
            keys = SelectionKeys(self._selecting)
            await self.mount(keys)
            self.screen.set_focus(keys, scroll_visible=False)

    def end_selecting(self) -> None:
        """Let keys do what they usually do, with nothing selected."""
        self._selecting.end()

    def _take_keys_away(self) -> None:
        for keys in self.query_children(SelectionKeys):
            if keys.has_focus:
                self.screen.set_focus(self, scroll_visible=False)
            keys.remove()

    def extend_to(self, span: Span) -> None:
        """While selecting by keys, move the caret to the far end of a passage."""
        self._selecting.extend_to(span)

    async def _on_mouse_down(self, event: events.MouseDown) -> None:
        self._mouse.press(event)

    async def _on_mouse_move(self, event: events.MouseMove) -> None:
        self._mouse.move(event)

    async def _on_mouse_up(self, event: events.MouseUp) -> None:
        self._mouse.release(event)

    async def _on_click(self, event: events.Click) -> None:
        event.prevent_default()
        self._mouse.click(event)

    # What keys do: they move the caret where there is one, else the whole text.

    def _move(self, rows: int) -> None:
        if self._selecting.is_on:
            self._selecting.extend_by_rows(rows)
        else:
            self.scroll_rows(rows)

    def _move_to_end(self, *, forward: bool) -> None:
        if self._selecting.is_on:
            self._selecting.extend_to_end(forward=forward)
        else:
            self.scroll_to_end(forward=forward)

    def action_line_down(self) -> None:
        """A row down."""
        self._move(1)

    def action_line_up(self) -> None:
        """A row up."""
        self._move(-1)

    def action_half_page_down(self) -> None:
        """Down by half a screen."""
        self._move(max(1, self.size.height // 2))

    def action_half_page_up(self) -> None:
        """Up by half a screen."""
        self._move(-max(1, self.size.height // 2))

    def action_page_down(self) -> None:
        """Down by a screen; the last row becomes the first."""
        self._move(self.page)

    def action_page_up(self) -> None:
        """Up by a screen; the first row becomes the last."""
        self._move(-self.page)

    def action_to_start(self) -> None:
        """To the beginning."""
        self._move_to_end(forward=False)

    def action_to_end(self) -> None:
        """To the end."""
        self._move_to_end(forward=True)
