"""From a source to an article."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from newsreader.article import UNKNOWN_LANGUAGE, Article
from newsreader.language import detect_language
from newsreader.paragraphs import find_paragraphs
from newsreader.source.decoding import NotTextError, clean, decode
from newsreader.source.defect import given_up
from newsreader.source.error import SourceError, special, unreadable
from newsreader.source.names import STANDARD_INPUT
from newsreader.source.publication import find_published


def read(source: str, *, language: str | None = None) -> Article:
    """Read one file, or standard input for `-`.

    Pipes, sockets and devices are refused without being opened, since they may never end.

    Args:
        source: the path of a file, or `-`.
        language: ISO 639-1 code; found out where it is None.

    Raises:
        SourceError: there is no article to be had from the source.
    """
    data = _standard_input() if source == STANDARD_INPUT else _file(source)
    return _article(data, source, language)


def read_beginning(source: str, size: int) -> Article:
    """Read the beginning of a file, in a language that is not found out.

    Args:
        source: the path of a file.
        size: how many bytes are read; of a longer file, what stands behind the last space or line
            end in them is left out.

    Raises:
        SourceError: there is no article to be had from the source.
    """
    data = _file(source, size)
    if len(data) == size and 0 not in data:
        data = data[: max(data.rfind(b"\n"), data.rfind(b" ")) + 1] or data
    return _article(data, source, UNKNOWN_LANGUAGE)


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


def _article(data: bytes, source: str, language: str | None) -> Article:
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


def _file(source: str, size: int = -1) -> bytes:
    """The bytes of a file, at most `size` of them where that is not negative."""
    path = Path(source)
    try:
        mode = path.stat().st_mode
        if stat.S_ISREG(mode):
            with path.open("rb") as file:
                return file.read(size)
    except (OSError, ValueError) as error:
        raise unreadable(source, error) from None
    if stat.S_ISDIR(mode):
        raise SourceError(source, "is a folder", "name a file in it")
    raise special(source)


def _standard_input() -> bytes:
    """All that is piped in; a terminal is refused, since it would wait for somebody to type."""
    try:
        if sys.stdin is not None and not sys.stdin.isatty():
            return sys.stdin.buffer.read()
    except (OSError, ValueError) as error:
        raise unreadable(STANDARD_INPUT, error) from None
    raise SourceError(STANDARD_INPUT, "is not piped in", "pipe an article into the command")
