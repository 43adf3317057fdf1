"""Formats: from the bytes of a source to drafts of articles.

A format is a module with a `FORMAT` in it, and a line in `FORMATS`. It is imported when the name or
the first bytes of a source suggest it.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

from newsreader.source.content import Limits
from newsreader.source.names import suffix, unpacked_name
from newsreader.source.unpacking import unpacked_beginning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.formats.draft import Format

BEGINNING = 1 << 12
"""Bytes by which a format is recognised."""


@dataclass(frozen=True, slots=True)
class Registration:
    """A format that is not imported yet, and what it takes to be asked about a source.

    Attributes:
        module: where its `FORMAT` is.
        suffixes: endings, in lower case, of the files that folders are searched for; a source with
            one of them may be of this format.
        begins: so may one that begins with any of these, white space and a byte order mark apart.
        container: whether a source may hold several articles.
        package: what has to be installed beside newsreader, None where nothing has.
    """

    module: str
    suffixes: frozenset[str]
    begins: tuple[bytes, ...] = ()
    container: bool = False
    package: str | None = None

    def may_be(self, ending: str, bare: bytes) -> bool:
        """Whether it is worth importing the format to ask.

        Args:
            ending: that of the source's name.
            bare: its first bytes behind white space and a byte order mark.
        """
        return bare.startswith(self.begins) or ending in self.suffixes

    @property
    def is_usable(self) -> bool:
        """Whether all that it needs is installed."""
        return self.package is None or find_spec(self.package) is not None

    @property
    def format(self) -> Format:
        """The format itself."""
        return cast("Format", import_module(self.module).FORMAT)


_FIELDS_OF_MAILS = (
    b"From:", b"To:", b"Date:", b"Subject:", b"Return-Path:", b"Received:", b"Delivered-To:",
    b"Message-ID:", b"Message-Id:", b"MIME-Version:", b"Mime-Version:", b"Content-Type:",
    b"DKIM-Signature:", b"ARC-Seal:", b"X-",
)  # fmt: skip
"""How mails begin."""

FORMATS: tuple[Registration, ...] = (
    Registration(
        "newsreader.formats.office",
        frozenset(),
        (b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ),
    Registration("newsreader.formats.epub", frozenset({".epub"}), (b"PK\x03\x04",), container=True),
    Registration(
        "newsreader.formats.archive",
        frozenset({".zip"}),
        (b"PK\x03\x04", b"PK\x05\x06"),
        container=True,
    ),
    Registration("newsreader.formats.warc", frozenset({".warc"}), (b"WARC/",), container=True),
    Registration("newsreader.formats.pdf", frozenset({".pdf"}), (b"%PDF-",), package="pypdfium2"),
    Registration(
        "newsreader.formats.feed",
        frozenset({".rss", ".atom", ".rdf"}),
        (b"<", b"{", b"\xff\xfe", b"\xfe\xff"),
        container=True,
    ),
    Registration(
        "newsreader.formats.mhtml",
        frozenset({".mht", ".mhtml"}),
        (b"From: <Saved by", b"MIME-Version:", b"Mime-Version:"),
    ),
    Registration(
        "newsreader.formats.html",
        frozenset({".html", ".htm", ".xhtml", ".xht"}),
        (b"<", b"\xff\xfe<", b"\xfe\xff\0<"),
    ),
    Registration("newsreader.formats.mailbox", frozenset({".mbox"}), (b"From ",), container=True),
    Registration("newsreader.formats.mail", frozenset({".eml"}), _FIELDS_OF_MAILS),
    Registration("newsreader.formats.markdown", frozenset({".md", ".markdown", ".mdown", ".mkd"})),
    Registration("newsreader.formats.plain", frozenset({"", ".txt", ".text"}), (b"",)),
)
"""All formats; the first that recognises a source reads it, plain text takes the rest."""


def recognised(name: str, beginning: bytes) -> Registration:
    """The format of a source.

    Args:
        name: the source.
        beginning: its first bytes, `BEGINNING` of them or all.
    """
    name = unpacked_name(name)
    return next(
        registration
        for registration in _possible(name, beginning)
        if registration.format.recognises(name, beginning)
    )


def may_be_container(name: str, beginning: bytes) -> bool:
    """Whether a source may hold several articles, as far as is known without importing a format.

    The arguments are those of `recognised`.
    """
    return any(one.container for one in _possible(unpacked_name(name), beginning))


def _possible(name: str, beginning: bytes) -> Iterator[Registration]:
    """The formats that are worth asking about a source."""
    ending, bare = suffix(name), beginning.removeprefix(b"\xef\xbb\xbf").lstrip()
    return (one for one in FORMATS if one.may_be(ending, bare))


def suffixes() -> frozenset[str]:
    """Endings of the files that count as articles in a folder; a file named itself may have any."""
    return frozenset().union(*(one.suffixes for one in FORMATS if one.is_usable))


def is_named_as_container(name: str) -> bool:
    """Whether a source may hold several articles as far as its name can tell."""
    return any(one.container and suffix(name) in one.suffixes for one in FORMATS)


def limits_of(file: str, limit: int, whole: int) -> Limits:
    """How many bytes a source may have.

    Args:
        file: a source without a fragment.
        limit: the most where it holds one article.
        whole: the most where it holds several.
    """

    def holds_several(beginning: bytes) -> bool:
        if not beginning:
            return is_named_as_container(file)
        return recognised(file, unpacked_beginning(beginning, BEGINNING)).container

    return Limits(limit, whole, holds_several)
