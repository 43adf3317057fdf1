"""From the lines of a PDF to a draft: paragraphs, headings, a title."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Paragraph, Role
from newsreader.formats.composition import Composition
from newsreader.formats.draft import Draft
from newsreader.formats.pdf_facts import dated, given_title, letters
from newsreader.formats.pdf_layout import columns
from newsreader.formats.pdf_pages import pages_of
from newsreader.paragraphs.line_ends import skipped_at_line_ends
from newsreader.source.decoding import clean
from newsreader.source.error import SourceError
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.formats.pdf_pages import Run

_LEADING = 1.3
"""How many times the usual distance of two lines parts paragraphs."""
_WIDEST_PITCH = 1.4
"""What the usual distance is at most, in heights of a line: many paragraphs have a single line."""
_INDENT = 0.6
"""White space before the first line of a paragraph, in heights of a line."""
_DEEPEST_INDENT = 4.0
_SAME_SIZE = 0.18
_HEADING, _TITLE = 1.12, 1.3
"""How much higher than most lines those of a heading and of the title are."""
_LONGEST_HEADING = 200
_FULL = 0.85
"""Share of a column's width that a line takes which goes on in the next column."""
_ITEM = re.compile(r"(?:[•◦▪‣·*-]|\d{1,2}[.)])\s+(?=\S)")
_ENDS = re.compile(r"[.!?…:][\W\d]{0,3}$")


class _Passage(NamedTuple):
    """Lines of one paragraph."""

    lines: tuple[Run, ...]

    @property
    def height(self) -> float:
        """That of its lines."""
        return median(line.height for line in self.lines)

    @property
    def text(self) -> str:
        """Its lines as they stand."""
        return "\n".join(line.text for line in self.lines)


def pdf_draft(data: bytes, source: str) -> Draft:
    """The draft of a PDF.

    Args:
        data: all of it.
        source: what to call it in an error.

    Raises:
        SourceError: it cannot be read, or there is no text in it.
    """
    pages = pages_of(data, source)
    passages = list(_passages(columns(pages.runs)))
    if not passages:
        remedy = "make its pictures text, for example with ocrmypdf"
        raise SourceError(source, "has no text in it", remedy)
    usual = _usual_height(passages)
    given = given_title(pages.told)
    title = _title_at(passages, usual, given)
    composition = Composition()
    for index, (passage, text) in enumerate(zip(passages, _joined(passages), strict=True)):
        role = Role.TITLE if index == title else _role(passage, usual)
        composition.add([_ITEM.sub("", text, count=1) if role is Role.ITEM else text], role)
    draft = Draft(composition.text, "pdf", tuple(composition.blocks))
    if title is None:
        draft = replace(draft, title=given)
    return dated(draft, pages.told)


def _passages(read: Iterable[list[Run]]) -> Iterator[_Passage]:
    """The paragraphs of the columns; one that goes on in the next column or page is whole."""
    begun: list[Run] = []
    width = 0.0
    for column in read:
        pitch = _pitch(column)
        edge = min((line.left for line in column), default=0.0)
        for index, line in enumerate(column):
            above = column[index - 1] if index else None
            goes_on = (
                _goes_on(begun[-1], line, width)
                if above is None and begun
                else above is not None and not _begins(above, line, pitch, edge)
            )
            if begun and not goes_on:
                yield _Passage(tuple(begun))
                begun = []
            begun.append(line)
        width = max((line.right - line.left for line in column), default=0.0)
    if begun:
        yield _Passage(tuple(begun))


def _pitch(column: Sequence[Run]) -> float:
    """The usual distance of two lines of a column."""
    return median([_distance(above, line) for above, line in pairwise(column)] or [0.0])


def _distance(above: Run, line: Run) -> float:
    """From one line to the next, in heights of a line."""
    return (above.bottom - line.bottom) / max(line.height, 0.1)


def _begins(above: Run, line: Run, pitch: float, edge: float) -> bool:
    """Whether a line begins a paragraph below another."""
    if not _is_alike(above, line) or _ITEM.match(line.text):
        return True
    if _distance(above, line) > _LEADING * min(pitch, _WIDEST_PITCH):
        return True
    if _ITEM.match(above.text) and line.left >= above.left:
        return False
    indent = line.left - edge
    is_indented = _INDENT * line.height < indent < _DEEPEST_INDENT * line.height
    return is_indented and abs(line.left - above.left) > _INDENT * line.height / 2


def _goes_on(last: Run, line: Run, width: float) -> bool:
    """Whether a paragraph goes on in the first line of the next column."""
    if not _is_alike(last, line) or _ITEM.match(line.text) or _ENDS.search(last.text):
        return False
    return line.text[0].islower() or last.right - last.left > _FULL * width


def _is_alike(one: Run, other: Run) -> bool:
    """Whether two lines are printed in the same letters."""
    largest = max(one.height, other.height)
    return one.is_bold == other.is_bold and abs(one.height - other.height) <= _SAME_SIZE * largest


def _joined(passages: Sequence[_Passage]) -> Iterator[str]:
    """Each paragraph on one line, with the words whole that its lines broke."""
    texts = [clean(passage.text) for passage in passages]
    whole = "\n\n".join(texts)
    start = 0
    paragraphs = []
    for text in texts:
        paragraphs.append(Paragraph(Span(start, start + len(text)), Role.BODY))
        start += len(text) + 2
    broken = list(skipped_at_line_ends(whole, tuple(paragraphs), _is_word))
    at = 0
    for paragraph in paragraphs:
        pieces, start = [], paragraph.span.start
        while at < len(broken) and broken[at].start < paragraph.span.end:
            pieces.append(whole[start : broken[at].start])
            start = broken[at].end
            at += 1
        yield "".join([*pieces, whole[start : paragraph.span.end]])


def _is_word(word: str) -> bool:
    from newsreader.entities.lexicon import lexicon

    return lexicon().is_word(word, "common")


def _usual_height(passages: Iterable[_Passage]) -> float:
    """The height of most letters."""
    heights: Counter[float] = Counter()
    for passage in passages:
        heights[round(passage.height, 1)] += len(passage.text)
    return heights.most_common(1)[0][0]


def _title_at(passages: Sequence[_Passage], usual: float, given: str | None) -> int | None:
    """Which paragraph is the title: what the file gives as such, else the largest at the top."""
    first = passages[:12]
    for index, passage in enumerate(first):
        if given and letters(given) == letters(passage.text):
            return index
    large = [
        index
        for index, passage in enumerate(first)
        if passage.height >= _TITLE * usual and len(passage.text) <= _LONGEST_HEADING
    ]
    return max(large, key=lambda index: (first[index].height, -index)) if large else None


def _role(passage: _Passage, usual: float) -> Role | None:
    if _ITEM.match(passage.text):
        return Role.ITEM
    is_large = passage.height >= _HEADING * usual or all(line.is_bold for line in passage.lines)
    is_short = len(passage.text) <= _LONGEST_HEADING and not _ENDS.search(passage.text)
    return Role.HEADING if is_large and is_short else None
