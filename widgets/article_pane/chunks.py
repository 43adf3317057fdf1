"""An article cut into chunks that are small enough to be wrapped in no time."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING

from newsreader.article import Role
from widgets.article_pane.setting import AS_TEXT, settings_of
from widgets.article_pane.spacing import rows_after
from widgets.cells import cell_widths, shown

if TYPE_CHECKING:
    from newsreader.article import Article
    from widgets.article_pane.setting import Setting

LONGEST = 1 << 13
"""Code points of the longest chunk."""


class Chunks:
    """The paragraphs of an article, with enormous ones cut into several.

    A chunk begins a row of its own, so that where rows end in one does not depend on those before
    it. Only a paragraph of more than `LONGEST` code points is cut, after a sentence or a word near
    that length. An article without paragraphs is one empty chunk.
    """

    def __init__(self, article: Article) -> None:
        self.text = article.display_text
        self._roles = [paragraph.role for paragraph in article.paragraphs] or [Role.BODY]
        self._gaps = bytes(rows_after(self._roles))
        self._settings = settings_of(article)
        self._starts = array("L")
        self._ends = array("L")
        self._paragraphs = array("L")
        for index, paragraph in enumerate(article.paragraphs):
            start, end = paragraph.span.start, paragraph.span.end
            while end - start > LONGEST:
                cut = _cut(self.text, start)
                self._append(start, cut, index)
                start = cut
            self._append(start, end, index)
        if not self._starts:
            self._append(0, 0, 0)

    def _append(self, start: int, end: int, paragraph: int) -> None:
        self._starts.append(start)
        self._ends.append(end)
        self._paragraphs.append(paragraph)

    def __len__(self) -> int:
        return len(self._starts)

    def start(self, chunk: int) -> int:
        """Offset of a chunk's first code point."""
        return self._starts[chunk]

    def end(self, chunk: int) -> int:
        """Offset just past a chunk's last code point."""
        return self._ends[chunk]

    def lengths(self) -> list[int]:
        """How many code points each chunk has."""
        return [end - start for start, end in zip(self._starts, self._ends, strict=True)]

    def paragraph(self, chunk: int) -> int:
        """Index of the paragraph that a chunk is, or is part of."""
        return self._paragraphs[chunk]

    def begins_paragraph(self, chunk: int) -> bool:
        """Whether a chunk is the first of its paragraph."""
        return chunk == 0 or self._paragraphs[chunk - 1] != self._paragraphs[chunk]

    def role(self, chunk: int) -> Role:
        """What the paragraph is to the article."""
        return self._roles[self._paragraphs[chunk]]

    def gap(self, chunk: int) -> int:
        """How many empty rows follow; none within a paragraph."""
        paragraph = self._paragraphs[chunk]
        goes_on = chunk + 1 < len(self) and self._paragraphs[chunk + 1] == paragraph
        if goes_on:
            return 0
        gap = self.setting(chunk).gap
        return self._gaps[paragraph] if gap is None else gap

    def setting(self, chunk: int) -> Setting:
        """How the paragraph is set."""
        return self._settings.get(self._paragraphs[chunk], AS_TEXT)

    def bar_below(self, chunk: int) -> str:
        """The bar that goes on through the empty rows below, where the next paragraph has it."""
        bar = self.setting(chunk).bar
        return bar if bar and chunk + 1 < len(self) and self.setting(chunk + 1).bar == bar else ""

    def at(self, offset: int) -> int:
        """Index of the chunk that holds `offset`, else of the last one before it, at least 0."""
        return max(0, bisect_right(self._starts, offset) - 1)


def _cut(text: str, start: int) -> int:
    """Where to cut a paragraph that begins at `start` and is too long for one chunk."""
    middle, end = start + LONGEST // 2, start + LONGEST
    for mark in (". ", "\n", " ", "。"):
        found = text.rfind(mark, middle, end)
        if found >= 0:
            return found + len(mark)
    widths = cell_widths(shown(text[middle : end + 1]))
    return middle + max((at for at, width in enumerate(widths) if width), default=len(widths) - 1)
