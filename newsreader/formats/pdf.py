"""PDF: pages of printed text; pypdfium2, which the extra `pdf` brings, reads them."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from newsreader.formats.draft import Draft, Entry
from newsreader.source.error import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article

_STARTS = b"%PDF-"
_NEEDED = "pypdfium2"


class Pdf:
    """A PDF with text in it, which is one article."""

    name = "pdf"
    starts_alone = False

    def recognises(self, name: str, beginning: bytes) -> bool:  # noqa: ARG002
        """By its first bytes; some programs put others above them."""
        return _STARTS in beginning[:1024]

    def entries(self, data: bytes, source: str) -> Iterator[Entry]:
        """The one article.

        Raises:
            SourceError: the extra is not installed.
        """
        if find_spec(_NEEDED) is None:
            remedy = "install what reads it, with pip install 'newsreader[pdf]'"
            raise SourceError(source, "is a PDF", remedy)

        def draft() -> Draft:
            from newsreader.formats.pdf_blocks import pdf_draft

            return pdf_draft(data, source)

        yield Entry(None, len(data), draft)

    def line(self, data: bytes, article: Article, offset: int) -> None:  # noqa: ARG002
        """It has no lines."""
        return


FORMAT = Pdf()
