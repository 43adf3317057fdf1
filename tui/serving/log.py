"""What the server says while it serves: nothing but its own defects."""

from __future__ import annotations

import logging

from aiohttp.http_exceptions import HttpProcessingError


def log_defects_alone() -> None:
    """Leave out what a visitor did wrong, and visitors who left before the program was there.

    What a failing program says is shown whatever this leaves out.
    """
    logging.getLogger("aiohttp.server").addFilter(_is_ours)
    logging.getLogger("textual-serve").setLevel(logging.CRITICAL)


def _is_ours(record: logging.LogRecord) -> bool:
    """Whether a record is about anything but a request that is not HTTP."""
    kind = record.exc_info[0] if record.exc_info else None
    return kind is None or not issubclass(kind, HttpProcessingError)
