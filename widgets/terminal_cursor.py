"""The terminal's own cursor, by which screen readers, braille lines and magnifiers follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.geometry import Offset
from textual.widgets import Input

if TYPE_CHECKING:
    from textual.widget import Widget


class CursorBearer:
    """A widget in which the cursor has a place of its own."""

    @property
    def cursor_cell(self) -> Offset:
        """Column and row from the corner of what is in the widget's frame; may be out of it."""
        raise NotImplementedError


def cursor_of(focused: Widget | None) -> Offset | None:
    """Where on the screen the cursor stands, None if the widget with the focus does not say.

    Args:
        focused: that widget.
    """
    for widget in focused.ancestors_with_self if focused is not None else ():
        if isinstance(widget, CursorBearer):
            return _within(widget, widget.cursor_cell)  # type: ignore[arg-type]
        if isinstance(widget, Input):
            column = cell_len(widget.value[: widget.cursor_position])
            return _within(widget, Offset(column - widget.scroll_offset.x, 0))
    return None


def _within(widget: Widget, cell: Offset) -> Offset:
    region = widget.content_region
    return region.offset + cell.clamp(*region.size) if region.area else region.offset
