"""Who is who: the names and amounts of an article as entities, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.entities.bodies import Capitals, Organisations, place_in_small_letters
from newsreader.entities.entity import Entity, EntityKind
from newsreader.entities.lexicon import lexicon
from newsreader.entities.people import FullNames, in_small_letters
from newsreader.entities.scorecard import KINDS, ORGANISATION, PERSON, PLACE
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newsreader.entities.amount import Amount
    from newsreader.entities.found_name import FoundName


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
    canonical = _Canonical.of(mentions, checkpoint)
    checkpoint()
    clusters: dict[tuple[str, EntityKind], list[tuple[Span, str]]] = {}
    values: dict[tuple[str, EntityKind], str | None] = {}
    names: dict[tuple[str, EntityKind], str] = {}
    for number, mention in enumerate(mentions):
        if number % 500 == 0:
            checkpoint()
        kind = KINDS[mention.kind]
        if "holidays" in lexicon().lists_with(mention.name):
            kind = EntityKind.DATE
        name = canonical.name(mention.kind, acronyms.get(mention.name, mention.name))
        place = Span(mention.start, mention.end)
        clusters.setdefault((name, kind), []).append((place, mention.name))
    for amount in amounts:
        surface = " ".join(text[amount.start : amount.end].split())
        name = f"{surface} {amount.measured}" if amount.measured else surface
        key = (names.setdefault((name.lower(), amount.kind), name), amount.kind)
        clusters.setdefault(key, []).append((Span(amount.start, amount.end), surface))
        values.setdefault(key, amount.value)
    found = []
    for key, places in clusters.items():
        checkpoint()
        found.append(_entity(key, places, values.get(key)))
    return tuple(sorted(found, key=lambda entity: entity.mentions[0].start))


class _Canonical(NamedTuple):
    """What the names of an article are called throughout it."""

    people: FullNames
    organisations: Organisations
    capitals: Capitals

    @classmethod
    def of(cls, mentions: Sequence[FoundName], checkpoint: Callable[[], None]) -> _Canonical:
        """By all names of the article."""
        people = FullNames(m.name for m in mentions if m.kind == PERSON)
        checkpoint()
        return cls(
            people,
            Organisations(m.name for m in mentions if m.kind == ORGANISATION),
            Capitals(m.name for m in mentions if m.kind != PERSON),
        )

    def name(self, kind: int, mentioned: str) -> str:
        """That of what is mentioned by a name, as a kind of name."""
        name = lexicon().families.get(mentioned, mentioned)
        if kind == PERSON:
            return in_small_letters(self.people.resolve(name))
        name = self.capitals.resolve(name)
        if kind == ORGANISATION:
            return self.organisations.resolve(name)
        return place_in_small_letters(name) if kind == PLACE else name


def _entity(
    key: tuple[str, EntityKind], places: list[tuple[Span, str]], value: str | None
) -> Entity:
    places.sort()
    name, kind = key
    forms = list(dict.fromkeys(surface for _, surface in places))
    aliases = tuple(form for form in forms if form != name)
    return Entity(name, kind, aliases, tuple(place for place, _ in places), value)
