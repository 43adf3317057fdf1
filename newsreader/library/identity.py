"""How an article is recognised: by its text, and by the place where it was last found."""

from __future__ import annotations

import hashlib
import os

from newsreader.source.names import address, is_standard_input, is_url, located

_KEY_BYTES = 16


def content_key(text: str) -> str:
    """What an article is remembered by: a hash of its text, 32 hexadecimal digits (BLAKE2b)."""
    content = text.encode("utf-8", "surrogatepass")
    return hashlib.blake2b(content, digest_size=_KEY_BYTES).hexdigest()


def location(source: str) -> str | None:
    """The name of a source that is the same from every folder; None for standard input.

    Bytes of a file name that are not text are written as escapes.
    """
    if is_standard_input(source):
        return None
    file, fragment = located(source)
    if is_url(file):
        return storable(source)
    return storable(address(os.path.abspath(file), fragment))


def stamp(source: str) -> str:
    """What shows whether a file has changed: when it last did, and its size; "" where it has none.

    Args:
        source: a file, or the address of an article in one.
    """
    if is_standard_input(source) or is_url(source):
        return ""
    try:
        status = os.stat(located(source)[0])
    except (OSError, ValueError):
        return ""
    return f"{status.st_mtime_ns} {status.st_size}"


def storable(text: str) -> str:
    """A text with lone surrogates, which no database takes, written as escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
