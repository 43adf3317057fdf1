"""From lines with roles to a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import TextMark, TextMarkKind
from newsreader.formats.draft import Block, Draft
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.article import Role
    from newsreader.formats.html.blocks import InlineMark

NAME = "html"
"""What records call the format."""

_BETWEEN = "\n\n"


class Line(NamedTuple):
    """A block of a draft; its marks count into it."""

    text: str
    role: Role | None
    marks: tuple[InlineMark, ...] = ()


def draft_of(lines: Iterable[Line]) -> Draft:
    """The draft of some lines, with an empty line between two of them."""
    lines = list(lines)
    blocks, marks, start = [], [], 0
    for line in lines:
        end = start + len(line.text)
        blocks.append(Block(Span(start, end), line.role))
        for mark in line.marks:
            if mark.kind is TextMarkKind.LINK and mark.address is None:
                continue
            span = Span(start + mark.start, start + mark.end)
            marks.append(TextMark(span, mark.kind, mark.address))
        start = end + len(_BETWEEN)
    text = _BETWEEN.join(line.text for line in lines)
    return Draft(text, NAME, tuple(blocks), tuple(marks))
