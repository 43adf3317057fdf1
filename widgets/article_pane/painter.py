"""Rows of an article in the styles of the pane that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.color import TRANSPARENT, Color
from textual.strip import Strip
from textual.style import Style as VisualStyle

from widgets.article_pane.contrast import readable
from widgets.article_pane.highlight import HighlightIndex
from widgets.article_pane.painting import Part, padding, paint
from widgets.cells import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from newsreader.article import Article
    from newsreader.span import Span
    from widgets.article_pane.layout import Row

_KEPT = 1024
"""Painted rows that are kept."""
_SELECTION = "screen--selection"
_BESIDE_CURRENT = "▌"


class Painter:
    """Paints rows in the component styles of a widget, and keeps what it painted.

    Attributes:
        index: the highlights.
        current: the current stop.
    """

    def __init__(self, widget: Widget) -> None:
        self.index = HighlightIndex()
        self.current: Span | None = None
        self._widget = widget
        self._styles: dict[tuple[str, ...], Style] = {}
        self._strips: LRUCache[Span, Strip] = LRUCache(_KEPT)

    def forget_rows(self) -> None:
        """Paint all rows anew: they, or what is set off on them, are others."""
        self._strips.clear()

    def forget_styles(self) -> None:
        """Paint all rows anew: they are to look otherwise."""
        self._styles.clear()
        self._strips.clear()

    def row(self, row: Row, article: Article, left: int, selected: Span | None) -> Strip:
        """A row as it is seen.

        Args:
            row: the row, or the empty one between two paragraphs.
            article: what is read.
            left: columns before the text.
            selected: what is selected in the article.
        """
        if selected is not None and selected.overlaps(row.span):
            return self._painted(row, article, left, selected)
        strip = self._strips.get(row.span)
        if strip is None:
            strip = self._strips[row.span] = self._painted(row, article, left, None)
        return strip

    def blank(self, place: int) -> Strip:
        """A row without anything, below the end of the article, that stands for a place in it."""
        width = self._widget.size.width
        return Strip(padding(width, self.style(()), place), width)

    def style(self, names: tuple[str, ...]) -> Style:
        """The style of characters that all these component classes set off.

        Colours are those of the topmost class; bold, italic and the like add up, so that each
        class can still be told.
        """
        style = self._styles.get(names)
        if style is None:
            ink, ground = self.colours(*names)
            style = Style(color=ink.rich_color, bgcolor=ground.rich_color)
            for name in names:
                if name != _SELECTION:
                    style += self._widget.get_component_styles(name).text_style
            self._styles[names] = style
        return style

    def colours(self, *names: str) -> tuple[Color, Color]:
        """Text colour and background of the topmost of these classes."""
        own = (name for name in names if name != _SELECTION)
        visual = self._widget.get_visual_style(*own)
        if _SELECTION in names:
            styles = self._widget.screen.get_component_styles(_SELECTION)
            visual += VisualStyle.from_styles(styles)
        ground = visual.background or TRANSPARENT
        return readable(ground + (visual.foreground or TRANSPARENT), ground), ground

    def _painted(self, row: Row, article: Article, left: int, selected: Span | None) -> Strip:
        segments = self._margin(row, left)
        if row.span:
            text = shown(row.span.of(article.text))
            parts = list(self._parts(row, article, selected))
            segments += paint(text, row.span.start, parts, self.style)
        width = self._widget.size.width
        rest = width - sum(segment.cell_length for segment in segments)
        segments += padding(rest, self.style(()), row.span.end)
        return Strip(segments, width)

    def _margin(self, row: Row, left: int) -> list[Segment]:
        """What stands to the left of a row: nothing, or the mark of the current stop."""
        style, place = self.style(()), row.span.start
        if self.current is None or not self.current.overlaps(row.span):
            return padding(left, style, place)
        mark = Segment(_BESIDE_CURRENT, self.style(("article-pane--mark",)))
        return [*padding(left - 2, style, place), mark, *padding(1, style, place)]

    def _parts(self, row: Row, article: Article, selected: Span | None) -> Iterator[Part]:
        """What sets off the characters of a row, the topmost last."""
        start, end = row.span.start, row.span.end
        role = article.paragraphs[row.paragraph].role
        yield Part(0, end - start, f"article-pane--{role}")
        for first, last, kind in self.index.within(start, end):
            yield Part(first - start, last - start, f"article-pane--{kind}")
        for span, name in ((self.current, "article-pane--current"), (selected, _SELECTION)):
            if span is not None and span.overlaps(row.span):
                yield Part(max(span.start, start) - start, min(span.end, end) - start, name)
