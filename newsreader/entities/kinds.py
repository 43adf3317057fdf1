"""Kinds: what each cluster of names is, by all that the article tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.acronyms import LONGEST_ACRONYM, undefined
from newsreader.entities.bodies import short_forms
from newsreader.entities.lexicon import lexicon
from newsreader.entities.people import GIVEN_BONUS, SURNAME_BONUS, person_parts
from newsreader.entities.scorecard import GROUP, NOTHING, ORGANISATION, PERSON, PLACE, Score
from newsreader.entities.scoring import best_kind, raised

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from newsreader.entities.candidates import Candidates

ACRONYM_BONUS = 6.0
LONE_MALUS = -1.0
"""Of a surname that no full name in the article goes with: it may well be a firm's."""
SHORT_BONUS = 4.0
"""Of the first word of an organisation's name where that stands alone."""
NAMESAKE_BONUS = 5.0
"""Of the firm or the person where a place has the name, or of the place."""


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
    parts = _name_parts(senses, candidates)
    _name_short_forms(senses, candidates, parts)
    _name_acronyms(senses, candidates)
    return senses


def _tell_namesakes(senses: dict[str, Score], candidates: Candidates) -> None:
    namesakes, names = candidates.namesakes, candidates.names
    firms = frozenset(namesakes.firms())
    told = [(ORGANISATION, n) for n in senses if n in firms or n.partition(" ")[0] in firms]
    told += [(ORGANISATION, name) for name in firms if name not in senses]
    told += [(PLACE, name) for name in namesakes.places()]
    told += [(PERSON, name) for name in namesakes.people()]
    told += [
        (ORGANISATION, name)
        for name in namesakes.nobodies()
        if best_kind(senses.get(name, names[name])) == PERSON
    ]
    for kind, name in told:
        senses[name] = raised(senses.get(name, names[name]), kind, NAMESAKE_BONUS)


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


def _name_parts(senses: dict[str, Score], candidates: Candidates) -> Mapping[str, float]:
    """Let the full names of people speak for their parts, and give these."""
    names = candidates.names
    parts = person_parts(
        name for name, score in senses.items() if best_kind(score) == PERSON and max(score) > 0
    )
    for part, bonus in parts.items():
        given = bonus == GIVEN_BONUS and candidates.namesakes.has_place(part)
        if part in names and not given and not _is_elsewhere(part):
            senses[part] = raised(senses.get(part, names[part]), PERSON, bonus)
    for name, score in senses.items():
        if best_kind(score) == PERSON and " " not in name and name not in parts:
            known = lexicon().is_word(name.lower(), "given")
            senses[name] = score if known else raised(score, PERSON, LONE_MALUS)
    return parts


def _name_short_forms(
    senses: dict[str, Score], candidates: Candidates, people: Container[str]
) -> None:
    """Let the full names of organisations speak for their first words: "Fjord Bank … Fjord"."""
    names, evidence = candidates.names, candidates.evidence
    full = [n for n, s in senses.items() if best_kind(s) == ORGANISATION and max(s) > 0]
    for short in short_forms(full):
        told = short in evidence.capital and short.lower() not in evidence.words
        if short not in names or short in people or candidates.namesakes.has_place(short):
            continue
        if told:
            senses[short] = raised(senses.get(short, names[short]), ORGANISATION, SHORT_BONUS)


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
