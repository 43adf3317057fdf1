"""What a database keeps as bytes: texts, places, and what is only read back as a whole."""

from __future__ import annotations

import json
import struct
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
    """Places as pairs of 32-bit numbers."""
    numbers = [number for span in spans for number in (span.start, span.end)]
    return struct.pack(f"<{len(numbers)}I", *numbers)


def unpacked_spans(value: bytes) -> tuple[Span, ...]:
    """What `packed_spans` was given."""
    numbers = struct.unpack(f"<{len(value) // 4}I", value)
    return tuple(map(Span, numbers[::2], numbers[1::2]))
