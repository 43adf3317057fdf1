"""The page: an article's sentences and tokens, found once for all stages."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import repeat
from typing import TYPE_CHECKING

from newsreader.text.sentences import Sentence, sentence_spans
from newsreader.text.tokens import Columns, Shape, Token, columns, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsreader.text.span import Span


@dataclass(frozen=True)
class Page:
    """A text with its paragraphs and sentences; its tokens are found when they are first asked for.

    Attributes:
        text: the article's text, with spaces for what is not read in it.
        language: ISO 639-1 code.
        paragraphs: their places, in order.
        sentences: of all paragraphs, in order.
    """

    text: str
    language: str
    paragraphs: Sequence[Span]
    sentences: tuple[Sentence, ...]
    _first: Sequence[int] = field(repr=False)
    """Number of the first sentence of each paragraph, and how many sentences there are."""
    _columns: dict[int, Columns] = field(default_factory=dict, repr=False, compare=False)

    def sentences_of(self, paragraph: int) -> list[Span]:
        """The places of the sentences of a paragraph, in order."""
        first, last = self._first[paragraph : paragraph + 2]
        return [sentence.span for sentence in self.sentences[first:last]]

    def columns(self, paragraph: int) -> Columns:
        """The tokens of a paragraph."""
        found = self._columns.get(paragraph)
        if found is None:
            span = self.paragraphs[paragraph]
            found = columns(self.text, span.start, span.end, self.language)
            self._columns[paragraph] = found
        return found

    def tokens(self, start: int, end: int) -> list[Token]:
        """The tokens of `text[start:end]`, which is within one paragraph.

        They are what the stretch has when it stands alone: one that begins or ends within a token
        of the paragraph is read by itself.
        """
        if start >= end:
            return []
        number = bisect_right(self.paragraphs, start, key=_start) - 1
        found = self.columns(number)
        first = bisect_left(found.starts, start)
        last = bisect_left(found.starts, end, first)
        if self._parts(found, first, start) or self._parts(found, last, end):
            return tokens(self.text, start, end, self.language)
        cut = found.tokens(first, last)
        if cut and cut[-1].shape is Shape.INITIAL and end < self.paragraphs[number].end:
            return tokens(self.text, start, end, self.language)
        return cut

    def _parts(self, found: Columns, index: int, offset: int) -> bool:
        """Whether an offset splits a token, or the parts of one word.

        Args:
            found: the paragraph's tokens.
            index: the first token that begins at `offset` or behind it.
            offset: where the text is cut.
        """
        if index == 0 or offset >= len(self.text):
            return False
        before = found.starts[index - 1] + len(found.texts[index - 1])
        return before > offset or (before == offset and _has_letter(self.text, offset))


def _start(span: Span) -> int:
    return span.start


def _has_letter(text: str, cut: int) -> bool:
    """Whether a character beside a cut may belong to a word."""
    return any(character.isalnum() or character == "_" for character in text[cut - 1 : cut + 1])


def page_of(
    text: str,
    paragraphs: Iterable[Span],
    language: str = "en",
    unbroken: Sequence[int] | None = None,
    checkpoint: Callable[[], None] = lambda: None,
) -> Page:
    """The page of a text.

    Args:
        text: the article's text.
        paragraphs: their places, in order.
        language: ISO 639-1 code.
        unbroken: for each paragraph, the code points at its beginning within which no sentence
            ends; none where it is None.
        checkpoint: called once a paragraph; an exception that it raises ends the work.
    """
    places = tuple(paragraphs)
    sentences: list[Sentence] = []
    first = []
    for number, (place, whole) in enumerate(zip(places, unbroken or repeat(0), strict=False)):
        checkpoint()
        first.append(len(sentences))
        spans = sentence_spans(text, place.start, place.end, language, unbroken=whole)
        sentences += [Sentence(span, number) for span in spans]
    first.append(len(sentences))
    return Page(text, language, places, tuple(sentences), first)
