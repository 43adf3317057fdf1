"""What stands above a text and is about it: the header of a mail, or front matter."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Header:
    """The lines above a text, and what they say about it.

    Attributes:
        end: offset of the header's end in the text, in code points.
        title: of the article, on one line.
        byline: the author, without "By".
        published: ISO 8601 date.
        modified: ISO 8601 date of the last change.
        url: its canonical address.
        language: ISO 639-1 code.
        is_mail: whether it is the header of a mail or of an article in a newsgroup.
    """

    end: int
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    modified: str | None = None
    url: str | None = None
    language: str | None = None
    is_mail: bool = False
