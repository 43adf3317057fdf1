"""The blocks of a Markdown text, as markdown-it finds them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from markdown_it import MarkdownIt

from newsreader.article import Role, TextMarkKind
from newsreader.formats.composition import Composition, Piece
from newsreader.formats.draft import Draft
from newsreader.formats.stacking import without_title
from newsreader.paragraphs.headers import find_header
from newsreader.text.table_rows import BETWEEN_CELLS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markdown_it.token import Token

    from newsreader.formats.composition import Setting

_LONGEST = 8 << 20
"""Characters that are parsed; what markdown-it makes of a longer text takes gigabytes."""
_LONGEST_PARAGRAPH = 10_000
"""Characters of a paragraph in which marks are looked for: the time may grow with the square."""

_KINDS = {"em": TextMarkKind.EMPHASIS, "strong": TextMarkKind.STRONG}
_TAG = re.compile(r"<[^<>]*>")
_SAYS = re.compile(r"\w")


class Composed(NamedTuple):
    """A draft, and the line of the text, from 0, that each of its blocks begins in."""

    draft: Draft
    lines: Sequence[int]


def composed(text: str, source: str) -> Composed:
    """What a clean text in Markdown says, with or without front matter.

    Raises:
        SourceError: HTML in it cannot be read; it calls the text by `source`.
    """
    if len(text) > _LONGEST:
        return Composed(Draft(text, "markdown"), ())
    header = find_header(text) if text.startswith(("---", "+++")) else None
    end = header.end if header else 0
    blocks = _Blocks(source, text.count("\n", 0, end), header.title if header else None)
    blocks.take(text[end:])
    found = blocks.composition
    draft = Draft(
        found.text,
        "markdown",
        tuple(found.blocks),
        tuple(found.marks),
        title=blocks.title,
        byline=header.byline if header else None,
        published=header.published if header else None,
        modified=header.modified if header else None,
        url=header.url if header else None,
        language=header.language if header else None,
    )
    return Composed(draft, blocks.lines)


class _Blocks:
    """A composition that is made of tokens.

    Attributes:
        title: the one that the front matter gives, else the first heading of the first level.
    """

    def __init__(self, source: str, first_line: int, title: str | None) -> None:
        self._source = source
        self.composition = Composition()
        self.lines: list[int] = []
        self.title = title
        self._parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
        self._parser.disable("inline")
        self._references: dict[str, Any] = {}
        self._first_line = first_line
        self._line = 0
        self._around: list[str] = []
        self._cells: list[list[Piece]] = []
        if title is not None:
            self._add([Piece(title)], Role.TITLE)

    def take(self, text: str) -> None:
        """Add the blocks of a text."""
        for token in self._parser.parse(text, self._references):
            self._line = token.map[0] + self._first_line if token.map else self._line
            if token.nesting > 0:
                self._around.append(token.tag)
            elif token.nesting < 0:
                self._around.pop()
                if token.type == "tr_close":
                    self._add_row()
            elif token.type in {"fence", "code_block"}:
                first = self._line + (token.type == "fence")
                self.lines += [first + line for line in self.composition.add_code(token.content)]
            elif token.type == "html_block":
                self._take_markup(token.content)
            elif token.type == "inline":
                self._take_inline(token.content)

    def _take_markup(self, markup: str) -> None:
        """Add what HTML between the paragraphs says."""
        if not _SAYS.search(_TAG.sub("", markup)):
            return
        from newsreader.formats.markup import markup_draft

        draft = without_title(markup_draft(markup, self._source))
        self.lines += [self._line] * self.composition.add_draft(draft)

    def _take_inline(self, content: str) -> None:
        pieces = list(self._pieces(content))
        if self._around[-1].startswith("t"):  # a cell, be it a heading
            self._cells.append(pieces)
            return
        words = "".join(piece.text for piece in pieces)
        if self._around[-1] == "h1" and self._is_title(" ".join(words.split())):
            return
        self._add(pieces, self._role(content, words))

    def _add_row(self) -> None:
        """Add the row of a table, unless all of its cells are empty."""
        row: list[Piece] = []
        for number, pieces in enumerate(self._cells):
            row += [Piece(BETWEEN_CELLS)] * (number > 0) + pieces
        if any(piece.text.strip() for pieces in self._cells for piece in pieces):
            self._add(row, Role.TABLE)
        self._cells = []

    def _is_title(self, heading: str) -> bool:
        """Whether a heading is the title, which is added unless it stands there already."""
        if self.title is None and heading:
            self.title = heading
            self._add([Piece(heading)], Role.TITLE)
        return heading == self.title

    def _role(self, content: str, words: str) -> Role | None:
        """What a paragraph is by what it stands in; None where that says nothing."""
        for tag in reversed(self._around):
            if tag in _ROLES:
                return _ROLES[tag]
        is_picture = content.startswith(("![", "[![")) and content.endswith(")") and words
        return Role.CAPTION if is_picture else None

    def _pieces(self, content: str) -> Iterator[Piece]:
        """The words of a paragraph, with what is set off in it."""
        if len(content) > _LONGEST_PARAGRAPH:
            yield Piece(content)
            return
        tokens: list[Token] = []
        self._parser.inline.parse(content, self._parser, self._references, tokens)
        around: list[Setting | None] = []
        for token in tokens:
            if token.nesting > 0:
                around.append(_setting(token))
                continue
            if token.nesting < 0:
                around.pop()
                continue
            settings = tuple(setting for setting in around if setting)
            if token.type == "code_inline":
                yield Piece(token.content, (*settings, (TextMarkKind.CODE, None)))
            elif token.type in {"softbreak", "hardbreak"} or token.content[:3] == "<br":
                yield Piece(" ", settings)
            elif token.type == "image":
                yield Piece(_alternative(token), settings)
            elif token.type != "html_inline":
                yield Piece(token.content, settings)

    def _add(self, pieces: Iterable[Piece], role: Role | None) -> None:
        if self.composition.add(pieces, role):
            self.lines.append(self._line)


_ROLES = {
    **{f"h{level}": Role.HEADING for level in range(1, 7)},
    "li": Role.ITEM,
    "blockquote": Role.BLOCKQUOTE,
}
"""What the tags around a paragraph make of it; the innermost decides."""


def _alternative(token: Token) -> str:
    """The words in the place of a picture."""
    if token.type in {"softbreak", "hardbreak"}:
        return " "
    if token.children is None:
        return token.content if token.type != "html_inline" else ""
    return "".join(map(_alternative, token.children))


def _setting(token: Token) -> Setting | None:
    """How the words behind an opening tag are set off; None where no mark stands for it."""
    if token.tag == "a":
        address = str(token.attrGet("href") or "")
        return None if address.startswith("#") or not address else (TextMarkKind.LINK, address)
    return (_KINDS[token.tag], None) if token.tag in _KINDS else None
