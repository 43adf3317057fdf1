"""The sentences that a summary may choose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.paragraphs.dateline import dateline_length
from newsreader.summary.boilerplate import is_boilerplate, is_caption
from newsreader.summary.pictured import pictured
from newsreader.summary.shapes import shaped_otherwise
from newsreader.summary.telling import Telling, pieces
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.quotations.quotation import Quotation
    from newsreader.summary.leaning import Leaning
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
        is_lead: whether the prose begins with it.
        is_unattributed: whether it is mostly quoted and does not say from whom.
        leanings: what it needs before it to be understood.
    """

    span: Span
    text: str
    number: int
    paragraph: int
    is_lead: bool = False
    is_unattributed: bool = False
    leanings: tuple[Leaning, ...] = ()


def candidates(
    article: Article,
    sentences: Sequence[Sentence],
    quotations: Iterable[Quotation] = (),
    entities: Iterable[Entity] = (),
    checkpoint: Callable[[], None] = lambda: None,
) -> list[Candidate]:
    """The sentences of the body that say something, in order, a repeated one once.

    A standfirst is shown above the body, which mostly repeats it: its sentences may be chosen only
    where the body has none. Questions, appeals and pieces of quotations, likewise, may be chosen
    only where there is nothing else.
    """
    shaped = shaped_otherwise(article) | pictured(article, sentences, entities)
    body = _prose(article, sentences, Role.BODY, shaped, checkpoint)
    prose = body or _prose(article, sentences, Role.STANDFIRST, set(), checkpoint)
    tells = Telling(article.language)
    halves = pieces([candidate.span for candidate in prose], quotations)
    telling = [one for one in prose if one.span not in halves and tells(one.text)] or prose
    if telling[:1] == prose[:1] != []:
        telling[0] = replace(telling[0], is_lead=True)
    return telling


def _prose(
    article: Article,
    sentences: Sequence[Sentence],
    role: Role,
    shaped: set[int],
    checkpoint: Callable[[], None],
) -> list[Candidate]:
    found: dict[str, Candidate] = {}
    for number, sentence in enumerate(sentences):
        if number % _BETWEEN_CHECKPOINTS == 0:
            checkpoint()
        index = sentence.paragraph
        if article.paragraphs[index].role is role and index not in shaped:
            candidate = _candidate(article, sentence, number)
            if not is_boilerplate(candidate.text):
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
