"""The surroundings of quotations: what the text around each one offers as its source."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Role
from newsreader.quotations.attribution.carrying import Attributed
from newsreader.quotations.attribution.line import Line, lines_of
from newsreader.quotations.attribution.signature import signature_of
from newsreader.quotations.wording import opening_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsreader.article import Article
    from newsreader.languages import Language
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.pairing import Segment
    from newsreader.text.page import Page

_NO_RUNNING_TEXT = (Role.HEADING, Role.TABLE, Role.CAPTION, Role.BOILERPLATE)
_HEADING_LENGTH = 60
_HEADINGS = 3


class ReadingMethod(NamedTuple):
    """How a language's sentences are read for sources.

    Attributes:
        language: the language.
        sources_in: the source of each quotation of a line, None where no rule speaks.
        speaker_in: who speaks in a line as a whole.
        is_carried_on: whether a line says no more of its quotations than the one before.
        is_person: whether a noun, lower-cased, says what a person is.
        scare_quotes: whether a few words that nobody says are set in marks for their own sake.
        carries_far: whether a source may be carried over from another paragraph.
        careful: whether nobody is named where a rule may be wrong: sources are not carried into a
            sentence of the reporter's, a pronoun stays one unless one person alone can be meant,
            and a single capitalised word is no name unless the article shows it to be one.
    """

    language: Language
    sources_in: Callable[[Line], list[SourcePhrase | None]]
    speaker_in: Callable[[Line], SourcePhrase | None]
    is_carried_on: Callable[[Line], bool]
    is_person: Callable[[str], bool]
    scare_quotes: bool = True
    carries_far: bool = True
    careful: bool = False


@dataclass(slots=True)
class Surroundings:
    """Reads the sentences that quotations stand in, and those before them.

    Attributes:
        article: the article.
        page: its sentences and tokens.
        method: how they are read.
    """

    article: Article
    page: Page
    method: ReadingMethod
    _above: tuple[int, SourcePhrase | None] = field(default=(-1, None))

    def attributed(self, segments: list[Segment]) -> Iterator[Attributed]:
        """The segments of one paragraph with their sources, as far as the text tells."""
        paragraph = segments[0].paragraph
        above = self._running_text_before(paragraph)
        lines = lines_of(self.page, paragraph, segments)
        for number, line in enumerate(lines):
            for segment, own in zip(line.segments, self.method.sources_in(line), strict=True):
                if own is not None and not self._refers_back(own):
                    yield Attributed(segment, above, own)
                    continue
                before = self.method.speaker_in(lines[number - 1]) if number else None
                if number and (own is not None or before is not None):
                    yield Attributed(segment, above, own, self.method.is_carried_on(line), before)
                    continue
                if own is not None:
                    yield Attributed(
                        segment,
                        above,
                        own,
                        self.method.is_carried_on(line),
                        self._last_speaker(above),
                    )
                    continue
                yield Attributed(
                    segment,
                    above,
                    is_whole=self.method.is_carried_on(line),
                    introduction=self._last_speaker(above) if self._introduces(above) else None,
                    paragraph_before=partial(self._last_speaker, above),
                    signature=signature_of(self.article, paragraph + 1),
                )

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
            self._above = paragraph, self.method.speaker_in(line)
        return self._above[1]

    def _introduces(self, paragraph: int) -> bool:
        """Whether a paragraph ends with a colon."""
        if paragraph < 0:
            return False
        return self.article.text[self.article.paragraphs[paragraph].span.end - 1] == ":"
