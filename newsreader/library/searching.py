"""Finding articles of the library: a query as SQL over the index of words and the other tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.library.conditions import all_of, is_of_words, matching

if TYPE_CHECKING:
    import sqlite3

    from newsreader.library.query import LibraryQuery

_TITLE_WEIGHT = 8.0
"""How much more a word counts in a title than in the text (bm25)."""
_RANKED = """
    SELECT article.id, -bm25(word_index, ?, 1.0, 1.0) AS score
    FROM word_index JOIN article ON article.id = word_index.rowid
        LEFT JOIN mark ON mark.article = article.id
    WHERE word_index MATCH ? AND {condition} ORDER BY score DESC, article.id DESC LIMIT ? OFFSET ?
"""
_DATED = """
    SELECT article.id, 0.0
    FROM article LEFT JOIN mark ON mark.article = article.id
    WHERE article.id IN (SELECT article FROM content) AND {condition}
    ORDER BY article.published IS NULL, article.published DESC, article.id DESC LIMIT ? OFFSET ?
"""


class Hit(NamedTuple):
    """An article that was found.

    Attributes:
        article: its number in this library.
        score: how well it answers the words that were asked for, greater is better; 0 for a query
            without words.
    """

    article: int
    score: float


def find(
    connection: sqlite3.Connection, query: LibraryQuery, *, most: int = -1, skipped: int = 0
) -> list[Hit]:
    """The articles that answer a query: the best first, or the newest where no words are asked for.

    Args:
        connection: to the library.
        query: what is asked.
        most: how many at most, -1 for all.
        skipped: how many of the first are left out.
    """
    ranking = [group for group in query.groups if is_of_words(group)]
    others = [group for group in query.groups if not is_of_words(group)]
    condition = all_of(others, query.scope)
    if ranking:
        match = matching(ranking, query.scope)
        rows = connection.execute(
            _RANKED.format(condition=condition.text),
            (_TITLE_WEIGHT, match, *condition.values, most, skipped),
        )
    else:
        rows = connection.execute(
            _DATED.format(condition=condition.text), (*condition.values, most, skipped)
        )
    return [Hit(article, score) for article, score in rows]
