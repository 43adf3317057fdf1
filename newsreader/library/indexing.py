"""The text of an article as its words are indexed, and words as they are looked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_UNSPACED = re.compile(
    "["
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3040-\u30ff\u31f0-\u31ff"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Chinese characters
    "\U00020000-\U0003ffff"
    "]"
)
"""Scripts without spaces between words: each character counts as a word, and a word is a phrase."""
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
"""Where a word may be broken is no part of it."""

_ADD = "INSERT INTO word_index (rowid, title, body, quoted) VALUES (?, ?, ?, ?)"
_TAKE_OUT = (
    "INSERT INTO word_index (word_index, rowid, title, body, quoted) VALUES ('delete', ?, ?, ?, ?)"
)


def indexed(text: str) -> str:
    """A text, or what is looked for in one, with a space between any two words."""
    text = _UNSEEN.sub("", text)
    return text if text.isascii() else _UNSPACED.sub(r" \g<0> ", text)


def index(
    connection: sqlite3.Connection, article: int, title: str, body: str, quoted: Iterable[str]
) -> None:
    """Index the words of an article.

    Args:
        connection: within a transaction.
        article: its id.
        title: what it is called.
        body: its whole text.
        quoted: its quotations.
    """
    connection.execute(_ADD, _row(article, title, body, quoted))


def take_out(
    connection: sqlite3.Connection, article: int, title: str, body: str, quoted: Iterable[str]
) -> None:
    """Take the words of an article out of the index, given exactly as they were put in."""
    connection.execute(_TAKE_OUT, _row(article, title, body, quoted))


def _row(article: int, title: str, body: str, quoted: Iterable[str]) -> tuple[int | str, ...]:
    return article, indexed(title), indexed(body), indexed("\n".join(quoted))
