"""Kinds: what each cluster of names is, by all that the article tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.acronyms import LONGEST_ACRONYM, undefined
from newsreader.entities.lexicon import lexicon
from newsreader.entities.people import SURNAME_BONUS, person_parts
from newsreader.entities.scorecard import GROUP, NOTHING, ORGANISATION, PERSON, PLACE, Score
from newsreader.entities.scoring import best_kind, raised

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.entities.candidates import Candidates

ACRONYM_BONUS = 6.0
LONE_MALUS = -1.0
"""Of a surname that no full name in the article goes with: it may well be a firm's."""
NAMESAKE_BONUS = 5.0
"""Of the firm where a place has its name, or of the place."""


def kinds_of(clusters: Mapping[str, Score], candidates: Candidates) -> dict[str, Score]:
    """How much each name speaks for each kind, once names have spoken for one another.

    A surname that follows the full name is that person ("Ashton Carter … Carter"), and an acronym
    is of the kind of the name that it stands for.

    Args:
        clusters: what the article tells of each name by itself.
        candidates: of the article; the acronyms that it does not define are added to its own.
    """
    senses = dict(clusters)
    _tell_namesakes(senses, candidates)
    _add_acronyms(senses, candidates)
    _name_families(senses)
    _name_parts(senses, candidates.names)
    _name_acronyms(senses, candidates)
    return senses


def _tell_namesakes(senses: dict[str, Score], candidates: Candidates) -> None:
    for kind, namesakes in (
        (ORGANISATION, candidates.namesakes.firms()),
        (PLACE, candidates.namesakes.places()),
    ):
        for name in namesakes:
            senses[name] = raised(senses.get(name, candidates.names[name]), kind, NAMESAKE_BONUS)


def _add_acronyms(senses: Mapping[str, Score], candidates: Candidates) -> None:
    """Take in the acronyms that the article uses and does not define: "the FA"."""
    full = (n for n, s in senses.items() if " " in n and best_kind(s) not in (PERSON, GROUP))
    used = (n for n in candidates.names if 1 < len(n) <= LONGEST_ACRONYM and n.isupper())
    for acronym, name in undefined(used, full):
        candidates.acronyms.setdefault(acronym, name)


def _name_families(senses: dict[str, Score]) -> None:
    """Let surnames speak for the full names: where Post speaks, Ann Post is no newspaper."""
    people = {
        name
        for name, score in senses.items()
        if " " not in name and best_kind(score) == PERSON and max(score) > 0
    }
    for name in list(senses):
        first, _, last = name.partition(" ")
        if last in people and lexicon().is_word(first.lower(), "given"):
            senses[name] = raised(senses[name], PERSON, SURNAME_BONUS)


def _name_parts(senses: dict[str, Score], names: Mapping[str, Score]) -> None:
    """Let the full names of people speak for their parts."""
    parts = person_parts(
        name for name, score in senses.items() if best_kind(score) == PERSON and max(score) > 0
    )
    for part, bonus in parts.items():
        if part in names and not _is_elsewhere(part):
            senses[part] = raised(senses.get(part, names[part]), PERSON, bonus)
    for name, score in senses.items():
        if best_kind(score) == PERSON and " " not in name and name not in parts:
            known = lexicon().is_word(name.lower(), "given")
            senses[name] = score if known else raised(score, PERSON, LONE_MALUS)


def _name_acronyms(senses: dict[str, Score], candidates: Candidates) -> None:
    names = candidates.names
    for acronym, name in candidates.acronyms.items():
        full = senses.get(name, names.get(name, NOTHING))
        kind = best_kind(raised(full, ORGANISATION, 1.0))
        if kind not in (PERSON, GROUP):
            for form in (acronym, name):
                if form in names:
                    senses[form] = raised(senses.get(form, names[form]), kind, ACRONYM_BONUS)


def _is_elsewhere(name: str) -> bool:
    """Whether a name is a country's or a people's, which somebody's surname does not change."""
    lexis = lexicon()
    return "country" in lexis.lists_with(name) or lexis.is_word(name.lower(), "group")
