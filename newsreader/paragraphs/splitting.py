"""A text cut into paragraphs, hard-wrapped or not.

A line is a paragraph of its own unless the text is hard-wrapped there. The breaks show that: where
a line was broken because it was full, the next line's first word would not have fitted on it, and
more often than not no sentence ends there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from newsreader.paragraphs.page_breaks import PageLines
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_LINE = re.compile(r"[^\n]++")
BULLET = re.compile(r"(?:[•·‣◦▪*–—-]|\d{1,2}[.)])\s")
"""What begins an item of a list."""
_SENTENCE_END = re.compile(r"[.!?:;…。！？।؟][\"'”’»)\]]{0,3}$")

_NO_PROSE = re.compile(r"[\W\d_A-ZÀ-Þ]+")
"""A page's number, or its head in capitals."""
_HYPHENATED = re.compile(r"\w[-‐]$")

_WIDEST = 132
"""Characters; nobody wraps prose wider than the widest printers did."""

_NARROWEST = 40
_LONGEST_WORD = 16
"""Characters of the next word that count; anything longer is an address, or Chinese."""

_RAG = 4
"""Characters by which a full line may fall short, since some editors break less strictly."""

_TELLING_SHARE = 0.4
_FULL_SHARE = 0.75
_OPEN_SHARE = 0.5


class _Line(NamedTuple):
    """A line that is not blank, without surrounding white space.

    Attributes:
        start: offset of its first character that is not white space.
        end: offset just past the last one.
        indent: how much white space stands before it.
        text: the line between the two offsets.
    """

    start: int
    end: int
    indent: int
    text: str

    @property
    def width(self) -> int:
        """How many characters the line takes, its indentation included."""
        return self.indent + len(self.text)


class Split(NamedTuple):
    """The paragraphs of a clean text in order, without surrounding white space.

    Attributes:
        spans: their places.
        page_breaks: what stands inside of them from a page's end to the next one's beginning, each
            with the line end before it.
    """

    spans: list[Span]
    page_breaks: list[Span]


def split(text: str) -> Split:
    """Cut a clean text into paragraphs."""
    blocks = list(_blocks(text))
    width = _wrap_width(blocks)
    breaks = [] if width is None else _page_breaks(blocks, width)
    spans: list[Span] = []
    for block in _without(breaks, blocks):
        start = block[0].start
        for line, following in pairwise(block):
            if width is None or not _goes_on(line, following, width):
                spans.append(Span(start, line.end))
                start = following.start
        spans.append(Span(start, block[-1].end))
    return Split(spans, breaks)


def _page_breaks(blocks: Sequence[Sequence[_Line]], width: int) -> list[Span]:
    """Where the pages of a wrapped text end inside a paragraph."""
    lines = [line for block in blocks for line in block]
    pages = PageLines(line.text for line in lines)
    found: list[Span] = []
    at = 1
    while at < len(lines) - 1:
        end = at
        while end < len(lines) - 1 and (
            pages.is_number(lines[end].text) or pages.is_head(lines[end].text)
        ):
            end += 1
        before, after = lines[at - 1], lines[end]
        if (
            pages.breaks([line.text for line in lines[at:end]])
            and _is_open(before)
            and width < 2 * before.width
            and after.indent <= before.indent + 1
        ):
            found.append(Span(before.end, lines[end - 1].end))
        at = end + 1
    return found


def _without(breaks: Sequence[Span], blocks: Iterable[Sequence[_Line]]) -> Iterator[list[_Line]]:
    """The blocks without what breaks a page, over which the one before goes on."""
    starts = [one.start for one in breaks]
    going: list[_Line] = []
    for block in blocks:
        kept = [line for line in block if not _is_within(breaks, starts, line)]
        if kept and going and going[-1].end not in starts:
            yield going
            going = []
        going += kept
    if going:
        yield going


def _is_within(breaks: Sequence[Span], starts: Sequence[int], line: _Line) -> bool:
    before = bisect_right(starts, line.start) - 1
    return before >= 0 and line.start < breaks[before].end


def _blocks(text: str) -> Iterator[list[_Line]]:
    """The lines between blank lines."""
    block: list[_Line] = []
    previous_end = 0
    for match in _LINE.finditer(text):
        line = match.group()
        stripped = line.strip()
        if not stripped:
            continue
        if block and match.start() > previous_end + 1:
            yield block
            block = []
        indent = len(line) - len(line.lstrip())
        start = match.start() + indent
        block.append(_Line(start, start + len(stripped), indent, stripped))
        previous_end = match.end()
    if block:
        yield block


def _wrap_width(blocks: Iterable[Sequence[_Line]]) -> int | None:
    """The width in characters to which the text is hard-wrapped, None where it is not.

    That is the greatest width of a block that is evidently wrapped: three lines in four are full,
    every other one is open, and a lower-case letter follows at least one of these, or a word is
    broken. A line that is neither full nor open ends a paragraph and proves nothing.
    """
    widths = []
    for block in blocks:
        prose = [line for line in block if not _NO_PROSE.fullmatch(line.text)]
        breaks = [pair for pair in pairwise(prose) if pair[0].width <= _WIDEST]
        width = max((line.width for line, _ in breaks), default=0)
        if width < _NARROWEST:
            continue
        full = [_is_full(line, following, width) for line, following in breaks]
        opened = [_is_open(line) for line, _ in breaks]
        telling = sum(map(or_, full, opened))
        evident = any(_is_evident(line, following) for line, following in breaks)
        if (
            evident
            and telling >= _TELLING_SHARE * len(breaks)
            and sum(full) >= _FULL_SHARE * telling
            and sum(opened) >= _OPEN_SHARE * telling
        ):
            widths.append(width)
    return max(widths, default=None)


def _is_evident(line: _Line, following: _Line) -> bool:
    """Whether a sentence, or a word, is evidently broken at the line's end."""
    return (_is_open(line) and following.text[0].islower()) or _is_broken(line, following)


def _is_broken(line: _Line, following: _Line) -> bool:
    """Whether a hyphen parts a word, or joins two, at the line's end."""
    return _HYPHENATED.search(line.text[-3:]) is not None and following.text[0].isalnum()


def _goes_on(line: _Line, following: _Line, width: int) -> bool:
    """Whether the next line belongs to the paragraph of this one."""
    if line.width > width + _LONGEST_WORD or following.indent > line.indent + 1:
        return False
    if not _is_open(line):
        return _is_full(line, following, width) and not BULLET.match(following.text)
    if following.text[0].islower() or _is_broken(line, following):
        return 2 * line.width > width
    return _is_full(line, following, width - _RAG)


def _is_full(line: _Line, following: _Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this line."""
    if _is_broken(line, following):
        return True
    word = following.text[:_LONGEST_WORD].split()[0]
    return line.width + 1 + len(word) > width


def _is_open(line: _Line) -> bool:
    """Whether no sentence ends with the line."""
    return not _SENTENCE_END.search(line.text[-5:])
