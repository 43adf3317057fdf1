"""Rows of an article in the styles of the pane that shows it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.color import TRANSPARENT, Color
from textual.strip import Strip
from textual.style import Style as VisualStyle

from widgets.article_pane.highlight import HighlightIndex, MarkIndex
from widgets.article_pane.painting import NO_GAPS, Part, padding, paint
from widgets.article_pane.tables import BAR
from widgets.cells import HYPHEN_POINT, shown
from widgets.contrast import readable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from newsreader.article import Article
    from newsreader.text.span import Span
    from widgets.article_pane.row import Row

_KEPT = 1024
"""Painted rows that are kept."""
_SELECTION = "screen--selection"
_CARET = "article-pane--caret"
_BESIDE_CURRENT = "▌"
_BOOKMARK = "⚑"


class Painter:
    """Paints rows in the component styles of a widget, and keeps what it painted.

    Attributes:
        index: the highlights.
        marks: what the source sets off.
        current: the current stop.
        bookmarks: places of bookmarks, in text order.
    """

    def __init__(self, widget: Widget) -> None:
        self.index = HighlightIndex()
        self.marks = MarkIndex()
        self.current: Span | None = None
        self.bookmarks: tuple[int, ...] = ()
        self._widget = widget
        self._styles: dict[tuple[str, ...], Style] = {}
        self._strips: LRUCache[Span, Strip] = LRUCache(_KEPT)

    def forget_rows(self) -> None:
        """Paint all rows anew: they, or what is highlighted on them, have changed."""
        self._strips.clear()

    def forget_styles(self) -> None:
        """Paint all rows anew: they are to look different."""
        self._styles.clear()
        self._strips.clear()

    def row(
        self, row: Row, article: Article, left: int, selected: Span | None, caret: Span | None
    ) -> Strip:
        """A row as the reader sees it.

        Args:
            row: a row, or an empty one between two paragraphs.
            article: what is read.
            left: columns before the text.
            selected: what is selected in the article.
            caret: the character under the caret if it belongs to the row, even if it is the white
                space at which the row ends.
        """
        if caret is not None or (selected is not None and selected.overlaps(row.span)):
            return self._painted(row, article, left, selected, caret)
        strip = self._strips.get(row.span)
        if strip is None:
            strip = self._strips[row.span] = self._painted(row, article, left, None, None)
        return strip

    def blank(self) -> Strip:
        """An empty row below the end of the article."""
        width = self._widget.size.width
        return Strip(padding(width, self.style(())), width)

    def style(self, names: tuple[str, ...]) -> Style:
        """The style of characters to which all these component classes apply.

        Colours are those of the topmost class; bold, italic and the like add up, so that each
        class can still be made out.
        """
        style = self._styles.get(names)
        if style is None:
            ink, ground = self.colours(*names)
            style = Style(color=ink.rich_color, bgcolor=ground.rich_color)
            for name in names:
                place = self._widget.screen if name == _SELECTION else self._widget
                style += place.get_component_styles(name).text_style
            if _CARET in names:
                style += Style(reverse=not style.reverse)
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

    def _painted(
        self,
        row: Row,
        article: Article,
        left: int,
        selected: Span | None,
        caret: Span | None,
    ) -> Strip:
        segments = self._margin(row, left)
        if row.before:
            segments += self._beside(row.before)
        if row.span:
            parts = [*self._parts(row, article, selected), *self._caret_part(row, caret)]
            gaps = row.spread.gaps if row.spread else NO_GAPS
            segments += paint(_drawn(row, article), parts, self.style, gaps)
            if row.after:
                segments += self._beside(row.after)
        if caret is not None and caret.start >= row.span.end:
            segments += padding(1, self.style((_SELECTION, _CARET)))
        width = self._widget.size.width
        rest = width - sum(segment.cell_length for segment in segments)
        segments += padding(rest, self.style(()))
        return Strip(segments, width)

    def _beside(self, drawn: str) -> list[Segment]:
        """What is drawn beside the text of a row, in the column."""
        if drawn.isspace():
            return padding(len(drawn), self.style(()))
        return [Segment(drawn, self.style(("article-pane--sign",)))]

    def _margin(self, row: Row, left: int) -> list[Segment]:
        """What is to the left of a row: nothing, a bookmark, or the mark of the current stop."""
        style = self.style(())
        at = bisect_left(self.bookmarks, row.span.start)
        if at < len(self.bookmarks) and self.bookmarks[at] < row.span.end:
            mark = Segment(_BOOKMARK, self.style(("article-pane--bookmark",)))
        elif self.current is not None and self.current.overlaps(row.span):
            mark = Segment(_BESIDE_CURRENT, self.style(("article-pane--mark",)))
        else:
            return padding(left, style)
        return [*padding(left - 2, style), mark, *padding(1, style)]

    def _parts(self, row: Row, article: Article, selected: Span | None) -> Iterator[Part]:
        """What sets off the characters of a row, the topmost last."""
        start, end = row.span.start, row.span.end
        role = article.paragraphs[row.paragraph].role
        yield Part(0, end - start, f"article-pane--{role}")
        for at in row.spread.bars if row.spread else ():
            yield Part(at, at + 1, "article-pane--sign")
        for first, last, mark in self.marks.within(start, end):
            yield Part(first - start, last - start, f"article-pane--{mark}")
        for first, last, kind in self.index.within(start, end):
            yield Part(first - start, last - start, f"article-pane--{kind}")
        for span, name in ((self.current, "article-pane--current"), (selected, _SELECTION)):
            if span is not None and span.overlaps(row.span):
                yield Part(max(span.start, start) - start, min(span.end, end) - start, name)

    def _caret_part(self, row: Row, caret: Span | None) -> Iterator[Part]:
        if caret is not None and caret.overlaps(row.span):
            start = row.span.start
            yield Part(caret.start - start, min(caret.end, row.span.end) - start, _CARET)


def _drawn(row: Row, article: Article) -> str:
    """The characters of a row, with a hyphen if it ends at a soft one, and the bars of a table."""
    text = shown(row.span.of(article.display_text), hyphenated=True)
    for at in row.spread.bars if row.spread else ():
        text = f"{text[:at]}{BAR}{text[at + 1 :]}"
    goes_on = article.text[row.span.end : row.span.end + 1].isalnum()
    return text[:-1] + "-" if goes_on and text.endswith(HYPHEN_POINT) else text
