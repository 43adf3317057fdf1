"""The pane in which an article is read: the column of text, painted, and answering the mouse."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.message import Message
from textual.reactive import reactive

from widgets.article_pane.highlight import Highlight, HighlightIndex, HighlightKind
from widgets.article_pane.painter import Painter
from widgets.article_pane.scrollbar import Mark, MarkedScrollBarRender, cells_with_stops
from widgets.article_pane.selecting import SelectingColumn
from widgets.command import MOVEMENT, bindings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.binding import BindingType
    from textual.strip import Strip

    from newsreader.article import Article
    from newsreader.span import Span

_STOP = "━"
_CURRENT = "◆"


class ArticlePane(SelectingColumn):
    """An article as it is read: wrapped, scrolled, with passages set off and selected.

    All places are spans of `Article.text`. A new article takes away the highlights, the stops and
    the selection of the one before.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(MOVEMENT)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "article-pane--title",
        "article-pane--standfirst",
        "article-pane--byline",
        "article-pane--dateline",
        "article-pane--heading",
        "article-pane--body",
        "article-pane--item",
        "article-pane--blockquote",
        "article-pane--table",
        "article-pane--caption",
        "article-pane--boilerplate",
        "article-pane--summary",
        "article-pane--quotation",
        "article-pane--term",
        "article-pane--entity",
        "article-pane--search",
        "article-pane--current",
        "article-pane--caret",
        "article-pane--mark",
        "article-pane--stop",
        "article-pane--bookmark",
    }
    """
    | Class | What it styles |
    | :- | :- |
    | `article-pane--title` and the other roles | Paragraphs. |
    | `article-pane--summary` and the other kinds | Highlights. |
    | `article-pane--current` | The current stop of the trail. |
    | `article-pane--caret` | The caret of a selection by keys, reversed in any case. |
    | `article-pane--mark` | The current stop's mark, in the margin and on the scrollbar. |
    | `article-pane--stop` | The other stops' marks on the scrollbar. |
    | `article-pane--bookmark` | The marks of bookmarks in the margin. |
    """
    DEFAULT_CSS = """
    ArticlePane {
        background: $background;
        color: $foreground;

        & > .article-pane--title { color: $text-primary; text-style: bold; }
        & > .article-pane--standfirst { text-style: italic; }
        & > .article-pane--byline { color: $text-muted; text-style: italic; }
        & > .article-pane--dateline { color: $text-muted; text-style: italic; }
        & > .article-pane--heading { color: $text-primary; text-style: bold; }
        & > .article-pane--item { color: $text-secondary; }
        & > .article-pane--blockquote { text-style: italic; }
        & > .article-pane--table { color: $text-secondary; }
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
        & > .article-pane--bookmark { color: $text-warning; text-style: bold; }

        &:ansi, &:nocolor {
            & > .article-pane--boilerplate { text-style: dim; }
            & > .article-pane--current { background: $background; text-style: bold reverse; }
        }
        &:nocolor > .article-pane--entity { text-style: bold underline; }
        &:nocolor > .article-pane--title { color: $foreground; text-style: bold underline; }
        &:nocolor > .article-pane--heading { color: $foreground; text-style: bold; }
    }
    """

    highlights: reactive[tuple[Highlight, ...]] = reactive((), init=False)
    """What is set off, in any order; they may overlap."""
    stops: reactive[tuple[Span, ...]] = reactive((), init=False)
    """The stops of the current trail in text order, marked on the scrollbar."""
    stop_kind: reactive[HighlightKind | None] = reactive(None, init=False)
    """Why the stops are set off in the text as well, None where they are not."""
    bookmarks: reactive[tuple[int, ...]] = reactive((), init=False)
    """Places of bookmarks in text order, marked in the margin."""
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
        self._is_hidden = False
        self._marks: tuple[object, Mapping[int, Mark]] = (None, {})

    def on_mount(self) -> None:
        """Let the scrollbar bear marks."""
        render = partial(MarkedScrollBarRender, self._scrollbar_marks)
        self.vertical_scrollbar.renderer = render  # type: ignore[misc, assignment]

    def render_line(self, y: int) -> Strip:
        """One row of the pane."""
        index = self.scroll_offset.y + y
        if self.article is None or self._rows is None or index >= self._rows.height:
            return self._painter.blank()
        row, selected = self._rows.row(index), self.selected_span
        here = self.caret is not None and self._rows.row_of(self.caret.start) == index
        caret = self.caret if here else None
        return self._painter.row(row, self.article, self.text_left, selected, caret)

    def rows_changed(self) -> None:
        """Tell whoever keeps the reading position."""
        seen = (self.reading_position, self.end_seen)
        if self._rows is not None and not self._is_hidden and seen != self._told:
            self._told = seen
            # The screen is at work when it gives the pane a size, and would pass for the sender.
            self.post_message(self.Scrolled(*seen).set_sender(self))

    def on_hide(self) -> None:
        """Tell of no rows from now on."""
        self._is_hidden = True

    def on_show(self) -> None:
        """Tell of rows that came while nobody could see them."""
        self._is_hidden = False
        self.rows_changed()

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
        super()._watch_article()

    def _watch_caret(self) -> None:
        self.refresh()

    def _watch_highlights(self) -> None:
        self._painter.index = HighlightIndex(self.highlights)
        self._set_off_stops()

    @property
    def passage_at_hand(self) -> Span | None:
        """The current stop."""
        return self.current

    def _watch_current(self) -> None:
        self._painter.current = self.current
        self.note_passage()
        self._repaint()

    def _watch_stops(self) -> None:
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
