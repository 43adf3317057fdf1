"""All that is known of an article: the stages in their order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.entities import find_entities
from newsreader.quotations import find_quotations
from newsreader.sentences import split_sentences
from newsreader.summary import summarise

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.entities import RecogniserName
    from newsreader.entities.entity import Entity
    from newsreader.quotations.quotation import Quotation
    from newsreader.sentences import Sentence
    from newsreader.summary import Length, Summary


@dataclass(frozen=True, slots=True)
class Analysis:
    """An article and what was found in it; every place is a span of `article.text`.

    A person who is both mentioned and quoted is one `Entity` object in both.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...]
    quotations: tuple[Quotation, ...]
    summary: Summary


def analyse(
    article: Article,
    *,
    method: str = "news",
    length: int | Length = 3,
    recogniser: RecogniserName = "rules",
    checkpoint: Callable[[], None] = lambda: None,
) -> Analysis:
    """Find the sentences, entities, quotations and the summary of an article.

    Args:
        article: what was read.
        method: name of a summary method, one of `newsreader.summary.METHODS`.
        length: how many sentences the summary has, or another `Length`.
        recogniser: what finds the entities, "rules" or "spacy" where that is installed.
        checkpoint: called many times during the work; an exception that it raises ends the work
            and is passed on.

    Raises:
        ValueError: the method is unknown.
        MissingPipelineError: "spacy" was asked for and is not installed.
    """
    sentences = split_sentences(article, checkpoint)
    entities = find_entities(article, sentences, recogniser=recogniser, checkpoint=checkpoint)
    quotations = find_quotations(article, sentences, entities, checkpoint=checkpoint)
    checkpoint()
    summary = summarise(
        article, sentences, quotations, method=method, length=length, checkpoint=checkpoint
    )
    return Analysis(article, sentences, entities, quotations, summary)
