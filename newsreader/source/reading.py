"""From a source to an article."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from newsreader.article import UNKNOWN_LANGUAGE, Article
from newsreader.languages.detection import detect_language
from newsreader.limit import LIMIT
from newsreader.paragraphs import find_paragraphs
from newsreader.source.decoding import NotTextError, clean, decode
from newsreader.source.defect import given_up
from newsreader.source.error import SourceError, special, too_large, unreadable
from newsreader.source.names import STANDARD_INPUT
from newsreader.source.publication import find_published

if TYPE_CHECKING:
    from io import BufferedIOBase

_AT_A_TIME = 1 << 20
"""Bytes that are read at once."""


def read(source: str, *, language: str | None = None, limit: int = LIMIT) -> Article:
    """Read one file, or standard input for `-`.

    Pipes, sockets and devices are refused without being opened, since they may never end.

    Args:
        source: the path of a file, or `-`.
        language: ISO 639-1 code; found out where it is None.
        limit: bytes that it may have; a larger one is refused, a file without being opened.

    Raises:
        SourceError: there is no article to be had from the source.
    """
    data = standard_input(limit) if source == STANDARD_INPUT else _file(source, limit)
    return from_bytes(data, source, language)


def read_beginning(source: str, size: int, *, limit: int = LIMIT) -> Article:
    """Read the beginning of a file, in a language that is not found out.

    Args:
        source: the path of a file.
        size: how many bytes are read; of a longer file, what stands behind the last space or line
            end in them is left out.
        limit: bytes that the whole file may have.

    Raises:
        SourceError: there is no article to be had from the source.
    """
    data = _file(source, limit, size)
    if len(data) == size and 0 not in data:
        data = data[: max(data.rfind(b"\n"), data.rfind(b" ")) + 1] or data
    return from_bytes(data, source, UNKNOWN_LANGUAGE)


def from_text(text: str, source: str = STANDARD_INPUT, language: str | None = None) -> Article:
    """Make an article of text that is at hand; it may be empty.

    Args:
        text: as it came; it is cleaned here.
        source: what to call it.
        language: ISO 639-1 code; found out where it is None.
    """
    text = clean(text)
    paragraphs = find_paragraphs(text)
    return Article(
        source=source,
        text=text,
        paragraphs=paragraphs,
        language=language or detect_language(text),
        published=find_published(text, paragraphs),
    )


def from_bytes(data: bytes, source: str, language: str | None = None) -> Article:
    """Make an article of bytes that are at hand, in whatever encoding.

    Args:
        data: as they came.
        source: what to call it.
        language: ISO 639-1 code; found out where it is None.

    Raises:
        SourceError: they are no text, or there is none in them.
    """
    try:
        article = from_text(decode(data), source, language)
    except NotTextError:
        remedy = "convert it to plain text first"
        raise SourceError(source, "is not text", remedy) from None
    except Exception as error:  # a defect must not cost the articles behind it
        raise given_up(source, error, "read") from error
    if not article.paragraphs:
        raise SourceError(source, "is empty", "name a file with text in it")
    return article


def standard_input(limit: int = LIMIT) -> bytes:
    """All that is piped in; a terminal is refused, since it would wait for somebody to type.

    Args:
        limit: bytes that it may have; no more than that and one are read.

    Raises:
        SourceError: nothing is piped in, or too much.
    """
    try:
        if sys.stdin is not None and not sys.stdin.isatty():
            return _whole(cast("BufferedIOBase", sys.stdin.buffer), STANDARD_INPUT, limit)
    except (OSError, ValueError) as error:
        raise unreadable(STANDARD_INPUT, error) from None
    raise SourceError(STANDARD_INPUT, "is not piped in", "pipe an article into the command")


def _file(source: str, limit: int, size: int | None = None) -> bytes:
    """The bytes of a file, the first `size` of them where that is given."""
    path = Path(source)
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode):
            if status.st_size > limit:
                raise too_large(source, limit)
            with path.open("rb") as file:
                return _whole(file, source, limit) if size is None else file.read(size)
    except (OSError, ValueError) as error:
        raise unreadable(source, error) from None
    if stat.S_ISDIR(status.st_mode):
        raise SourceError(source, "is a folder", "name a file in it")
    raise special(source)


def _whole(stream: BufferedIOBase, source: str, limit: int) -> bytes:
    """All that a stream gives; one that tells no size, or grows, is left where it is too much.

    Each chunk is what is there: while several are waited for, Python answers no signal.
    """
    chunks = []
    wanted = limit + 1
    while wanted > 0 and (chunk := stream.read1(min(wanted, _AT_A_TIME))):
        chunks.append(chunk)
        wanted -= len(chunk)
    if wanted <= 0:
        raise too_large(source, limit)
    return b"".join(chunks)
