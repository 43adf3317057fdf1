"""Summaries: what an article says, in a few of its own sentences."""

from typing import TYPE_CHECKING

from newsreader.lazy_imports import importer
from newsreader.summary.length import Length, Measure
from newsreader.summary.methods import DEFAULT_METHOD, METHODS

if TYPE_CHECKING:
    from newsreader.summary.consensus import agreement
    from newsreader.summary.ranking import summarise
    from newsreader.summary.summary import RankedSentence, Summary

__all__ = [
    "DEFAULT_METHOD",
    "METHODS",
    "Length",
    "Measure",
    "RankedSentence",
    "Summary",
    "agreement",
    "summarise",
]

__getattr__ = importer(
    __name__,
    {
        "RankedSentence": "summary",
        "Summary": "summary",
        "agreement": "consensus",
        "summarise": "ranking",
    },
)
