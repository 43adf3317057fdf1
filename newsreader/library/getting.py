"""Articles and their analyses out of the library's tables."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from newsreader.library.kept_analysis import (
    KeptAnalysis,
    KeptEntity,
    KeptQuotation,
    analysis_from,
)
from newsreader.library.kept_article import KeptArticle, article_from

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from newsreader.analysis import Analysis
    from newsreader.article import Article

_ARTICLE = """
    SELECT key, title, beginning, byline, published, modified, language, words, length, format,
        site, url, content.text, content.layout
    FROM article JOIN content ON content.article = article.id WHERE article.id = ?
"""
_PLACE = "SELECT name, fragment FROM source WHERE article = ? ORDER BY location LIMIT 1"
_ENGINE = """
    SELECT analysis.engine FROM analysis JOIN article ON article.id = analysis.article
    WHERE article.key = ? AND coalesce(? = article.language, 1)
"""
_ANALYSIS = """
    SELECT article.id, analysis.engine, analysis.method, analysis.chosen, analysis.rest
    FROM analysis JOIN article ON article.id = analysis.article WHERE article.key = ?
"""
_ENTITIES = """
    SELECT entity.number, name.name, name.kind, aliases, value, mentions
    FROM entity JOIN name ON name.id = entity.name WHERE article = ? ORDER BY number
"""
_QUOTATIONS = """
    SELECT quotation.number, start, end, segments, quotation.kind, name.name, person,
        mention_start, mention_end, rule, confidence
    FROM quotation LEFT JOIN name ON name.id = quotation.speaker
    WHERE article = ? ORDER BY quotation.number
"""
_COUNTS = """
    SELECT (SELECT count(*) FROM content),
        (SELECT coalesce(sum(words), 0) FROM article WHERE id IN (SELECT article FROM content)),
        (SELECT count(*) FROM quotation WHERE kind IN ('speech', 'partial')),
        (SELECT count(DISTINCT speaker) FROM quotation),
        (SELECT count(*) FROM source)
"""
_ENGINES = "SELECT engine, count(*) FROM analysis GROUP BY engine"
_STAMPS = """
    SELECT source.location, source.stamp
    FROM source JOIN analysis ON analysis.article = source.article
        JOIN article ON article.id = source.article
    WHERE analysis.engine = ? AND source.location IN (SELECT value FROM json_each(?))
        AND NOT (article.format = 'feed' AND source.stamp = '')
"""


"""Of a link that a feed told of, the page is still to be read."""


class Facts(NamedTuple):
    """What a library holds.

    Attributes:
        articles: how many, with their texts.
        words: how many these have.
        quotations: how many there are in them that somebody says.
        speakers: how many people and bodies say them.
        sources: how many files and addresses they came from.
        engines: how many articles each engine analysed.
    """

    articles: int
    words: int
    quotations: int
    speakers: int
    sources: int
    engines: dict[str, int]


def facts(connection: sqlite3.Connection) -> Facts:
    """What the library holds."""
    articles, words, quotations, speakers, sources = connection.execute(_COUNTS).fetchone()
    engines = dict(connection.execute(_ENGINES))
    return Facts(articles, words, quotations, speakers, sources, engines)


def stamps(connection: sqlite3.Connection, locations: Sequence[str], engine: str) -> dict[str, str]:
    """The stamps of sources whose articles are kept with what an engine finds in them."""
    return dict(connection.execute(_STAMPS, (engine, json.dumps(locations))))


def made_by(connection: sqlite3.Connection, key: str, language: str | None) -> str | None:
    """The engine that made the analysis that is kept of a text, None where none is.

    Args:
        connection: to the library.
        key: the text's `content_key`.
        language: what the text is to be taken for, None for any.
    """
    row = connection.execute(_ENGINE, (key, language)).fetchone()
    return row[0] if row else None


def analysis_of(connection: sqlite3.Connection, key: str, article: Article) -> Analysis | None:
    """The analysis that is kept of a text, by whatever engine; None where none is.

    Args:
        connection: to the library.
        key: the text's `content_key`.
        article: the article, which the analysis is then of.
    """
    kept = kept_analysis(connection, key)
    return analysis_from(kept, article) if kept else None


def kept_analysis(connection: sqlite3.Connection, key: str) -> KeptAnalysis | None:
    """The rows of the analysis that is kept of a text, None where none is."""
    row = connection.execute(_ANALYSIS, (key,)).fetchone()
    if row is None:
        return None
    number, engine, method, chosen, rest = row
    quotations = [KeptQuotation(*one) for one in connection.execute(_QUOTATIONS, (number,))]
    entities = [KeptEntity(*one) for one in connection.execute(_ENTITIES, (number,))]
    return KeptAnalysis(engine, method, chosen, rest, quotations, entities)


def article_of(connection: sqlite3.Connection, number: int) -> Article | None:
    """An article with its whole text, by its number; None where its text is not kept."""
    kept = kept_article(connection, number)
    if kept is None:
        return None
    place = connection.execute(_PLACE, (number,)).fetchone()
    name, fragment = place or (None, None)
    return article_from(kept, name or kept.key, fragment)


def kept_article(connection: sqlite3.Connection, number: int) -> KeptArticle | None:
    """The columns of an article, by its number; None where its text is not kept."""
    row = connection.execute(_ARTICLE, (number,)).fetchone()
    return KeptArticle(*row) if row else None
