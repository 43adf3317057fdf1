"""A scrollbar with marks where the stops of a trail are: a small map of the article."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any, NamedTuple

from rich.segment import Segment, Segments
from rich.style import Style
from textual.scrollbar import ScrollBarRender

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rich.console import Console, ConsoleOptions, RenderResult

    from newsreader.text.span import Span
    from widgets.article_pane.layout import Layout


_STOP = "━"
_CURRENT = "◆"


class Mark(NamedTuple):
    """What a cell of the bar carries."""

    glyph: str
    style: Style


class ScrollbarMarks:
    """The marks on the scrollbar of an article, worked out anew only if they have changed.

    Attributes:
        stops: the stops of the trail, in text order.
        current: the one that the reader went to last.

    Args:
        style_of: gives the style for names of component classes.
    """

    def __init__(self, style_of: Callable[[tuple[str, ...]], Style]) -> None:
        self.stops: Sequence[Span] = ()
        self.current: Span | None = None
        self._style_of = style_of
        self._marks: tuple[object, Mapping[int, Mark]] = (None, {})

    def on(self, rows: Layout | None, size: int) -> Mapping[int, Mark]:
        """The marks by cell, for a scrollbar of that many cells beside these rows."""
        if rows is None or not size:
            return {}
        seen = (size, rows, rows.height, self.stops, self.current)
        if self._marks[0] != seen:
            stop = Mark(_STOP, self._style_of(("article-pane--stop",)))
            current = Mark(_CURRENT, self._style_of(("article-pane--mark",)))
            marks = dict.fromkeys(cells_with_stops(self.stops, rows, size), stop)
            if self.current is not None:
                cells = cells_with_stops((self.current,), rows, size)
                marks |= dict.fromkeys(cells, current)
            self._marks = (seen, marks)
        return self._marks[1]


def cells_with_stops(stops: Sequence[Span], layout: Layout, size: int) -> list[int]:
    """The cells of a bar of `size` that have a stop in their part of the article.

    Many stops cost no more than few: each cell looks for its own.
    """
    bounds = [layout.place(cell * layout.height // size) for cell in range(size)]
    bounds.append(stops[-1].start + 1 if stops else 0)
    found = [bisect_left(stops, bound, key=_start) for bound in bounds]
    return [cell for cell in range(size) if found[cell] < found[cell + 1]]


def _start(span: Span) -> int:
    return span.start


class MarkedScrollBarRender(ScrollBarRender):
    """Draws a vertical scrollbar and marks on top of it.

    Args:
        marks: gives the marks by cell, for a bar of that many cells.
        bar: what `ScrollBarRender` takes.
    """

    def __init__(self, marks: Callable[[int], Mapping[int, Mark]], **bar: Any) -> None:
        super().__init__(**bar)
        self._marks = marks

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The bar's segments, with those of marked cells replaced by their marks."""
        marks = self._marks(options.height or console.height)
        for bar in super().__rich_console__(console, options):
            if isinstance(bar, Segments):
                for cell, mark in marks.items():
                    if cell < len(bar.segments):
                        bar.segments[cell] = _marked(bar.segments[cell], mark)
            yield bar


def _marked(segment: Segment, mark: Mark) -> Segment:
    """A cell of the bar with a mark on it; a click on it does what it did before."""
    bar = segment.style or Style.null()
    style = Style(
        color=mark.style.color,
        bgcolor=bar.color if bar.reverse else bar.bgcolor,
        bold=mark.style.bold,
        meta=bar.meta,
    )
    return Segment(mark.glyph * len(segment.text), style)
