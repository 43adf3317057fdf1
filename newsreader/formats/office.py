"""Documents of word processors: they are not read, and told how to be converted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.formats import BEGINNING
from newsreader.source.error import SourceError
from newsreader.source.names import suffix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article
    from newsreader.formats.draft import Entry

_ZIP, _RTF, _COMPOUND = b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TEXTS = frozenset({".txt", ".text"})
_OF_OFFICE = b"[Content_Types].xml"

_PANDOC = "convert it, for example with: pandoc -t plain -o article.txt FILE"
_SOFFICE = "convert it, for example with: soffice --convert-to txt FILE"
_KINDS = (
    ("an RTF document", _RTF, (), _PANDOC),
    ("an OpenDocument file", _ZIP, (b"mimetypeapplication/vnd.oasis.",), _PANDOC),
    ("a Word document", _ZIP, (_OF_OFFICE, b"word/"), _PANDOC),
    ("a table or slides of Office", _ZIP, (_OF_OFFICE,), _SOFFICE),
    ("a document of old Office", _COMPOUND, (), _SOFFICE),
)
"""What each is, how it begins, what else is in its first bytes, and the way out."""


class OfficeDocument:
    """A document that another program has to convert."""

    name = "office"
    starts_alone = False

    def recognises(self, name: str, beginning: bytes) -> bool:
        """By its first bytes; RTF in a file that is called a text is taken for one."""
        is_text = beginning.startswith(_RTF) and suffix(name) in _TEXTS
        return not is_text and _kind(beginning) is not None

    def entries(self, data: bytes, source: str) -> Iterator[Entry]:
        """None, but a sentence.

        Raises:
            SourceError: that says how to convert it.
        """
        kind = _kind(data[:BEGINNING])
        if kind is not None:
            raise SourceError(source, f"is {kind[0]}", kind[1])
        yield from ()

    def line(self, data: bytes, article: Article, offset: int) -> None:  # noqa: ARG002
        """It is not read."""
        return


def _kind(beginning: bytes) -> tuple[str, str] | None:
    """What a document is and how it is converted, None where it is something else."""
    return next(
        (
            (what, way_out)
            for what, start, inside, way_out in _KINDS
            if beginning.startswith(start) and all(part in beginning for part in inside)
        ),
        None,
    )


FORMAT = OfficeDocument()
