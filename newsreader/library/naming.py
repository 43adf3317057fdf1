"""Who and what is named in all articles: where, when, and with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.library import getting
from newsreader.library.identity import storable
from newsreader.library.kept_analysis import sentence_spans
from newsreader.library.packing import unpacked_spans
from newsreader.library.persons import person_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from newsreader.article import Article
    from newsreader.text.span import Span

_OF_PERSON = "SELECT article, number FROM bearing WHERE person = ?"
_OF_NAME = """
    SELECT article, number FROM entity
    WHERE name = (SELECT name FROM entity WHERE article = ? AND number = ?)
        AND (article, number) NOT IN (SELECT article, number FROM bearing)
"""
_MENTIONS = """
    WITH named AS ({named})
    SELECT entity.article, entity.number, entity.mentions
    FROM entity JOIN named USING (article, number) JOIN article ON article.id = entity.article
    ORDER BY published IS NULL, published DESC, entity.article
"""
_MONTHS = """
    WITH named AS ({named})
    SELECT substr(published, 1, 7), count(DISTINCT article.id)
    FROM article JOIN named ON named.article = article.id
    WHERE published IS NOT NULL GROUP BY 1 ORDER BY 1
"""
_TOGETHER = """
    WITH named AS ({named})
    SELECT other.article, other.number, name.name, name.kind, count(DISTINCT other.article)
    FROM named JOIN entity AS other ON other.article = named.article
            AND other.number <> named.number
        JOIN name ON name.id = other.name AND name.kind IN ('person', 'organisation', 'place')
    GROUP BY other.name ORDER BY 5 DESC, name.name LIMIT ?
"""
_SENTENCES = "SELECT rest FROM analysis WHERE article = ?"


_ENTITY = """
    SELECT entity.article, entity.number
    FROM entity JOIN name ON name.id = entity.name JOIN article ON article.id = entity.article
    WHERE name.name = ? AND name.kind = ? ORDER BY article.key = ? DESC LIMIT 1
"""


class NamedIn(NamedTuple):
    """An article that names somebody or something.

    Attributes:
        id: number of the article in this library, and of the entity in it.
        article: the article.
        mentions: where it does.
        sentence: the sentence of the first mention.
    """

    id: tuple[int, int]
    article: Article
    mentions: tuple[Span, ...]
    sentence: Span


class Together(NamedTuple):
    """Somebody or something that is named together with another.

    Attributes:
        id: number of an article that names both, and of the entity in it.
        name: the name.
        kind: value of an `EntityKind`.
        articles: how many name both.
    """

    id: tuple[int, int]
    name: str
    kind: str
    articles: int


def entity_of(
    connection: sqlite3.Connection, key: str, name: str, kind: str
) -> tuple[int, int] | None:
    """An entity by its name: the number of an article, and of the entity in it.

    Args:
        connection: to the library.
        key: the `content_key` of an article that names it; where that is not kept, another one
            answers for it.
        name: what it is called there.
        kind: value of its `EntityKind`.
    """
    row = connection.execute(_ENTITY, (storable(name), kind, key)).fetchone()
    return (row[0], row[1]) if row else None


def named_in(connection: sqlite3.Connection, article: int, number: int) -> Iterator[NamedIn]:
    """All articles that name an entity, the newest first; those without a date come last.

    A person who is named in full is the same as in `persons`; everything else is where it has the
    same name and is of the same kind.

    Args:
        connection: to the library.
        article: one that names it.
        number: which of its entities it is.
    """
    named, values = _named(connection, article, number)
    for where, which, mentions in connection.execute(_MENTIONS.format(named=named), values):
        read = getting.article_of(connection, where)
        row = connection.execute(_SENTENCES, (where,)).fetchone()
        if read is not None and row is not None:
            places = unpacked_spans(mentions)
            sentence = _sentence(sentence_spans(row[0]), places[0])
            yield NamedIn((where, which), read, places, sentence)


def months(connection: sqlite3.Connection, article: int, number: int) -> dict[str, int]:
    """How many articles of each month name an entity: "2019-06" and the number, in order."""
    named, values = _named(connection, article, number)
    return dict(connection.execute(_MONTHS.format(named=named), values))


def together(
    connection: sqlite3.Connection, article: int, number: int, most: int = 10
) -> list[Together]:
    """Who and what is named most often in the articles that name an entity."""
    named, values = _named(connection, article, number)
    rows = connection.execute(_TOGETHER.format(named=named), (*values, most))
    return [
        Together((where, which), name, kind, articles)
        for where, which, name, kind, articles in rows
    ]


def _named(
    connection: sqlite3.Connection, article: int, number: int
) -> tuple[str, tuple[int, ...]]:
    """A query for the same entity in all articles, with its values."""
    person = person_of(connection, article, number)
    return (_OF_NAME, (article, number)) if person is None else (_OF_PERSON, (person,))


def _sentence(sentences: list[Span], mention: Span) -> Span:
    return next((one for one in sentences if one.start <= mention.start < one.end), mention)
