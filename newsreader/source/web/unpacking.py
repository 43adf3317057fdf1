"""Packed bodies, unpacked within a limit."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ACCEPTED = "gzip, deflate"
"""The codings that are unpacked, as a request names them."""
_AUTOMATIC = zlib.MAX_WBITS | 32
"""Has zlib find out whether it is gzip's header or its own."""


class TooMuchError(Exception):
    """There is more than may be."""


class CodingError(Exception):
    """It is packed in a way that was not asked for, or wrongly."""


def unpacked(pieces: Iterator[bytes], coding: str, most: int, most_unpacked: int) -> bytes:
    """The bytes of a body.

    Args:
        pieces: as they are sent.
        coding: the codings that the server names, apart by commas.
        most: how many bytes may be sent.
        most_unpacked: how many there may be in the end.

    Raises:
        TooMuchError: there are more.
        CodingError: they cannot be unpacked.
    """
    pieces = _counted(pieces, most)
    for name in reversed([name.strip().lower() for name in coding.split(",")]):
        if name in {"gzip", "x-gzip", "deflate"}:
            pieces = _inflated(pieces)
        elif name not in {"", "identity"}:
            raise CodingError
    return b"".join(_counted(pieces, most_unpacked))


def _counted(pieces: Iterator[bytes], most: int) -> Iterator[bytes]:
    count = 0
    for piece in pieces:
        count += len(piece)
        if count > most:
            raise TooMuchError
        yield piece


def _inflated(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Unpacked a little at a time, so that no piece becomes as large as it claims to be."""
    inflating = zlib.decompressobj(_AUTOMATIC)
    first = True
    for piece in pieces:
        if first and piece and (piece[0] & 0x0F) != zlib.DEFLATED and piece[:2] != b"\x1f\x8b":
            inflating = zlib.decompressobj(-zlib.MAX_WBITS)  # some send it without a header
        first = False
        rest = piece
        while rest and not inflating.eof:
            try:
                yield inflating.decompress(rest, 1 << 16)
            except zlib.error:
                raise CodingError from None
            rest = inflating.unconsumed_tail
    if not inflating.eof:
        raise CodingError
