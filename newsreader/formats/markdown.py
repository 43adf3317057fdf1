"""Markdown: headings, lists, block quotations, tables, code; emphasis and links as marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.formats.draft import Draft, Entry
from newsreader.source.decoding import clean, decode
from newsreader.source.names import suffix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article

SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})


class Markdown:
    """The format of text whose name says that it is Markdown: its bytes cannot tell."""

    name = "markdown"
    starts_alone = True

    def recognises(self, name: str, beginning: bytes) -> bool:  # noqa: ARG002
        """By its name; formats that are known by their bytes are asked before."""
        return suffix(name) in SUFFIXES

    def entries(self, data: bytes, source: str) -> Iterator[Entry]:
        """The one article."""
        yield Entry(None, len(data), lambda: _draft(data, source))

    def line(self, data: bytes, article: Article, offset: int) -> int | None:
        """The line in which the paragraph of a place begins."""
        from newsreader.formats.markdown_blocks import composed

        lines = composed(clean(decode(data)), article.file).lines
        index = article.paragraph_at(offset)
        return lines[index] + 1 if index < len(lines) else None


def _draft(data: bytes, source: str) -> Draft:
    from newsreader.formats.markdown_blocks import composed

    return composed(clean(decode(data)), source).draft


FORMAT = Markdown()
