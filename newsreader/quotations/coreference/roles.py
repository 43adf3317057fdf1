"""Roles: who was introduced as what a description says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsreader.entities.entity import EntityKind
from newsreader.quotations.wording import any_of

if TYPE_CHECKING:
    from newsreader.entities.entity import Entity
    from newsreader.languages import Language
    from newsreader.quotations.coreference.referents import Referents

_WORD = re.compile(r"[^\W_][\w’'-]*")
_BEFORE, _AFTER = 90, 110
_TITLE_WORDS = 6
_MENTIONS = 120
_AGE_BEHIND, _AGE_BEFORE = 6, 30
_REACH = 8000


@dataclass(frozen=True)
class _Patterns:
    """How a language describes a name.

    Attributes:
        abbreviated: a title that a full stop shortens.
        clause: where a clause ends.
        apposition: what describes the name behind it.
    """

    abbreviated: re.Pattern[str]
    clause: re.Pattern[str]
    apposition: re.Pattern[str]


@cache
def _patterns(known: Language) -> _Patterns:
    words = known.reference
    return _Patterns(
        re.compile(rf"\b({any_of(known.people.abbreviated)})\.\s"),
        re.compile(rf"[.;:!?“”\"\n]|,\s(?={any_of(words.clause_starts)}\b)"),
        re.compile(
            rf"""
            (?: ,\s+ (?:\d\d,\s)? (?:{any_of(words.apposition)}|[a-z])     # , 54, the director
              | \s+ {any_of(words.copulas)} \s+ {any_of(words.copula_articles)}  # is a director
              | \s \(                                                       # (director
            ) \b [^.;:\n“”\"]{{0,90}}
            """,
            re.VERBOSE,
        ),
    )


class _Described(NamedTuple):
    """The words that describe a name: in front of it, and in apposition to it."""

    before: list[str]
    apposition: list[str]


@dataclass(frozen=True)
class Introductions:
    """How the people and organisations of an article were introduced.

    Attributes:
        text: the article's text.
        referents: who is named in it.
        known: the language that it is read as.
    """

    text: str
    referents: Referents
    known: Language

    def holder_of(self, description: str, offset: int, kind: EntityKind) -> Entity | None:
        """Whom a description means, by how people or organisations were introduced before it.

        “The defence secretary” is whoever was last called defence secretary, in front of the name
        or in apposition to it.

        Args:
            description: as it stands: a determiner, modifiers and the role.
            offset: where it stands.
            kind: what kind of entity can hold the role.
        """
        wanted = self._words(description)[1:]
        if not wanted:
            return None
        role, modifiers = wanted[-1], set(wanted[:-1])
        shortened = self.known.people.abbreviations.items()
        spellings = (role, *(short for short, full in shortened if full == role))
        best: tuple[int, Entity] | None = None
        for mention in self.referents.before(offset, kind, _MENTIONS):
            around = self.text[max(0, mention.start - _BEFORE) : mention.end + _AFTER].lower()
            if not any(spelling in around for spelling in spellings):
                continue
            described = self._introduction(mention.start, mention.end, offset)
            before = described.before if kind is EntityKind.PERSON else described.before[-2:]
            if role not in before and role not in described.apposition:
                continue
            agreeing = len(modifiers & {*described.before, *described.apposition})
            if best is None or agreeing > best[0]:
                best = agreeing, mention.entity
        if best is None or (modifiers and not best[0]):
            return None
        return best[1]

    def aged(self, years: str, offset: int) -> Entity | None:
        """Who was introduced before an offset with an age: Paul Lunt, 26, or 26-year-old Paul Lunt.

        Args:
            years: the age in figures.
            offset: where the description stands.
        """
        for mention in self.referents.before(offset, EntityKind.PERSON, _MENTIONS):
            behind = self.text[mention.end : mention.end + _AGE_BEHIND].lstrip(", (")
            before = self.text[max(0, mention.start - _AGE_BEFORE) : mention.start]
            if behind.startswith(years) or re.search(rf"\b{years}-", before):
                return mention.entity
        return None

    def introduced_as(self, head: str, offset: int) -> str | None:
        """The description that a shorter one repeats: “a European diplomat” for “the diplomat”.

        Args:
            head: the role, lower-cased.
            offset: where the shorter description stands.
        """
        introducing = any_of(self.known.reference.introducing)
        role = rf"\b{introducing}\s(?:[\w’'-]+\s){{1,4}}{re.escape(head)}\b"
        pattern = re.compile(role, re.IGNORECASE)
        found = list(pattern.finditer(self.text, max(0, offset - _REACH), offset))
        return found[-1].group() if found else None

    def full_name_before(self, surname: str, offset: int) -> str | None:
        """The first name and surname under which somebody was introduced before an offset."""
        titles, words = self.known.people.titles, self.known.reference
        pattern = re.compile(rf"\b([A-Z][\w’'-]+\s(?:[A-Z]\.\s)?){re.escape(surname)}\b")
        for match in pattern.finditer(self.text, max(0, offset - _REACH), offset):
            first = match.group(1).split()[0].lower()
            if not any(first in some for some in (titles, words.prepositions, words.determiners)):
                return " ".join(match.group().split())
        return None

    def _introduction(self, start: int, end: int, offset: int) -> _Described:
        """The words that describe a name, before it and in apposition, as far as an offset."""
        patterns, title_ends = _patterns(self.known), self.known.reference.title_ends
        before = patterns.abbreviated.sub(r"\1 ", self.text[max(0, start - _BEFORE) : start])
        before = patterns.clause.split(before)[-1]
        described = self._words(before.rstrip(", ").rpartition(", ")[2])[-_TITLE_WORDS:]
        ends = [position for position, word in enumerate(described) if word in title_ends]
        described = described[ends[-1] + 1 :] if ends else described
        apposition = patterns.apposition.match(self.text, end, min(offset, end + _AFTER))
        return _Described(described, self._words(apposition.group()) if apposition else [])

    def _words(self, text: str) -> list[str]:
        words = [word.lower() for word in _WORD.findall(text)]
        return [self.known.people.abbreviations.get(word, word) for word in words]
