"""EPUB: books, an article a chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.source.names import suffix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article
    from newsreader.formats.draft import Entry

_ZIP = b"PK\x03\x04"
_MIME_TYPE = b"mimetypeapplication/epub+zip"
_CONTAINER = b"META-INF/container.xml"


class Epub:
    """A book; fragments are the numbers of its chapters."""

    name = "epub"
    starts_alone = False

    def recognises(self, name: str, beginning: bytes) -> bool:
        """By the type that it gives, or as a zip with the ending of one."""
        if not beginning.startswith(_ZIP):
            return False
        told = _MIME_TYPE in beginning[:128] or _CONTAINER in beginning
        return told or suffix(name) == ".epub"

    def entries(self, data: bytes, source: str) -> Iterator[Entry]:
        """Its chapters in the order of reading, numbered from 1; those without text are left out.

        Raises:
            SourceError: it is damaged, or no book.
        """
        from newsreader.formats.epub_book import chapters_of

        return chapters_of(data, source)

    def line(self, data: bytes, article: Article, offset: int) -> None:  # noqa: ARG002
        """Its lines are packed."""
        return


FORMAT = Epub()
