"""Finding articles of the library: a query as SQL over the index of words and the other tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from newsreader.library.indexing import indexed
from newsreader.library.query import Field, LibraryQuery, Scope, State, Term

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

_TITLE_WEIGHT = 8.0
"""How much more a word counts in a title than in the text (bm25)."""
_COLUMNS = {None: "{title body}", Scope.TITLE: "title", Scope.QUOTE: "quoted"}
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
_WITH_WORDS = "article.id IN (SELECT rowid FROM word_index WHERE word_index MATCH ?)"
_SPEAKER = """
    article.id IN (
        SELECT article FROM quotation
        WHERE speaker IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)
    )
"""
_ENTITY = """
    article.id IN (
        SELECT article FROM entity
        WHERE name IN (
            SELECT id FROM name
            WHERE kind = ? AND id IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)
        )
    )
"""
_KINDS = {Field.PERSON: "person", Field.ORGANISATION: "organisation", Field.PLACE: "place"}


class Hit(NamedTuple):
    """An article that was found.

    Attributes:
        article: its number in this library.
        score: how well it answers the words that were asked for, greater is better; 0 for a query
            without words.
    """

    article: int
    score: float


@dataclass(frozen=True, slots=True)
class _Condition:
    """A part of a WHERE clause, and the values that it takes."""

    text: str
    values: tuple[str | float, ...] = ()


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
    ranking = [group for group in query.groups if _is_of_words(group)]
    others = [_any_of(group, query) for group in query.groups if not _is_of_words(group)]
    condition = " AND ".join(one.text for one in others) or "1"
    values = [value for one in others for value in one.values]
    if ranking:
        match = _match(ranking, query)
        rows = connection.execute(
            _RANKED.format(condition=condition), (_TITLE_WEIGHT, match, *values, most, skipped)
        )
    else:
        rows = connection.execute(_DATED.format(condition=condition), (*values, most, skipped))
    return [Hit(article, score) for article, score in rows]


def _is_of_words(group: Sequence[Term]) -> bool:
    """Whether a group can be ranked by: it has nothing but words that are wanted."""
    return all(term.field is None and not term.is_excluded for term in group)


def _match(groups: Sequence[Sequence[Term]], query: LibraryQuery) -> str:
    """An expression of FTS5 for all groups of words."""
    wanted = " AND ".join(f"({' OR '.join(map(_phrase, group))})" for group in groups)
    return f"{_COLUMNS[query.scope]} : ({wanted})"


def _phrase(term: Term) -> str:
    escaped = indexed(term.text).replace('"', '""')
    return f'"{escaped}"{" *" if term.is_beginning else ""}'


def _any_of(group: Sequence[Term], query: LibraryQuery) -> _Condition:
    conditions = [_condition(term, query) for term in group]
    text = " OR ".join(one.text for one in conditions)
    return _Condition(f"({text})", tuple(value for one in conditions for value in one.values))


def _condition(term: Term, query: LibraryQuery) -> _Condition:
    if term.field is None:
        condition = _Condition(_WITH_WORDS, (_match([[term]], query),))
    else:
        condition = _FIELDS[term.field](term)
    if not term.is_excluded:
        return condition
    return _Condition(f"NOT coalesce({condition.text}, 0)", condition.values)


def _speaker(term: Term) -> _Condition:
    return _Condition(_SPEAKER, (_phrase(term),))


def _entity(term: Term) -> _Condition:
    return _Condition(_ENTITY, (_KINDS[term.field or Field.PERSON], _phrase(term)))


def _site(term: Term) -> _Condition:
    """A host with all below it, or the name that a site gives itself."""
    host = term.text.lower().removeprefix("www.")
    below = f"%.{_escaped(host)}"
    text = "(article.host = ? OR article.host LIKE ? ESCAPE '\\' OR lower(article.site) = ?)"
    return _Condition(text, (host, below, host))


def _source(term: Term) -> _Condition:
    """A part of a path or of an address."""
    part = f"%{_escaped(term.text)}%"
    text = (
        "(article.id IN (SELECT article FROM source WHERE location LIKE ? ESCAPE '\\')"
        " OR article.url LIKE ? ESCAPE '\\')"
    )
    return _Condition(text, (part, part))


def _tag(term: Term) -> _Condition:
    return _Condition("article.id IN (SELECT article FROM tag WHERE name = ?)", (term.text,))


def _language(term: Term) -> _Condition:
    return _Condition("article.language = ?", (term.text.lower(),))


def _before(term: Term) -> _Condition:
    """Before the first day of what is told: an ISO date sorts as text."""
    return _Condition("article.published < ?", (term.text,))


def _after(term: Term) -> _Condition:
    """From the first day of what is told on."""
    return _Condition("article.published >= ?", (term.text,))


def _state(term: Term) -> _Condition:
    return _Condition(f"coalesce(mark.end_seen, 0) = {int(term.text == State.READ)}")


def _escaped(text: str) -> str:
    """A text as LIKE takes it literally."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


_FIELDS: dict[Field, Callable[[Term], _Condition]] = {
    Field.SPEAKER: _speaker,
    Field.PERSON: _entity,
    Field.ORGANISATION: _entity,
    Field.PLACE: _entity,
    Field.SITE: _site,
    Field.SOURCE: _source,
    Field.TAG: _tag,
    Field.LANGUAGE: _language,
    Field.BEFORE: _before,
    Field.AFTER: _after,
    Field.IS: _state,
}
