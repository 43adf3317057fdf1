"""What the name of a source says about it."""

from __future__ import annotations

import os
import re

PACKED = (".gz", ".zst")
"""Endings that the name of a compressed file has behind its own."""

STANDARD_INPUT = "-"
"""The source that stands for standard input."""

_URL = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_url(source: str) -> bool:
    """Whether a source is a URL, not a file."""
    return _URL.match(source) is not None


def is_standard_input(source: str) -> bool:
    """Whether a source is standard input, or an article from it."""
    return located(source)[0] == STANDARD_INPUT


def located(source: str) -> tuple[str, str | None]:
    """The file or the link that an address names, and the fragment after it: `a.mbox#3`.

    If a file has the whole name it is that one, otherwise the shortest that a "#" follows.
    """
    if is_url(source):
        url, mark, fragment = source.partition("#")
        return url, fragment if mark else None
    if "#" in source and not os.path.lexists(source):
        at = source.find("#")
        while at >= 0:
            file = source[:at]
            if file == STANDARD_INPUT or os.path.isfile(file):
                return file, source[at + 1 :]
            at = source.find("#", at + 1)
    return source, None


def address(source: str, fragment: str | None) -> str:
    """The address of an article in a source."""
    return source if fragment is None else f"{source}#{fragment}"


def suffix(name: str) -> str:
    """The ending of a file's name with its dot, in lower case; "" where it has none.

    Of a compressed file it is the one that the file has when it is unpacked: `.md` of `a.md.gz`.
    """
    return os.path.splitext(os.path.basename(unpacked_name(name)).lower())[1]


def unpacked_name(name: str) -> str:
    """The name that a file has when it is unpacked: `a.md` of `a.md.gz`."""
    stem, ending = os.path.splitext(name)
    return stem if ending.lower() in PACKED else name


def without_fragment(source: str, fragment: str | None) -> str:
    """What `address` was given, where the file need not be there."""
    return source if fragment is None else source.removesuffix(f"#{fragment}")
