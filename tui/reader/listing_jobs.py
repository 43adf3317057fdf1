"""What threads find out about the views of the library: a page of rows at a time, never a text."""

from __future__ import annotations

from dataclasses import dataclass
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

    from newsreader.library import Mark
    from newsreader.library.library import Library
    from newsreader.library.listing import Listed
    from newsreader.library.shared import SharedDatabase
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
    names = {location(source): source for source in named}
    none: list[int] = []
    first = database.read(lambda connection: listing.numbers(connection, query, most=_FIRST), none)
    post(_report(view, _rows(database, first), names, 0))
    if len(first) < _FIRST:
        return
    check()
    others = database.read(
        lambda connection: listing.numbers(connection, query, skipped=_FIRST), none
    )
    rows: list[Listed] = []
    reported, due = _FIRST, 4 * _FIRST
    for at in range(0, len(others), _PAGE):
        check()
        rows += _rows(database, others[at : at + _PAGE])
        if len(rows) >= due or at + _PAGE >= len(others):
            post(_report(view, rows, names, reported))
            reported, due = reported + len(rows), due * 4
            rows = []


def _rows(database: SharedDatabase, articles: Sequence[int]) -> list[Listed]:
    """What some articles are called, in one look."""
    nothing: list[Listed] = []
    return database.read(lambda connection: listing.listed(connection, articles), nothing)


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
