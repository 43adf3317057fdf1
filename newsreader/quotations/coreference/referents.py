"""Who can be meant: the people, organisations and unnamed sources of an article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from newsreader.entities.entity import EntityKind
from newsreader.quotations.coreference.gender import gender_of, gender_of_pronoun

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.entities.entity import Entity
    from newsreader.languages.base.first_names import Gender
    from newsreader.languages.base.people import PeopleWords
    from newsreader.languages.base.reference import ReferenceWords
    from newsreader.text.span import Span

_SOURCES = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)
_TITLE_BEFORE = re.compile(r"([\w.]{2,14})(,?)\s$")  # Mr. Lunt; her son, Paul Lunt
_ROLE_BEHIND = re.compile(r",\s((?:[a-z-]{1,14}\s){1,2}[a-z]{2,14})(?=[,.;\s])")  # , her elder son
_CLOSING = (",", ".", ";", ")", "")
_SENTENCE_END = re.compile(r"[.!?;:“”\"\n]")
_WORD = re.compile(r"\w+")
_CLAUSE = 100
"""Code points behind a name in which a pronoun is looked for that tells its gender."""
_NEAR = 40
"""Code points behind a name in which a role is looked for."""
_TITLE = 17
"""Code points before a name that a title and what parts it from the name may have."""
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
        reference: what refers to them.
    """

    def __init__(
        self,
        text: str,
        entities: Iterable[Entity],
        words: PeopleWords,
        reference: ReferenceWords,
    ) -> None:
        self._text = text
        self._words = words
        self._reference = reference
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
        """The gender of a person, by titles, the first name, relatives and pronouns.

        A title before a surname alone may be that of a relative: Mrs Lunt is not Paul Lunt.
        """
        first = gender_of("", entity.name, self._words)
        for span in entity.mentions[:_TITLED_MENTIONS]:
            title = self._title_before(span)
            gender = gender_of(title, "", self._words) if title else None
            if gender is not None and (first is None or len(span) >= len(entity.name)):
                return gender
        if first is not None:
            return first
        behind = [self._roles_behind(span) for span in entity.mentions[:_TITLED_MENTIONS]]
        found = (gender_of(word, "", self._words) for words in behind for word in words)
        return next(filter(None, found), None) or self._gender_of_pronouns(entity)

    def _gender_of_pronouns(self, entity: Entity) -> Gender | None:
        """The gender of most of the pronouns that come right behind a name: Ade lost his keys."""
        genders: Counter[Gender | None] = Counter()
        for span in entity.mentions[:_TITLED_MENTIONS]:
            at = bisect_right(self._starts, span.start)
            end = self._starts[at] if at < len(self._starts) else len(self._text)
            rest = self._text[span.end : min(end, span.end + _CLAUSE)]
            words = _WORD.findall(_SENTENCE_END.split(rest)[0].lower())
            telling = next((word for word in words if word in self._reference.telling), None)
            genders[gender_of_pronoun(telling or "", self._reference)] += 1
        del genders[None]
        first = next(iter(genders.most_common(1)), None)
        return first[0] if first is not None and 2 * first[1] > genders.total() else None

    def _title_before(self, span: Span) -> str:
        match = _TITLE_BEFORE.search(self._text, max(0, span.start - _TITLE), span.start)
        if match is None:
            return ""
        closed = self._text[span.end : span.end + 1] in _CLOSING
        return match.group(1) if closed or not match.group(2) else ""

    def _roles_behind(self, span: Span) -> list[str]:
        """The words of an apposition to a name, as far as its noun can be among them."""
        match = _ROLE_BEHIND.match(self._text, span.end, span.end + _NEAR)
        return match.group(1).split() if match else []


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
