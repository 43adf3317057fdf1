"""Where else in the library the words of a quotation stand: whole, cut, longer or edited."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from newsreader.library.packing import unpacked_spans, unpacked_text
from newsreader.library.quoting import quotation
from newsreader.library.relation import Relation, relation
from newsreader.library.shingles import marks_of, quoted_text, words_of
from newsreader.text.span import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from newsreader.library.quoting import SaidIn

_MOST = 200
"""Quotations that share a mark and are compared: those with the most in common."""
_ALIKE = """
    SELECT alike.article, alike.number, start, end, segments, content.text FROM (
        SELECT article, number FROM shingle
        WHERE hash IN (SELECT value FROM json_each(?)) AND article <> ?
        GROUP BY article, number ORDER BY count(*) DESC LIMIT ?
    ) AS alike JOIN quotation USING (article, number) JOIN content USING (article)
"""


class Also(NamedTuple):
    """The same words in another article.

    Attributes:
        said: the quotation there.
        relation: what that is beside this one.
    """

    said: SaidIn
    relation: Relation


def also(connection: sqlite3.Connection, said: SaidIn) -> list[Also]:
    """Where else the words of a quotation stand, the earliest first.

    Too few words to be anybody's own are found nowhere.
    """
    words = said.words
    marks = marks_of(words)
    if not marks:
        return []
    rows = connection.execute(_ALIKE, (json.dumps(sorted(marks)), said.id[0], _MOST)).fetchall()
    found = []
    for article, number, start, end, segments, text in rows:
        places = unpacked_spans(segments) if segments else (Span(start, end),)
        related = relation(words, words_of(quoted_text(unpacked_text(text), places)))
        if related is not None and (other := quotation(connection, article, number)) is not None:
            found.append(Also(other, related))
    return sorted(found, key=_when)


def longest(said: SaidIn, elsewhere: Iterable[Also]) -> SaidIn:
    """The fullest version of a quotation: itself, or the longest of those that hold it."""
    longer = [one.said for one in elsewhere if one.relation is Relation.LONGER]
    return max([said, *longer], key=lambda one: len(one.words))


def _when(one: Also) -> tuple[bool, str, tuple[int, int]]:
    published = one.said.article.published
    return published is None, published or "", one.said.id
