"""From the words that name a source to the person, the organisation or the description it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.entities.entity import EntityKind
from newsreader.quotations.attribution.source_phrase import Subject
from newsreader.quotations.coreference.descriptions import Descriptions
from newsreader.quotations.coreference.doubt import is_capital_in_doubt
from newsreader.quotations.coreference.gender import from_first_name, gender_of
from newsreader.quotations.coreference.pronouns import Antecedents
from newsreader.quotations.coreference.referents import EntityMention, Referent, Referents
from newsreader.quotations.coreference.roles import Introductions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.attribution.surroundings import ReadingMethod
    from newsreader.quotations.attribution.talk import Talk
    from newsreader.quotations.pairing import Segment

_SAME_SENTENCE = "subject_before"
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
        talk: who takes turns in it.
    """

    def __init__(
        self,
        article: Article,
        entities: Sequence[Entity],
        segments: Sequence[Segment],
        method: ReadingMethod,
        talk: Talk,
    ) -> None:
        self._talk = talk
        self._careful = method.careful
        self._is_person = method.is_person
        self._article = article
        self._names = method.language.people
        self._words = method.language.reference
        self._referents = Referents(article.read_text, entities, self._names, self._words)
        self._introductions = Introductions(article.read_text, self._referents, method.language)
        self._segments = segments
        self._segment_starts = [segment.start for segment in segments]
        self._antecedents = Antecedents(
            article, self._referents, self._words, self._is_apart, self._careful
        )
        self._known: dict[tuple[int, int], Referent] = {}
        self._descriptions = Descriptions(
            article, self._referents, self._introductions, self._antecedents, method
        )
        self._spoken: tuple[Referent, int] | None = None

    def resolve(
        self, source: SourcePhrase, offset: int, subjects: Sequence[Subject] = ()
    ) -> Referent | None:
        """Who the source of the quotation at `offset` is, None where that is in doubt.

        Args:
            source: the words that name it.
            offset: where the quotation begins.
            subjects: for what refers back, the subjects before it, nearest first.
        """
        place = source.start, source.end
        referent = self._known.get(place)
        if referent is None:
            if self._careful and self._is_doubtful(source):
                return None
            referent = self._known[place] = self._resolve(source, subjects)
        if (
            not source.is_pronoun
            or referent.entity is not None
            or not self._is_pronoun(referent.name)
        ):
            self._spoken = referent, offset
        return referent

    def _resolve(self, source: SourcePhrase, subjects: Sequence[Subject]) -> Referent:
        words = self._words_of(source)
        if source.is_pronoun:
            return self._pronoun(source, subjects) or Referent(words)
        entity = self._named(source)
        if entity is not None:
            return self._referents.referent(entity)
        if source.is_name and not source.head.endswith(self._names.ages):
            return self._unlisted(source, words)
        return self._descriptions.find(source, words, self._subject(subjects), self._spoken)

    def _subject(self, subjects: Sequence[Subject]) -> Referent | None:
        """Who the nearest subject before a description is."""
        if not subjects:
            return None
        nearest, farther = subjects[0].source, _before(subjects, 0)
        if nearest.is_pronoun:
            return self._pronoun(nearest, farther)
        if self._is_doubtful(nearest) or not (nearest.is_name or self._is_somebody(nearest)):
            return None
        return self._resolve(nearest, farther)

    def _is_somebody(self, source: SourcePhrase) -> bool:
        """Whether a description is of a person or an organisation."""
        return self._is_person(source.head) or source.head in self._names.organisations

    def _is_doubtful(self, source: SourcePhrase) -> bool:
        """Whether a source may be no name, and no person is known by it."""
        if not is_capital_in_doubt(self._article.read_text, source):
            return False
        known = self._referents.person_of_surname(source.head, source.start)
        return known is None and self._named(source) is None

    def _words_of(self, source: SourcePhrase) -> str:
        return " ".join(self._article.read_text[source.start : source.end].split())

    def _pronoun(self, source: SourcePhrase, subjects: Sequence[Subject]) -> Referent | None:
        if source.head in self._words.author:
            return self._first_person(source.start)
        before = list(self._antecedent_subjects(subjects))
        where = self._first_in_sentence(source)
        return self._antecedents.find(source.head, where, self._spoken, before)

    def _antecedent_subjects(self, subjects: Sequence[Subject]) -> Iterator[tuple[int, Referent]]:
        """Who the subjects before a pronoun are, with how many sentences are nearer."""
        for number, (subject, nearer) in enumerate(subjects):
            referent: Referent | None = None
            if subject.is_pronoun:
                referent = self._pronoun(subject, _before(subjects, number))
            elif (
                subject.is_name
                or subject.head in self._words.taken_up
                or self._is_somebody(subject)
                or subject.rule.name == _SAME_SENTENCE
            ):
                referent = self._resolve(subject, _before(subjects, number))
            if referent is not None:
                yield nearer, referent

    def _first_in_sentence(self, source: SourcePhrase) -> int:
        """Where a pronoun first stands in its sentence: who it is was settled there."""
        start = max(0, source.start - _SENTENCE)
        before = self._article.read_text[start : source.start]
        start += max(before.rfind(mark) + len(mark) for mark in _SENTENCE_ENDS)
        first = re.compile(rf"\b{re.escape(source.head)}\b", re.IGNORECASE)
        found = first.search(self._article.read_text, start, source.start)
        return found.start() if found and not self._is_quoted(found.start()) else source.start

    def _first_person(self, offset: int) -> Referent | None:
        """Who “I” is outside quotation marks: who is interviewed, else the author."""
        if not self._talk.is_interview:
            return self._author()
        span = self._talk.interviewed
        if span is None or not self._talk.answers_in(self._article.paragraph_at(offset)):
            return None
        inside = self._referents.within(span.start, span.end)
        return self._referents.referent(inside[0].entity) if inside else None

    def _author(self) -> Referent | None:
        """The person in the byline."""
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
        rest = self._article.read_text[last.end : source.end].split()
        if not all(word.isupper() for word in rest) or self._joins_two(inside, source):
            return None
        if source.is_name:
            return self._full(last, source)
        if last.entity.kind is not EntityKind.PERSON:
            return None
        beside = (
            len(inside) > 1 and not self._article.read_text[inside[-2].end : last.start].strip()
        )
        return last.entity if beside or self._is_apposition(source, last.start) else None

    def _full(self, mention: EntityMention, source: SourcePhrase) -> Entity | None:
        """The person introduced in full whom a single name means: Ms Vale, Denise Washington.

        A title tells people of one surname apart, and a person from a place of that name.
        """
        entity = mention.entity
        if mention.end - mention.start != len(source.head):
            return entity
        title = self._article.read_text[source.start : source.end].split()[0]
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
        words = self._article.read_text[source.start : source.end].split()
        return len(inside) >= 2 and not self._words.joining.isdisjoint(words)

    def _is_apposition(self, source: SourcePhrase, start: int) -> bool:
        """Whether only titles stand between a comma and a name: his boss, Chief Ade."""
        before = self._article.read_text[source.start : start]
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
            return self._descriptions.find(source, self._words_of(source), None, self._spoken)
        return self._referents.introduce(words, title)

    def _is_no_name(self, word: str) -> bool:
        """Whether a word before a name is a title or a determiner."""
        lower, words = word.lower(), self._words
        return any(
            lower in some for some in (self._names.titles, words.determiners, words.possessives)
        )

    def _is_pronoun(self, name: str) -> bool:
        """Whether a speaker's name is a pronoun that was not resolved."""
        return name.lower() in self._words.subjects

    def _is_apart(self, offset: int) -> bool:
        """Whether nobody who is named there can be meant by a pronoun of the reporter's."""
        paragraph = self._article.paragraphs[self._article.paragraph_at(offset)]
        return paragraph.role is Role.BYLINE or self._is_quoted(offset)

    def _is_quoted(self, offset: int) -> bool:
        at = bisect_right(self._segment_starts, offset) - 1
        return at >= 0 and self._segments[at].end > offset


def _before(subjects: Sequence[Subject], number: int) -> list[Subject]:
    """The subjects before one of them, as it sees them."""
    here = subjects[number].nearer + 1
    return [Subject(other, max(0, nearer - here)) for other, nearer in subjects[number + 1 :]]
