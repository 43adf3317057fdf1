"""Find the entities of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.candidates import candidates_of
from newsreader.entities.clusters import clusters_of
from newsreader.entities.document import entities_of
from newsreader.entities.evidence import evidence_of
from newsreader.entities.foreign import foreign_mentions
from newsreader.entities.headlines import mentions_in_lines
from newsreader.entities.kinds import kinds_of
from newsreader.entities.mentions import mentions_of
from newsreader.entities.passages import Passages
from newsreader.languages.detection import is_read_as_english

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.text.page import Page


def _nothing() -> None:
    """The checkpoint of whoever needs none."""


def find_entities(
    article: Article,
    page: Page,
    *,
    checkpoint: Callable[[], None] = _nothing,
) -> tuple[Entity, ...]:
    """The people, organisations, places and other things that an article names.

    In languages other than English only dates, amounts, listed places and, where the language has
    rules, people with a known given name are looked for.

    Args:
        article: what was read.
        page: its sentences and tokens.
        checkpoint: called at least once a paragraph; an exception that it raises ends the work.

    Returns:
        The entities in order of their first mention; no two mentions overlap.
    """
    if is_read_as_english(article.language, article.read_text):
        return _english(article, page, checkpoint)
    return _foreign(article, page, checkpoint)


def _english(article: Article, page: Page, checkpoint: Callable[[], None]) -> tuple[Entity, ...]:
    evidence = evidence_of(article, page, checkpoint)
    passages = Passages(article, page, checkpoint, evidence.firms)
    candidates = candidates_of(passages, evidence)
    clusters = clusters_of(candidates, checkpoint)
    kinds = kinds_of(clusters, candidates)
    mentions = mentions_of(candidates, kinds, checkpoint)
    in_lines = mentions_in_lines(candidates, passages, mentions)
    mentions = sorted([*mentions, *in_lines])
    return entities_of(passages.text, mentions, passages.amounts, candidates.acronyms, checkpoint)


def _foreign(article: Article, page: Page, checkpoint: Callable[[], None]) -> tuple[Entity, ...]:
    passages = Passages(article, page, checkpoint)
    mentions = foreign_mentions(passages)
    return entities_of(passages.text, mentions, passages.amounts, {}, checkpoint)
