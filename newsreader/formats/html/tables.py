"""Tables that hold figures, and those that only put things side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.formats.html.elements import kind_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST = 300
"""Characters that a cell of a table of figures may have."""


def is_layout(table: HtmlElement) -> bool:
    """Whether a table is there for the sake of the page's looks.

    Such a one says so, has another within it, a single column, or a cell as long as a paragraph.
    """
    if table.get("role") in ("presentation", "none") or table.find(".//table") is not None:
        return True
    most = 0
    for row in table.iter("tr"):
        cells = [cell for cell in row if kind_of(cell).is_cell]
        most = max(most, len(cells))
        if any(len("".join(cell.itertext())) > _LONGEST for cell in cells):
            return True
    return most < 2
