"""Eligibility: whether what a source names can speak at all."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from newsreader.entities.entity import EntityKind
from newsreader.quotations.attribution.rule import Strength
from newsreader.quotations.coreference.doubt import is_capital_in_doubt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.entities.entity import Entity
    from newsreader.languages import Language
    from newsreader.languages.base.grammar import GrammarWords
    from newsreader.quotations.attribution.source_phrase import SourcePhrase

_SPEAKING = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GROUP, EntityKind.PLACE)
"""A place stands for its government."""


class Eligibility:
    """Tells who can speak: a person, an organisation, a document, a noun for people.

    Figures, careers, things, “this” and clauses cannot, whatever verb stands beside them.

    Args:
        text: the article's text.
        entities: its entities.
        known: the language that it is read as.
    """

    def __init__(self, text: str, entities: Iterable[Entity], known: Language) -> None:
        self._text = text
        self._people = known.people
        self._grammar: GrammarWords | None = known.grammar
        self._nobody = known.reference.nobody
        self._starters = known.sentences.starters | known.function_words
        self._uncapitalised: dict[str, bool] = {}
        self._mentions = sorted(
            (span.start, span.end, entity.kind) for entity in entities for span in entity.mentions
        )

    def can_speak(self, source: SourcePhrase) -> bool:
        """Whether a source may be named as a speaker."""
        if source.is_pronoun:
            return source.head not in self._nobody
        if self._grammar is not None and source.rule.strength & Strength.SAID:
            return not self._is_number_or_demonstrative(source.head)
        kinds = self._kinds(source.start, source.end)
        if source.is_name:
            return self._is_name_of_a_speaker(source, kinds)
        if self._grammar is None:
            return True
        if self._says(source.head) or EntityKind.GROUP in kinds[-1:]:
            return True
        return self._is_described(source)

    def _is_described(self, source: SourcePhrase) -> bool:
        """Whether an adjective was taken for the noun before it: a source close to him."""
        words = self._text[source.start : source.end].lower().split()
        at = words.index(source.head) if source.head in words else 0
        return at > 0 and words[at - 1] in self._people.roles

    def _is_name_of_a_speaker(self, source: SourcePhrase, kinds: list[EntityKind]) -> bool:
        if kinds:
            return any(kind in _SPEAKING for kind in kinds)
        if not is_capital_in_doubt(self._text, source) or self._says(source.head):
            return True
        return source.head not in self._starters and not self._stands_uncapitalised(source.head)

    def _stands_uncapitalised(self, word: str) -> bool:
        known = self._uncapitalised.get(word)
        if known is None:
            found = re.search(rf"\b{re.escape(word)}\b", self._text)
            known = self._uncapitalised[word] = found is not None
        return known

    def _is_number_or_demonstrative(self, head: str) -> bool:
        known = self._grammar
        return head.isnumeric() or (known is not None and head in known.demonstratives)

    def _says(self, noun: str) -> bool:
        """Whether a noun, lower-cased, is one for people or for what states something."""
        people, last = self._people, noun.rsplit("-", 1)[-1]
        if self._grammar is not None and noun in self._grammar.indefinites:
            return True
        return any(
            form in people.roles or form in people.organisations or form in people.companies
            for form in _forms(last)
        ) or (noun.endswith(people.role_endings + people.ages) and last not in people.not_roles)

    def _kinds(self, start: int, end: int) -> list[EntityKind]:
        """What is named in a stretch of text, in order."""
        at = bisect_right(self._mentions, (start,)) - 1
        at = max(at, 0)
        found = []
        for first, last, kind in self._mentions[at:]:
            if first >= end:
                break
            if last > start:
                found.append(kind)
        return found


def _forms(noun: str) -> tuple[str, ...]:
    """A noun and what it may be the plural of."""
    if noun.endswith("ies"):
        return noun, noun[:-3] + "y"
    return (noun, noun[:-1]) if noun.endswith("s") else (noun,)
