"""Names in lines where capitals tell nothing: the body and the lexicon supply them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.casing import LineCase
from newsreader.entities.entity import EntityKind
from newsreader.entities.found_name import FoundName
from newsreader.entities.lexicon import lexicon
from newsreader.entities.people import SURNAME_BONUS, person_parts
from newsreader.entities.scorecard import KINDS, PERSON
from newsreader.entities.shouting import people_in_capitals

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newsreader.entities.candidates import BareLine, Candidates
    from newsreader.entities.passages import Passages
    from newsreader.entities.words import Word, Words

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


def mentions_in_lines(
    candidates: Candidates, passages: Passages, mentions: Iterable[FoundName]
) -> Iterator[FoundName]:
    """The names in the lines of an article whose capitals tell nothing.

    Args:
        candidates: of the article, with its lines.
        passages: of the article.
        mentions: the names that stand elsewhere in it.
    """
    known = known_names(mentions)
    in_capitals: set[str] = set()
    for line in candidates.lines:
        passages.checkpoint()
        if line.case is LineCase.CAPS:
            in_capitals.update(people_in_capitals(passages[line.number].words, line.end))
    known = known_people(in_capitals) | known
    for line in candidates.lines:
        passages.checkpoint()
        _, words, taken = passages[line.number]
        yield from headline_mentions(words, line, known, taken)


def headline_mentions(
    words: Words, line: BareLine, known: Mapping[str, int], taken: frozenset[int]
) -> Iterator[FoundName]:
    """The names in a Title Case or CAPS line: the longest known ones, from left to right."""
    of_line = words.known[: line.end]
    index = 0
    while index < len(of_line):
        if not of_line[index].capital or index in taken:
            index += 1
            continue
        for end in range(min(len(of_line), index + LONGEST), index, -1):
            if not of_line[end - 1].capital or taken.intersection(range(index, end)):
                continue
            name = words.name(index, end)
            kind = known.get(name.casefold())
            if kind is None:
                kind = _listed(of_line[index:end], name, line.case)
            if kind is not None:
                yield FoundName(words.starts[index], words.end(end - 1), name, kind, 1.0)
                index = end
                break
        else:
            index += 1


def _listed(words: Sequence[Word], name: str, case: LineCase) -> int | None:
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


def _is_person(words: Sequence[Word]) -> bool:
    first, last = words[0].classes, words[-1].classes
    return (
        "given" in first
        and "surname" in last
        and "common" not in first
        and "common" not in last
        and "group" not in first
    )
