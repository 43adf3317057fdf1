"""Search in an article's text, not in its rows: a phrase is found across any line end."""

from __future__ import annotations

import re

from newsreader.span import Span


def find_matches(text: str, needle: str) -> tuple[Span, ...]:
    """All places where `needle` stands in `text`, never overlapping.

    The needle is taken literally. Case counts only where the needle holds a capital, and a space
    in it matches any white space, a line end included.
    """
    words = needle.split()
    if not words:
        return ()
    flags = re.NOFLAG if any(c.isupper() for c in needle) else re.IGNORECASE
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words), flags)
    return tuple(Span(*match.span()) for match in pattern.finditer(text))
