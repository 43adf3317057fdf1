"""Selecting by keys: where each movement takes the caret.

The caret stands on a character. What lies between it and the character at which the selection began
is selected, both included. Characters are those that a reader counts, so that the caret never
stands between a letter and its marks.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from textual.cache import LRUCache

from newsreader.text.sentences import sentence_spans
from newsreader.text.span import Span
from widgets.cells import characters, shown

if TYPE_CHECKING:
    from newsreader.article import Article
    from widgets.article_pane.chunks import Chunks
    from widgets.article_pane.layout import Layout

_LONGEST_WORD = 256
"""Code points before a place that are searched for where its word begins."""
_KEPT = 16
"""Chunks whose words, or the like, are kept."""
_KANJI, _HIRAGANA, _KATAKANA = "\u3005\u3400-\u9fff\uf900-\ufaff", "\u3041-\u309f", "\u30a1-\u30ff"
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0dff"
_WORD = re.compile(
    rf"""
    [{_KANJI}]+ | [{_HIRAGANA}]+ | [{_KATAKANA}]+
  | (?:(?![{_KANJI}{_HIRAGANA}{_KATAKANA}])[\w{_MARKS}])+ (?: ['’\-] [^\W_]+ )*
    """,
    re.VERBOSE,
)
"""In Chinese and Japanese, which have no spaces, a word is what is written in one script."""


class Unit(StrEnum):
    """What a movement goes by."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class CaretRange:
    """What keys have selected so far.

    Attributes:
        anchor: start of the character at which the selection began.
        caret: start of the character that moves.
        column: cells from the left that movement by rows keeps to; None after any other movement.
    """

    anchor: int
    caret: int
    column: int | None = None

    @property
    def swapped(self) -> CaretRange:
        """The same with the caret at the other end."""
        return CaretRange(self.caret, self.anchor)

    @property
    def begun_anew(self) -> CaretRange:
        """The character at the caret, and nothing else."""
        return CaretRange(self.caret, self.caret)


class _Ends(NamedTuple):
    """The first character of each unit in a stretch of text, and the last of each."""

    firsts: list[int]
    lasts: list[int]


class Walker:
    """Moves a caret through an article; every place it gives is the start of a character.

    No movement looks at more than the chunks around the caret, however long the article is.
    """

    def __init__(self, article: Article, chunks: Chunks) -> None:
        self._article = article
        self._chunks = chunks
        self._ends: LRUCache[tuple[Unit, int], _Ends] = LRUCache(_KEPT)

    def at(self, place: int) -> int:
        """The character at a place; between paragraphs, the last one before it."""
        starts = self._units(Unit.CHARACTER, self._chunks.at(place)).firsts
        return starts[max(0, bisect_right(starts, place) - 1)]

    def end_of(self, character: int) -> int:
        """The place just past a character."""
        chunk = self._chunks.at(character)
        starts = self._units(Unit.CHARACTER, chunk).firsts
        following = bisect_right(starts, character)
        return starts[following] if following < len(starts) else self._chunks.end(chunk)

    def range_of(self, span: Span) -> CaretRange:
        """A selection of all characters in a span, with the caret on the last."""
        return CaretRange(self.at(span.start), self.at(max(span.start, span.end - 1)))

    def span(self, selected: CaretRange) -> Span:
        """What is selected."""
        first, last = sorted((selected.anchor, selected.caret))
        return Span(first, self.end_of(last))

    def moved(self, selected: CaretRange, unit: Unit, *, forward: bool) -> CaretRange:
        """The caret a unit further.

        The selection grows and shrinks by whole units: a caret after the anchor goes to the last
        character of a unit, one before it to the first. It stops at the anchor before passing it.
        """
        grows = selected.caret >= selected.anchor if forward else selected.caret <= selected.anchor
        to_lasts = grows == forward
        caret = self._next(unit, selected.caret, forward=forward, to_lasts=to_lasts)
        if not grows:
            caret = min(caret, selected.anchor) if forward else max(caret, selected.anchor)
        return CaretRange(selected.anchor, caret)

    def extended(self, selected: CaretRange, span: Span) -> CaretRange:
        """The caret at the far end of a span, seen from the anchor."""
        far = span.end - 1 if span.end > selected.anchor else span.start
        return CaretRange(selected.anchor, self.at(far))

    def to_end(self, selected: CaretRange, *, forward: bool) -> CaretRange:
        """The caret on the article's last character, or on its first."""
        return CaretRange(selected.anchor, self._last if forward else self.at(0))

    @property
    def _last(self) -> int:
        return self.at(self._chunks.end(len(self._chunks) - 1))

    def _next(self, unit: Unit, caret: int, *, forward: bool, to_lasts: bool) -> int:
        block, count = self._blocks(unit, caret)
        step = 1 if forward else -1
        for index in range(block, block + 3 * step, step):
            if not 0 <= index < count:
                break
            ends = self._units(unit, index)
            places = ends.lasts if to_lasts else ends.firsts
            found = bisect_right(places, caret) if forward else bisect_left(places, caret) - 1
            if 0 <= found < len(places):
                return places[found]
        return self._last if forward else self.at(0)

    def _blocks(self, unit: Unit, place: int) -> tuple[int, int]:
        """In which stretch of text a place is, as `_units` counts them, and how many there are."""
        if unit is Unit.PARAGRAPH:
            return self._article.paragraph_at(place), len(self._article.paragraphs)
        return self._chunks.at(place), len(self._chunks)

    def _units(self, unit: Unit, block: int) -> _Ends:
        key = (unit, block)
        ends = self._ends.get(key)
        if ends is None:
            ends = self._ends[key] = self._found(unit, block)
        return ends

    def _found(self, unit: Unit, block: int) -> _Ends:
        if unit is Unit.PARAGRAPH:
            spans = [self._article.paragraphs[block].span]
        else:
            start, end = self._chunks.start(block), self._chunks.end(block)
            text = self._article.display_text
            if unit is Unit.CHARACTER:
                starts = [start + at for at in characters(shown(text[start:end]))]
                return _Ends(starts, starts)
            if unit is Unit.WORD:
                spans = [Span(*word.span()) for word in _WORD.finditer(text, start, end)]
            else:
                spans = sentence_spans(text, start, end, self._article.language)
        return _Ends(
            [self.at(span.start) for span in spans], [self.at(span.end - 1) for span in spans]
        )

    # By rows.

    def moved_by_rows(self, selected: CaretRange, rows: int, layout: Layout) -> CaretRange:
        """The caret some rows further down or up in the same column; empty rows are skipped.

        Args:
            selected: what is selected.
            rows: how many, negative for up.
            layout: the article's rows, settled for that many around the caret.
        """
        row = layout.row_of(selected.caret)
        column = self._cell(selected.caret, layout) if selected.column is None else selected.column
        step = 1 if rows > 0 else -1
        target = min(max(0, row + rows), layout.height - 1)
        while not layout.row(target).span and 0 <= target + step < layout.height:
            target += step
        reached = layout.row(target)
        span, text = reached.span, shown(reached.span.of(self._article.display_text))
        within = reached.index_at(text, max(column, len(reached.before)))
        place = span.end - 1 if within is None else span.start + within
        return replace(selected, caret=self.at(place), column=column)

    def moved_in_row(self, selected: CaretRange, layout: Layout, *, forward: bool) -> CaretRange:
        """The caret on the last character of its row, or on the first."""
        span = layout.row(layout.row_of(selected.caret)).span
        return CaretRange(selected.anchor, self.at(span.end - 1 if forward else span.start))

    def _cell(self, caret: int, layout: Layout) -> int:
        """The cell of the column that a caret stands on."""
        row = layout.row(layout.row_of(caret))
        text = shown(row.span.of(self._article.display_text))
        return row.cell_of(text, caret - row.span.start)


def word_at(article: Article, place: int) -> Span | None:
    """The word that holds a place, else the next one in its paragraph."""
    text, paragraph = article.text, article.paragraphs[article.paragraph_at(place)].span
    space = text.rfind(" ", paragraph.start, place)
    start = max(paragraph.start, place - _LONGEST_WORD, space + 1)
    words = _WORD.finditer(text, start, paragraph.end)
    return next((Span(*word.span()) for word in words if word.end() > place), None)
