"""The surroundings of quotations: what the text around each one offers as its source."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Role
from newsreader.quotations.attribution.carrying import Attributed
from newsreader.quotations.attribution.line import MARKS, Line, lines_of
from newsreader.quotations.attribution.signature import (
    answer,
    heading_name,
    headline,
    signature,
    turn,
)
from newsreader.quotations.attribution.source_phrase import Subject
from newsreader.quotations.pairing import APART
from newsreader.quotations.wording import opening_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsreader.article import Article
    from newsreader.languages import Language
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.attribution.talk import Talk
    from newsreader.quotations.pairing import Segment
    from newsreader.text.page import Page

    CanSpeak = Callable[[SourcePhrase], bool]

_NO_RUNNING_TEXT = (Role.HEADING, Role.TABLE, Role.CAPTION, Role.BOILERPLATE)
_HEADING_LENGTH = 60
_HEADINGS = 3
_SUBJECTS = 3
"""Sentences before a pronoun in which whom it means is looked for."""


class ReadingMethod(NamedTuple):
    """How a language's sentences are read for sources.

    Attributes:
        language: the language.
        sources_in: the source of each quotation of a line that can speak, None where no rule finds
            one.
        speaker_in: who speaks in a line as a whole.
        subject_before: the subject of a line, where it stands before an offset.
        is_carried_on: whether a line says no more of its quotations than the one before.
        is_person: whether a noun, lower-cased, says what a person is.
        carries_far: whether a source may be carried over from another paragraph.
        carries_whole: whether it is carried only to sentences that are quoted as a whole.
        careful: whether nobody is named where a rule may be wrong: a pronoun stays one unless one
            person alone can be meant, and a single capitalised word is no name unless the article
            shows it to be one.
    """

    language: Language
    sources_in: Callable[[Line, CanSpeak], list[SourcePhrase | None]]
    speaker_in: Callable[[Line], SourcePhrase | None]
    subject_before: Callable[[Line, int], SourcePhrase | None]
    is_carried_on: Callable[[Line], bool]
    is_person: Callable[[str], bool]
    carries_far: bool = True
    carries_whole: bool = True
    careful: bool = False


@dataclass(slots=True)
class Surroundings:
    """Reads the sentences that quotations stand in, and those before them.

    Attributes:
        article: the article.
        page: its sentences and tokens.
        method: how they are read.
        can_speak: whether a source can be a speaker.
        talk: who takes turns on its page.
    """

    article: Article
    page: Page
    method: ReadingMethod
    can_speak: CanSpeak
    talk: Talk
    _above: tuple[int, SourcePhrase | None] = field(default=(-1, None))

    def attributed(self, segments: list[Segment]) -> Iterator[Attributed]:
        """The segments of one paragraph with their sources, as far as the text tells."""
        paragraph = segments[0].paragraph
        own_line = self._stands_alone(paragraph)
        above = -1 if own_line else self._running_text_before(paragraph)
        lines = lines_of(self.page, paragraph, segments)
        for number, line in enumerate(lines):
            sources = self.method.sources_in(line, self.can_speak)
            for segment, cued in zip(line.segments, sources, strict=True):
                place = Attributed(segment, above, stands_alone=own_line)
                if self.talk.is_question(segment):
                    yield replace(place, is_whole=False)
                    continue
                own = self._beside(segment, cued)
                if own is not None and not self._refers_back(own):
                    yield replace(place, own=own)
                    continue
                place = replace(
                    place,
                    own=own,
                    follows=segment is not line.segments[0],
                    is_whole=self.method.is_carried_on(line),
                    opens=not own_line and _opens(line, segment),
                )
                before = self._speaker_in(lines[number - 1]) if number else None
                if own is not None:
                    subjects = tuple(self._subjects_before(lines, number, own, before))
                    place = replace(place, subjects_before=subjects)
                if number and (own is not None or before is not None):
                    is_told = before is not None and before.is_told
                    is_told = is_told and not lines[number - 1].segments
                    yield replace(place, sentence_before=before, is_told_before=is_told)
                elif own is not None:
                    last = self._last_speaker(above)
                    told = () if last is None else (Subject(last, 0),)
                    subjects = (*place.subjects_before, *told)
                    yield replace(place, sentence_before=last, subjects_before=subjects)
                elif above < 0 or self._stands_alone(above):
                    yield place
                else:
                    yield replace(
                        place,
                        paragraph_before=partial(self._last_speaker, above),
                        introduction=self._last_speaker(above) if self._introduces(above) else None,
                    )

    def _subjects_before(
        self, lines: list[Line], number: int, own: SourcePhrase, before: SourcePhrase | None
    ) -> Iterator[Subject]:
        """Whom a source that refers back may mean: up to the first name in its paragraph."""
        if own.head in self.method.language.reference.things:
            subject = self.method.subject_before(lines[number], own.start)
            if subject is not None and self.can_speak(subject):
                yield Subject(subject, 0)
        for index in range(number - 1, max(-1, number - 1 - _SUBJECTS), -1):
            subject = before if index == number - 1 else self._speaker_in(lines[index])
            if subject is not None:
                yield Subject(subject, number - 1 - index)
                if subject.is_name:
                    return

    def _beside(self, segment: Segment, cued: SourcePhrase | None) -> SourcePhrase | None:
        """The source that the place of a quotation tells, or its sentence: who is nearest."""
        if self.talk.is_answer(segment):
            return answer(self.talk, segment)
        above = turn(self.talk, segment) or cued or headline(self.talk, segment)
        return above or signature(self.talk, segment) or heading_name(self.talk, segment)

    def _stands_alone(self, paragraph: int) -> bool:
        """Whether nothing is carried into a paragraph or out of it."""
        return self.article.paragraphs[paragraph].role in APART

    def _refers_back(self, source: SourcePhrase) -> bool:
        """Whether a source may mean the subject of the sentence before: he, the company."""
        resumptive = self.method.language.reference.resumptive
        return source.is_pronoun or (
            not source.is_name
            and opening_word(self.article.text[source.start : source.end], resumptive) in resumptive
        )

    def _running_text_before(self, paragraph: int) -> int:
        """The paragraph before, past headings and captions; -1 where there is none."""
        for index in range(paragraph - 1, max(-1, paragraph - 1 - _HEADINGS), -1):
            span = self.article.paragraphs[index].span
            short = len(span) < _HEADING_LENGTH and self.article.text[span.end - 1].isalnum()
            if self.article.paragraphs[index].role not in _NO_RUNNING_TEXT and not short:
                return index
        return paragraph - 1

    def _last_speaker(self, paragraph: int) -> SourcePhrase | None:
        """Who speaks in the last sentence of a paragraph."""
        if paragraph < 0:
            return None
        if self._above[0] != paragraph:
            spans = self.page.sentences_of(paragraph)
            span = spans[-1] if spans else self.article.paragraphs[paragraph].span
            line = Line(self.page, span.start, span.end, ())
            self._above = paragraph, self._speaker_in(line)
        return self._above[1]

    def _speaker_in(self, line: Line) -> SourcePhrase | None:
        source = self.method.speaker_in(line)
        return source if source is not None and self.can_speak(source) else None

    def _introduces(self, paragraph: int) -> bool:
        """Whether a paragraph ends with a colon."""
        if paragraph < 0:
            return False
        return self.article.text[self.article.paragraphs[paragraph].span.end - 1] == ":"


def _opens(line: Line, segment: Segment) -> bool:
    """Whether a sentence begins with a quotation that itself begins like a sentence."""
    inside = line.text[segment.start : segment.end].lstrip(MARKS)
    return inside[:1].isupper() and not line.text[line.start : segment.start].strip()
