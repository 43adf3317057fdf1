"""How the text of a draft is put together: block by block, an empty line between two of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Role, TextMark, TextMarkKind
from newsreader.formats.draft import Block
from newsreader.source.decoding import clean
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.formats.draft import Draft

    Setting = tuple[TextMarkKind, str | None]
    """How words are set off, with the address of a link."""

_WHITE = re.compile(r"\s+")


class Piece(NamedTuple):
    """Words of a block that are set off in the same ways."""

    text: str
    settings: tuple[Setting, ...] = ()


class Composition:
    """A text that grows by blocks.

    Attributes:
        blocks: those added, as a draft has them.
        marks: what is set off in them.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.marks: list[TextMark] = []
        self._parts: list[str] = []
        self._end = 0

    @property
    def text(self) -> str:
        """What has been added, clean."""
        return "".join(self._parts)

    def add(self, pieces: Iterable[Piece | str], role: Role | None = None) -> bool:
        """Add a block on one line, with a space for all white space in it.

        Args:
            pieces: its words.
            role: what it is, None where that is to be guessed.

        Returns:
            Whether there was anything in it.
        """
        line = ""
        found: list[tuple[int, int, Setting]] = []
        for piece in pieces:
            text, settings = (piece, ()) if isinstance(piece, str) else piece
            words = _WHITE.sub(" ", clean(text))
            if not line or line[-1] == " ":
                words = words.lstrip(" ")
            start = len(line) + (words[:1] == " ")
            line += words
            start, end = min(start, len(line)), len(line) - (line[-1:] == " ")
            found += [(start, end, setting) for setting in settings if start < end]
        begun = self._placed(line.rstrip(" "), role)
        if begun is not None:
            self.marks += [
                TextMark(Span(begun + start, begun + end), *setting)
                for start, end, setting in _joined(found)
            ]
        return begun is not None

    def add_code(self, code: str) -> list[int]:
        """Add code: a block a line, all of them one mark.

        Returns:
            Which lines are blocks, by their number from 0: those with something in them.
        """
        lines = [line.rstrip() for line in clean(code).split("\n")]
        filled = [number for number, line in enumerate(lines) if line]
        if filled:
            text = "\n".join(lines[filled[0] : filled[-1] + 1])
            start = self._placed(text, None) or 0
            self.blocks.pop()
            self.blocks += blocks_of_lines(text, start, Role.BOILERPLATE)
            self.marks.append(TextMark(Span(start, self._end), TextMarkKind.CODE))
        return filled

    def add_draft(self, draft: Draft) -> int:
        """Add the blocks and marks of a draft; returns how many blocks."""
        start = self._placed(draft.text, None)
        if start is None:
            return 0
        self.blocks.pop()
        self.blocks += [Block(moved(span, start), role) for span, role in draft.blocks or ()]
        self.marks += [
            TextMark(moved(mark.span, start), mark.kind, mark.address) for mark in draft.marks
        ]
        return len(draft.blocks or ())

    def _placed(self, text: str, role: Role | None) -> int | None:
        """Where a block begins that is put behind the others; None where it is empty."""
        if not text:
            return None
        if self._parts:
            self._parts.append("\n\n")
            self._end += 2
        start = self._end
        self._parts.append(text)
        self._end += len(text)
        self.blocks.append(Block(Span(start, self._end), role))
        return start


def moved(span: Span, by: int) -> Span:
    """A span so many code points further on."""
    return Span(span.start + by, span.end + by)


def blocks_of_lines(text: str, start: int, role: Role | None) -> list[Block]:
    """A block for each line that has something in it.

    Args:
        text: the lines.
        start: where they begin in the text that the blocks count into.
        role: what they are.
    """
    blocks = []
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span(start, start + len(line)), role))
        start += len(line) + 1
    return blocks


def _joined(found: Iterable[tuple[int, int, Setting]]) -> list[tuple[int, int, Setting]]:
    """The places that are set off; those of one kind that a space at most parts are one."""
    joined: list[tuple[int, int, Setting]] = []
    latest: dict[Setting, int] = {}
    for start, end, setting in found:
        at = latest.get(setting)
        if at is not None and start <= joined[at][1] + 1:
            joined[at] = (joined[at][0], end, setting)
        else:
            latest[setting] = len(joined)
            joined.append((start, end, setting))
    return joined
