"""What a reader may ask for when articles are read and analysed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.limit import LIMIT
from newsreader.summary.length import Length

if TYPE_CHECKING:
    from newsreader.entities import RecogniserName
DEFAULT_LENGTH = Length(3)
"""Three sentences: what a reader takes in at a glance."""


@dataclass(frozen=True, slots=True)
class Options:
    """How articles are read and summarised.

    Attributes:
        method: name of a summary method.
        length: of the summary.
        language: ISO 639-1 code of all articles, None to detect it for each.
        recogniser: what finds the entities, "rules" or an installed "spacy".
        limit: bytes that an article may have; a larger one is refused.
    """

    method: str = "news"
    length: Length = DEFAULT_LENGTH
    language: str | None = None
    recogniser: RecogniserName = "rules"
    limit: int = LIMIT
