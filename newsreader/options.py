"""What a reader may ask for when articles are read and analysed."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.limit import LIMIT, LIMIT_OF_ALL
from newsreader.summary.length import Length

DEFAULT_LENGTH = Length(3)
"""Three sentences: what a reader takes in at a glance."""


@dataclass(frozen=True, slots=True)
class Options:
    """How articles are read and summarised.

    Attributes:
        method: name of a summary method.
        length: of the summary.
        language: ISO 639-1 code of all articles, None to detect it for each.
        limit: bytes that an article may have; a larger one is refused.
        whole: bytes that a source of several articles may have, and may unpack to.
    """

    method: str = "news"
    length: Length = DEFAULT_LENGTH
    language: str | None = None
    limit: int = LIMIT
    whole: int = LIMIT_OF_ALL
