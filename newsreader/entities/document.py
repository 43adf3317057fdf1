"""The document pass: what the names of an article tell of one another, and who is who."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.bodies import Capitals, Organisations
from newsreader.entities.entity import Entity, EntityKind
from newsreader.entities.lexicon import lexicon
from newsreader.entities.people import SURNAME_BONUS, FullNames, person_parts
from newsreader.entities.scorecard import KINDS, NOTHING, Score
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newsreader.entities.amount import Amount
    from newsreader.entities.found_name import FoundName

PERSON = KINDS.index(EntityKind.PERSON)
ORGANISATION = KINDS.index(EntityKind.ORGANISATION)
PLACE = KINDS.index(EntityKind.PLACE)
GROUP = KINDS.index(EntityKind.GROUP)
ACRONYM_BONUS = 6.0
LONE_MALUS = -1.0
"""Of a surname that no full name in the article goes with: it may well be a firm's."""


def raised(score: Score, kind: int, bonus: float) -> Score:
    """A score with a bonus for one kind."""
    numbers = list(score)
    numbers[kind] += bonus
    return tuple(numbers)  # type: ignore[return-value]


def best_kind(score: Score) -> int:
    """The kind that a score speaks for most, as an index into `KINDS`."""
    return score.index(max(score))


def amend_senses(
    senses: dict[str, Score], names: Mapping[str, Score], acronyms: Mapping[str, str]
) -> None:
    """Let full names speak for their parts and their acronyms.

    A surname that follows the full name is that person ("Ashton Carter … Carter"), and an acronym
    is of the kind of the name that it stands for.

    Args:
        senses: what is known of each name so far; changed in place.
        names: what the words of every candidate speak for.
        acronyms: acronym to its name.
    """
    _name_families(senses)
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
    for acronym, name in acronyms.items():
        full = senses.get(name, names.get(name, NOTHING))
        kind = best_kind(raised(full, ORGANISATION, 1.0))
        if kind not in (PERSON, GROUP):
            for form in (acronym, name):
                if form in names:
                    senses[form] = raised(senses.get(form, names[form]), kind, ACRONYM_BONUS)


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


def _is_elsewhere(name: str) -> bool:
    """Whether a name is a country's or a people's, which somebody's surname does not change."""
    lexis = lexicon()
    return "country" in lexis.lists_with(name) or lexis.is_word(name.lower(), "group")


def entities_of(
    text: str,
    mentions: Sequence[FoundName],
    amounts: Sequence[Amount],
    acronyms: Mapping[str, str],
    checkpoint: Callable[[], None],
) -> tuple[Entity, ...]:
    """Everybody and everything named, each once, in order of first mention.

    Args:
        text: the article's text.
        mentions: the names, in order.
        amounts: dates, sums and figures, in order.
        acronyms: acronyms that the article defines, with their names.
        checkpoint: called now and then.
    """
    checkpoint()
    people = FullNames(m.name for m in mentions if m.kind == PERSON)
    checkpoint()
    keys = Organisations(m.name for m in mentions if m.kind == ORGANISATION)
    capitals = Capitals(m.name for m in mentions if m.kind != PERSON)
    clusters: dict[tuple[str, EntityKind], list[tuple[Span, str]]] = {}
    values: dict[tuple[str, EntityKind], str | None] = {}
    for number, mention in enumerate(mentions):
        if number % 500 == 0:
            checkpoint()
        kind = KINDS[mention.kind]
        if "holidays" in lexicon().lists_with(mention.name):
            kind = EntityKind.DATE
        name = acronyms.get(mention.name, mention.name)
        name = lexicon().families.get(name, name)
        if mention.kind == PERSON:
            name = people.resolve(name)
        elif mention.kind == ORGANISATION:
            name = keys.resolve(capitals.resolve(name))
        else:
            name = capitals.resolve(name)
        place = Span(mention.start, mention.end)
        clusters.setdefault((name, kind), []).append((place, mention.name))
    for amount in amounts:
        surface = " ".join(text[amount.start : amount.end].split())
        key = (surface.lower(), amount.kind)
        clusters.setdefault(key, []).append((Span(amount.start, amount.end), surface))
        values.setdefault(key, amount.value)
    found = []
    for key, places in clusters.items():
        checkpoint()
        found.append(_entity(key, places, values.get(key)))
    return tuple(sorted(found, key=lambda entity: entity.mentions[0].start))


def _entity(
    key: tuple[str, EntityKind], places: list[tuple[Span, str]], value: str | None
) -> Entity:
    places.sort()
    name, kind = key
    forms = list(dict.fromkeys(surface for _, surface in places))
    if kind in (EntityKind.DATE, EntityKind.MONEY, EntityKind.FIGURE):
        name = forms[0]
    aliases = tuple(form for form in forms if form != name)
    return Entity(name, kind, aliases, tuple(place for place, _ in places), value)
