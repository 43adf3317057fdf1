"""What a language calls people and those for whom they speak."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.languages.base.words import NONE

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """Words in lower case for what people are; a language that says nothing has none.

    Attributes:
        titles: stand before a name and are no part of it.
        male: titles and nouns that are a man's.
        female: titles and nouns that are a woman's.
        forms_of_address: titles that only people have, without a full stop, as they are written.
        abbreviations: what a shortened title, without its full stop, stands for; also another
            spelling of a role.
        abbreviated: titles that a full stop shortens, as they are written.
        roles: nouns for what a person is.
        role_endings: how such nouns end.
        not_roles: nouns that end so and are no people.
        ages: how nouns end that say how old somebody is: the 26-year-old.
        organisations: nouns for what can speak and is no person.
        companies: those of them that mean one named before: the company.
        suffixes: follow a surname: jr.
        openers: open sentences, and are given names elsewhere: "Dann" in German.
    """

    titles: frozenset[str] = NONE
    male: frozenset[str] = NONE
    female: frozenset[str] = NONE
    forms_of_address: frozenset[str] = NONE
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    abbreviated: frozenset[str] = NONE
    roles: frozenset[str] = NONE
    role_endings: tuple[str, ...] = ()
    not_roles: frozenset[str] = NONE
    ages: tuple[str, ...] = ()
    organisations: frozenset[str] = NONE
    companies: frozenset[str] = NONE
    suffixes: frozenset[str] = NONE
    openers: frozenset[str] = NONE
