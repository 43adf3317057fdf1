"""What stands above a text and is about it: the header of a mail, or front matter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Header:
    """The lines above a text, and what they say about it.

    Attributes:
        end: offset of the header's end in the text, in code points.
        title: of the article, on one line.
        byline: the author, without "By".
        published: ISO 8601 date.
        modified: ISO 8601 date of the last change.
        is_mail: whether it is the header of a mail or of an article in a newsgroup.
    """

    end: int
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    modified: str | None = None
    is_mail: bool = False


def find_header(text: str) -> Header | None:
    """The header that a clean text begins with, None where it begins with something else."""
    finder = _finder(text)
    return finder(text) if finder else None


def _finder(text: str) -> Callable[[str], Header | None] | None:
    """The finder of the kind of header that the first line suggests; no other is imported."""
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
"""Characters within which the colon of a label must stand."""
