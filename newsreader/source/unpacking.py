"""Compressed bytes and what they stand for, within limits."""

from __future__ import annotations

import zlib
from importlib import import_module
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, cast

from newsreader.source.error import SourceError, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.source.content import Limits

LARGEST_RATIO = 200
"""How many times its size a file may unpack to: prose makes ten times, tables fifty."""
_UNSUSPECTED = 4 << 20
"""Bytes up to which it may be more."""

_GZIP = b"\x1f\x8b\x08"
_ZSTANDARD = b"\x28\xb5\x2f\xfd"
_AT_A_TIME = 1 << 18


def is_packed(data: bytes) -> bool:
    """Whether bytes are compressed, by gzip or Zstandard."""
    return data.startswith((_GZIP, _ZSTANDARD))


def unpacked(data: bytes, source: str, limits: Limits) -> bytes:
    """What compressed bytes stand for; other bytes are given as they are.

    Args:
        data: all of it.
        source: what to call it in an error.
        limits: how many bytes it may unpack to.

    Raises:
        SourceError: it is damaged, or more than it may be.
    """
    if not is_packed(data):
        return data
    pieces: list[bytes] = []
    size, limit = 0, limits.article
    for piece in _pieces(data, source):
        pieces.append(piece)
        size += len(piece)
        refuse_bomb(source, size, len(data))
        if size > limit:
            limit = limits.of(b"".join(pieces)) if limit == limits.article else limit
            if size > limit:
                raise too_large(source, limit, how=" unpacked")
    return b"".join(pieces)


def unpacked_beginning(data: bytes, size: int) -> bytes:
    """The first bytes that compressed ones stand for, as far as anything can be made of them.

    Args:
        data: the beginning of them, or all; other bytes are given as they are.
        size: how many at most.
    """
    if not is_packed(data):
        return data[:size]
    beginning = b""
    try:
        for piece in _pieces(data, ""):
            beginning += piece
            if len(beginning) >= size:
                break
    except SourceError:
        pass  # it is only the beginning
    return beginning[:size]


def refuse_bomb(source: str, size: int, packed: int) -> None:
    """Refuse what is made to fill a machine: far larger than the bytes that it came in.

    Args:
        source: what to call it.
        size: its bytes, unpacked.
        packed: its bytes as they came.

    Raises:
        SourceError: it is.
    """
    if size > _UNSUSPECTED and size > LARGEST_RATIO * packed:
        reason = f"unpacks to more than {LARGEST_RATIO} times its size"
        raise SourceError(source, reason, "unpack it yourself if you trust it")


def _pieces(data: bytes, source: str) -> Iterator[bytes]:
    try:
        with _opened(data, source) as stream:
            while piece := stream.read1(_AT_A_TIME):  # type: ignore[attr-defined]
                yield piece
    except EOFError:
        raise SourceError(source, "is cut short", "fetch it again") from None
    except (zlib.error, OSError, ValueError):
        raise SourceError(source, "is damaged", "fetch it again") from None
    except Exception as error:
        if type(error).__name__ != "ZstdError":  # only a Python that has it can name it
            raise
        raise SourceError(source, "is damaged", "fetch it again") from None


def _opened(data: bytes, source: str) -> BinaryIO:
    if data.startswith(_GZIP):
        import gzip

        return cast("BinaryIO", gzip.GzipFile(fileobj=BytesIO(data)))
    try:
        zstandard = import_module("compression.zstd")
    except ImportError:
        remedy = "unpack it with zstd -d, or run newsreader on Python 3.14"
        raise SourceError(source, "is packed with Zstandard", remedy) from None
    return cast("BinaryIO", zstandard.ZstdFile(BytesIO(data)))
