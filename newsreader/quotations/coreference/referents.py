"""Who can be meant: the people, organisations and unnamed sources of an article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from newsreader.entities.entity import EntityKind
from newsreader.quotations.coreference.gender import gender_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.entities.entity import Entity
    from newsreader.languages.base.first_names import Gender
    from newsreader.languages.base.people import PeopleWords
    from newsreader.text.span import Span

_SOURCES = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)
_TITLE_BEFORE = re.compile(r"([\w.]{2,14})\s$")
_TITLED_MENTIONS = 4


@dataclass(eq=False, slots=True)
class Referent:
    """Somebody or something that a name, a description or a pronoun can stand for.

    Attributes:
        name: the canonical name, or the description as it was first given.
        entity: the entity, None where the entities do not have it.
        gender: as far as name, titles and description tell it.
        is_person: whether “he” and “she” can mean it, not “it”.
        is_many: whether none of them can: children, colleagues.
    """

    name: str
    entity: Entity | None = None
    gender: Gender | None = None
    is_person: bool = True
    is_many: bool = False


class EntityMention(NamedTuple):
    """A place where an entity is named."""

    start: int
    end: int
    entity: Entity


class Referents:
    """Who is named where.

    Args:
        text: the article's text.
        entities: its entities.
        words: what its language calls people.
    """

    def __init__(self, text: str, entities: Iterable[Entity], words: PeopleWords) -> None:
        self._text = text
        self._words = words
        self._mentions = sorted(
            (
                EntityMention(span.start, span.end, entity)
                for entity in entities
                if entity.kind in _SOURCES
                for span in entity.mentions
            ),
            key=lambda mention: mention.start,
        )
        self._starts = [mention.start for mention in self._mentions]
        self._referents: dict[int, Referent] = {}
        self._introduced: dict[str, list[Referent]] = {}
        self._surnames = _by_surname(self._mentions)

    def within(self, start: int, end: int) -> list[EntityMention]:
        """The mentions that lie in a stretch of text, in order."""
        first = bisect_left(self._starts, start)
        return [m for m in self._mentions[first : bisect_left(self._starts, end)] if m.end <= end]

    def covering(self, start: int, end: int) -> EntityMention | None:
        """The mention that a stretch of text lies in."""
        at = bisect_right(self._starts, start) - 1
        if at >= 0 and self._mentions[at].end >= end:
            return self._mentions[at]
        return None

    def before(self, offset: int, kind: EntityKind, limit: int) -> Iterator[EntityMention]:
        """Mentions of one kind of entity before an offset, nearest first, at most `limit`."""
        at = bisect_left(self._starts, offset) - 1
        last = max(-1, at - 4 * limit)
        while at > last and limit > 0:
            mention = self._mentions[at]
            if mention.entity.kind is kind:
                limit -= 1
                yield mention
            at -= 1

    def referent(self, entity: Entity) -> Referent:
        """What an entity is as an antecedent."""
        known = self._referents.get(id(entity))
        if known is None:
            is_person = entity.kind is EntityKind.PERSON
            gender = self._gender(entity) if is_person else None
            known = Referent(entity.name, entity, gender, is_person)
            self._referents[id(entity)] = known
        return known

    def person_of_surname(
        self, surname: str, offset: int, gender: Gender | None = None
    ) -> Entity | None:
        """The last person introduced in full before `offset` under a surname.

        Args:
            surname: in any case.
            offset: where the surname stands alone.
            gender: what a title tells of that person.
        """
        found = None
        for start, entity in self._surnames.get(surname.casefold(), ()):
            if start > offset:
                break
            if gender is None or self.referent(entity).gender in (None, gender):
                found = entity
        return found

    def is_introduced(self, surname: str) -> bool:
        """Whether somebody whom the entities do not have goes by a surname."""
        return surname.casefold() in self._introduced

    def introduce(self, name: str, title: str = "") -> Referent:
        """A person whom the entities do not have, by a name without titles.

        A surname alone is the last one introduced in full under it.
        """
        words = [word for word in name.split() if word.lower() not in self._words.suffixes] or [
            name
        ]
        known = self._introduced.setdefault(words[-1].casefold(), [])
        for referent in reversed(known):
            if len(words) == 1 or _same_given_name(referent.name, name):
                return referent
        known.append(Referent(name, None, gender_of(title, name, self._words)))
        return known[-1]

    def _gender(self, entity: Entity) -> Gender | None:
        for span in entity.mentions[:_TITLED_MENTIONS]:
            title = self._title_before(span)
            if title and (gender := gender_of(title, "", self._words)):
                return gender
        return gender_of("", entity.name, self._words)

    def _title_before(self, span: Span) -> str:
        match = _TITLE_BEFORE.search(self._text, max(0, span.start - 16), span.start)
        return match.group(1) if match else ""


def _by_surname(mentions: Iterable[EntityMention]) -> dict[str, list[tuple[int, Entity]]]:
    """Referents with a full name by the last word of it, with where each is first named."""
    found: dict[str, list[tuple[int, Entity]]] = {}
    seen: set[int] = set()
    for mention in mentions:
        entity = mention.entity
        words = entity.name.split()
        if entity.kind is EntityKind.PERSON and len(words) > 1 and id(entity) not in seen:
            seen.add(id(entity))
            found.setdefault(words[-1].casefold(), []).append((mention.start, entity))
    return found


def _same_given_name(one: str, other: str) -> bool:
    """Whether two names with one surname may be one person's: J. Smith and John Smith."""
    first, second = (
        one.split(maxsplit=1)[0].lower().rstrip("."),
        other.split(maxsplit=1)[0].lower().rstrip("."),
    )
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return first == second or len(one.split()) == 1
