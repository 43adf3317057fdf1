"""By what an article is known again: its text, and the place where it was last found."""

from __future__ import annotations

import hashlib
import os

from newsreader.source.names import STANDARD_INPUT, is_url

_KEY_BYTES = 16


def content_key(text: str) -> str:
    """What an article is remembered by: a hash of its text, 32 hexadecimal digits (BLAKE2b)."""
    content = text.encode("utf-8", "surrogatepass")
    return hashlib.blake2b(content, digest_size=_KEY_BYTES).hexdigest()


def location(source: str) -> str | None:
    """A source by the one name it has from every folder; None for standard input.

    Bytes of a file name that are no text are written as escapes.
    """
    if source == STANDARD_INPUT:
        return None
    place = source if is_url(source) else os.path.abspath(source)
    return storable(place)


def storable(text: str) -> str:
    """A text with lone surrogates, which no database takes, written as escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
