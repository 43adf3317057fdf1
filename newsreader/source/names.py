"""What the name of a source says about it."""

from __future__ import annotations

import os
import re

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


def without_fragment(source: str, fragment: str | None) -> str:
    """What `address` was given, where the file need not be there."""
    return source if fragment is None else source.removesuffix(f"#{fragment}")
