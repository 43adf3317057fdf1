"""A part of an analysis that could not be worked out, and how that is reported."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsreader.source.defect import defect


class Part(StrEnum):
    """A part of an analysis; the value is its name in the record."""

    ENTITIES = "entities"
    QUOTATIONS = "quotes"
    SUMMARY = "summary"


_NOUNS = {Part.ENTITIES: "entities", Part.QUOTATIONS: "quotations", Part.SUMMARY: "summary"}


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a part is missing.

    `str()` of it is one sentence on one line, without control characters.

    Attributes:
        part: what could not be worked out.
        cause: what happened, in a few words.
        remedy: what the reader can do about it.
    """

    part: Part
    cause: str
    remedy: str

    @classmethod
    def of(cls, part: Part, error: Exception) -> Problem:
        """The problem of a part that raised an error."""
        return cls(part, *defect(error))

    def __str__(self) -> str:
        return f"The {_NOUNS[self.part]} could not be worked out ({self.cause}): {self.remedy}."
