"""Descriptions: whom “the commander”, “her mother” and “the 26-year-old” mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.entity import EntityKind
from newsreader.quotations.coreference.gender import gender_of
from newsreader.quotations.coreference.referents import Referent
from newsreader.quotations.wording import opening_word

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.attribution.surroundings import ReadingMethod
    from newsreader.quotations.coreference.pronouns import Antecedents
    from newsreader.quotations.coreference.referents import Referents
    from newsreader.quotations.coreference.roles import Introductions


class Descriptions:
    """Resolves descriptions in the order of the text; what one was is kept for the next.

    Args:
        article: the article.
        referents: who is named in it.
        introductions: how they were introduced.
        antecedents: who may be meant where nothing was said of a role.
        method: how its language is read.
    """

    def __init__(
        self,
        article: Article,
        referents: Referents,
        introductions: Introductions,
        antecedents: Antecedents,
        method: ReadingMethod,
    ) -> None:
        self._article = article
        self._referents = referents
        self._introductions = introductions
        self._antecedents = antecedents
        self._careful = method.careful
        self._is_person = method.is_person
        self._grammar = method.language.grammar
        self._names = method.language.people
        self._words = method.language.reference
        self._described: dict[str, Referent] = {}

    def find(
        self,
        source: SourcePhrase,
        words: str,
        before: Referent | None,
        spoken: tuple[Referent, int] | None,
    ) -> Referent:
        """Whom a description means; somebody unnamed where the article names nobody for it.

        Args:
            source: the description.
            words: its words.
            before: the subject of the sentence before.
            spoken: who spoke last, and where.
        """
        determiner = opening_word(words, self._words.definite)
        definite = determiner in self._words.definite
        known = None
        if determiner in self._words.possessives:
            known = self._holder(words, source, (EntityKind.PERSON,))
        elif definite and source.head.endswith(self._names.ages):
            known = self._aged(source, before)
        elif definite:
            known = self._held(source, words) or self._described.get(source.head)
            if known is None and (not self._careful or determiner in self._words.resumptive):
                known = self._meant(source, words, before, spoken)
        if known is not None:
            return known
        if definite and self._is_person(source.head):
            words = self._introductions.introduced_as(source.head, source.start) or words
        gender = gender_of(source.head, "", self._names)
        is_person = self._may_be_person(source.head)
        many = is_person and self._is_plural(source.head)
        referent = Referent(words, None, gender, is_person, many)
        if definite or determiner in self._words.indefinite:
            self._described[source.head] = referent
        return referent

    def _held(self, source: SourcePhrase, words: str) -> Referent | None:
        if source.head in self._names.organisations:
            return self._holder(words, source, (EntityKind.ORGANISATION,))
        return self._holder(words, source, (EntityKind.PERSON, EntityKind.ORGANISATION))

    def _holder(
        self, words: str, source: SourcePhrase, kinds: tuple[EntityKind, ...]
    ) -> Referent | None:
        """Who was introduced in the role that a description names."""
        for kind in kinds:
            entity = self._introductions.holder_of(words, source.start, kind)
            if entity is not None:
                return self._referents.referent(entity)
        return None

    def _aged(self, source: SourcePhrase, before: Referent | None) -> Referent | None:
        """Whom “the 26-year-old” means: of that age, else the only person in question."""
        years = source.head.partition("-")[0]
        entity = self._introductions.aged(years, source.start) if years.isdecimal() else None
        if entity is not None:
            return self._referents.referent(entity)
        if before is not None and before.entity is not None and before.is_person:
            return before
        only = self._antecedents.only_one(EntityKind.PERSON, source.start)
        return only or self._antecedents.last_subject(source.start)

    def _may_be_person(self, head: str) -> bool:
        """Whether “he” or “she” can mean what a noun describes: no organisation, and no thing."""
        return self._is_person(head) or (
            self._grammar is None and head not in self._names.organisations
        )

    def _is_plural(self, head: str) -> bool:
        """Whether a noun names several people where its language tells: children, no witness."""
        if self._grammar is None:
            return False
        regular = head.endswith(self._grammar.plural_endings) and not head.endswith("ss")
        return regular or head in self._grammar.plurals

    def _meant(
        self,
        source: SourcePhrase,
        words: str,
        before: Referent | None,
        spoken: tuple[Referent, int] | None,
    ) -> Referent | None:
        """Whom “the commander” or “the company” means where nobody else is in question."""
        is_person = self._is_person(source.head)
        modifiers = words.split()[1:-1]
        lowered = all(word.islower() for word in modifiers)
        plain = len(modifiers) <= 1 and (lowered or self._is_unheld(source))
        if not plain or not (is_person or source.head in self._names.companies):
            return None
        if is_person and self._introductions.introduced_as(source.head, source.start):
            return None
        kind = EntityKind.PERSON if is_person else EntityKind.ORGANISATION
        near = self._nearest(source, kind, before, spoken)
        if near is not None:
            return near
        if lowered:
            return self._antecedents.only_one(kind, source.start)
        return self._antecedents.last_subject(source.start) if is_person else None

    def _nearest(
        self,
        source: SourcePhrase,
        kind: EntityKind,
        before: Referent | None,
        spoken: tuple[Referent, int] | None,
    ) -> Referent | None:
        """The subject of the sentence before, else whoever unlisted spoke last in the paragraph."""
        is_person = kind is EntityKind.PERSON
        if before is not None and self._agrees(before, source.head):
            if before.entity is not None and before.entity.kind is kind:
                return before
            general = self._careful or source.head in self._words.persons
            if general and before.entity is None and before.is_person is is_person:
                return before
        if spoken is None or not is_person:
            return None
        referent, where = spoken
        here = self._article.paragraph_at(source.start)
        unlisted = referent.entity is None and referent.is_person
        return referent if unlisted and self._article.paragraph_at(where) == here else None

    def _agrees(self, referent: Referent, head: str) -> bool:
        """Whether a noun and somebody named are not of different genders: the man is not Ann."""
        gender = gender_of(head, "", self._names)
        return gender is None or referent.gender in (None, gender)

    def _is_unheld(self, source: SourcePhrase) -> bool:
        """Whether nobody before was introduced in a role, with whatever modifiers."""
        role = f"{next(iter(self._words.definite))} {source.head}"
        return self._introductions.holder_of(role, source.start, EntityKind.PERSON) is None
