"""The sentences that a summary may choose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.paragraphs.dateline import dateline_length
from newsreader.summary.furniture import is_caption, is_furniture
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsreader.article import Article
    from newsreader.text.sentences import Sentence

_BETWEEN_CHECKPOINTS = 50
_LEAST = 25
"""Characters that stand behind a dateline where it is one."""
HEADLINES = frozenset((Role.TITLE, Role.STANDFIRST))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be chosen.

    Attributes:
        span: its place, without a dateline at its head.
        text: its words on one line.
        number: index into the article's sentences.
        paragraph: index into the article's paragraphs.
        is_unattributed: whether it is mostly quoted and does not say from whom.
    """

    span: Span
    text: str
    number: int
    paragraph: int
    is_unattributed: bool = False


def candidates(
    article: Article, sentences: Sequence[Sentence], checkpoint: Callable[[], None] = lambda: None
) -> list[Candidate]:
    """The sentences of the body that say something, in order, a repeated one once.

    A standfirst is shown above the body and mostly said again there: its sentences may be chosen
    only where the body has none.
    """
    body = _prose(article, sentences, Role.BODY, checkpoint)
    return body or _prose(article, sentences, Role.STANDFIRST, checkpoint)


def _prose(
    article: Article, sentences: Sequence[Sentence], role: Role, checkpoint: Callable[[], None]
) -> list[Candidate]:
    found: dict[str, Candidate] = {}
    for number, sentence in enumerate(sentences):
        if number % _BETWEEN_CHECKPOINTS == 0:
            checkpoint()
        if article.paragraphs[sentence.paragraph].role is role:
            candidate = _candidate(article, sentence, number)
            if not is_furniture(candidate.text):
                found.setdefault(candidate.text.casefold(), candidate)
    prose = list(found.values())
    uncaptioned = [candidate for candidate in prose if not is_caption(candidate.text)]
    return uncaptioned if 2 * len(uncaptioned) > len(prose) else prose


def _candidate(article: Article, sentence: Sentence, number: int) -> Candidate:
    span = sentence.span
    if span.start == article.paragraphs[sentence.paragraph].span.start:
        span = Span(span.start + dateline_length(span.of(article.text), _LEAST), span.end)
    return Candidate(span, " ".join(span.of(article.text).split()), number, sentence.paragraph)


def headlines(article: Article) -> list[str]:
    """The title and the standfirst, each on one line."""
    return [
        " ".join(paragraph.span.of(article.text).split())
        for paragraph in article.paragraphs
        if paragraph.role in HEADLINES
    ]
