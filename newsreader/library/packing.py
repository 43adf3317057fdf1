"""What a database keeps as bytes: texts, places, and what is only read back as a whole."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_LEVEL = 6


def packed_text(text: str) -> bytes:
    """A text, compressed."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), _LEVEL)


def unpacked_text(packed: bytes) -> str:
    """What `packed_text` was given."""
    return zlib.decompress(packed).decode("utf-8", "surrogatepass")


def packed(value: object) -> bytes:
    """What JSON can write, compressed."""
    return packed_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def unpacked(value: bytes) -> Any:
    """What `packed` was given; tuples come back as lists."""
    return json.loads(unpacked_text(value))


def packed_spans(spans: Iterable[Span]) -> bytes:
    """Places, each as its distance from the one before and its length, in few bytes.

    A number is written seven bits a byte, the lowest first; the eighth says that more follow.
    """
    written = bytearray()
    before = 0
    for span in spans:
        distance = span.start - before
        for number in (distance << 1 if distance >= 0 else (-distance << 1) - 1, len(span)):
            while number > 0x7F:
                written.append(number & 0x7F | 0x80)
                number >>= 7  # noqa: PLW2901
            written.append(number)
        before = span.end
    return bytes(written)


def unpacked_spans(value: bytes) -> tuple[Span, ...]:
    """What `packed_spans` was given."""
    numbers = []
    number = shift = 0
    for byte in value:
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            numbers.append(number)
            number = shift = 0
    spans = []
    end = 0
    for distance, length in zip(numbers[::2], numbers[1::2], strict=True):
        start = end + (-(distance + 1 >> 1) if distance & 1 else distance >> 1)
        end = start + length
        spans.append(Span(start, end))
    return tuple(spans)
