"""Paragraphs cut into sentences."""

from __future__ import annotations

import re

from newsreader.languages import language as language_of
from newsreader.text.sentences.boundary import is_boundary
from newsreader.text.sentences.possible_end import MARK, possible_end
from newsreader.text.span import Span

_SPACE = re.compile(r"\s*+")


def sentence_spans(
    text: str,
    start: int = 0,
    end: int | None = None,
    language: str = "en",
    *,
    unbroken: int = 0,
) -> list[Span]:
    """The sentences of `text[start:end]`, a stretch that no paragraph ends in.

    Takes time linear in the length, whatever the text.

    Args:
        text: the article's text.
        start: where to begin.
        end: where to stop, the text's end where it is None.
        language: ISO 639-1 code; one that says nothing of sentences is read as English.
        unbroken: code points at the beginning within which no sentence ends.

    Returns:
        Spans in order that do not overlap, without surrounding white space; all that is not white
        space lies in one of them.
    """
    end = len(text) if end is None else end
    words = language_of(language).sentences
    spans: list[Span] = []
    start = _SPACE.match(text, start, end).end()  # type: ignore[union-attr]  # it always matches
    for mark in MARK.finditer(text, start + unbroken, end):
        after = _SPACE.match(text, mark.end(), end).end()  # type: ignore[union-attr]
        if after < end and is_boundary(possible_end(text, start, end, mark, after), words):
            spans.append(Span(start, mark.end()))
            start = after
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        spans.append(Span(start, end))
    return spans
