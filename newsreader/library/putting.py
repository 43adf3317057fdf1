"""Articles and their analyses into the library's tables."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from newsreader.library.correcting import corrections
from newsreader.library.correction import corrected
from newsreader.library.identity import location, storable
from newsreader.library.indexing import Words, index, take_out
from newsreader.library.kept_analysis import analysis_from, kept
from newsreader.library.kept_article import article_from
from newsreader.library.packing import unpacked_spans, unpacked_text
from newsreader.library.persons import settle
from newsreader.library.shingles import quoted_text
from newsreader.text.span import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from newsreader.library.kept_analysis import KeptAnalysis, KeptQuotation
    from newsreader.library.kept_article import KeptArticle

_PUT_ARTICLE = """
    INSERT INTO article (key, title, beginning, byline, published, modified, language, words,
        length, format, site, url, host, added)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CURRENT_TIMESTAMP)
    ON CONFLICT (key) DO UPDATE SET title = excluded.title, beginning = excluded.beginning,
        byline = excluded.byline, published = excluded.published,
        modified = excluded.modified, language = excluded.language,
        words = excluded.words, length = excluded.length, format = excluded.format,
        site = excluded.site, url = excluded.url, host = excluded.host,
        added = coalesce(added, excluded.added)
    RETURNING id
"""
_KEPT = """
    SELECT article.id, article.title, content.text
    FROM article JOIN content ON content.article = article.id WHERE article.key = ?
"""
_ALL = "SELECT id, title FROM article WHERE id IN (SELECT article FROM content)"
_TEXT = "SELECT text FROM content WHERE article = ?"
_QUOTED = "SELECT number, start, end, segments FROM quotation WHERE article = ? ORDER BY number"
_PUT_CONTENT = "INSERT INTO content (article, text, layout) VALUES (?, ?, ?)"
_PUT_SOURCE = """
    INSERT INTO source (location, article, stamp, name, fragment) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (location) DO UPDATE SET article = excluded.article, stamp = excluded.stamp,
        name = excluded.name, fragment = excluded.fragment
"""
_PUT_VERSION = """
    INSERT INTO version (location, article) VALUES (?, ?)
    ON CONFLICT (location, article) DO NOTHING
"""
_PUT_ANALYSIS = (
    "INSERT INTO analysis (article, engine, method, chosen, rest) VALUES (?, ?, ?, ?, ?)"
)
_PUT_NAME = "INSERT INTO name (name, kind) VALUES (?, ?) ON CONFLICT (name, kind) DO NOTHING"
_PUT_ENTITY = """
    INSERT INTO entity (article, number, name, aliases, value, mentions)
    VALUES (?, ?, (SELECT id FROM name WHERE name = ? AND kind = ?), ?, ?, ?)
"""
_PUT_QUOTATION = """
    INSERT INTO quotation (article, number, start, end, segments, kind, speaker, person,
        mention_start, mention_end, rule, confidence)
    VALUES (?, ?, ?, ?, ?, ?, (SELECT id FROM name WHERE name = ? AND kind = ?), ?, ?, ?, ?, ?)
"""
_OF_SOURCE = """
    SELECT key FROM article WHERE key = ?1 OR id IN (
        SELECT article FROM version
        WHERE location = ?2 OR substr(location, 1, length(?3)) = ?3
            OR substr(location, 1, length(?4)) = ?4
        UNION SELECT article FROM source
        WHERE location = ?2 OR substr(location, 1, length(?3)) = ?3
            OR substr(location, 1, length(?4)) = ?4
    )
"""
_TABLES = ("content", "analysis", "entity", "quotation", "bearing")
"""What an article's text and its analysis are in, the index apart."""


class Place(NamedTuple):
    """Where an article was found.

    Attributes:
        location: the same from every folder, as `library.location` has it.
        stamp: what shows whether the source has changed since.
        name: the source as it was named, without a fragment.
        fragment: what tells the article from others there.
    """

    location: str
    stamp: str = ""
    name: str | None = None
    fragment: str | None = None


class Item(NamedTuple):
    """What is put into the library at once.

    Attributes:
        article: with its text.
        analysis: what was found in it.
        place: where it was found, None for standard input.
    """

    article: KeptArticle
    analysis: KeptAnalysis
    place: Place | None = None


class KnownText(NamedTuple):
    """A text that is in the library already, with what this engine finds in it.

    Attributes:
        key: its `content_key`.
        place: where it was found now, None for standard input.
    """

    key: str
    place: Place | None


def put(connection: sqlite3.Connection, item: Item) -> int:
    """Put an article into the library, in place of what was found in the same text before.

    Args:
        connection: within a transaction.
        item: the article.

    Returns:
        Its id.
    """
    row = item.article
    analysis = _as_corrected(connection, item)
    take_away(connection, row.key)
    told = row.key, row.title, row.beginning, row.byline, row.published, row.modified
    facts = row.language, row.words, row.length, row.format, row.site, row.url, host(row.url)
    (article,) = connection.execute(_PUT_ARTICLE, (*told, *facts)).fetchone()
    connection.execute(_PUT_CONTENT, (article, row.text, row.layout))
    connection.execute(
        _PUT_ANALYSIS, (article, analysis.engine, analysis.method, analysis.chosen, analysis.rest)
    )
    _put_found(connection, article, analysis)
    settle(connection, article, analysis.bearings)
    text = unpacked_text(row.text)
    places = ((one.number, one.start, one.end, one.segments) for one in analysis.quotations)
    index(connection, Words(article, row.title or "", text, _quoted(text, places)))
    if item.place is not None:
        put_place(connection, row.key, item.place)
    return int(article)


def _as_corrected(connection: sqlite3.Connection, item: Item) -> KeptAnalysis:
    """What was found in an article, with what its reader has corrected."""
    made = corrections(connection, item.article.key)
    if not made:
        return item.analysis
    article = article_from(item.article, "")
    right = kept(corrected(analysis_from(item.analysis, article), made))
    return right._replace(engine=item.analysis.engine)


def put_place(connection: sqlite3.Connection, key: str, place: Place) -> None:
    """Note where an article was found; another that was there before is an earlier version."""
    (article,) = connection.execute("SELECT id FROM article WHERE key = ?", (key,)).fetchone()
    name = storable(place.name) if place.name else None
    fragment = storable(place.fragment) if place.fragment else None
    values = storable(place.location), article, place.stamp, name, fragment
    connection.execute(_PUT_SOURCE, values)
    connection.execute(_PUT_VERSION, values[:2])


def take_away(connection: sqlite3.Connection, key: str) -> None:
    """Take the text of an article away and all that was found in it; what a reader said stays."""
    known = connection.execute(_KEPT, (key,)).fetchone()
    if known is None:
        return
    article, title, packed = known
    text = unpacked_text(packed)
    quoted = _quoted(text, connection.execute(_QUOTED, (article,)))
    take_out(connection, Words(article, title or "", text, quoted))
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table} WHERE article = ?", (article,))  # noqa: S608


def index_all(connection: sqlite3.Connection) -> None:
    """Index the words of all articles, of which none is indexed."""
    articles = connection.execute(_ALL).fetchall()
    for article, title in articles:
        (packed,) = connection.execute(_TEXT, (article,)).fetchone()
        text = unpacked_text(packed)
        quoted = _quoted(text, connection.execute(_QUOTED, (article,)))
        index(connection, Words(article, title or "", text, quoted))


def forget(connection: sqlite3.Connection, source: str) -> int:
    """Forget the articles of a source with what was said of them; gives how many there were.

    An earlier version of an article goes with it.

    Args:
        connection: within a transaction.
        source: a file, a folder, an address, or the key of a text.
    """
    where = location(source) or source
    below = where.rstrip(os.sep) + os.sep
    entry = where + "#"
    found = connection.execute(_OF_SOURCE, (source, where, below, entry))
    keys = [key for (key,) in found]
    forget_texts(connection, keys)
    return len(keys)


def forget_texts(connection: sqlite3.Connection, keys: Iterable[str]) -> None:
    """Forget articles by their keys, with what was said of them.

    Args:
        connection: within a transaction.
        keys: their `content_key`s.
    """
    for key in keys:
        take_away(connection, key)
        connection.execute("DELETE FROM article WHERE key = ?", (key,))


def host(url: str | None) -> str | None:
    """The host of an address without "www.", in lower case; None where there is none."""
    try:
        name = urlsplit(url).hostname if url else None
    except ValueError:
        return None
    return name.removeprefix("www.") if name else None


def _put_found(connection: sqlite3.Connection, article: int, analysis: KeptAnalysis) -> None:
    speakers = [_speaker(one, analysis) for one in analysis.quotations]
    names = [(one.name, one.kind) for one in analysis.entities]
    connection.executemany(_PUT_NAME, {*names, *((name, kind) for name, kind in speakers if name)})
    connection.executemany(
        _PUT_ENTITY,
        [
            (article, one.number, one.name, one.kind, one.aliases, one.value, one.mentions)
            for one in analysis.entities
        ],
    )
    connection.executemany(
        _PUT_QUOTATION,
        [
            (article, one.number, one.start, one.end, one.segments, one.kind, *speaker, *one[6:])
            for one, speaker in zip(analysis.quotations, speakers, strict=True)
        ],
    )


def _speaker(quotation: KeptQuotation, analysis: KeptAnalysis) -> tuple[str | None, str]:
    """The name of a speaker with its kind: that of the entity that it is, "" where it is none."""
    if quotation.person is not None:
        entity = analysis.entities[quotation.person]
        if entity.name == quotation.speaker:
            return entity.name, entity.kind
    return quotation.speaker, ""


def _quoted(
    text: str, places: Iterable[tuple[int, int, int, bytes | None]]
) -> list[tuple[int, str]]:
    """The numbers and the words of quotations, by their places and those of their segments."""
    return [
        (number, quoted_text(text, unpacked_spans(segments) if segments else (Span(start, end),)))
        for number, start, end, segments in places
    ]
