"""The place of a quotation in its sentence, as the rules of attribution see it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.line import last_character
from newsreader.quotations.attribution.rule import Strength
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.introductions import first_subject
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.subjects import subject_of
from newsreader.quotations.grammar.words import Tag

if TYPE_CHECKING:
    from newsreader.quotations.attribution.line import Line
    from newsreader.quotations.attribution.rule import AttributionRule
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.grammar.clauses import Clauses

_LINKS = (Kind.COMMA, Kind.COLON, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.TIME)
_UNFINISHED = frozenset(",?!…—–-")


@dataclass(frozen=True)
class QuoteAmongPhrases:
    """A quotation among the phrases of its sentence.

    Attributes:
        line: the sentence.
        number: which of the line's quotations it is.
        inherited: the source of the quotation before it in the same sentence.
    """

    line: Line
    number: int
    inherited: SourcePhrase | None = None

    @cached_property
    def clauses(self) -> Clauses:
        """The sentence as clauses."""
        return self.line.clauses

    @cached_property
    def quote(self) -> int:
        """The phrase that stands for the quotation."""
        return self.line.quotes[self.number]

    @cached_property
    def first(self) -> int:
        """The first phrase after the previous quotation, or of the sentence.

        Titles and terms that are part of a noun phrase do not count: star of “Scandal”.
        """
        number = self.number
        while number and self.clauses.is_nominal_quote(self.line.quotes[number - 1]):
            number -= 1
        return self.line.quotes[number - 1] + 1 if number else 0

    @cached_property
    def end(self) -> int:
        """The phrase of the next quotation, or the sentence's end."""
        quotes = self.line.quotes
        return quotes[self.number + 1] if self.number + 1 < len(quotes) else self.sentence_end

    @cached_property
    def sentence_end(self) -> int:
        """The number of phrases in the sentence."""
        return len(self.clauses.phrases)

    @cached_property
    def last_character(self) -> str:
        """The last character inside the marks."""
        return last_character(self.line.text, self.line.segments[self.number])

    @property
    def expects_attribution(self) -> bool:
        """Whether the last character inside the marks leaves room for “he said”: , ? !"""
        return self.last_character in _UNFINISHED

    @property
    def is_sentence(self) -> bool:
        """Whether it ends with a full stop inside its marks."""
        return self.last_character == "."

    @property
    def joins_unsaid(self) -> bool:
        """Whether at most “and” joins it to a previous quotation that nobody says."""
        if self.inherited is None or not self.inherited.rule.strength & Strength.UNSAID:
            return False
        between = range(self.line.quotes[self.number - 1] + 1, self.quote)
        return all(self.clauses.kind(at) in (Kind.COMMA, Kind.CONJUNCTION) for at in between)

    @cached_property
    def before_links(self) -> int:
        """The phrase before the quotation, skipping “that”, a comma, a colon and a time."""
        index = self.quote - 1
        while index > self.first and self.clauses.kind(index) in _LINKS:
            index -= 1
        return index

    @cached_property
    def touching_verb(self) -> int | None:
        """The cue before the quotation, skipping one object, a preposition, “that” and a colon."""
        clauses, index = self.clauses, self.before_links
        marked = any(
            clauses.kind(link) in (Kind.COMMA, Kind.COLON) for link in range(index + 1, self.quote)
        )
        if index == self.quote - 1 and self._is_open_noun_phrase(index):
            index -= 1
        if clauses.kind(index) is Kind.PREPOSITION or (
            clauses.kind(index) is Kind.SUBORDINATOR and clauses.lower(index) == "as"
        ):
            index -= 1
        before = index - 1
        has_object = clauses.is_noun(index) and before >= self.first
        if has_object and clauses.kind(before) is Kind.VERB:
            index = before if marked or clauses.phrases[before].cue >= Cue.NAMING else index
        if index < self.first or clauses.kind(index) is not Kind.VERB:
            return None
        return index if clauses.phrases[index].cue > Cue.NONE else None

    def _is_open_noun_phrase(self, index: int) -> bool:
        """Whether the quotation is the noun that a determiner waits for: a “cultural war”."""
        clauses = self.clauses
        return clauses.is_noun(index) and clauses.words[clauses.phrases[index].start].tag in (
            Tag.DETERMINER,
            Tag.POSSESSIVE,
        )

    def skip(self, index: int, *kinds: Kind) -> int:
        """The next phrase from `index` on that is of none of the kinds."""
        while index < self.sentence_end and self.clauses.kind(index) in kinds:
            index += 1
        return index

    def found_subject(self, verb: int, rule: AttributionRule[...]) -> SourcePhrase | None:
        """The subject of a verb as a source."""
        noun = self.subject(verb)
        return self.found(noun, rule, None if noun is None or noun > verb else verb)

    def subject(self, verb: int) -> int | None:
        """The subject of a verb, not looked for beyond the previous quotation."""
        if verb not in self._subjects:
            first = self.first if verb < self.quote else self.quote + 1
            self._subjects[verb] = subject_of(self.clauses, verb, first)
        return self._subjects[verb]

    @cached_property
    def _subjects(self) -> dict[int, int | None]:
        """The subjects looked up so far, by verb."""
        return {}

    def sentence_subject(self, end: int) -> int | None:
        """The subject of the sentence, before the phrase `end`."""
        return first_subject(self.clauses, 0, end)

    def found(
        self,
        noun: int | None,
        rule: AttributionRule[...],
        end: int | None = None,
        *,
        confidence: float | None = None,
    ) -> SourcePhrase | None:
        """A noun phrase as a source; None stays None, and “you” is nobody.

        Args:
            noun: index of the noun phrase.
            rule: the rule that found it.
            end: the phrase before which its modifiers end, where that is known.
            confidence: how sure it is here, where that is not what it is elsewhere.
        """
        if noun is None or self.clauses.lower(noun) == "you":
            return None
        if end is None:
            end = self.quote if noun < self.quote else self.sentence_end
        return self.line.source(noun, end, rule, confidence)
