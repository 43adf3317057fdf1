"""Doubt: sources of which nothing shows that they are names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.quotations.attribution.source_phrase import SourcePhrase

_ENDS_SENTENCE = '.!?…»”"\n'
_GAP = 3


def is_capital_in_doubt(text: str, source: SourcePhrase) -> bool:
    """Whether a source is one word that may have its capital from the sentence it begins.

    Absent pour cause de tournage, … Nothing shows that this is a name.
    """
    if source.is_pronoun or " " in text[source.start : source.end]:
        return False
    before = text[max(0, source.start - _GAP) : source.start].rstrip(" ")
    return not before or before[-1] in _ENDS_SENTENCE
