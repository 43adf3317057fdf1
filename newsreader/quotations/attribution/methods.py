"""Which languages are read for speakers, and how."""

from __future__ import annotations

from newsreader.article import UNKNOWN_LANGUAGE
from newsreader.quotations.attribution.reporting_rules import (
    FRENCH_METHOD,
    GERMAN_METHOD,
    SPANISH_METHOD,
)
from newsreader.quotations.attribution.rules import sources_in
from newsreader.quotations.attribution.speaking import speaker_in
from newsreader.quotations.attribution.surroundings import Method
from newsreader.quotations.grammar.noun_phrases import is_role

_ENGLISH = Method(sources_in, speaker_in, is_role)
_METHODS = {
    "en": _ENGLISH,
    UNKNOWN_LANGUAGE: _ENGLISH,
    "de": GERMAN_METHOD,
    "fr": FRENCH_METHOD,
    "es": SPANISH_METHOD,
}


def method_for(language: str) -> Method | None:
    """How a language is read for speakers, None where no rules for it exist."""
    return _METHODS.get(language)
