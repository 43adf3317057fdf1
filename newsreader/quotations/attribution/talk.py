"""Talk: how an article is laid out that prints an interview, or names above what people say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.entities.entity import EntityKind
from newsreader.quotations.attribution.line import MARKS
from newsreader.quotations.marks import find_marks
from newsreader.quotations.wording import read_as, wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.quotations.pairing import Segment
    from newsreader.quotations.wording import Wording
    from newsreader.text.span import Span

_LABEL = re.compile(r"([^\W\d_]{1,12})\s?[:.]\s*")  # Q: or Answer:
_HEAD = (Role.TITLE, Role.STANDFIRST)
_RUNNING = (Role.BODY, Role.HEADING, Role.BLOCKQUOTE)
_SENTENCE_ENDS = (".", "!", "?", "")
_LEAST_QUESTIONS = 2
_LONGEST_ANSWER = 3
"""Paragraphs that a question and its answer take on average, at most."""
_SENTENCE = 80
"""Code points before a name in which its sentence is looked for."""
_EDGE = 3
"""Characters at either end of a paragraph among which its marks are."""


@dataclass(frozen=True)
class Talk:
    """An article with the people named in it, as a page on which people take turns.

    Attributes:
        article: the article.
        entities: its entities.
    """

    article: Article
    entities: Sequence[Entity]

    def is_question(self, segment: Segment) -> bool:
        """Whether a quotation stands right behind the label of a question."""
        return self._label_before(segment) in self._wording.asking

    def is_answer(self, segment: Segment) -> bool:
        """Whether a quotation stands right behind the label of an answer."""
        return self._label_before(segment) in self._wording.answering

    @cached_property
    def interviewed(self) -> Span | None:
        """Where the head of the article names the person that it lets speak.

        The head is the title, the standfirst and the first paragraph of text. It is the only person
        in the title or in the whole of it, those apart who ask: the author, whoever stands behind
        “by”, and whoever somebody talks to who is no more than a pronoun (She spoke to Tom Orr).
        """
        paragraphs = self.article.paragraphs
        titles = [p.span for p in paragraphs if p.role is Role.TITLE]
        head = titles + [p.span for p in paragraphs if p.role is Role.STANDFIRST]
        first = next((p.span for p in paragraphs if p.role is Role.BODY), None)
        if first is not None and not self._label_of(first.start):
            head.append(first)
        apart = [p.span for p in paragraphs if p.role is Role.BYLINE]
        for places in (titles, head):
            found = [
                next(mention for mention in entity.mentions if _lies_in(mention, places))
                for entity in self._people
                if any(_lies_in(mention, places) for mention in entity.mentions)
                and not any(
                    _lies_in(mention, apart) or (_lies_in(mention, head) and self._asks(mention))
                    for mention in entity.mentions
                )
            ]
            if len(found) == 1:
                return found[0]
        return None

    @cached_property
    def is_interview(self) -> bool:
        """Whether its paragraphs are questions and answers, with labels or without."""
        return len(self._questions) >= _LEAST_QUESTIONS and self.interviewed is not None

    def answers_in(self, paragraph: int) -> bool:
        """Whether a paragraph of an interview answers a question, alone or with those before it."""
        start = self.article.paragraphs[paragraph].span.start
        if paragraph in self._questions:
            return False
        label = self._label_of(start)
        return bool(label in self._wording.answering or any(q < paragraph for q in self._questions))

    def is_headline(self, segment: Segment) -> bool:
        """Whether a quotation is all of an interview's title."""
        paragraph = self.article.paragraphs[segment.paragraph]
        whole = paragraph.span.start == segment.start and paragraph.span.end == segment.end
        return whole and paragraph.role is Role.TITLE and self.is_interview

    def name_above(self, segment: Segment) -> Span | None:
        """The name on the line above the paragraph that a quotation opens.

        None where names stand below what they sign, and where the line may be a byline: in a run
        of such lines and quotations the first of them decides.
        """
        paragraphs = self.article.paragraphs
        if segment.start != paragraphs[segment.paragraph].span.start:
            return None
        name = self._names.get(segment.paragraph - 1)
        if name is None:
            return None
        first = segment.paragraph - 1
        while first and (first - 1 in self._names or self._is_quoted(first - 1)):
            first -= 1
        below_text = first > 0 and paragraphs[first - 1].role in _RUNNING
        return name if first in self._names and below_text else None

    @cached_property
    def _wording(self) -> Wording:
        return wording(self.article.language)

    @cached_property
    def _people(self) -> list[Entity]:
        return [entity for entity in self.entities if entity.kind is EntityKind.PERSON]

    @cached_property
    def _names(self) -> dict[int, Span]:
        """The names that are lines of their own, by paragraph."""
        mentions = {m.start: m for person in self._people for m in person.mentions}
        found = {}
        for index, paragraph in enumerate(self.article.paragraphs):
            name = mentions.get(paragraph.span.start)
            if name is not None and paragraph.role in _RUNNING:
                rest = self.article.text[name.end : paragraph.span.end]
                if rest.strip() in ("", ":"):
                    found[index] = name
        return found

    def _is_quoted(self, index: int) -> bool:
        """Whether marks open and close a paragraph."""
        span, text = self.article.paragraphs[index].span, self.article.text
        opening = next(find_marks(text, span.start, min(span.end, span.start + _EDGE)), None)
        closing = find_marks(text, max(span.start, span.end - _EDGE), span.end)
        return opening is not None and opening.start == span.start and any(closing)

    @cached_property
    def _questions(self) -> frozenset[int]:
        """The paragraphs that ask: those with a label, else those that end with a question mark."""
        paragraphs = [(i, p.span) for i, p in enumerate(self.article.paragraphs)
                      if p.role in _RUNNING]  # fmt: skip
        labels = {i: self._label_of(span.start) for i, span in paragraphs}
        asking = {i for i, label in labels.items() if label in self._wording.asking}
        if not asking:
            text = self.article.text
            asking = {i for i, span in paragraphs if text[span.end - 1] == "?"}
            if _LONGEST_ANSWER * len(asking) < len(paragraphs):
                return frozenset()
        return frozenset(asking)

    def _asks(self, mention: Span) -> bool:
        """Whether a name in the head is that of who asks."""
        text = self.article.read_text
        before = text[max(0, mention.start - _SENTENCE) : mention.start].rsplit("\n", 1)[-1].split()
        if not before:
            return False
        title = self.article.paragraphs[self.article.paragraph_at(mention.start)].role is Role.TITLE
        if before[-1].endswith(":") and not title:
            return True
        known = read_as(self.article.language)
        if before[-1].lower() in (known.quoting.makers if known.quoting else ()):
            return True
        ends = [at for at, word in enumerate(before) if word.rstrip(MARKS)[-1:] in _SENTENCE_ENDS]
        clause = before[ends[-1] + 1 :] if ends else before
        return (
            len(clause) > 1
            and clause[0].lower() in known.reference.subjects
            and clause[-1].lower() in known.reference.prepositions
        )

    def _label_of(self, start: int) -> str:
        """The label of a question or an answer at an offset, "" for none."""
        label, _ = self._label(start)
        known = label in self._wording.asking or label in self._wording.answering
        return label if known else ""

    def _label_before(self, segment: Segment) -> str:
        """The label that alone stands between the start of a paragraph and a quotation."""
        label, end = self._label(self.article.paragraphs[segment.paragraph].span.start)
        return label if end == segment.start else ""

    def _label(self, start: int) -> tuple[str, int]:
        """The label at an offset, lower-cased, and where what it labels begins; else nothing."""
        match = _LABEL.match(self.article.text, start)
        return (match.group(1).lower(), match.end()) if match else ("", start)


def _lies_in(mention: Span, places: Sequence[Span]) -> bool:
    return any(place.covers(mention) for place in places)
