"""People over articles: who in one article is the same as in another.

A person is the same where the name is the same, in full, and nothing speaks against it: another
gender, other initials between, or both another role and nobody and nothing in common that the
articles name besides. A bare surname is that of its article and of no other.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from newsreader.library.identity import storable
from newsreader.library.packing import unpacked_spans, unpacked_text
from newsreader.text.span import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from newsreader.library.kept_analysis import KeptBearing

_PERSON_BYTES = 7
_NAMESAKES = """
    SELECT person, middle, gender, roles, article FROM bearing
    WHERE key = ? AND article <> ? ORDER BY article DESC LIMIT ?
"""
_MOST = 60
"""Bearers of a name that are compared, the latest: most names are borne by one person."""
_COMMON = """
    SELECT other.article, count(*), count(nullif(name.kind, 'place')) FROM entity AS own
        JOIN name ON name.id = own.name AND name.kind IN ('person', 'organisation', 'place')
        JOIN entity AS other ON other.name = own.name
    WHERE own.article = ? AND own.number <> ?
        AND other.article IN (SELECT value FROM json_each(?))
    GROUP BY other.article
"""
_ENOUGH = 3
"""People and bodies that two articles both name where they give a person different roles: a mayor
who has become a minister is still seen with the same."""
_PUT = """
    INSERT INTO bearing (article, number, key, middle, gender, roles, person, rule, confidence)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_RULINGS = "SELECT start, end, person FROM ruling WHERE article = ?"
_RULE = """
    INSERT OR REPLACE INTO ruling (article, start, end, words, person) VALUES (?, ?, ?, ?, ?)
"""
_BEARERS = """
    SELECT bearing.article, bearing.number, name.name, bearing.rule, bearing.confidence
    FROM bearing JOIN entity ON entity.article = bearing.article AND entity.number = bearing.number
        JOIN name ON name.id = entity.name
    WHERE person = ? ORDER BY bearing.article, bearing.number
"""
_PLACE = """
    SELECT entity.mentions, content.text FROM entity JOIN content USING (article)
    WHERE entity.article = ? AND entity.number = ?
"""
_MOVE = "UPDATE bearing SET person = ?, rule = ?, confidence = 1 WHERE article = ? AND number = ?"


class Rule(StrEnum):
    """Why somebody is taken for the person of other articles; the value is shown."""

    FIRST = "named here first"
    NAME = "the same name"
    COMPANY = "the same name, named with the same"
    ROLE = "the same name and role"
    READER = "the reader says so"


_CONFIDENCE = {
    Rule.FIRST: 1.0,
    Rule.NAME: 0.85,
    Rule.COMPANY: 0.95,
    Rule.ROLE: 0.97,
    Rule.READER: 1.0,
}


class Bearer(NamedTuple):
    """A person as an article names them.

    Attributes:
        article: its number in this library.
        number: which of its entities it is.
        name: as that article has it.
        rule: why it is this person.
        confidence: how sure that is, 0 to 1.
    """

    article: int
    number: int
    name: str
    rule: Rule
    confidence: float


@dataclass
class _Known:
    """What the other articles say of a person."""

    middles: set[str] = field(default_factory=set)
    genders: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    articles: set[int] = field(default_factory=set)


class _Common(NamedTuple):
    """What two articles both name besides: people, bodies and places, and of these no places."""

    names: int
    people_and_bodies: int


def settle(connection: sqlite3.Connection, article: int, bearings: Sequence[KeptBearing]) -> None:
    """Settle who the people of an article are, by what other articles say and the reader has said.

    Args:
        connection: within a transaction.
        article: its number; its entities are there already.
        bearings: the people whom it names in full.
    """
    rulings = [
        (Span(start, end), person)
        for start, end, person in connection.execute(_RULINGS, (article,))
    ]
    for bearing in bearings:
        person, rule = _settled(connection, article, bearing, rulings)
        columns = bearing.number, bearing.key, bearing.middle, bearing.gender, bearing.roles
        connection.execute(_PUT, (article, *columns, person, rule.name, _CONFIDENCE[rule]))


def person_of(connection: sqlite3.Connection, article: int, number: int) -> int | None:
    """The person that an entity of an article is; None where it is none, or not named in full."""
    query = "SELECT person FROM bearing WHERE article = ? AND number = ?"
    row = connection.execute(query, (article, number)).fetchone()
    return row[0] if row else None


def bearers(connection: sqlite3.Connection, person: int) -> list[Bearer]:
    """A person as all articles name them."""
    return [
        Bearer(article, number, name, Rule[rule], confidence)
        for article, number, name, rule, confidence in connection.execute(_BEARERS, (person,))
    ]


def join(connection: sqlite3.Connection, person: int, other: int) -> None:
    """Make two one, under the first; the reader says so.

    Args:
        connection: within a transaction.
        person: whose number both have then.
        other: who is the same.
    """
    for bearer in bearers(connection, other):
        _rule(connection, bearer, person)


def tell_apart(connection: sqlite3.Connection, article: int, number: int) -> int | None:
    """Make an entity of an article a person of its own; the reader says so.

    Returns:
        The number of that person; None where the entity is nobody who is named in full.
    """
    person = person_of(connection, article, number)
    if person is None:
        return None
    own = _new(connection, article, number, "apart")
    for bearer in bearers(connection, person):
        if (bearer.article, bearer.number) == (article, number):
            _rule(connection, bearer, own)
    return own


def _settled(
    connection: sqlite3.Connection,
    article: int,
    bearing: KeptBearing,
    rulings: Iterable[tuple[Span, int]],
) -> tuple[int, Rule]:
    for place, person in rulings:
        if any(mention.overlaps(place) for mention in unpacked_spans(bearing.mentions)):
            return person, Rule.READER
    known = _namesakes(connection, article, bearing.key)
    if known:
        shared = _common(connection, article, bearing.number, known.values())
        found = [(_same(bearing, one, shared), person) for person, one in known.items()]
        same = [
            (_CONFIDENCE[rule], len(known[person].articles), person, rule)
            for rule, person in found
            if rule is not None
        ]
        if same:
            *_, person, rule = max(same)
            return person, rule
    return _new(connection, article, bearing.number), Rule.FIRST


def _namesakes(connection: sqlite3.Connection, article: int, key: str) -> dict[int, _Known]:
    """The people of that name in other articles, by their numbers."""
    known: dict[int, _Known] = {}
    rows = connection.execute(_NAMESAKES, (key, article, _MOST))
    for person, middle, gender, roles, where in rows:
        one = known.setdefault(person, _Known())
        one.middles |= {middle} - {""}
        one.genders |= {gender} - {""}
        one.roles |= set(roles.split())
        one.articles.add(where)
    return known


def _common(
    connection: sqlite3.Connection, article: int, number: int, known: Iterable[_Known]
) -> dict[int, _Common]:
    """What else other articles name that this one names, by their numbers."""
    articles = sorted({where for one in known for where in one.articles})
    rows = connection.execute(_COMMON, (article, number, json.dumps(articles)))
    return {where: _Common(names, speakers) for where, names, speakers in rows}


def _same(bearing: KeptBearing, known: _Known, shared: Mapping[int, _Common]) -> Rule | None:
    """Why somebody is a known person; None where something speaks against it."""
    roles = set(bearing.roles.split())
    if bearing.gender and known.genders and bearing.gender not in known.genders:
        return None
    if bearing.middle and known.middles and bearing.middle not in known.middles:
        return None
    if roles & known.roles:
        return Rule.ROLE
    common = [shared[where] for where in known.articles if where in shared]
    if roles and known.roles:
        has_same = any(one.people_and_bodies >= _ENOUGH for one in common)
        return Rule.COMPANY if has_same else None
    return Rule.COMPANY if common else Rule.NAME


def _rule(connection: sqlite3.Connection, bearer: Bearer, person: int) -> None:
    """Have the reader's word on a bearer, by the place of their first mention."""
    mentions, text = connection.execute(_PLACE, (bearer.article, bearer.number)).fetchone()
    place = unpacked_spans(mentions)[0]
    words = storable(place.of(unpacked_text(text)))
    connection.execute(_RULE, (bearer.article, place.start, place.end, words, person))
    connection.execute(_MOVE, (person, Rule.READER.name, bearer.article, bearer.number))


def _new(connection: sqlite3.Connection, article: int, number: int, why: str = "") -> int:
    """A number for a person that no library gives to another."""
    (key,) = connection.execute("SELECT key FROM article WHERE id = ?", (article,)).fetchone()
    digest = blake2b(f"{key} {number} {why}".encode(), digest_size=_PERSON_BYTES).digest()
    return int.from_bytes(digest, "big")
