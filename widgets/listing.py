"""A list that draws only the rows in view: thousands of items cost what a screenful costs."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.reactive import reactive, var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from widgets.cells import shown
from widgets.command import MOVEMENT, Command, bindings
from widgets.terminal_cursor import CursorBearer
from widgets.textual_internals import refresh_scrollbars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.binding import BindingType

Item = TypeVar("Item")

Line: TypeAlias = "tuple[tuple[str, str], ...]"
"""A row's pieces: text and the name of its part, "" for plain text. Never markup."""

CHOOSE = Command(
    "choose",
    "enter",
    "choose",
    "Go there",
    "Go to the place; an entity becomes the trail.",
    "In a list",
)


class Listing(CursorBearer, ScrollView, Generic[Item], can_focus=True):
    """Items of one or more rows each, one of them highlighted.

    A subclass says how tall an item is and what its rows contain; the base moves, scrolls, draws
    and reports which item was highlighted or chosen.
    """

    COMMANDS: ClassVar[tuple[Command, ...]] = (*MOVEMENT, CHOOSE)
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(COMMANDS))
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "listing--heading",
        "listing--strong",
        "listing--faint",
        "listing--bar",
        "listing--cursor",
    }
    DEFAULT_CSS = """
    Listing {
        scrollbar-size-vertical: 1;
        scrollbar-gutter: stable;
        overflow-x: hidden;
        & > .listing--heading { text-style: bold; color: $text-primary; }
        & > .listing--strong { text-style: bold; }
        & > .listing--faint { color: $text-muted; }
        & > .listing--bar { color: $secondary; }
        & > .listing--cursor {
            background: $accent-muted;
            color: $text-accent;
            text-style: bold;
        }
        &:ansi > .listing--cursor { background: $background; text-style: bold underline; }
        &:focus > .listing--cursor {
            background: $block-cursor-background;
            color: $block-cursor-foreground;
            text-style: bold;
        }
        &:ansi:focus > .listing--cursor {
            background: $block-cursor-background;
            text-style: bold;
        }
        &:nocolor:focus > .listing--cursor { text-style: bold reverse; }
    }
    """

    items: reactive[tuple[Item, ...]] = reactive((), always_update=True)
    cursor: var[int] = var(-1)
    """Index of the highlighted item, -1 if there is none."""

    @dataclass(eq=False, repr=False)
    class Highlighted(Message):
        """Another item is highlighted; None if the list has none."""

        listing: Listing[Any]
        item: object

        @property
        def control(self) -> Listing[Any]:
            """The list it happened in."""
            return self.listing

    @dataclass(eq=False, repr=False)
    class Chosen(Message):
        """The reader chose an item, by enter or with the mouse."""

        listing: Listing[Any]
        item: object

        @property
        def control(self) -> Listing[Any]:
            """The list it happened in."""
            return self.listing

    class NothingChosen(Message):
        """The reader wants to go where nothing is highlighted."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._bottoms: list[int] = []
        """The row below each item."""
        self._laid_out_at = -1
        self._plain = Style.null()
        """The style of what is not set off."""
        self._told: Item | None = None
        """The item that was last reported as highlighted."""

    # What a subclass says.

    BLANK_AT_END: ClassVar[int] = 0
    """Rows at the end of each item that set it off from the next, and the last does not need."""

    def height_of(self, item: Item, width: int) -> int:  # noqa: ARG002
        """Rows that an item takes at a width in cells."""
        return 1

    def lines_of(self, item: Item, width: int) -> Sequence[Line]:
        """The rows of an item at a width in cells, `height_of` many."""
        raise NotImplementedError

    def can_choose(self, item: Item) -> bool:  # noqa: ARG002
        """Whether an item may be highlighted."""
        return True

    # Layout.

    @property
    def highlighted(self) -> Item | None:
        """The item under the highlight."""
        return self.items[self.cursor] if 0 <= self.cursor < len(self.items) else None

    @property
    def items_in_view(self) -> tuple[Item, ...]:
        """The items of which a row is on the screen."""
        top = self.scroll_offset.y
        first = bisect_right(self._bottoms, top)
        last = bisect_right(self._bottoms, top + self.size.height - 1)
        return self.items[first : last + 1]

    def watch_items(self, old: tuple[Item, ...], new: tuple[Item, ...]) -> None:
        """Lay out anew, and keep the highlight on its item if possible, else on a valid one."""
        before = old[self.cursor] if 0 <= self.cursor < len(old) else None
        self._lay_out()
        self.cursor = self.cursor_for(before, new)
        self._tell_highlighted()
        self.refresh()

    def cursor_for(self, before: Item | None, items: tuple[Item, ...]) -> int:
        """The index to highlight among other items; `before` was the item highlighted."""
        if before is not None and before in items:
            return items.index(before)
        return self._nearest(min(max(0, self.cursor), len(items) - 1), 1)

    def on_resize(self) -> None:
        """Work out the heights again, which depend on the width."""
        if self._laid_out_at != self.scrollable_content_region.width:
            self._lay_out()
        self._show_cursor()

    def rows_needed(self, width: int, most: int) -> int:
        """Rows of all items at a width in cells, or some number over `most`."""
        rows = 0
        for item in self.items:
            rows += self.height_of(item, width)
            if rows > most:
                break
        return max(0, rows - self.BLANK_AT_END)

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width
        self._laid_out_at = width
        self._bottoms = list(accumulate(self.height_of(item, width) for item in self.items))
        rows = self._bottoms[-1] - self.BLANK_AT_END if self._bottoms else 0
        self.virtual_size = Size(width, rows)
        refresh_scrollbars(self)

    def _top(self, index: int) -> int:
        return self._bottoms[index - 1] if index else 0

    def _region_of(self, index: int) -> Region | None:
        """The rows that an item takes in the widget, None if there is no such item."""
        if not 0 <= index < len(self._bottoms):
            return None
        top = self._top(index) - self.scroll_offset.y
        return Region(0, top, self.size.width, self._bottoms[index] - self._top(index))

    def _index_at(self, row: int) -> int | None:
        index = bisect_right(self._bottoms, row)
        return index if index < len(self._bottoms) else None

    @property
    def cursor_cell(self) -> Offset:
        """At the beginning of the highlighted item."""
        top = self._top(self.cursor) if 0 <= self.cursor < len(self._bottoms) else 0
        return Offset(0, top - self.scroll_offset.y)

    # Drawing.

    def render_lines(self, crop: Region) -> list[Strip]:
        """Rows of the screen, whose style is worked out once for all of them.

        With nothing listed there are none: the blank rows of the pane around it are seen.
        """
        if not self.items:
            return []
        self._plain = self.rich_style
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        width = self.size.width
        row = y + self.scroll_offset.y
        plain = self._plain
        index = self._index_at(row)
        if index is None:
            return Strip.blank(width, plain)
        lines = self.lines_of(self.items[index], self._laid_out_at)
        at = row - self._top(index)
        line = lines[at] if at < len(lines) else ()
        above = Style.null()
        if index == self.cursor:
            above = self.get_component_rich_style("listing--cursor", partial=True)
        return Strip(self._segments(line, width, plain, above), width)

    def _segments(self, line: Line, width: int, plain: Style, above: Style) -> list[Segment]:
        segments = []
        left = width
        for text, part in line:
            fitting = shown(text)
            if cell_len(fitting) > left:
                fitting = set_cell_size(fitting, left)
            style = self.get_visual_style(f"listing--{part}").rich_style if part else plain
            segments.append(Segment(fitting, style + above))
            left -= cell_len(fitting)
        segments.append(Segment(" " * left, plain + above))
        return segments

    # Moving.

    def watch_cursor(self, before: int, now: int) -> None:
        """Keep the highlight in view, and report it."""
        self._show_cursor()
        self._tell_highlighted()
        self.refresh(*(region for at in (before, now) if (region := self._region_of(at))))

    def _tell_highlighted(self) -> None:
        if self.highlighted != self._told:
            self._told = self.highlighted
            self.post_message(self.Highlighted(self, self._told))

    def _show_cursor(self) -> None:
        """Bring the highlighted item into view, with the headings above it if they fit."""
        if not 0 <= self.cursor < len(self._bottoms):
            return
        bottom, first = self._bottoms[self.cursor], self.cursor
        while first and not self.can_choose(self.items[first - 1]):
            first -= 1
        if bottom - self._top(first) > self.size.height:
            first = self.cursor
        region = Region(0, self._top(first), 1, bottom - self._top(first))
        self.scroll_to_region(region, animate=False, force=True)

    def _nearest(self, index: int, direction: int) -> int:
        """The item at or after `index` in a direction that may be highlighted, else one before."""
        for ahead in (direction, -direction):
            at = index
            while 0 <= at < len(self.items):
                if self.can_choose(self.items[at]):
                    return at
                at += ahead
        return -1

    def _move(self, items: int) -> None:
        if self.items:
            target = min(max(self.cursor + items, 0), len(self.items) - 1)
            self.cursor = self._nearest(target, 1 if items >= 0 else -1)

    def _turn(self, rows: int) -> None:
        if self.items and self.cursor >= 0:
            row = self._top(self.cursor) + rows
            index = self._index_at(max(0, row))
            target = len(self.items) - 1 if index is None else index
            self.cursor = self._nearest(target, 1 if rows >= 0 else -1)

    def action_line_down(self) -> None:
        """Highlight the next item."""
        self._move(1)

    def action_line_up(self) -> None:
        """Highlight the item before."""
        self._move(-1)

    def action_half_page_down(self) -> None:
        """Highlight an item half a page further down."""
        self._turn(max(1, self.size.height // 2))

    def action_half_page_up(self) -> None:
        """Highlight an item half a page further up."""
        self._turn(-max(1, self.size.height // 2))

    def action_page_down(self) -> None:
        """Highlight an item a page further down."""
        self._turn(max(1, self.size.height - 1))

    def action_page_up(self) -> None:
        """Highlight an item a page further up."""
        self._turn(-max(1, self.size.height - 1))

    def action_to_start(self) -> None:
        """Highlight the first item."""
        self.cursor = self._nearest(0, 1)

    def action_to_end(self) -> None:
        """Highlight the last item."""
        self.cursor = self._nearest(len(self.items) - 1, -1)

    # Choosing.

    def action_choose(self) -> None:
        """Choose the highlighted item."""
        if (item := self.highlighted) is not None:
            self.post_message(self.Chosen(self, item))
        else:
            self.post_message(self.NothingChosen())

    def on_click(self, event: events.Click) -> None:
        """A click highlights and chooses."""
        index = self._index_at(event.y + self.scroll_offset.y)
        if index is not None and self.can_choose(self.items[index]):
            self.cursor = index
            self.action_choose()
