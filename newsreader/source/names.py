"""What the name of a source tells of it."""

from __future__ import annotations

import re

STANDARD_INPUT = "-"
"""The source that stands for standard input."""

_URL = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_url(source: str) -> bool:
    """Whether a source is an address, not a file."""
    return _URL.match(source) is not None
