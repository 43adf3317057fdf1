"""A draft: what a format makes of bytes, before it is an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsreader.article import Article, Role, TextMark
    from newsreader.text.span import Span


class Block(NamedTuple):
    """A paragraph's place, and its role where the format knows it."""

    span: Span
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of an article, and what its format says about it.

    Attributes:
        text: decoded. Where there are blocks or marks it must be clean already: `clean` changes
            nothing in it, since their spans count into clean text.
        format: name of the format.
        blocks: in order, never overlapping; all that is not white space lies in one of them. None
            where the format knows no paragraphs, which are guessed from the text.
        marks: what is emphasised, a link, code or skipped.
        title: as the format gives it; it need not stand in the text.
        byline: the author, without "By".
        published: ISO 8601 date, or date and time.
        modified: the same, of the last change.
        site: name of the site or the paper that it appeared in.
        url: its canonical address.
        language: ISO 639-1 code.
        fragment: that of the entry, set when it is opened.
    """

    text: str
    format: str = "text"
    blocks: tuple[Block, ...] | None = None
    marks: tuple[TextMark, ...] = ()
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    modified: str | None = None
    site: str | None = None
    url: str | None = None
    language: str | None = None
    fragment: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of a source, not opened yet: to name it costs little.

    Attributes:
        fragment: what tells it from the others, None in a source that holds a single article.
        size: its bytes, unpacked.
        draft: opens it; may raise `NotTextError` or a `SourceError`.
    """

    fragment: str | None
    size: int
    draft: Callable[[], Draft]


@dataclass(frozen=True, slots=True)
class Member:
    """A file that is packed into a source: it has a format of its own, and maybe several articles.

    Attributes:
        name: its path in there, which begins the fragments of its articles.
        size: its bytes, unpacked.
        packed: its bytes in the source.
        beginning: gives its first bytes; may raise a `SourceError`.
        unpack: gives all, never more than `size`; may raise a `SourceError`.
    """

    name: str
    size: int
    packed: int
    beginning: Callable[[int], bytes]
    unpack: Callable[[], bytes]


class Format(Protocol):
    """What a source may come as."""

    name: str
    """What records call it."""
    starts_alone: bool
    """Whether its first bytes are the beginning of its article."""

    def recognises(self, name: str, beginning: bytes) -> bool:
        """Whether a source is of this format, by its first bytes and not by its name alone.

        Args:
            name: the source.
            beginning: its first bytes, `newsreader.formats.BEGINNING` of them or all.
        """

    def entries(self, data: bytes, source: str) -> Iterator[Entry | Member]:
        """The articles of a source, one by one, or the files that are packed into it.

        Args:
            data: all that the source holds.
            source: what to call it in a `SourceError`, which may be raised at any entry.
        """

    def line(self, data: bytes, article: Article, offset: int) -> int | None:
        """The line of the source, from 1, in which a place of an article's text is.

        None where the format cannot say.

        Args:
            data: all that the source holds.
            article: what was made of it.
            offset: the place.
        """
