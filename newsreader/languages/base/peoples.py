"""What peoples, faiths and political families are called."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PeopleNames:
    """Adjectives and nouns in lower case; `tools.lexicon` builds the lexicon from them.

    Attributes:
        nationalities: by country.
        groups: faiths, peoples, political families, and the languages and nationalities that no
            table of countries gives.
    """

    nationalities: frozenset[str] = _NONE
    groups: frozenset[str] = _NONE
