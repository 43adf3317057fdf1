"""The quotations of the library: who said what, where and when."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsreader.library import getting
from newsreader.library.conditions import Condition, all_of, is_of_words, phrase
from newsreader.library.kept_analysis import sentence_spans
from newsreader.library.packing import unpacked_spans
from newsreader.library.query import Field, LibraryQuery, Term
from newsreader.library.shingles import quoted_text, words_of
from newsreader.library.snippets import expression
from newsreader.search.folding import fold
from newsreader.text.span import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from newsreader.article import Article

_ROWS = """
    SELECT quotation.article, quotation.number, start, end, segments, quotation.kind, name.name,
        name.kind, confidence, rule
    FROM {both} ON article.id = quotation.article
        LEFT JOIN name ON name.id = quotation.speaker LEFT JOIN mark ON mark.article = article.id
    WHERE quotation.kind IN ('speech', 'partial') AND {condition}
"""
_OF_SOME = "quotation JOIN article"
_OF_ANYBODY = "article CROSS JOIN quotation"
"""Where nobody is asked for, articles are gone through by date, and the first come at once."""
_NEWEST_FIRST = " ORDER BY published DESC, quotation.article, quotation.number"
_ONE = " AND quotation.article = ? AND quotation.number = ?"
_BY = "quotation.speaker IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)"
_OF_PERSON = """
    (quotation.article, quotation.person) IN (SELECT article, number FROM bearing WHERE person = ?)
"""
_AT = """
    SELECT article.id, number FROM quotation JOIN article ON article.id = quotation.article
    WHERE article.key = ? AND start = ?
"""
_SENTENCES = "SELECT rest FROM analysis WHERE article = ?"
_ARTICLES = 64
"""Articles that are at hand at a time."""


class SaidIn(NamedTuple):
    """A quotation, and the article that it stands in.

    Attributes:
        id: number of the article in this library, and of the quotation in it.
        article: the article.
        segments: its places, one a paragraph, marks included.
        kind: value of a `QuotationKind`.
        speaker: as `Quotation.speaker`.
        is_named: whether the speaker is an entity, not a description or a pronoun.
        confidence: as `Quotation.confidence`.
        rule: as `Quotation.rule`.
        context: the sentences that it stands in.
    """

    id: tuple[int, int]
    article: Article
    segments: tuple[Span, ...]
    kind: str
    speaker: str | None
    is_named: bool
    confidence: float
    rule: str | None
    context: Span

    @property
    def span(self) -> Span:
        """From its first mark to its last."""
        return Span(self.segments[0].start, self.segments[-1].end)

    @property
    def text(self) -> str:
        """Its words, marks included, on one line."""
        return " ".join(self.article.passage(self.span).split())

    @property
    def words(self) -> tuple[str, ...]:
        """Its words, as they are compared with those of others."""
        return words_of(quoted_text(self.article.text, self.segments))


class _Row(NamedTuple):
    """The columns of `_ROWS`."""

    article: int
    number: int
    start: int
    end: int
    segments: bytes | None
    kind: str
    speaker: str | None
    name_kind: str | None
    confidence: float
    rule: str | None


def quotations(
    connection: sqlite3.Connection,
    query: LibraryQuery | None = None,
    person: int | None = None,
) -> Iterator[SaidIn]:
    """The quotations that answer a query, the newest first; those without a date come last.

    Words are looked for in the quotation and the sentences around it, `speaker:` is who says it,
    and the other fields are about its article. Without a query it is all of them.

    Args:
        connection: to the library.
        query: what is asked.
        person: who says it, as `persons` numbers people; None for anybody.
    """
    groups = query.groups if query else ()
    condition = all_of(groups, query.scope if query else None, {Field.SPEAKER: _by})
    text, values = condition.text, condition.values
    if person is not None:
        text, values = f"{text} AND {_OF_PERSON}", (*values, person)
    is_by_some = person is not None or any(
        term.field is Field.SPEAKER for group in groups for term in group
    )
    both = _OF_SOME if is_by_some else _OF_ANYBODY
    rows = connection.execute(_ROWS.format(both=both, condition=text) + _NEWEST_FIRST, values)
    wanted = [_expression(group) for group in groups if is_of_words(group)]
    reading = _Reading(connection)
    for row in rows:
        said = reading.said(_Row(*row))
        if said is not None and all(one.search(_around(said)) for one in wanted):
            yield said


def quotation(connection: sqlite3.Connection, article: int, number: int) -> SaidIn | None:
    """A quotation by its numbers; None where it is none that somebody says."""
    condition = "1" + _ONE
    row = connection.execute(
        _ROWS.format(both=_OF_SOME, condition=condition), (article, number)
    ).fetchone()
    return _Reading(connection).said(_Row(*row)) if row else None


def quotation_at(connection: sqlite3.Connection, key: str, start: int) -> SaidIn | None:
    """A quotation by the `content_key` of its article, and where in that it begins."""
    row = connection.execute(_AT, (key, start)).fetchone()
    return quotation(connection, *row) if row else None


class _Reading:
    """Reads the articles that quotations stand in, each once for all of its quotations."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._article = lru_cache(_ARTICLES)(self._read)

    def _read(self, number: int) -> tuple[Article, list[Span]] | None:
        article = getting.article_of(self._connection, number)
        row = self._connection.execute(_SENTENCES, (number,)).fetchone()
        if article is None or row is None:
            return None
        return article, sentence_spans(row[0])

    def said(self, row: _Row) -> SaidIn | None:
        """A quotation by its row."""
        read = self._article(row.article)
        if read is None:
            return None
        article, sentences = read
        around = [one for one in sentences if one.start < row.end and row.start < one.end]
        return SaidIn(
            (row.article, row.number),
            article,
            unpacked_spans(row.segments) if row.segments else (Span(row.start, row.end),),
            row.kind,
            row.speaker,
            bool(row.name_kind),
            row.confidence,
            row.rule,
            Span(
                min([row.start, *(one.start for one in around)]),
                max([row.end, *(one.end for one in around)]),
            ),
        )


def _by(term: Term) -> Condition:
    return Condition(_BY, (phrase(term),))


def _around(said: SaidIn) -> str:
    return fold(said.context.of(said.article.text)).text


def _expression(group: Sequence[Term]) -> re.Pattern[str]:
    return re.compile("|".join(map(expression, group)), re.IGNORECASE)
