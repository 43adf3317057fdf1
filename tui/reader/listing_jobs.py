"""What threads find out about the views of the library: a page of rows at a time, never a text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from newsreader.library import labelling, listing
from newsreader.library.identity import location
from newsreader.library.query import LibraryQuery, LibraryQueryError, parsed
from newsreader.text.words import minutes_to_read
from tui.reader.jobs import abandonable, checkpoint
from tui.reader.messages import LibraryReport
from tui.session.view import row_of_views
from widgets.library_facts import Facts, searched_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from sqlite3 import Connection

    from newsreader.library import Mark
    from newsreader.library.library import Library
    from newsreader.library.listing import Listed
    from tui.reader.jobs import Post
    from tui.session.view import View

_PAGE = 1_000
"""Articles that are looked up at a time; between two pages keys go first."""
_FIRST = 200
"""Articles in the first report; then four times as many each time, so that a list grows in few
steps."""


@dataclass
class ViewListed(LibraryReport):
    """Some more articles of a view.

    Attributes:
        view: the view.
        sources: what they are read from, in the order of the view.
        facts: by source.
        marks: how far they were read, by key.
        at: how many of the view were reported before.
    """

    view: View
    sources: tuple[str, ...]
    facts: Mapping[str, Facts]
    marks: Mapping[str, Mark]
    at: int


@dataclass
class ViewRefused(LibraryReport):
    """A view whose query makes no sense, and why."""

    view: View
    sentence: str


@dataclass
class ViewsFound(LibraryReport):
    """What can be stepped through, and the tags of all articles by their keys."""

    views: tuple[View, ...]
    tags: Mapping[str, tuple[str, ...]]


@abandonable
def list_view(opened: Callable[[], Library], view: View, named: Sequence[str], post: Post) -> None:
    """Report the articles of a view.

    Args:
        opened: gives the library.
        view: one of the library.
        named: sources that the list has already, which keep their names.
        post: takes the reports.
    """
    check = checkpoint()
    try:
        query = parsed(view.query) if view.query else LibraryQuery(())
    except LibraryQueryError as error:
        post(ViewRefused(view, str(error)))
        return
    database = opened().database
    none: list[int] = []
    numbers = database.read(lambda connection: listing.numbers(connection, query), none)
    names = {location(source): source for source in named}
    reported, due, at = 0, _FIRST, 0
    rows: list[Listed] = []
    nothing: list[Listed] = []
    while at < len(numbers):
        check()
        page = numbers[at : at + min(_PAGE, due)]
        at += len(page)
        rows += database.read(partial(_listed, page), nothing)
        if len(rows) >= due or at >= len(numbers):
            post(_report(view, rows, names, reported))
            reported, due = reported + len(rows), due * 4
            rows = []
    if not reported:
        post(ViewListed(view, (), {}, {}, 0))


def _listed(page: Sequence[int], connection: Connection) -> list[Listed]:
    return listing.listed(connection, page)


def _report(
    view: View, rows: Sequence[Listed], names: Mapping[str | None, str], at: int
) -> ViewListed:
    known = {_source(row, names): row for row in rows}
    facts = {source: _facts(source, row) for source, row in known.items()}
    marks = {row.key: row.mark for row in rows if row.mark is not None}
    return ViewListed(view, tuple(known), facts, marks, at)


def _source(row: Listed, names: Mapping[str | None, str]) -> str:
    """What an article is read from, by the name that the list has for it already."""
    return names.get(location(row.source), row.source) if names else row.source


def _facts(source: str, row: Listed) -> Facts:
    return Facts(
        row.key,
        row.title,
        row.published,
        None,
        row.words,
        minutes_to_read(row.words, row.language),
        searched=searched_in(source, row.title or row.beginning, row.byline, row.published),
        beginning=row.beginning or "",
    )


@abandonable
def find_views(opened: Callable[[], Library], has_named: bool, post: Post) -> None:  # noqa: FBT001
    """Report what can be stepped through.

    Args:
        opened: gives the library.
        has_named: whether articles were named to the program.
        post: takes the report.
    """
    database = opened().database
    nothing: Mapping[str, str] = {}
    saved = database.read(labelling.queries, nothing)
    none: Mapping[str, tuple[str, ...]] = {}
    tags = database.read(listing.tags_of_all, none)
    names = sorted({name for of_one in tags.values() for name in of_one})
    post(ViewsFound(row_of_views(has_named=has_named, saved=saved, tags=names), tags))
