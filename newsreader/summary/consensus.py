"""Which methods agree on a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.summary.methods import METHODS
from newsreader.summary.ranking import summarise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.quotations.quotation import Quotation
    from newsreader.summary.summary import Summary
    from newsreader.text.sentences import Sentence
    from newsreader.text.span import Span


def agreement(  # noqa: PLR0913 - as `summarise`, and a summary
    article: Article,
    sentences: Sequence[Sentence],
    summary: Summary,
    quotations: Iterable[Quotation] = (),
    entities: Iterable[Entity] = (),
    *,
    checkpoint: Callable[[], None] = lambda: None,
) -> dict[Span, tuple[str, ...]]:
    """For each sentence of a summary, the other methods that also choose it at the same length.

    Runs every method that takes an article of this length: not for the event loop.

    Args:
        article: what was read.
        sentences: its sentences.
        summary: one of its summaries.
        quotations: what is quoted in it.
        entities: who and what it names.
        checkpoint: called many times during the work; it may raise to end it.
    """
    supporters: dict[Span, tuple[str, ...]] = {ranked.span: () for ranked in summary.sentences}
    quotations, entities = tuple(quotations), tuple(entities)
    for method in METHODS:
        if method == summary.method:
            continue
        other = summarise(
            article,
            sentences,
            quotations,
            entities,
            method=method,
            length=summary.length,
            checkpoint=checkpoint,
        )
        if other.method != method:
            continue
        for ranked in other.sentences:
            if ranked.span in supporters:
                supporters[ranked.span] += (method,)
    return supporters
