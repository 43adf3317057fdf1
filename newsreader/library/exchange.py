"""The library as lines that other programs can read, and back again.

A line is a JSON object: an article with its text, where it was found, what its reader says of it
and what was found in it; or a row of a table that is about no article. A table that a later version
adds goes with the others.
"""

from __future__ import annotations

import json
import sqlite3
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from newsreader.library import getting
from newsreader.library.kept_analysis import (
    NO_ANALYSIS,
    KeptAnalysis,
    KeptEntity,
    KeptQuotation,
    with_bearings,
)
from newsreader.library.kept_article import KeptArticle, article_from, from_content
from newsreader.library.packing import (
    packed,
    packed_spans,
    packed_text,
    unpacked,
    unpacked_spans,
    unpacked_text,
)
from newsreader.library.putting import Item, put
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Read = TypeVar("Read")
if TYPE_CHECKING:
    Lost = Callable[[sqlite3.Error], object]

NO_LINE = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    sqlite3.IntegrityError,
    RecursionError,
)
"""What is raised for an object that no library of this version exports."""
_CONTENT = "SELECT text, layout FROM content WHERE article = ?"
_TABLES = """
    SELECT name FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'word_index%' AND name NOT LIKE 'name_words%'
        AND name NOT LIKE 'sqlite_%'
        AND name NOT IN ('article', 'content', 'analysis', 'entity', 'quotation', 'name', 'shingle',
            'bearing')
    ORDER BY name
"""
"""Tables whose rows go out as they are; those of the others are in the line of an article."""


def exported(connection: sqlite3.Connection, lost: Lost | None = None) -> Iterator[dict[str, Any]]:
    """All that the library holds, an object at a time.

    Args:
        connection: to the library.
        lost: called with why something cannot be read, which is then left out; where it is None,
            that ends it.

    Raises:
        sqlite3.Error: the library cannot be read.
    """
    by_article, others = _tables(connection)
    reading = _Reading(connection, by_article, lost)
    for number in range(1, reading.last + 1):
        if (line := reading.article(number)) is not None:
            yield line
    for table in others:
        for row in reading.rows(f"SELECT * FROM {table}"):  # noqa: S608
            yield {"table": table, "row": row}


class _Reading:
    """Reads a library that may be damaged in some places.

    Args:
        connection: to the library.
        tables: those about articles.
        lost: called with why something cannot be read; None where that ends it.
    """

    def __init__(
        self, connection: sqlite3.Connection, tables: list[str], lost: Lost | None
    ) -> None:
        self._connection = connection
        self._tables = tables
        self._lost = lost

    @property
    def last(self) -> int:
        """The greatest number of an article, by whatever table can tell."""
        queries = (
            "SELECT id AS last FROM article ORDER BY id DESC LIMIT 1",
            "SELECT article AS last FROM content ORDER BY article DESC LIMIT 1",
            "SELECT article AS last FROM analysis ORDER BY article DESC LIMIT 1",
        )
        return max((row["last"] for query in queries for row in self.rows(query)), default=0)

    def article(self, number: int) -> dict[str, Any] | None:
        """An article by its number, None where there is none."""
        about = next(iter(self.rows("SELECT * FROM article WHERE id = ?", number)), None)
        content = self._tried(
            lambda: self._connection.execute(_CONTENT, (number,)).fetchone(), None
        )
        if about is None and content is not None:
            about = from_content(*content)._asdict()
            del about["text"], about["layout"]
        if about is None:
            return None
        rows = {table: self._rows_of(table, number) for table in self._tables}
        kept = self._tried(lambda: getting.kept_analysis(self._connection, about["key"]), None)
        return {
            "article": {name: value for name, value in about.items() if name != "id"},
            "text": unpacked_text(content[0]) if content else None,
            "layout": unpacked(content[1]) if content else None,
            "analysis": _analysis(kept if kept and _is_whole(kept) else NO_ANALYSIS)
            if content
            else None,
            "rows": {table: some for table, some in rows.items() if some},
        }

    def rows(self, query: str, *values: int) -> list[dict[str, Any]]:
        """The rows that a query finds, by the names of their columns."""

        def read() -> list[dict[str, Any]]:
            cursor = self._connection.execute(query, values)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, map(_written, row), strict=True)) for row in cursor]

        return self._tried(read, [])

    def _rows_of(self, table: str, article: int) -> list[dict[str, Any]]:
        rows = self.rows(f"SELECT * FROM {table} WHERE article = ?", article)  # noqa: S608
        for row in rows:
            del row["article"]
            row.pop("id", None)  # another library has its own numbers
        return rows

    def _tried(self, read: Callable[[], Read], nothing: Read) -> Read:
        try:
            return read()
        except sqlite3.Error as error:
            if self._lost is None:
                raise
            self._lost(error)
            return nothing


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
    by_article, others = _tables(connection)
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


def _tables(connection: sqlite3.Connection) -> tuple[list[str], list[str]]:
    """The tables about articles, and the others."""
    by_article: list[str] = []
    others: list[str] = []
    for (name,) in connection.execute(_TABLES).fetchall():
        (by_article if "article" in _columns(connection, name) else others).append(name)
    return by_article, others


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def _written(value: object) -> object:
    return {"base64": b64encode(value).decode()} if isinstance(value, bytes) else value


def _read(value: object) -> Any:
    return b64decode(value["base64"]) if isinstance(value, dict) else value


def _insert(connection: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    """Insert a row, unless there is one with its key; columns of other versions are left out."""
    known = [column for column in _columns(connection, table) if column in row]
    places = ", ".join("?" * len(known))
    statement = f"INSERT OR IGNORE INTO {table} ({', '.join(known)}) VALUES ({places})"  # noqa: S608
    connection.execute(statement, [_read(row[column]) for column in known])


def _is_whole(kept: KeptAnalysis) -> bool:
    """Whether no row is missing that another needs."""
    count = len(kept.entities)
    return all(one.number == number for number, one in enumerate(kept.entities)) and all(
        one.person is None or one.person < count for one in kept.quotations
    )


def _analysis(kept: KeptAnalysis) -> dict[str, Any]:
    return {
        "engine": kept.engine,
        "method": kept.method,
        "chosen": _places(kept.chosen),
        "rest": unpacked(kept.rest),
        "quotations": [
            {**one._asdict(), "segments": _places(one.segments) if one.segments else None}
            for one in kept.quotations
        ],
        "entities": [{**one._asdict(), "mentions": _places(one.mentions)} for one in kept.entities],
    }


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


def _places(value: bytes) -> list[list[int]]:
    return [[span.start, span.end] for span in unpacked_spans(value)]


def _packed(places: list[list[int]]) -> bytes:
    return packed_spans(Span(start, end) for start, end in places)
