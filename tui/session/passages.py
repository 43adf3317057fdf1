"""Passages of an article around a place: the words there, the sentence there."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.article import Article
    from newsreader.text.sentences import Sentence

_WORDS = re.compile(r"\S+(?:\s+\S+){0,7}")
"""As many words as it takes to recognise a place."""


def words_at(article: Article, place: int) -> Span:
    """The first words of a passage that begins at a place, up to the end of its paragraph."""
    paragraph = article.paragraphs[article.paragraph_at(place)].span
    words = _WORDS.match(article.text, place, max(place + 1, paragraph.end))
    return Span(*words.span()) if words else Span(place, place + 1)


def sentence_at(sentences: Sequence[Sentence], place: int) -> Span | None:
    """The sentence that holds a place, None outside of any."""
    last = bisect_right(sentences, place, key=lambda sentence: sentence.span.start) - 1
    return sentences[last].span if last >= 0 and place < sentences[last].span.end else None
