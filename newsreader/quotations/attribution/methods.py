"""How a language is read for speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.attribution.reporting_rules import reporting_method
from newsreader.quotations.attribution.rules import sources_in
from newsreader.quotations.attribution.speaking import speaker_in
from newsreader.quotations.attribution.surroundings import ReadingMethod
from newsreader.quotations.grammar.noun_phrases import is_role

if TYPE_CHECKING:
    from newsreader.languages import Language


def method_for(known: Language) -> ReadingMethod | None:
    """How a language is read for speakers, None where it says nothing that tells them."""
    if known.grammar is not None:
        return ReadingMethod(known, sources_in, speaker_in, is_role)
    return reporting_method(known, known.speech) if known.speech is not None else None
