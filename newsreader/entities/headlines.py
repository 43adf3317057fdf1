"""Names in lines where capitals tell nothing: the body and the lexicon supply them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.casing import LineCase
from newsreader.entities.document import PERSON
from newsreader.entities.entity import EntityKind
from newsreader.entities.found_name import FoundName
from newsreader.entities.lexicon import lexicon
from newsreader.entities.people import SURNAME_BONUS, person_parts
from newsreader.entities.scorecard import KINDS
from newsreader.entities.words import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newsreader.entities.words import LexicalToken

LONGEST = 7
"""Most words of a name that is looked for."""

KIND_OF_LIST: Mapping[str, EntityKind] = {
    "country": EntityKind.PLACE, "city": EntityKind.PLACE, "organisations": EntityKind.ORGANISATION,
    "teams": EntityKind.ORGANISATION, "company": EntityKind.ORGANISATION,
    "groups": EntityKind.GROUP, "things": EntityKind.THING,
    "holidays": EntityKind.THING,
}  # fmt: skip


def known_names(mentions: Iterable[FoundName]) -> dict[str, int]:
    """The names that the body of an article has, by case-folded form, with their kinds.

    A headline may call a person by a surname that the body has only in full.
    """
    found = {mention.name.casefold(): mention.kind for mention in mentions}
    return known_people(name for name, kind in found.items() if kind == PERSON) | found


def known_people(names: Iterable[str]) -> dict[str, int]:
    """People by full name and by surname, in case-folded form."""
    full = [name.casefold() for name in names]
    parts = person_parts(full)
    surnames = (p for p, bonus in parts.items() if bonus == SURNAME_BONUS and len(p) > 2)
    return dict.fromkeys([*full, *(name for name in surnames if " " not in name)], PERSON)


def headline_mentions(
    words: Sequence[LexicalToken], case: LineCase, known: Mapping[str, int], taken: frozenset[int]
) -> Iterator[FoundName]:
    """The names in a Title Case or CAPS line: the longest known ones, from left to right."""
    index = 0
    while index < len(words):
        if not words[index].capital or index in taken:
            index += 1
            continue
        for end in range(min(len(words), index + LONGEST), index, -1):
            if not words[end - 1].capital or taken.intersection(range(index, end)):
                continue
            name = name_of(words[index:end])
            kind = known.get(name.casefold())
            if kind is None:
                kind = _listed(words[index:end], name, case)
            if kind is not None:
                yield FoundName(words[index].start, words[end - 1].end, name, kind, 1.0)
                index = end
                break
        else:
            index += 1


def _listed(words: Sequence[LexicalToken], name: str, case: LineCase) -> int | None:
    lexis = lexicon()
    common = len(words) == 1 and "common" in words[0].classes
    if len(words) == 1 and "group" in words[0].classes and (not common or case is LineCase.TITLE):
        return KINDS.index(EntityKind.GROUP)
    forms = [name] if case is LineCase.TITLE else [name, _title(name)]
    for form in forms:
        for kind in lexis.lists_with(form):
            if (
                kind in KIND_OF_LIST
                and not common
                and not (case is LineCase.CAPS and len(name) < 3)
            ):
                return KINDS.index(KIND_OF_LIST[kind])
    if len(words) == 2 and _is_person(words):
        return KINDS.index(EntityKind.PERSON)
    return None


def _title(name: str) -> str:
    return " ".join(word.capitalize() for word in name.split())


def _is_person(words: Sequence[LexicalToken]) -> bool:
    first, last = words[0].classes, words[-1].classes
    return (
        "given" in first
        and "surname" in last
        and "common" not in first
        and "common" not in last
        and "group" not in first
    )
