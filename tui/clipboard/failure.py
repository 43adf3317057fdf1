"""What is raised when a way out is closed."""

from __future__ import annotations

_LONGEST_REASON = 100


class ClipboardError(Exception):
    """A route did not work; the message is the reason, a line without control characters."""

    def __init__(self, reason: str) -> None:
        line = " ".join(reason.split())
        super().__init__("".join(c for c in line if c.isprintable())[:_LONGEST_REASON])
