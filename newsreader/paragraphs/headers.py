"""Which header a text begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.paragraphs.header import Header


def find_header(text: str) -> Header | None:
    """The header that a clean text begins with, None where it begins with something else."""
    finder = _finder(text)
    return finder(text) if finder else None


def _finder(text: str) -> Callable[[str], Header | None] | None:
    """What finds the kind of header that the first line may belong to, imported for it alone."""
    line = text[:_LINE].partition("\n")[0]
    if line.rstrip() in ("---", "+++"):
        from newsreader.paragraphs.front_matter import front_matter

        return front_matter
    if ":" in line[:_LABEL] or line.startswith("From "):
        from newsreader.paragraphs.mail import mail_header

        return mail_header
    return None


_LINE = 200
"""Characters of the first line that are looked at."""
_LABEL = 30
"""Characters among which the colon of a label stands."""
