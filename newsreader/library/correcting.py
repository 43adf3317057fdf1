"""The corrections of a reader, kept with the article's content."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.library.correction import Correction, Wrong
from newsreader.library.identity import storable
from newsreader.text.span import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_ARTICLE = "INSERT INTO article (key) VALUES (?) ON CONFLICT (key) DO NOTHING"
_ADD = """
    INSERT OR REPLACE INTO correction (article, wrong, start, end, words, value)
    SELECT id, ?, ?, ?, ?, ? FROM article WHERE key = ?
"""
_OF = """
    SELECT correction.wrong, start, end, correction.words, value
    FROM correction JOIN article ON article.id = correction.article
    WHERE article.key = ? ORDER BY correction.id
"""
_LAST = """
    SELECT max(correction.id) FROM correction JOIN article ON article.id = correction.article
    WHERE article.key = ?
"""
_ALL = """
    SELECT article.key, article.title, source.location, correction.wrong, start, end,
        correction.words, value, made
    FROM correction JOIN article ON article.id = correction.article
        LEFT JOIN source ON source.article = article.id
    GROUP BY correction.id ORDER BY correction.id
"""


class Made(NamedTuple):
    """A correction as it is given out.

    Attributes:
        key: of the article's content.
        title: what the article is called, or None.
        source: where it was found last, or None.
        wrong: what was wrong.
        start: the place, in code points.
        end: just past it.
        words: the text there.
        value: what is right, or None.
        made: when the reader said so (UTC).
    """

    key: str
    title: str | None
    source: str | None
    wrong: str
    start: int
    end: int
    words: str
    value: str | None
    made: str


def add(connection: sqlite3.Connection, key: str, correction: Correction) -> None:
    """Keep a correction.

    Args:
        connection: within a transaction.
        key: of the article's content.
        correction: what the reader says.
    """
    connection.execute(_ARTICLE, (key,))
    value = storable(correction.value) if correction.value is not None else None
    place = correction.span.start, correction.span.end
    connection.execute(
        _ADD, (correction.wrong.value, *place, storable(correction.words), value, key)
    )


def take_back(connection: sqlite3.Connection, key: str) -> Correction | None:
    """Take back the last correction of an article, and give it; None where there is none."""
    made = corrections(connection, key)
    if not made:
        return None
    (last,) = connection.execute(_LAST, (key,)).fetchone()
    connection.execute("DELETE FROM correction WHERE id = ?", (last,))
    return made[-1]


def corrections(connection: sqlite3.Connection, key: str) -> tuple[Correction, ...]:
    """The corrections of an article, the first one first."""
    return tuple(
        Correction(Wrong(wrong), Span(start, end), words, value)
        for wrong, start, end, words, value in connection.execute(_OF, (key,))
    )


def all_corrections(connection: sqlite3.Connection) -> Iterator[Made]:
    """All of them, the first one first."""
    return (Made(*row) for row in connection.execute(_ALL))
