"""Lines that a library exported, taken into another one."""

from __future__ import annotations

import json
import sqlite3
from base64 import b64decode
from typing import TYPE_CHECKING, Any, NamedTuple

from newsreader.library.kept_analysis import (
    KeptAnalysis,
    KeptEntity,
    KeptQuotation,
    with_bearings,
)
from newsreader.library.kept_article import KeptArticle, article_from
from newsreader.library.packing import packed, packed_spans, packed_text
from newsreader.library.putting import Item, put
from newsreader.library.tables import columns, tables
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_LINE = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    sqlite3.IntegrityError,
    RecursionError,
)
"""What is raised for an object that no library of this version exports."""


class Taken(NamedTuple):
    """What became of lines.

    Attributes:
        articles: how many articles with a text are in the library now.
        refused: which of the lines are none that a library exports, from 0.
    """

    articles: int
    refused: list[int]


def take_in_lines(connection: sqlite3.Connection, lines: Sequence[str]) -> Taken:
    """Put back what `exported` gave, as lines of JSON; a line that makes no sense changes nothing.

    Args:
        connection: within a transaction.
        lines: with or without their line ends; empty ones are passed over.
    """
    articles, refused = 0, []
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        connection.execute("SAVEPOINT line")
        try:
            given = json.loads(line)
            take_in(connection, given)
            articles += given.get("text") is not None
        except NO_LINE:
            connection.execute("ROLLBACK TO line")
            refused.append(number)
        connection.execute("RELEASE line")
    return Taken(articles, refused)


def take_in(connection: sqlite3.Connection, line: dict[str, Any]) -> None:
    """Put back what `exported` gave; what the reader has said here already stays.

    Args:
        connection: within a transaction.
        line: the object; one that is none raises one of `NO_LINE`.
    """
    by_article, others = tables(connection)
    if "table" in line:
        if line["table"] in others:
            _insert(connection, line["table"], line["row"])
        return
    number = _known(connection, line)
    for table in by_article:
        for row in line["rows"].get(table, ()):
            _insert(connection, table, {**row, "article": number})
    if line["text"] is not None:
        put(connection, _item(line))


def _known(connection: sqlite3.Connection, line: dict[str, Any]) -> int:
    """The number of an article, which is noted if it was not known."""
    _insert(connection, "article", line["article"])
    key = (line["article"]["key"],)
    (number,) = connection.execute("SELECT id FROM article WHERE key = ?", key).fetchone()
    return int(number)


def _read(value: object) -> Any:
    return b64decode(value["base64"]) if isinstance(value, dict) else value


def _insert(connection: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    """Insert a row, unless there is one with its key; columns of other versions are left out."""
    known = [column for column in columns(connection, table) if column in row]
    places = ", ".join("?" * len(known))
    statement = f"INSERT OR IGNORE INTO {table} ({', '.join(known)}) VALUES ({places})"  # noqa: S608
    connection.execute(statement, [_read(row[column]) for column in known])


def _item(line: dict[str, Any]) -> Item:
    about, analysis = line["article"], line["analysis"]
    given = {**about, "text": packed_text(line["text"]), "layout": packed(line["layout"])}
    article = KeptArticle(**{name: given[name] for name in KeptArticle._fields})
    quotations = [
        KeptQuotation(**{**one, "segments": _packed(one["segments"]) if one["segments"] else None})
        for one in analysis["quotations"]
    ]
    entities = [
        KeptEntity(**{**one, "mentions": _packed(one["mentions"])}) for one in analysis["entities"]
    ]
    chosen, rest = _packed(analysis["chosen"]), packed(analysis["rest"])
    found = KeptAnalysis(analysis["engine"], analysis["method"], chosen, rest, quotations, entities)
    return Item(article, with_bearings(found, article_from(article, "")))


def _packed(places: list[list[int]]) -> bytes:
    return packed_spans(Span(start, end) for start, end in places)
