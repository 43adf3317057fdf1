"""Clauses: a sentence as phrases, with what the rules ask about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.quotations.grammar.english import LABELS
from newsreader.quotations.grammar.noun_phrases import is_role
from newsreader.quotations.grammar.phrases import Kind, Phrase, find_phrases
from newsreader.quotations.grammar.tagging import tag_words
from newsreader.quotations.grammar.words import Quoted, Tag, TaggedWord
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from newsreader.text.tokens import Token

_NOUN, _QUOTE = Kind.NOUN, Kind.QUOTE
_LOWER, _MARK = Shape.LOWER, Shape.MARK
_DATELINE = 12
"""How many tokens a dateline has at most: “WASHINGTON, Dec. 8 (UPI) —”."""
_LABEL = 2
"""How many tokens a label has: “A:”."""
_SHORT_QUOTE = 45
"""How many characters a quoted title or term has at most."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """A sentence as phrases.

    Attributes:
        words: the sentence's words.
        phrases: its phrases, in order.
        comma_after: indexes of quotation phrases that end with a comma inside the marks.
    """

    words: list[TaggedWord]
    phrases: list[Phrase]
    comma_after: frozenset[int] = frozenset()

    def kind(self, index: int) -> Kind | None:
        """The kind of a phrase, None beyond the ends."""
        return self.phrases[index].kind if 0 <= index < len(self.phrases) else None

    def lower(self, index: int) -> str:
        """The lower-cased head word of a phrase."""
        return self.words[self.phrases[index].head].token.lower

    def tag(self, index: int) -> Tag:
        """The word class of a phrase's head."""
        return self.words[self.phrases[index].head].tag

    def is_noun(self, index: int) -> bool:
        """Whether a phrase is a noun phrase."""
        return self.kind(index) is _NOUN

    def is_name(self, index: int) -> bool:
        """Whether a noun phrase is about a name; “a White House official” is not."""
        return self.is_noun(index) and self.tag(index) is Tag.NAME

    def is_pronoun(self, index: int) -> bool:
        """Whether a noun phrase is a pronoun that can be a subject: he, they."""
        return self.is_noun(index) and self.tag(index) is Tag.SUBJECT

    def is_object(self, index: int) -> bool:
        """Whether a noun phrase is a pronoun that cannot be a subject: him, them."""
        return self.is_noun(index) and self.tag(index) is Tag.OBJECT

    def is_person_like(self, index: int) -> bool:
        """Whether a noun phrase can speak: a name, a pronoun, a role."""
        return self.is_name(index) or self.is_pronoun(index) or is_role(self.lower(index))

    def is_bare_determiner(self, index: int) -> bool:
        """Whether a quotation stands between a determiner and its noun: the “Scandal” actress."""
        return (
            self.is_noun(index)
            and self.tag(index) in (Tag.DETERMINER, Tag.POSSESSIVE)
            and self.kind(index + 1) is Kind.QUOTE
            and self.is_noun(index + 2)
        )

    def owns(self, index: int) -> bool:
        """Whether a noun phrase begins with a name that possesses it: Hillary Clinton’s aide."""
        phrase = self.phrases[index]
        inside = self.words[phrase.start : phrase.head]
        return self.words[phrase.start].tag is Tag.NAME and any(
            word.tag is Tag.POSSESSIVE for word in inside
        )

    def is_preposition(self, index: int, word: str) -> bool:
        """Whether a phrase is that preposition."""
        return self.kind(index) is Kind.PREPOSITION and self.lower(index) == word

    def closes(self, index: int) -> bool:
        """Whether a phrase can close an interpolation: a comma, a dash, a bracket."""
        return self.kind(index) in (Kind.COMMA, Kind.DASH, Kind.CLOSE) or index in self.comma_after

    def is_nominal_quote(self, index: int) -> bool:
        """Whether a quotation is a short part of a noun phrase: star of “Scandal”."""
        if self.kind(index) is not Kind.QUOTE or index == 0:
            return False
        token = self.words[self.phrases[index].start].token
        return token.end - token.start <= _SHORT_QUOTE and self.kind(index - 1) in (
            Kind.PREPOSITION,
            Kind.NOUN,
            Kind.CONJUNCTION,
        )

    def climb(self, noun: int, first: int = 0) -> int:
        """The head of a chain of prepositions: a spokesman | for the campaign | in Iowa."""
        while (
            noun - 2 >= first
            and self.kind(noun - 1) is Kind.PREPOSITION
            and self.is_noun(noun - 2)
            and not self.is_pronoun(noun - 2)
        ):
            noun -= 2
        return noun


def parse(tokens: list[Token], comma_after: frozenset[int] = frozenset()) -> Clauses:
    """The clauses of a sentence; each quotation in it is one token, a `Quoted`.

    Args:
        tokens: the sentence.
        comma_after: indexes of quotation tokens with a comma inside their marks.
    """
    start = _after_label(tokens) or _after_dateline(tokens)
    words = tag_words(tokens[start:], title_case=_is_title_case(tokens))
    phrases = find_phrases(words)
    commas = frozenset(
        index
        for index, phrase in enumerate(phrases)
        if phrase.kind is _QUOTE and phrase.start + start in comma_after
    )
    return Clauses(words, phrases, commas)


def _after_label(tokens: list[Token]) -> int:
    """Where the sentence begins behind the label of a question or an answer; A: he said."""
    labelled = len(tokens) > _LABEL and tokens[0].lower in LABELS
    return _LABEL if labelled and tokens[1].text in (":", ".") else 0


def _after_dateline(tokens: list[Token]) -> int:
    """Where the sentence begins behind a dateline, 0 where it has none.

    A dateline has no quotation in it: NASA called it “nominal” – its highest praise.
    """
    if not tokens or tokens[0].shape is not Shape.UPPER or len(tokens[0].text) < 3:
        return 0
    for index, token in enumerate(tokens[:_DATELINE]):
        if isinstance(token, Quoted):
            return 0
        if token.text in ("—", "–", "-", "--") or (token.text == ":" and index < 3):
            quoted = index + 1 < len(tokens) and isinstance(tokens[index + 1], Quoted)
            return 0 if quoted and token.text == ":" else index + 1
    return 0


def _is_title_case(tokens: list[Token]) -> bool:
    """Whether a headline capitalises its words."""
    shapes = [t.shape for t in tokens if t.shape is not _MARK and len(t.text) > 3]
    capitals = len(shapes) - shapes.count(_LOWER)
    return len(shapes) >= 4 and capitals > 0.8 * len(shapes)
