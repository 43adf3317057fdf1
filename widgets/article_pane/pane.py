"""The pane in which an article is read: the column of text, painted, and answering the mouse."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.geometry import Offset
from textual.message import Message
from textual.reactive import reactive
from textual.selection import Selection

from newsreader.span import Span
from widgets.article_pane.column import LEFT, Column
from widgets.article_pane.highlight import Highlight, HighlightIndex
from widgets.article_pane.painter import Painter
from widgets.article_pane.painting import place_of
from widgets.article_pane.scrollbar import Mark, MarkedScrollBarRender, cells_with_stops
from widgets.cells import index_at, shown
from widgets.command import MOVEMENT, bindings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual import events
    from textual.binding import BindingType
    from textual.strip import Strip

    from newsreader.article import Article

_STOP = "━"
_CURRENT = "◆"
_WORD = re.compile(r"\w+(?:['’\-]\w+)*")


class ArticlePane(Column):
    """An article as it is read: wrapped, scrolled, with passages set off and selected.

    All places are spans of `Article.text`. A new article takes away the highlights, the stops and
    the selection of the one before.
    """

    ALLOW_SELECT = True
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(MOVEMENT)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "article-pane--title",
        "article-pane--standfirst",
        "article-pane--byline",
        "article-pane--dateline",
        "article-pane--heading",
        "article-pane--body",
        "article-pane--caption",
        "article-pane--boilerplate",
        "article-pane--summary",
        "article-pane--quotation",
        "article-pane--term",
        "article-pane--entity",
        "article-pane--search",
        "article-pane--current",
        "article-pane--mark",
        "article-pane--stop",
    }
    """
    | Class | What it styles |
    | :- | :- |
    | `article-pane--title` and the other roles | Paragraphs. |
    | `article-pane--summary` and the other kinds | Highlights. |
    | `article-pane--current` | The current stop of the trail. |
    | `article-pane--mark` | The current stop's mark, in the margin and on the scrollbar. |
    | `article-pane--stop` | The other stops' marks on the scrollbar. |
    """
    DEFAULT_CSS = """
    ArticlePane {
        background: $background;
        color: $foreground;

        & > .article-pane--title { color: $text-primary; text-style: bold; }
        & > .article-pane--standfirst { text-style: bold; }
        & > .article-pane--byline { color: $text-muted; text-style: italic; }
        & > .article-pane--dateline { color: $text-muted; text-style: italic; }
        & > .article-pane--heading { color: $text-primary; text-style: bold; }
        & > .article-pane--caption { color: $text-muted; text-style: italic; }
        & > .article-pane--boilerplate { color: $text-muted; }

        & > .article-pane--summary { text-style: underline; }
        & > .article-pane--quotation { color: $text-success; text-style: italic; }
        & > .article-pane--term { text-style: italic; }
        & > .article-pane--entity { color: $text-warning; text-style: bold; }
        & > .article-pane--search { text-style: reverse; }
        & > .article-pane--current {
            background: $accent-muted;
            color: $text-accent;
            text-style: bold underline;
        }
        & > .article-pane--mark { color: $text-accent; text-style: bold; }
        & > .article-pane--stop { color: $text-accent; }

        &:ansi, &:nocolor {
            & > .article-pane--boilerplate { text-style: dim; }
            & > .article-pane--current { background: $background; text-style: bold reverse; }
        }
    }
    """

    highlights: reactive[tuple[Highlight, ...]] = reactive((), init=False)
    """What is set off, in any order; they may overlap."""
    stops: reactive[tuple[Span, ...]] = reactive((), init=False)
    """The stops of the current trail in text order, marked on the scrollbar."""
    current: reactive[Span | None] = reactive(None, init=False)
    """The current stop, marked in the text, in the margin and on the scrollbar."""

    @dataclass
    class Scrolled(Message):
        """Other rows are on the screen than before.

        Attributes:
            position: the reading position, which `restore` takes another time.
            end_seen: whether the article's last row is on the screen.
        """

        position: int
        end_seen: bool

    @dataclass
    class SpanClicked(Message):
        """A character of the text was clicked.

        Attributes:
            offset: its place in the article.
        """

        offset: int

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
        self._told: tuple[int, bool] | None = None
        self._marks: tuple[object, Mapping[int, Mark]] = (None, {})

    def on_mount(self) -> None:
        """Let the scrollbar bear marks."""
        render = partial(MarkedScrollBarRender, self._scrollbar_marks)
        self.vertical_scrollbar.renderer = render  # type: ignore[misc, assignment]

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
            ends = Offset(0, span.start), Offset(0, span.end)
            self.screen.selections = {self: Selection(*ends)}

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The words of a selection, without a trace of how they were wrapped."""
        span = self._span_of(selection)
        if span is None or self.article is None:
            return None
        return self.article.passage(span), "\n"

    def render_line(self, y: int) -> Strip:
        """One row of the pane."""
        index = self.scroll_offset.y + y
        if self.article is None or self._rows is None or index >= self._rows.height:
            return self._painter.blank(0 if self.article is None else len(self.article.text))
        row, selected = self._rows.row(index), self.selected_span
        return self._painter.row(row, self.article, self._text_left, selected)

    def rows_changed(self) -> None:
        """Tell whoever keeps the reading position."""
        seen = (self.reading_position, self.end_seen)
        if self._rows is not None and seen != self._told:
            self._told = seen
            # The screen is at work when it gives the pane a size, and would pass for the sender.
            self.post_message(self.Scrolled(*seen).set_sender(self))

    def rows_replaced(self) -> None:
        """Forget what was painted on the rows that were."""
        self._painter.forget_rows()

    def notify_style_update(self) -> None:
        """Forget what was painted in the styles that were."""
        super().notify_style_update()
        self._painter.forget_styles()

    def _watch_article(self) -> None:
        self.highlights, self.stops, self.current = (), (), None
        self._told = None
        if self.selected_span is not None:
            self.select(None)
        super()._watch_article()

    def _watch_highlights(self) -> None:
        self._painter.index = HighlightIndex(self.highlights)
        self._repaint()

    def _watch_current(self) -> None:
        self._painter.current = self.current
        self._repaint()

    def _watch_stops(self) -> None:
        self._repaint()

    def _repaint(self) -> None:
        self._painter.forget_rows()
        self.refresh()
        if self.show_vertical_scrollbar:
            self.vertical_scrollbar.refresh()

    async def _on_click(self, event: events.Click) -> None:
        """One click tells the place; two select the word there, three the paragraph."""
        event.prevent_default()
        place = self._place_under(event)
        if place is None or self.article is None:
            return
        if event.chain == 1 and self.selected_span is None:
            self.post_message(self.SpanClicked(place))
        elif event.chain > 1:
            paragraph = self.article.paragraphs[self.article.paragraph_at(place)].span
            words = _WORD.finditer(self.article.text, paragraph.start, paragraph.end)
            word = next((Span(*word.span()) for word in words if word.end() > place), None)
            self.select(word if event.chain == 2 else paragraph)

    def _place_under(self, event: events.MouseEvent) -> int | None:
        """The place of the character under the pointer."""
        at = event.get_content_offset(self)
        if at is None or at.y >= len(self.visible_rows) or self.article is None:
            return None
        row = self.visible_rows[at.y]
        text = shown(row.span.of(self.article.text))
        index = index_at(text, at.x - self._text_left)
        return None if index is None else row.span.start + index

    def _span_of(self, selection: Selection) -> Span | None:
        length = 0 if self.article is None else len(self.article.text)
        start = 0 if selection.start is None else min(place_of(selection.start), length)
        end = length if selection.end is None else min(place_of(selection.end), length)
        return Span(start, end) if start < end else None

    @property
    def _text_left(self) -> int:
        """The column of the pane at which the text begins."""
        taken = 0 if self._rows is None else self._rows.width
        return max(LEFT, (self.columns - taken) // 2)

    def _scrollbar_marks(self, size: int) -> Mapping[int, Mark]:
        """The marks on a scrollbar of so many cells."""
        if self._rows is None or not size:
            return {}
        seen = (size, self._rows, self._rows.height, self.stops, self.current)
        if self._marks[0] != seen:
            stop = Mark(_STOP, self._painter.style(("article-pane--stop",)))
            current = Mark(_CURRENT, self._painter.style(("article-pane--mark",)))
            marks = dict.fromkeys(cells_with_stops(self.stops, self._rows, size), stop)
            if self.current is not None:
                cells = cells_with_stops((self.current,), self._rows, size)
                marks |= dict.fromkeys(cells, current)
            self._marks = (seen, marks)
        return self._marks[1]
