"""Plain text, to the character."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsreader.formats.draft import Draft, Entry
from newsreader.source.decoding import decode, line_ends

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article


class PlainText:
    """The format of whatever has no other: the whole text is one draft, its paragraphs unknown."""

    name = "text"
    starts_alone = True

    def recognises(self, name: str, beginning: bytes) -> bool:  # noqa: ARG002
        """Anything at all: what is not text is refused when it is decoded."""
        return True

    def entries(self, data: bytes, source: str) -> Iterator[Entry]:  # noqa: ARG002
        """The one article."""
        yield Entry(None, len(data), lambda: Draft(decode(data), self.name))

    def line(self, data: bytes, article: Article, offset: int) -> int:
        r"""The line as editors count it, to whom fewer characters are line ends than to us.

        They count line feeds; a carriage return alone counts only in a file without any.
        """
        text = decode(data)
        counted = "\n" if "\n" in text else "\r"
        before = article.text.count("\n", 0, offset)
        return 1 + sum(counted in end for end in islice(line_ends(text), before))


FORMAT = PlainText()
