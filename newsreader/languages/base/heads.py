"""What organisations, places and things are called, and what stands beside their names."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class HeadWords:
    """Words in lower case; `tools.lexicon` builds the lexicon from them.

    Attributes:
        organisation_heads: last words of organisations' names, or first, before "of" and "for".
        organisation_suffixes: legal forms.
        organisation_cues: stand after an organisation's name: "Acme shares".
        government_cues: stand after the name of a country or its capital: "Kabul government".
        place_heads: last words of places' names.
        place_prefixes: first words of places' names.
        place_cues: stand right after a place's name: "Kano state".
        thing_heads: last words of the names of events, laws, prizes and works.
    """

    organisation_heads: frozenset[str] = _NONE
    organisation_suffixes: frozenset[str] = _NONE
    organisation_cues: frozenset[str] = _NONE
    government_cues: frozenset[str] = _NONE
    place_heads: frozenset[str] = _NONE
    place_prefixes: frozenset[str] = _NONE
    place_cues: frozenset[str] = _NONE
    thing_heads: frozenset[str] = _NONE
