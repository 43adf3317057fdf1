"""The words of a sentence in a language without a grammar here, and its verbs of speech."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from newsreader.quotations.grammar.words import Quoted
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from newsreader.languages.base.speech import SpeechWords
    from newsreader.quotations.attribution.line import Line
    from newsreader.text.tokens import Token

_CAPITALS = (Shape.CAPITALISED, Shape.UPPER, Shape.INITIAL, Shape.MIXED)


@dataclass(frozen=True)
class ReportedWords:
    """A sentence and the words of its language.

    Attributes:
        line: the sentence.
        words: the language's words for reporting.
    """

    line: Line
    words: SpeechWords

    @cached_property
    def tokens(self) -> list[Token]:
        """The sentence's tokens; a quotation is one of them."""
        return self.line.tokens

    @cached_property
    def quotes(self) -> list[int]:
        """The tokens that stand for quotations."""
        return [at for at, token in enumerate(self.tokens) if isinstance(token, Quoted)]

    @property
    def is_carried_on(self) -> bool:
        """Whether there is nothing outside the marks but a verb without a subject."""
        if self.line.is_quoted:
            return True
        words = [at for at, token in enumerate(self.tokens) if token.shape is not Shape.MARK]
        said = [at for at in words if self.lower(at) not in self.words.fillers]
        cue = self.cue_at(said[0]) if said and self.words.drops_subjects else None
        return cue is not None and cue[0] > said[-1]

    def lower(self, at: int) -> str:
        """A token in lower case, "" beyond the ends."""
        return self.tokens[at].lower if 0 <= at < len(self.tokens) else ""

    def elided(self, at: int) -> str:
        """The function word at the beginning of a token, "" for none: dell'Arpae, l'avvocato."""
        lower, words = self.lower(at), self.words
        word = lower[: lower.find("'") + 1]
        return word if word in words.determiners | words.joints | words.stops else ""

    def is_capital(self, at: int) -> bool:
        """Whether a token has a capital."""
        if not 0 <= at < len(self.tokens) or self.tokens[at].shape not in _CAPITALS:
            return False
        elided = self.elided(at)
        return not elided or self.tokens[at].text[len(elided) :][:1].isupper()

    def cue_at(self, at: int) -> tuple[int, str] | None:
        """Where a verb of speech that begins at a token ends, and the pronoun that hangs on it.

        Dit-il, a-t-elle déclaré, ha dicho, a déclaré: auxiliary and participle are one.
        """
        verb, _, clitic = self.lower(at).partition("-")
        clitic = clitic.rpartition("-")[2]
        pronoun = clitic if clitic in self.words.pronouns else ""
        if verb in self.words.auxiliaries:
            after = at + 1
            while self.lower(after) in self.words.fillers:
                after += 1
            return (after + 1, pronoun) if self.lower(after) in self.words.participles else None
        if verb in self.words.cues and (not clitic or pronoun):
            return at + 1, pronoun
        return None

    def verb_at(self, at: int) -> tuple[int, str] | None:
        """Any other verb that can follow a quotation: bromeó, schimpfte."""
        verb, _, clitic = self.lower(at).partition("-")
        clitic = clitic.rpartition("-")[2]
        pronoun = clitic if clitic in self.words.pronouns else ""
        if not self._is_lower_word(at) or verb in self.words.stops | self.words.determiners:
            return None
        if verb in self.words.auxiliaries:
            after = at + 1
            while self.lower(after) in self.words.fillers:
                after += 1
            ends = self.lower(after).endswith(self.words.participle_endings)
            return (after + 1, pronoun) if ends else None
        return (at + 1, pronoun) if pronoun or verb.endswith(self.words.past_endings) else None

    def _is_lower_word(self, at: int) -> bool:
        return 0 <= at < len(self.tokens) and self.tokens[at].shape is Shape.LOWER
