"""What a query asks for as a part of a WHERE clause, over `article` and its `mark`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.library.query import Field, Scope, State, Term
from newsreader.library.spacing import spaced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_COLUMNS = {None: "{title body}", Scope.TITLE: "title", Scope.QUOTE: "quoted"}
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


@dataclass(frozen=True, slots=True)
class Condition:
    """A part of a WHERE clause, and the values that it takes."""

    text: str = "1"
    values: tuple[str | float, ...] = ()


def is_of_words(group: Sequence[Term]) -> bool:
    """Whether a group can be ranked by: it has nothing but words that are wanted."""
    return all(term.field is None and not term.is_excluded for term in group)


def matching(groups: Sequence[Sequence[Term]], scope: Scope | None) -> str:
    """An expression of FTS5 for all groups of words."""
    wanted = " AND ".join(f"({' OR '.join(map(phrase, group))})" for group in groups)
    return f"{_COLUMNS[scope]} : ({wanted})"


def phrase(term: Term) -> str:
    """A term as FTS5 has it."""
    escaped = spaced(term.text).replace('"', '""')
    return f'"{escaped}"{" *" if term.is_beginning else ""}'


def all_of(
    groups: Iterable[Sequence[Term]],
    scope: Scope | None,
    fields: Mapping[Field, Callable[[Term], Condition]] | None = None,
) -> Condition:
    """That of each group any term holds.

    Args:
        groups: of a query.
        scope: where its words are looked for.
        fields: what some fields ask for instead of what they do elsewhere.
    """
    meant = {**_FIELDS, **(fields or {})}
    conditions = [_any_of([_condition(term, scope, meant) for term in group]) for group in groups]
    text = " AND ".join(one.text for one in conditions) or "1"
    return Condition(text, tuple(value for one in conditions for value in one.values))


def _any_of(conditions: Sequence[Condition]) -> Condition:
    text = " OR ".join(one.text for one in conditions)
    return Condition(f"({text})", tuple(value for one in conditions for value in one.values))


def _condition(
    term: Term, scope: Scope | None, fields: Mapping[Field, Callable[[Term], Condition]]
) -> Condition:
    if term.field is None:
        condition = Condition(_WITH_WORDS, (matching([[term]], scope),))
    else:
        condition = fields[term.field](term)
    if not term.is_excluded:
        return condition
    return Condition(f"NOT coalesce({condition.text}, 0)", condition.values)


def _speaker(term: Term) -> Condition:
    return Condition(_SPEAKER, (phrase(term),))


def _entity(term: Term) -> Condition:
    return Condition(_ENTITY, (_KINDS[term.field or Field.PERSON], phrase(term)))


def _site(term: Term) -> Condition:
    """A host with all below it, or the name that a site gives itself."""
    host = term.text.lower().removeprefix("www.")
    below = f"%.{_escaped(host)}"
    text = "(article.host = ? OR article.host LIKE ? ESCAPE '\\' OR lower(article.site) = ?)"
    return Condition(text, (host, below, host))


def _source(term: Term) -> Condition:
    """A part of a path or of an address."""
    part = f"%{_escaped(term.text)}%"
    text = (
        "(article.id IN (SELECT article FROM source WHERE location LIKE ? ESCAPE '\\')"
        " OR article.url LIKE ? ESCAPE '\\')"
    )
    return Condition(text, (part, part))


def _tag(term: Term) -> Condition:
    return Condition("article.id IN (SELECT article FROM tag WHERE name = ?)", (term.text,))


def _language(term: Term) -> Condition:
    return Condition("article.language = ?", (term.text.lower(),))


def _before(term: Term) -> Condition:
    """Before the first day of what is told: an ISO date sorts as text."""
    return Condition("article.published < ?", (term.text,))


def _after(term: Term) -> Condition:
    """From the first day of what is told on."""
    return Condition("article.published >= ?", (term.text,))


def _state(term: Term) -> Condition:
    return Condition(f"coalesce(mark.end_seen, 0) = {int(term.text == State.READ)}")


def _escaped(text: str) -> str:
    """A text as LIKE takes it literally."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


_FIELDS: dict[Field, Callable[[Term], Condition]] = {
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
