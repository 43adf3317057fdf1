"""Reading a sentence by a language's words for reporting alone, without a grammar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.reported_words import ReportedWords
from newsreader.quotations.attribution.source_phrase import SourcePhrase
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from newsreader.quotations.attribution.rule import AttributionRule

_LONGEST = 12
"""How many tokens a noun phrase has at most."""


@dataclass(frozen=True)
class Reported(ReportedWords):
    """A sentence with its noun phrases."""

    def noun_phrase(self, at: int) -> tuple[int, int] | None:
        """The noun phrase that begins at a token, past words for times."""
        start = self._past_times(self._past_addressee(at))
        if self.lower(start) in self.words.pronouns:
            return start, start + 1
        end = start
        while end < min(len(self.tokens), start + _LONGEST) and self._continues(start, end):
            end += 1
        while end > start and self._trails(end - 1):
            end -= 1
        if end == start or not self._names_somebody(start, end):
            return None
        return start, self._with_apposition(start, end)

    def noun_phrase_before(self, at: int, first: int) -> tuple[int, int] | None:
        """The noun phrase that ends right before a token, not looked for beyond `first`."""
        end = at
        while end > first and self.lower(end - 1) in self.words.fillers:
            end -= 1
        if self.lower(end - 1) in self.words.relatives:
            return self.noun_phrase_before(end - 1, first)
        if end > first and self.tokens[end - 1].text in (",", "–", "—", ")"):
            return self.first_noun_phrase(first, end - 1)
        start = end
        while start > first and end - start < _LONGEST and self._is_within_clause(start - 1):
            start -= 1
        return self.first_noun_phrase(start, end) if end > start else None

    def first_noun_phrase(self, first: int, end: int) -> tuple[int, int] | None:
        """The first noun phrase of a stretch that no preposition owns."""
        at = first
        while at < end:
            if self.lower(at) in self.words.stops or self.lower(at) in self.words.according:
                at = self._after_introduction(at, end)
                continue
            phrase = self.noun_phrase(at)
            if phrase is not None and phrase[0] < end:
                return phrase[0], min(phrase[1], end)
            at += 1
        return None

    def _after_introduction(self, at: int, end: int) -> int:
        """Past “In a statement”: behind its comma, else at the next determiner or name."""
        for comma in range(at, end):
            if self.tokens[comma].text == ",":
                return comma + 1
        own = self.noun_phrase(at + 1)
        return own[1] if own else at + 1

    def _past_addressee(self, at: int) -> int:
        """Past those who are told: a déclaré à la presse | le ministre."""
        if self.lower(at) not in self.words.before_addressees:
            return at
        end = at + 1
        while self.lower(end) in self.words.determiners:
            end += 1
        noun = end
        while self.is_capital(end):
            end += 1
        return max(end, noun + 1)

    def _past_times(self, at: int) -> int:
        while self._is_time(at):
            at += 1
        return at

    def _is_time(self, at: int) -> bool:
        if self.lower(at) in self.words.times:
            return True
        return self.lower(at + 1) in self.words.times and (
            self.lower(at) in self.words.determiners or self.lower(at) in self.words.before_times
        )

    def _is_within_clause(self, at: int) -> bool:
        return self.tokens[at].shape is not Shape.MARK and (
            self.tokens[at].lower not in self.words.clause_openers
        )

    def _continues(self, start: int, at: int) -> bool:
        token = self.tokens[at]
        if token.shape is Shape.MARK:
            return False
        if at > start and (self._is_time(at) or token.lower in self.words.pronouns):
            return False
        if at == start:
            return self._begins(at)
        if token.lower in self.words.joints:
            return token.lower not in self.words.determiners or self._is_described(start)
        if token.lower in self.words.determiners:
            article = at == start + 1 and self._has_determiner(start)
            possessive = article and token.lower in self.words.possessives
            return possessive or self.lower(at - 1) in self.words.joints
        ended = token.shape is Shape.LOWER and self._is_complete(at)
        return not ended and token.lower not in self.words.stops and self.cue_at(at) is None

    def _begins(self, at: int) -> bool:
        """Whether a noun phrase can begin with a token."""
        words, lower = self.words, self.lower(at)
        if lower in words.stops or self.elided(at) in words.stops | words.joints:
            return False
        return not lower.endswith(words.gerund_endings) and self.cue_at(at) is None

    def _is_described(self, start: int) -> bool:
        """Whether a noun phrase is a description, which a genitive can follow."""
        return self._has_determiner(start)

    def _has_determiner(self, start: int) -> bool:
        words = self.words.determiners
        return self.lower(start) in words or self.elided(start) in words

    def _is_complete(self, at: int) -> bool:
        """Whether a lower-case word can no longer belong: behind a name, or a German noun."""
        if not self.is_capital(at - 1) or self.lower(at - 1) in self.words.determiners:
            return False
        return self.words.nouns_capitalised or self.lower(at - 2) not in self.words.determiners

    def _trails(self, at: int) -> bool:
        lower = self.lower(at)
        return (
            lower in self.words.joints
            or lower in self.words.determiners
            or (at > 0 and lower in self.words.fillers)
        )

    def _names_somebody(self, start: int, end: int) -> bool:
        """Whether a stretch is more than an adverb: it has a determiner, a name or a plural."""
        if self._has_determiner(start) or self.is_capital(start):
            return True
        return not self.words.nouns_capitalised and end - start >= 2

    def _with_apposition(self, start: int, end: int) -> int:
        """The end of a name in apposition: el ministro, Carlos Pérez."""
        if not self._has_determiner(start) or self.lower(end) != ",":
            return end
        name = end + 1
        while self.is_capital(name) or (
            name > end + 1 and self.lower(name) in self.words.joints and self.is_capital(name + 1)
        ):
            name += 1
        return (
            name if name - end >= 3 and self.lower(end + 1) not in self.words.determiners else end
        )

    def _is_no_name(self, first: str) -> bool:
        """Whether the first word of a sentence has its capital from there alone."""
        words = self.words
        known = words.fillers | words.stops | words.according | words.times
        return first in known or first.endswith(words.participle_endings)

    def source(
        self, phrase: tuple[int, int], rule: AttributionRule[...], confidence: float | None = None
    ) -> SourcePhrase:
        """A noun phrase as the source of a quotation."""
        start, end = phrase
        head = self.tokens[end - 1].lower
        capitals = end
        while capitals > start and self.is_capital(capitals - 1):
            capitals -= 1
        bare = not self._has_determiner(start)
        if self.words.nouns_capitalised:
            named = capitals < end and (bare or end - capitals >= 2)
        else:
            before = self.lower(capitals - 1) if self.is_capital(capitals) else ""
            joined = before in self.words.joints or self.elided(capitals) in self.words.joints
            attached = joined or (
                before in self.words.determiners and self.lower(capitals - 2) in self.words.joints
            )
            named = capitals < end and (bare or not attached)
        pronoun = end - start == 1 and head in self.words.pronouns
        if start == 0 and end == 1 and self._is_no_name(head):
            named = False
        return SourcePhrase(
            self.tokens[start].start, self.tokens[end - 1].end, head,
            named and not pronoun, pronoun, rule,
            rule.confidence if confidence is None else confidence,
        )  # fmt: skip
