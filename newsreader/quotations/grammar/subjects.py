"""Subjects: whose verb it is.

The subject of a verb is looked for to its left, phrase by phrase. Adverbs, times and objects of
prepositions are passed over, interpolations between commas are jumped, relative pronouns lead to
their antecedent, and participles, infinitives and second verbs to the verb that they lean on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.grammar.attachment import (
    beyond_object,
    has_clause,
    is_finite,
    is_floating,
    is_participle,
)
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import VERBS
from newsreader.quotations.grammar.introductions import first_subject
from newsreader.quotations.grammar.noun_phrases import is_role
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.words import Tag

if TYPE_CHECKING:
    from newsreader.quotations.grammar.clauses import Clauses

_REACH = 60
"""How many phrases to the left a subject is looked for."""


def subject_of(clauses: Clauses, verb: int, first: int = 0) -> int | None:
    """The noun phrase that is the subject of a verb group.

    Args:
        clauses: the sentence.
        verb: index of the verb group.
        first: index of the phrase to look no further than.

    >>> from newsreader.quotations.grammar.clauses import parse
    >>> from newsreader.text.tokens import tokens
    >>> clauses = parse(tokens("The man, who was wearing a hat, said"))
    >>> clauses.lower(subject_of(clauses, len(clauses.phrases) - 1))
    'man'
    """
    search = _Search(clauses, verb, max(first, verb - _REACH))
    return search.left_of(verb) if clauses.phrases[verb].finite else search.governor()


def past_titles(clauses: Clauses, noun: int) -> int:
    """The noun phrase with the name, where titles stand before it in a row.

    President and treasurer Oda Lunt; chairman, chief executive and founder Oda Lunt.
    """
    last, joined = noun, False
    while clauses.is_noun(last) and is_role(clauses.lower(last)):
        following = last + 1
        while clauses.kind(following) in (Kind.COMMA, Kind.CONJUNCTION) or (
            joined and clauses.kind(following) is Kind.VERB and clauses.tag(following) is Tag.ING
        ):
            joined = joined or clauses.kind(following) is Kind.CONJUNCTION
            following += 1
        if following == last + 1 or not clauses.is_noun(following):
            return noun
        last = following
    if not joined or not clauses.is_name(last):
        return noun
    first = clauses.words[clauses.phrases[last].start]
    return last if is_role(first.token.lower) else noun


def is_told(clauses: Clauses, verb: int) -> bool:
    """Whether the subject of a verb is who is told, as in headlines: ‘We won’, jury told."""
    said = clauses.phrases[verb].verb
    ends = clauses.kind(verb + 1) in (None, Kind.OTHER)
    return ends and said is not None and said.lemma in VERBS.telling


class _Search:
    """The search for the subject of one verb, from right to left."""

    def __init__(self, clauses: Clauses, verb: int, first: int) -> None:
        self.clauses = clauses
        self.verb = verb
        self.first = first

    def left_of(self, verb: int) -> int | None:
        """The subject of a finite verb."""
        clauses, index = self.clauses, verb - 1
        while index >= self.first:
            kind = clauses.kind(index)
            if clauses.closes(index):
                return self._before_interpolation(index)
            if kind is Kind.NOUN and is_floating(clauses, index):
                index -= 1
            elif kind is Kind.NOUN:
                further = (
                    None
                    if has_clause(clauses, index, verb)
                    else beyond_object(clauses, index, self.first)
                )
                if further is None:
                    return None if clauses.is_object(index) else self._described(index)
                index = further
            elif kind is Kind.RELATIVE:
                return self._antecedent(index)
            elif kind is Kind.CONJUNCTION:
                return self._shared(index)
            elif (
                kind is Kind.TIME
                or clauses.is_nominal_quote(index)
                or is_participle(self.clauses, index)
            ):
                index -= 1
            else:
                return None
        return None

    def governor(self) -> int | None:
        """The subject of a participle or an infinitive: its own, else that of the verb before."""
        own = self._own_subject()
        if own is not None:
            return own
        fallback: int | None = None
        saying = self.clauses.phrases[self.verb].cue is Cue.SAYING
        for index in range(self.verb - 1, self.first - 1, -1):
            if not is_finite(self.clauses, index):
                continue
            subject = self.left_of(index)
            if subject is None:
                continue
            if saying and self._is_active_saying(index):
                return subject
            if not self._depends(index, subject):
                return subject
            fallback = subject if fallback is None else fallback
        return first_subject(self.clauses, self.first, self.verb) if fallback is None else fallback

    def _is_active_saying(self, verb: int) -> bool:
        phrase = self.clauses.phrases[verb]
        return phrase.cue is Cue.SAYING and not phrase.passive

    def _depends(self, verb: int, subject: int) -> bool:
        """Whether a clause is part of another, so that what follows leans on that one.

        Details about how he planned; the accord adopted there; said Trump is responsible.
        """
        clauses = self.clauses
        if clauses.kind(verb - 1) is Kind.RELATIVE or is_participle(self.clauses, verb):
            return True
        if clauses.lower(subject) == "it":
            return True
        before = clauses.climb(subject, self.first) - 1
        if before <= self.first:
            return False
        if clauses.is_noun(before) and clauses.kind(before - 1) is Kind.RELATIVE:
            return True
        kind = clauses.kind(before)
        said = kind is Kind.VERB and clauses.phrases[before].cue is Cue.SAYING
        return said or kind in (Kind.SUBORDINATOR, Kind.RELATIVE)

    def _described(self, noun: int) -> int:
        """The name before an apposition that no comma closes: Anton, president of the club said.

        But not where the clause stands between commas itself: Anton, a friend said, is “fine”.
        """
        clauses, before = self.clauses, noun - 1
        first = clauses.words[clauses.phrases[noun].start].tag
        determined = first in (Tag.DETERMINER, Tag.POSSESSIVE)
        parenthetical = determined and clauses.kind(self.verb + 1) is Kind.COMMA
        if parenthetical or clauses.owns(noun):
            return noun
        while clauses.kind(before) is Kind.CONJUNCTION and clauses.is_noun(before - 1):
            before -= 2
        if (
            before - 1 >= self.first
            and clauses.kind(before) is Kind.COMMA
            and is_role(clauses.lower(noun))
            and clauses.is_name(before - 1)
            and clauses.kind(before - 2) not in (Kind.PREPOSITION, Kind.NOUN, Kind.VERB)
        ):
            return before - 1
        return noun

    def _antecedent(self, relative: int) -> int | None:
        """The noun phrase that “who” or “that” stands for."""
        clauses, index = self.clauses, relative - 1
        while index >= self.first and (clauses.closes(index) or clauses.kind(index) is Kind.TIME):
            closes = clauses.kind(index) is Kind.CLOSE
            index = (self._opening(index) if closes else index) - 1
        if index < self.first or not clauses.is_noun(index):
            return None
        return index if clauses.is_person_like(index) else clauses.climb(index, self.first)

    def _opening(self, closing: int) -> int:
        """The opening bracket of a closing one, or where the search ends."""
        for index in range(closing - 1, self.first - 1, -1):
            if self.clauses.kind(index) is Kind.OPEN:
                return index
        return self.first

    def _before_interpolation(self, closing: int) -> int | None:
        """The subject of “NP, …, verb”: what stands before the interpolation.

        The nearest opening comma is tried first; an apposition leads on to the name before it.
        """
        clauses = self.clauses
        if clauses.kind(closing) is Kind.CLOSE:
            opening = self._opening(closing)
            return self.left_of(opening) if clauses.is_noun(opening - 1) else None
        if clauses.kind(closing - 1) is Kind.CLOSE:
            before = self._opening(closing - 1) - 1
            if before >= self.first and clauses.is_name(before):
                return before
        found: int | None = None
        for opening in range(closing - 1, self.first, -1):
            kind = clauses.kind(opening)
            if kind is Kind.COLON or (kind is Kind.QUOTE and not clauses.is_nominal_quote(opening)):
                break
            if kind not in (Kind.COMMA, Kind.DASH) and opening not in clauses.comma_after:
                continue
            if not self._is_interpolation(opening + 1, closing):
                break
            noun = self._head_before(opening)
            if noun is None:
                continue
            if clauses.is_person_like(noun) or found is None:
                found = noun
            if clauses.is_name(noun) or clauses.is_pronoun(noun):
                break
        return found if found is not None else first_subject(clauses, self.first, closing)

    def _is_interpolation(self, start: int, end: int) -> bool:
        """Whether what stands between commas is no clause of its own."""
        clauses = self.clauses
        if clauses.kind(start) in (Kind.RELATIVE, Kind.SUBORDINATOR):
            return True
        for index in range(start, end):
            if is_finite(self.clauses, index) and clauses.is_noun(index - 1) and index - 1 >= start:
                relative = any(clauses.kind(i) is Kind.RELATIVE for i in range(start, index))
                if not relative and not is_participle(self.clauses, index):
                    return False
        return True

    def _head_before(self, opening: int) -> int | None:
        """The noun phrase, with its prepositions, that an interpolation follows."""
        index = opening - 1
        while index >= self.first and (
            self.clauses.kind(index) is Kind.TIME or self.clauses.is_nominal_quote(index)
        ):
            index -= 1
        if index < self.first or not self.clauses.is_noun(index):
            return None
        noun = self.clauses.climb(index, self.first)
        before = self.clauses.kind(noun - 1) if noun > self.first else None
        if before in (Kind.PREPOSITION, Kind.VERB) or self.clauses.is_object(noun):
            return None
        return noun

    def _shared(self, conjunction: int) -> int | None:
        """The subject of the verb before “and”: smiled and said.

        A verb of speech goes with the verb of speech before it, over the clauses in between:
        “He said she was right and added”.
        """
        nearest: int | None = None
        saying = self.clauses.phrases[self.verb].cue is Cue.SAYING
        for index in range(conjunction - 1, self.first - 1, -1):
            if self.clauses.kind(index) is Kind.COLON:
                break
            if not is_finite(self.clauses, index):
                continue
            subject = self.left_of(index)
            nearest = subject if nearest is None else nearest
            if self._is_closed(subject, index, conjunction):
                continue
            if saying and self.clauses.phrases[index].cue is not Cue.SAYING:
                continue
            if subject is not None and not self._depends(index, subject):
                return subject
        return nearest

    def _is_closed(self, subject: int | None, verb: int, end: int) -> bool:
        """Whether a comma closes a clause that “as” or “when” opens: As they sang, Carter rose."""
        clauses = self.clauses
        if subject is None or clauses.kind(subject - 1) is not Kind.SUBORDINATOR:
            return False
        return any(clauses.kind(index) is Kind.COMMA for index in range(verb, end))

    def _own_subject(self) -> int | None:
        """The subject that a participle or an infinitive has for itself.

        With Trump calling, – Ryan saying, led her to declare.
        """
        clauses, noun = self.clauses, self.verb - 1
        if noun < self.first or not clauses.is_noun(noun):
            return None
        head = clauses.climb(noun, self.first)
        before = head - 1
        if clauses.words[clauses.phrases[self.verb].start].tag is Tag.TO:
            controlled = before >= self.first and clauses.kind(before) is Kind.VERB
            return head if controlled else None
        if clauses.is_object(noun):
            return None
        if before < self.first or clauses.is_preposition(before, "with"):
            return head
        split = clauses.kind(before) in (Kind.DASH, Kind.CONJUNCTION, Kind.COMMA)
        return head if split and clauses.is_name(head) else None
