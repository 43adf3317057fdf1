"""Lines: the sentences of a paragraph as the reporter wrote them, each quotation a single word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.source_phrase import SourcePhrase
from newsreader.quotations.grammar.clauses import Clauses, parse
from newsreader.quotations.grammar.english import GRAMMAR, PEOPLE
from newsreader.quotations.grammar.extents import extent, possessor_end, speaker_behind
from newsreader.quotations.grammar.noun_phrases import is_role
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.words import Quoted, Tag
from newsreader.text.tokens import Shape, Token

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.quotations.attribution.rule import AttributionRule
    from newsreader.quotations.pairing import Segment
    from newsreader.text.page import Page

MARKS = "\"“”„‟«»‹›「」『』《》‘’'`″ \u00a0\u202f"
PRONOUNS = GRAMMAR.subject_pronouns | GRAMMAR.possessives
_QUOTE = Kind.QUOTE
_HYPHENS = ("-", "/", "‑", "–", "\u00ad")
_MOST_SEGMENTS = 24
"""How many quotations of one sentence are read together."""
_LIMIT = 4000
"""Characters of a sentence that are read to either side: beyond, nobody looks for a speaker."""


@dataclass(frozen=True)
class Line:
    """A sentence outside quotation marks.

    Attributes:
        page: the article's text with its tokens.
        start: offset where it begins.
        end: offset where it ends.
        segments: the quoted stretches in it, in order.
    """

    page: Page
    start: int
    end: int
    segments: tuple[Segment, ...]

    @property
    def text(self) -> str:
        """The article's text."""
        return self.page.text

    @cached_property
    def tokens(self) -> list[Token]:
        """The sentence's tokens; each quotation is one, a `Quoted`."""
        found: list[Token] = []
        position = self.start
        for segment in self.segments:
            found += self.page.tokens(max(position, segment.start - _LIMIT), segment.start)
            found.append(Quoted.at(segment.start, segment.end))
            position = segment.end
        found += self.page.tokens(position, min(self.end, position + _LIMIT))
        return _joined(found)

    @property
    def is_quoted(self) -> bool:
        """Whether it has no words outside the marks."""
        return all(token.shape is Shape.MARK for token in self.tokens)

    @cached_property
    def clauses(self) -> Clauses:
        """The sentence's clauses."""
        commas = {s.start for s in self.segments if last_character(self.text, s) == ","}
        after = (at for at, t in enumerate(self.tokens) if t.start in commas)
        return parse(self.tokens, frozenset(after) if commas else frozenset())

    @cached_property
    def quotes(self) -> list[int]:
        """The phrases that stand for the segments."""
        phrases = self.clauses.phrases
        return [index for index, phrase in enumerate(phrases) if phrase.kind is _QUOTE]

    def source(
        self,
        noun: int,
        end: int,
        rule: AttributionRule[...],
        confidence: float | None = None,
        *,
        as_author: bool = True,
    ) -> SourcePhrase:
        """A noun phrase of the line as the source of a quotation.

        Args:
            noun: index of the noun phrase.
            end: index of the phrase before which its modifiers end.
            rule: the rule that found it.
            confidence: how sure it is here, where that is not what it is elsewhere.
            as_author: whether a document gives way to its author: a report by the bank.
        """
        clauses = self.clauses
        noun = speaker_behind(clauses, noun, end) if as_author else noun
        first, last = extent(clauses, noun, end)
        head = min(clauses.phrases[noun].head, last - 1)
        return SourcePhrase(
            clauses.words[first].token.start,
            clauses.words[last - 1].token.end,
            clauses.words[head].token.lower,
            clauses.words[head].tag is Tag.NAME and not _is_role_name(clauses, noun, head),
            clauses.words[head].token.lower in PRONOUNS,
            rule,
            rule.confidence if confidence is None else confidence,
        )

    def owner(
        self, noun: int, rule: AttributionRule[...], confidence: float
    ) -> SourcePhrase | None:
        """Whose a thing is that cannot speak for itself, None where it is nobody's: her career.

        Args:
            noun: index of the noun phrase.
            rule: the rule that found it.
            confidence: how sure it is that its owner is meant.
        """
        clauses = self.clauses
        phrase = clauses.phrases[noun]
        if is_role(clauses.lower(noun)):
            return None
        end = possessor_end(clauses, phrase.start, phrase.head)
        if end is None:
            return None
        head = clauses.words[end - 1]
        pronoun = head.tag is Tag.POSSESSIVE
        return SourcePhrase(
            clauses.words[phrase.start].token.start,
            head.token.end,
            head.token.lower,
            head.tag is Tag.NAME,
            pronoun,
            rule,
            confidence,
        )


def _is_role_name(clauses: Clauses, noun: int, head: int) -> bool:
    """Whether a capitalised head is a role after a determiner: the MP, a CM."""
    first = clauses.words[clauses.phrases[noun].start]
    determined = first.tag in (Tag.DETERMINER, Tag.POSSESSIVE)
    return determined and clauses.words[head].token.lower in PEOPLE.roles


def _joined(found: list[Token]) -> list[Token]:
    """The tokens with hyphens and slashes between words made part of them: 76-year-old."""
    joined: list[Token] = []
    for token in found:
        if len(joined) >= 2 and joined[-1].text in _HYPHENS and token.shape is not Shape.MARK:
            left, hyphen = joined[-2:]
            adjacent = left.end == hyphen.start and hyphen.end == token.start
            if adjacent and left.shape is not Shape.MARK:
                text = left.text + hyphen.text + token.text
                shape = token.shape if left.shape is Shape.NUMBER else left.shape
                joined[-2:] = [Token(text, left.start, token.end, text.lower(), shape)]
                continue
        joined.append(token)
    return joined


def last_character(text: str, segment: Segment) -> str:
    """The last character inside the marks of a segment."""
    position = segment.end - 1
    while position > segment.start and text[position] in MARKS:
        position -= 1
    return text[position]


def lines_of(page: Page, paragraph: int, segments: Iterable[Segment]) -> list[Line]:
    """The lines of a paragraph: its sentences, none of which ends within a quotation."""
    whole = page.paragraphs[paragraph]
    ends = [span.end for span in page.sentences_of(paragraph)] or [whole.end]
    ends[-1] = whole.end
    lines: list[Line] = []
    inside: list[Segment] = []
    waiting = list(segments)[::-1]
    start = whole.start
    for end in ends:
        while waiting and waiting[-1].start < end:
            inside.append(waiting.pop())
            if len(inside) == _MOST_SEGMENTS:
                lines.append(Line(page, start, inside[-1].end, tuple(inside)))
                start, inside = inside[-1].end, []
        if inside and inside[-1].end > end:
            continue
        if end > start:
            lines.append(Line(page, start, end, tuple(inside)))
            start, inside = end, []
    if inside:
        lines.append(Line(page, start, whole.end, tuple(inside)))
    return lines
