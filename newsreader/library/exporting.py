"""The library as lines that other programs can read.

A line is a JSON object: an article with its text, where it was found, what its reader says of it
and what was found in it; or a row of a table that is about no article. A table that a later version
adds goes with the others.
"""

from __future__ import annotations

import sqlite3
from base64 import b64encode
from typing import TYPE_CHECKING, Any, TypeVar

from newsreader.library import getting
from newsreader.library.kept_analysis import NO_ANALYSIS
from newsreader.library.kept_article import from_content
from newsreader.library.packing import unpacked, unpacked_spans, unpacked_text
from newsreader.library.tables import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsreader.library.kept_analysis import KeptAnalysis

    Lost = Callable[[sqlite3.Error], object]

Read = TypeVar("Read")

_CONTENT = "SELECT text, layout FROM content WHERE article = ?"


def exported(connection: sqlite3.Connection, lost: Lost | None = None) -> Iterator[dict[str, Any]]:
    """All that the library holds, an object at a time.

    Args:
        connection: to the library.
        lost: called with why something cannot be read, which is then left out; where it is None,
            that ends it.

    Raises:
        sqlite3.Error: the library cannot be read.
    """
    by_article, others = tables(connection)
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


def _written(value: object) -> object:
    return {"base64": b64encode(value).decode()} if isinstance(value, bytes) else value


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


def _places(value: bytes) -> list[list[int]]:
    return [[span.start, span.end] for span in unpacked_spans(value)]
