"""A row of the list of articles, with as many columns as fit its width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size

from widgets.cells import shown
from widgets.fitting import cut
from widgets.library_facts import Facts, day_of, name_of, progress_of
from widgets.library_shared import Shared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.library.mark import Mark
    from widgets.listing import Line

NARROW = 44
"""Cells from which an article has a second row, with its facts."""
TABLE = 66
"""Cells from which one row holds all of it."""
_WITH_SOURCE, _WITH_WORDS = 90, 120
"""Cells from which that row has the source, and the number of words."""

_NOTHING = Shared()
_OPEN, _UNREAD, _BEGUN, _UNREADABLE = "▸", "●", "◐", "×"
_DAY, _MINUTES, _WORDS, _PROGRESS = 12, 9, 16, 6
_SIGN = 2


def height_at(width: int) -> int:
    """Rows that an article takes at a width in cells."""
    return 2 if NARROW <= width < TABLE else 1


def article_lines(  # noqa: PLR0913 - what is known of an article, and of its list
    source: str,
    facts: Facts,
    mark: Mark | None,
    width: int,
    *,
    is_open: bool = False,
    shared: Shared = _NOTHING,
    tags: Sequence[str] = (),
) -> Sequence[Line]:
    """The rows of an article, `height_at` many.

    Args:
        source: what it is read from.
        facts: what else is known about it.
        mark: how far it was read, None where it was not.
        width: cells of a row.
        is_open: whether it is the one that is open.
        shared: what all articles of the list have in common.
        tags: those that the article has.
    """
    sign = _sign(facts, mark, is_open)
    part = _part_of_title(facts, mark, is_open)
    progress = f"{progress_of(mark):>{_PROGRESS}}"
    if width < TABLE:
        right = "" if width >= NARROW else _progress_beside(mark)
        title = _title_pieces(_title(source, facts), part, tags, width - _SIGN - len(right))
        first = (sign, *title, (right, "faint"))
        return [first] if width < NARROW else [first, _second(source, facts, mark, width, shared)]
    columns = _columns(source, facts, width, shared) + progress
    title = _title_pieces(_title(source, facts), part, tags, width - _SIGN - cell_len(columns))
    return [(sign, *title, (columns, "faint"))]


def _title_pieces(title: str, part: str, tags: Sequence[str], cells: int) -> Line:
    """A title in exactly so many cells, with the tags behind it in at most half of them."""
    if not tags:
        return ((_column(title, cells), part),)
    labels = cut(" " + " ".join(f"#{shown(tag)}" for tag in tags), max(0, cells // 2))
    title = cut(title, cells - cell_len(labels))
    rest = max(0, cells - cell_len(title) - cell_len(labels))
    return ((title, part), (labels, "faint"), (" " * rest, ""))


def _columns(source: str, facts: Facts, width: int, shared: Shared) -> str:
    """Source, day and length in columns, as far as there is room for them."""
    columns = "" if shared.day else f"{day_of(facts):>{_DAY}}"
    columns += f"{_minutes(facts):>{_MINUTES}}"
    if width >= _WITH_WORDS:
        columns += f"{_words(facts):>{_WORDS}}"
    if width >= _WITH_SOURCE:
        cells = width // 5
        columns = "  " + _column(shown(shared.place(source, cells)), cells) + columns
    return columns


def _progress_beside(mark: Mark | None) -> str:
    progress = progress_of(mark)
    return f"  {progress}" if progress else ""


def _second(source: str, facts: Facts, mark: Mark | None, width: int, shared: Shared) -> Line:
    day = "" if shared.day else day_of(facts)
    told = "".join(f"{fact} · " for fact in (day, _words(facts), _minutes(facts)) if fact)
    progress = _progress_beside(mark)
    room = width - _SIGN - len(progress)
    text = told + shared.place(source, max(0, room - len(told)))
    column = _column(shown(text), room)
    return ((" " * _SIGN + column + progress, "faint"),)


def _column(text: str, cells: int) -> str:
    """A text in exactly that many cells."""
    return set_cell_size(cut(text, cells), max(0, cells))


def _title(source: str, facts: Facts) -> str:
    if facts.problem:
        return shown(f"{name_of(source)} {facts.problem}")
    return shown(facts.title or facts.beginning or name_of(source))


def _sign(facts: Facts, mark: Mark | None, is_open: bool) -> tuple[str, str]:  # noqa: FBT001
    if is_open:
        return (f"{_OPEN} ", "strong")
    if facts.problem:
        return (f"{_UNREADABLE} ", "faint")
    if mark is None:
        return (f"{_UNREAD} ", "heading")
    return ("  ", "") if mark.end_seen else (f"{_BEGUN} ", "heading")


def _part_of_title(facts: Facts, mark: Mark | None, is_open: bool) -> str:  # noqa: FBT001
    if is_open:
        return "strong"
    return "faint" if facts.problem or (mark is not None and mark.end_seen) else ""


def _words(facts: Facts) -> str:
    if facts.words is None:
        return ""
    return f"{facts.words:,} word" if facts.words == 1 else f"{facts.words:,} words"


def _minutes(facts: Facts) -> str:
    return "" if facts.words is None else f"{facts.minutes} min"
