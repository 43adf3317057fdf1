"""The order in which the lines of a printed page are read."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING

from newsreader.formats.pdf_pages import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_FEWEST = 3
"""Lines side by side that make two columns."""
_NARROWEST = 6.0
"""Width of a column, in heights of a line; cells of tables are narrower."""
_MOST_ACROSS = 0.25
"""Share of the lines that may run across both columns: headlines, pictures' captions."""
_MOST_RUNS = 1000
"""On a page with more, no columns are looked for."""
_EDGE = 2
"""Lines at either end of a page among which running heads and page numbers are."""
_NEAR = 6.0
"""Points by which they may stand higher or lower from page to page."""
_NUMBER = re.compile(r"\W{0,3}\d{1,4}\W{0,3}")


def columns(pages: Sequence[Sequence[Run]]) -> Iterator[list[Run]]:
    """The columns of the pages as they are read, a run a line, without heads and page numbers."""
    furniture = _furniture(pages)
    for page in pages:
        runs = [run for run in page if not _is_furniture(run, furniture)]
        for column in _in_order(_without_number(runs) if len(pages) == 1 else runs):
            yield _lines(column)


def _furniture(pages: Sequence[Sequence[Run]]) -> Mapping[str, list[float]]:
    """What stands at the edges of the pages, with a sign for numbers, and at which heights."""
    seen: dict[str, list[float]] = {}
    for page in pages:
        for form, middle in {(_form(run.text), run.middle) for run in _edges(page)}:
            seen.setdefault(form, []).append(middle)
    for heights in seen.values():
        heights.sort()
    return seen


def _is_furniture(run: Run, furniture: Mapping[str, list[float]]) -> bool:
    """Whether the same stands at the same height on another page, too."""
    heights = furniture.get(_form(run.text), [])
    first = bisect_left(heights, run.middle - _NEAR)
    return bisect_right(heights, run.middle + _NEAR) - first > 1


def _form(text: str) -> str:
    return re.sub(r"\d+", "#", text.lower())


def _edges(page: Sequence[Run]) -> Iterator[Run]:
    """The runs in the first and last lines of a page."""
    for ordered in (
        sorted(page, key=lambda run: -run.middle),
        sorted(page, key=lambda run: run.middle),
    ):
        lines, last = 0, None
        for run in ordered:
            if last is None or abs(run.middle - last) > run.height / 2:
                lines, last = lines + 1, run.middle
            if lines > _EDGE:
                break
            yield run


def _without_number(page: list[Run]) -> list[Run]:
    """A page without the number at its top or foot, where there is no other page to compare."""
    edges = {run for run in _edges(page) if _NUMBER.fullmatch(run.text)}
    tops, feet = max((r.top for r in page), default=0), min((r.bottom for r in page), default=0)
    return [
        run for run in page if run not in edges or (run.top < tops - 1 and run.bottom > feet + 1)
    ]


def _in_order(runs: list[Run]) -> Iterator[list[Run]]:
    """The runs of each column, the columns in the order in which they are read.

    Where a gutter parts two columns, each band of the page between lines across both of them is
    read column by column.
    """
    gutter = _gutter(runs) if len(runs) <= _MOST_RUNS else None
    if gutter is None:
        if runs:
            yield runs
        return
    ordered = sorted(runs, key=lambda run: -run.top)
    for is_across, group in groupby(ordered, lambda run: run.left < gutter < run.right):
        band = list(group)
        if is_across:
            yield band
        else:
            yield from _in_order([run for run in band if run.right <= gutter])
            yield from _in_order([run for run in band if run.left >= gutter])


def _gutter(runs: list[Run]) -> float | None:
    """Where the white space between two columns is; None where the page has one column."""
    starts = Counter(round(run.left) for run in runs)
    best: tuple[int, float] | None = None
    for start, count in starts.items():
        if count + starts[start - 1] + starts[start + 1] < _FEWEST:
            continue
        gutter = start - 1.5
        left = [run for run in runs if run.right <= gutter]
        right = [run for run in runs if run.left >= gutter]
        across = len(runs) - len(left) - len(right)
        if (
            across <= _MOST_ACROSS * len(runs)
            and (best is None or (across, gutter) < best)
            and _stand_side_by_side(left, right)
        ):
            best = across, gutter
    return best[1] if best else None


def _stand_side_by_side(left: list[Run], right: list[Run]) -> bool:
    """Whether two groups of runs are columns of text, and no cells of a table or a list."""
    for column in (_lines(left), _lines(right)):
        widths = [(line.right - line.left) / line.height for line in column]
        if len(column) < _FEWEST or median(widths) < _NARROWEST:
            return False
    low, high = min(run.bottom for run in left), max(run.top for run in left)
    return sum(low <= run.middle <= high for run in right) >= _FEWEST


def _lines(column: Iterable[Run]) -> list[Run]:
    """The lines of a column from top to bottom, each from left to right."""
    lines: list[list[Run]] = []
    for run in sorted(column, key=lambda run: (-run.middle, run.left)):
        if lines and lines[-1][0].bottom <= run.middle <= lines[-1][0].top:
            lines[-1].append(run)
        else:
            lines.append([run])
    return [_line(sorted(line, key=lambda run: run.left)) for line in lines]


def _line(runs: Sequence[Run]) -> Run:
    """A whole line as one run, as high as the most of it is."""
    highest = max(runs, key=lambda run: len(run.text))
    return Run(
        " ".join(run.text for run in runs),
        runs[0].left,
        max(run.right for run in runs),
        highest.bottom,
        highest.top,
        all(run.is_bold for run in runs),
    )
