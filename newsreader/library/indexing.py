"""The words of an article and of its quotations, as they are indexed and looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.library.shingles import marks_of, words_of
from newsreader.library.spacing import spaced

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_ADD_MARK = "INSERT INTO shingle (hash, article, number) VALUES (?, ?, ?)"
_TAKE_OUT_MARK = "DELETE FROM shingle WHERE hash = ? AND article = ? AND number = ?"
_ADD = "INSERT INTO word_index (rowid, title, body, quoted) VALUES (?, ?, ?, ?)"
_TAKE_OUT = (
    "INSERT INTO word_index (word_index, rowid, title, body, quoted) VALUES ('delete', ?, ?, ?, ?)"
)


class Words(NamedTuple):
    """What is indexed of an article.

    Attributes:
        article: its number.
        title: what it is called.
        body: its whole text.
        quoted: the numbers and the texts of its quotations.
    """

    article: int
    title: str
    body: str
    quoted: Sequence[tuple[int, str]]


def index(connection: sqlite3.Connection, words: Words) -> None:
    """Index the words of an article."""
    connection.execute(_ADD, _row(words))
    connection.executemany(_ADD_MARK, _marks(words))


def take_out(connection: sqlite3.Connection, words: Words) -> None:
    """Take the words of an article out of the index, given exactly as they were put in."""
    connection.execute(_TAKE_OUT, _row(words))
    connection.executemany(_TAKE_OUT_MARK, _marks(words))


def take_all_out(connection: sqlite3.Connection) -> None:
    """Empty the index."""
    connection.execute("INSERT INTO word_index (word_index) VALUES ('delete-all')")
    connection.execute("DELETE FROM shingle")


def _row(words: Words) -> tuple[int | str, ...]:
    quoted = "\n".join(text for _, text in words.quoted)
    return words.article, spaced(words.title), spaced(words.body), spaced(quoted)


def _marks(words: Words) -> list[tuple[int, int, int]]:
    return [
        (mark, words.article, number)
        for number, text in words.quoted
        for mark in marks_of(words_of(text))
    ]
