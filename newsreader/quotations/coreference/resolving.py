"""From the words that name a source to the person, the organisation or the description it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.entities.entity import EntityKind
from newsreader.quotations.coreference.doubt import is_capital_in_doubt
from newsreader.quotations.coreference.gender import from_first_name, gender_of
from newsreader.quotations.coreference.pronouns import Antecedents
from newsreader.quotations.coreference.referents import EntityMention, Referent, Referents
from newsreader.quotations.coreference.roles import Introductions
from newsreader.quotations.wording import opening_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.attribution.surroundings import ReadingMethod
    from newsreader.quotations.pairing import Segment

_SENTENCE = 400
"""Code points before a pronoun in which its sentence is looked for."""
_SENTENCE_ENDS = (". ", ".\n", "”", '"', "?", "!", "\n")


class Resolver:
    """Resolves the sources of an article's quotations, in the order of the text.

    Args:
        article: the article.
        entities: its entities.
        segments: the quoted stretches in it, in order.
        method: how its language is read.
    """

    def __init__(
        self,
        article: Article,
        entities: Sequence[Entity],
        segments: Sequence[Segment],
        method: ReadingMethod,
    ) -> None:
        self._careful = method.careful
        self._knows_people = method.scare_quotes
        self._is_person = method.is_person
        self._article = article
        self._names = method.language.people
        self._words = method.language.reference
        self._referents = Referents(article.text, entities, self._names)
        self._introductions = Introductions(article.text, self._referents, method.language)
        self._segments = segments
        self._segment_starts = [segment.start for segment in segments]
        self._antecedents = Antecedents(
            article, self._referents, self._words, self._is_quoted, self._careful
        )
        self._known: dict[tuple[int, int], Referent] = {}
        self._described: dict[str, Referent] = {}
        self._spoken: tuple[Referent, int] | None = None

    def resolve(
        self, source: SourcePhrase, offset: int, subject: SourcePhrase | None = None
    ) -> Referent | None:
        """Who the source of the quotation at `offset` is, None where that is in doubt.

        Args:
            source: the words that name it.
            offset: where the quotation begins.
            subject: for a pronoun, the subject of the sentence before.
        """
        place = source.start, source.end
        referent = self._known.get(place)
        if referent is None:
            if self._careful and self._is_doubtful(source):
                return None
            referent = self._known[place] = self._resolve(source, subject)
        if (
            not source.is_pronoun
            or referent.entity is not None
            or not self._is_pronoun(referent.name)
        ):
            self._spoken = referent, offset
        return referent

    def _resolve(self, source: SourcePhrase, subject: SourcePhrase | None) -> Referent:
        words = self._words_of(source)
        if source.is_pronoun:
            return self._pronoun(source, subject) or Referent(words)
        entity = self._named(source)
        if entity is not None:
            return self._referents.referent(entity)
        return (
            self._unlisted(source, words)
            if source.is_name
            else self._description(source, words, subject)
        )

    def _is_doubtful(self, source: SourcePhrase) -> bool:
        """Whether a source may be no name, and no person is known by it."""
        if not is_capital_in_doubt(self._article.text, source):
            return False
        known = self._referents.person_of_surname(source.head, source.start)
        return known is None and self._named(source) is None

    def _words_of(self, source: SourcePhrase) -> str:
        return " ".join(self._article.text[source.start : source.end].split())

    def _pronoun(self, source: SourcePhrase, subject: SourcePhrase | None) -> Referent | None:
        if source.head in self._words.author:
            return self._author()
        before = None
        if subject is not None and subject.is_pronoun:
            before = self._pronoun(subject, None)
        elif subject is not None:
            named = subject.is_name or subject.head in self._words.taken_up
            if named or self._is_person(subject.head) or subject.head in self._names.organisations:
                before = self._resolve(subject, None)
        where = self._first_in_sentence(source)
        return self._antecedents.find(source.head, where, self._spoken, before)

    def _first_in_sentence(self, source: SourcePhrase) -> int:
        """Where a pronoun first stands in its sentence: who it is was settled there."""
        start = max(0, source.start - _SENTENCE)
        before = self._article.text[start : source.start]
        start += max(before.rfind(mark) + len(mark) for mark in _SENTENCE_ENDS)
        first = re.compile(rf"\b{re.escape(source.head)}\b", re.IGNORECASE)
        found = first.search(self._article.text, start, source.start)
        return found.start() if found and not self._is_quoted(found.start()) else source.start

    def _author(self) -> Referent | None:
        """The person in the byline: who “I” is outside quotation marks."""
        for paragraph in self._article.paragraphs[:12]:
            if paragraph.role is Role.BYLINE:
                for mention in self._referents.within(paragraph.span.start, paragraph.span.end):
                    if mention.entity.kind is EntityKind.PERSON:
                        return self._referents.referent(mention.entity)
        return None

    def _named(self, source: SourcePhrase) -> Entity | None:
        """The entity whose name ends the source; of a description only one in apposition to it."""
        inside = self._referents.within(source.start, source.end)
        if not inside:
            covering = self._referents.covering(source.start, source.end)
            return self._full(covering, source) if covering and source.is_name else None
        last = inside[-1]
        rest = self._article.text[last.end : source.end].split()
        if not all(word.isupper() for word in rest) or self._joins_two(inside, source):
            return None
        if source.is_name:
            return self._full(last, source)
        if last.entity.kind is not EntityKind.PERSON:
            return None
        beside = len(inside) > 1 and not self._article.text[inside[-2].end : last.start].strip()
        return last.entity if beside or self._is_apposition(source, last.start) else None

    def _full(self, mention: EntityMention, source: SourcePhrase) -> Entity | None:
        """The person introduced in full whom a single name means: Ms Vale, Denise Washington.

        A title tells people of one surname apart, and a person from a place of that name.
        """
        entity = mention.entity
        if mention.end - mention.start != len(source.head):
            return entity
        title = self._article.text[source.start : source.end].split()[0]
        gender = (
            gender_of(title, "", self._names)
            if title.rstrip(".") in self._names.forms_of_address
            else None
        )
        addressed = gender is not None or title.rstrip(".") in self._names.forms_of_address
        known = self._referents.person_of_surname(source.head, source.start, gender)
        if entity.kind is not EntityKind.PERSON:
            return known if addressed else known or entity
        contradicts = gender not in (None, self._referents.referent(entity).gender)
        return known if known is not None and (contradicts or " " not in entity.name) else entity

    def _joins_two(self, inside: Sequence[EntityMention], source: SourcePhrase) -> bool:
        words = self._article.text[source.start : source.end].split()
        return len(inside) >= 2 and not self._words.joining.isdisjoint(words)

    def _is_apposition(self, source: SourcePhrase, start: int) -> bool:
        """Whether only titles stand between a comma and a name: his boss, Chief Ade."""
        before = self._article.text[source.start : start]
        titles = before.rpartition(",")[2].split()
        return "," in before and all(
            word[0].isupper() or word in self._names.titles or self._is_person(word)
            for word in titles
        )

    def _unlisted(self, source: SourcePhrase, words: str) -> Referent:
        """A name that the entities do not have, without its titles."""
        parts = words.rpartition(", ")[2].split()
        words = " ".join(parts)
        title = ""
        for position, part in enumerate(parts[:-1], start=1):
            if self._is_no_name(part) or part.islower():
                title, words = part, " ".join(parts[position:])
        words = from_first_name(words)
        if words.isupper() and source.rule.name == "turn":
            words = words.title()
        if len(words.split()) == 1:
            entity = self._referents.person_of_surname(words, source.start)
            if entity is not None:
                return self._referents.referent(entity)
            if not self._referents.is_introduced(words):
                words = self._introductions.full_name_before(words, source.start) or words
        if title.lower() in self._words.articles:
            return self._description(source, self._words_of(source))
        return self._referents.introduce(words, title)

    def _description(
        self, source: SourcePhrase, words: str, subject: SourcePhrase | None = None
    ) -> Referent:
        """Somebody unnamed, unless the article introduced a person in that role."""
        determiner = opening_word(words, self._words.definite)
        if determiner in self._words.definite and source.head.endswith(self._names.ages):
            aged = self._aged(source, subject)
            if aged is not None:
                return aged
        if determiner in self._words.possessives:
            relative = self._introductions.holder_of(words, source.start, EntityKind.PERSON)
            if relative is not None:
                return self._referents.referent(relative)
        if determiner in self._words.definite:
            kinds = (
                (EntityKind.ORGANISATION,)
                if source.head in self._names.organisations
                else (EntityKind.PERSON, EntityKind.ORGANISATION)
            )
            for kind in kinds:
                entity = self._introductions.holder_of(words, source.start, kind)
                if entity is not None:
                    return self._referents.referent(entity)
            known = self._described.get(source.head)
            if known is None and (not self._careful or determiner in self._words.resumptive):
                known = self._meant(source, words, subject)
            if known is not None:
                return known
            if self._is_person(source.head):
                words = self._introductions.introduced_as(source.head, source.start) or words
        gender = gender_of(source.head, "", self._names)
        referent = Referent(words, None, gender, self._may_be_person(source.head))
        if determiner in self._words.indefinite or determiner in self._words.definite:
            self._described[source.head] = referent
        return referent

    def _is_unheld(self, source: SourcePhrase) -> bool:
        """Whether nobody before was introduced in a role, with whatever modifiers."""
        role = f"{next(iter(self._words.definite))} {source.head}"
        return self._introductions.holder_of(role, source.start, EntityKind.PERSON) is None

    def _aged(self, source: SourcePhrase, subject: SourcePhrase | None) -> Referent | None:
        """Whom “the 26-year-old” means: of that age, else the only person in question."""
        years = source.head.partition("-")[0]
        entity = self._introductions.aged(years, source.start) if years.isdecimal() else None
        if entity is not None:
            return self._referents.referent(entity)
        if subject is not None and subject.is_name:
            before = self._resolve(subject, None)
            if before.entity is not None and before.entity.kind is EntityKind.PERSON:
                return before
        only = self._antecedents.only_one(EntityKind.PERSON, source.start)
        return only or self._antecedents.last_subject(source.start)

    def _may_be_person(self, head: str) -> bool:
        """Whether “he” or “she” can mean what a noun describes: no organisation, and no thing."""
        return self._is_person(head) or (
            not self._knows_people and head not in self._names.organisations
        )

    def _meant(
        self, source: SourcePhrase, words: str, subject: SourcePhrase | None
    ) -> Referent | None:
        """Whom “the commander” or “the company” means where nobody else is in question."""
        modifiers = words.split()[1:-1]
        lowered = all(word.islower() for word in modifiers)
        plain = len(modifiers) <= 1 and (lowered or self._is_unheld(source))
        if not plain or not (self._is_person(source.head) or source.head in self._names.companies):
            return None
        is_person = self._is_person(source.head)
        if is_person and self._introductions.introduced_as(source.head, source.start):
            return None
        kind = EntityKind.PERSON if is_person else EntityKind.ORGANISATION
        if subject is not None and subject.is_name:
            before = self._resolve(subject, None)
            if before.entity is not None and before.entity.kind is kind:
                return before
            unlisted = before.entity is None and before.is_person is is_person
            if self._careful and unlisted and not self._is_doubtful(subject):
                return before
        if self._spoken is not None and is_person:
            referent, where = self._spoken
            same_paragraph = self._article.paragraph_at(where) == self._article.paragraph_at(
                source.start
            )
            if same_paragraph and referent.entity is None and referent.is_person:
                return referent
        if not lowered:
            return self._antecedents.last_subject(source.start) if is_person else None
        return self._antecedents.only_one(kind, source.start)

    def _is_no_name(self, word: str) -> bool:
        """Whether a word before a name is a title or a determiner."""
        lower, words = word.lower(), self._words
        return any(
            lower in some for some in (self._names.titles, words.determiners, words.possessives)
        )

    def _is_pronoun(self, name: str) -> bool:
        """Whether a speaker's name is a pronoun that was not resolved."""
        return name.lower() in self._words.subjects

    def _is_quoted(self, offset: int) -> bool:
        at = bisect_right(self._segment_starts, offset) - 1
        return at >= 0 and self._segments[at].end > offset
