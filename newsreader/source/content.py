"""The bytes of a source, within its limits."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from newsreader.source.error import SourceError, special, too_large, unreadable
from newsreader.source.names import STANDARD_INPUT

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import BufferedIOBase

_AT_A_TIME = 1 << 20
"""Bytes that are read at once."""


class Limits(NamedTuple):
    """How many bytes a source may have.

    Attributes:
        article: a source that holds one article.
        whole: one that holds several.
        holds_several: says by the first bytes which of the two a source is, by its name where there
            are none; asked only if it has more than an article may.
    """

    article: int
    whole: int
    holds_several: Callable[[bytes], bool]

    def of(self, beginning: bytes) -> int:
        """The limit of a source that begins like this."""
        several = self.whole > self.article and self.holds_several(beginning)
        return self.whole if several else self.article


def standard_input(limits: Limits) -> bytes:
    """All that is piped in; a terminal is refused, since it would wait for somebody to type.

    Raises:
        SourceError: nothing is piped in, or too much; no more than a byte beyond the limit is
            read.
    """
    try:
        if sys.stdin is not None and not sys.stdin.isatty():
            return _whole(cast("BufferedIOBase", sys.stdin.buffer), STANDARD_INPUT, limits)
    except (OSError, ValueError) as error:
        raise unreadable(STANDARD_INPUT, error) from None
    raise SourceError(STANDARD_INPUT, "is not piped in", "pipe an article into the command")


def file_content(file: str, limits: Limits, size: int | None = None) -> bytes:
    """The bytes of a file, the first `size` of them if that is given.

    Pipes, sockets and devices are refused without being opened, since they may never end, and so
    is a file that is larger than any may be.

    Raises:
        SourceError: it cannot be read, or the whole of it is too large.
    """
    path = Path(file)
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode):
            if status.st_size > max(limits.article, limits.whole):
                raise too_large(file, limits.of(b""))
            with path.open("rb") as opened:
                if status.st_size > limits.article:
                    limit = limits.of(opened.peek())
                    if status.st_size > limit:
                        raise too_large(file, limit)
                return _whole(opened, file, limits) if size is None else opened.read(size)
    except (OSError, ValueError) as error:
        raise unreadable(file, error) from None
    if stat.S_ISDIR(status.st_mode):
        raise SourceError(file, "is a folder", "name a file in it")
    raise special(file)


def _whole(stream: BufferedIOBase, source: str, limits: Limits) -> bytes:
    """All that a stream gives; one that has no size, or grows, is abandoned once it is too much.

    Each chunk is what is there already: while Python waits for more, it answers no signal.
    """
    chunks: list[bytes] = []
    limit, read = limits.article, 0
    while chunk := stream.read1(min(limit + 1 - read, _AT_A_TIME)):
        chunks.append(chunk)
        read += len(chunk)
        if read > limit:
            limit = limits.of(b"".join(chunks)) if limit == limits.article else limit
            if read > limit:
                raise too_large(source, limit)
    return b"".join(chunks)
