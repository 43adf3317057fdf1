"""The panes of the reading screen, arranged by the size of the terminal."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from textual.geometry import Size
from textual.message import Message

from tui.reader.arrangement import (
    CIRCLE,
    MEDIUM,
    RIGHT,
    TALL,
    WIDE,
    Arrangement,
    Pane,
    PaneSizes,
    Reading,
    arranged,
)
from tui.reader.dragging import dragged, edge_at
from tui.reader.filling import Filling
from widgets.list_pane import ListPane
from widgets.listing import Listing
from widgets.undrawn import Undrawn

if TYPE_CHECKING:
    from textual import events
    from textual.widget import Widget

    from tui.reader.dragging import Edge

__all__ = ["ASIDE", "BROWSING", "PREVIEW", "READING", "Pane", "Panes"]

BROWSING, READING, ASIDE, PREVIEW = "browsing", "reading", "aside", "preview"
"""The ids of the containers of panes, and of the preview, which never has the focus."""
_LISTS = tuple(pane for pane in CIRCLE if pane is not Pane.ARTICLE)
_CHROME = 3
"""Rows of header, status line and keys."""


class Panes(Undrawn):
    """Entities at the left, the article, summary and quotations at the right or below.

    From `WIDE` columns on all are side by side; from `MEDIUM` on the article has one pane to its
    left and one below; below that, one pane is shown at a time. How much each gets is worked out
    in `tui.reader.arrangement`. While the library is the active pane it takes the place of them
    all, with the preview beside or below it.

    There are two containers: `READING` with all panes but the library, the right-hand ones in a
    container `ASIDE`; and, mounted later, `BROWSING` with the library and the preview. Switching
    between them leaves the panes in both as they are, and takes no time to style them.
    """

    DEFAULT_CSS = """
    Panes {
        height: 1fr;
        & > #browsing {
            layout: grid;
            grid-size: 1 1;
            display: none;
            &.-beside { grid-size: 2 1; }
            &.-below { grid-size: 1 2; }
        }
        & > #reading {
            layout: grid;
            & > #aside { height: 1fr; }
            #article { height: 1fr; }
        }
    }
    """

    @dataclass(eq=False, repr=False)
    class Dragged(Message):
        """The reader has given the panes other sizes."""

        sizes: PaneSizes

    def __init__(self, terminal: Size, article_columns: int, sizes: PaneSizes) -> None:
        """Arrange nothing yet.

        Args:
            terminal: its columns and rows.
            article_columns: in which the article has its measure.
            sizes: what the reader gave the panes before.
        """
        super().__init__()
        self.right = Pane.SUMMARY
        self.active = Pane.ARTICLE
        self.zoomed = False
        self.terminal = terminal
        """Columns and rows of the terminal."""
        self.sizes = sizes
        """What the reader gave the panes."""
        self._article_columns = article_columns
        self._arrangement: Arrangement | None = None
        self._filling = Filling({})
        self._held: Edge | None = None
        """The edge that is being dragged."""

    def on_mount(self) -> None:
        """Arrange the panes, and anew whenever something else is listed."""
        lists: dict[Pane, ListPane[Any]] = {
            pane: self.query_one(f"#{pane.value}", ListPane) for pane in _LISTS
        }
        self._filling = Filling(lists)
        for shown in lists.values():
            self.watch(shown.listing, "items", self._refilled, init=False)
            self.watch(shown, "problem", self._refilled, init=False)

    # What is where.

    @property
    def is_browsing(self) -> bool:
        """Whether the list of articles is shown in place of the article."""
        return self.active is Pane.LIBRARY

    @property
    def visible_panes(self) -> tuple[Pane, ...]:
        """The panes on screen, from left to right and from top to bottom."""
        if self.is_browsing:
            return (Pane.LIBRARY,)
        if self.zoomed:
            return (Pane.ARTICLE,)
        return self.arrangement.panes

    @property
    def empty_panes(self) -> frozenset[Pane]:
        """The panes that have nothing in them."""
        return self._filling.empty

    @property
    def arrangement(self) -> Arrangement:
        """What each of the panes around the article gets when they are shown."""
        if self._arrangement is None:
            self._arrangement = arranged(self._reading)
        return self._arrangement

    @property
    def article_room(self) -> int:
        """Columns that the article would have if its measure asked for them."""
        if len(self.visible_panes) == 1:
            return self.terminal.width
        most = arranged(replace(self._reading, article=self.terminal.width))
        return self.terminal.width - most.entities - most.aside

    @property
    def _reading(self) -> Reading:
        rows = self.size.height or self.terminal.height - _CHROME
        room = Size(self.terminal.width, rows)
        return Reading(
            room,
            self.active,
            self.right,
            self.empty_panes,
            self._article_columns,
            self.sizes,
            self._rows_needed,
        )

    def _rows_needed(self, pane: Pane, columns: int) -> int | None:
        return self._filling.rows_needed(pane, columns, self.terminal.height)

    # Arranging.

    def arrange_for(self, terminal: Size) -> None:
        """Arrange the panes for a terminal of another size."""
        self.terminal = terminal
        self.show_panes()

    def give_article(self, columns: int) -> None:
        """Arrange the panes for an article of another measure."""
        self._article_columns = columns
        if self.is_mounted:
            self.show_panes()

    def give(self, sizes: PaneSizes) -> None:
        """Arrange the panes in the sizes that the reader wants."""
        self.sizes = sizes
        self.show_panes()

    def on_resize(self) -> None:
        """Arrange the panes in the rows that they have now."""
        self.show_panes()

    def _refilled(self) -> None:
        """Arrange the panes for what is in them now, once that is known."""
        if not self._filling.look():
            return
        if self.active in self.empty_panes:
            self.go_to(Pane.ARTICLE)
        else:
            self.show_panes()

    def show_panes(self) -> None:
        """Show the panes that have a place, in their sizes, and hide the others."""
        self._arrangement = None
        columns, rows = self.terminal
        reading = self.query_one(f"#{READING}")
        reading.display = not self.is_browsing
        for browsing in self.query(f"#{BROWSING}"):
            browsing.display = self.is_browsing
            browsing.set_class(columns >= WIDE, "-beside")
            browsing.set_class(columns < WIDE and rows >= TALL, "-below")
        if self.is_browsing:
            self.query_one(f"#{PREVIEW}").display = columns >= WIDE or rows >= TALL
            return
        visible, aside = self.visible_panes, self.query_one(f"#{ASIDE}")
        self.divide(reading, aside, self.widget_of(Pane.SUMMARY))
        for pane in CIRCLE:
            self.widget_of(pane).display = pane in visible
        aside.display = any(pane in visible for pane in RIGHT)

    def divide(self, reading: Widget, aside: Widget, summary: Widget) -> None:
        """Give the containers of panes, and the summary, the columns and rows of the arrangement.

        Args:
            reading: with all of them.
            aside: with those that are beside or below the article.
            summary: the upper one in that.
        """
        visible = self.visible_panes
        given = self.arrangement if len(visible) > 1 else Arrangement(visible)
        left: list[str | float] = [given.entities] if given.entities else []
        right: list[str | float] = [given.aside] if given.aside else []
        columns = [*left, "1fr", *right]
        styles = reading.styles
        styles.grid_size_columns = len(columns)
        styles.grid_size_rows = 2 if given.below else 1
        styles.grid_columns = columns
        styles.grid_rows = f"1fr {given.below}" if given.below else "1fr"
        aside.styles.column_span = len(columns) if given.below else 1
        summary.styles.height = given.summary or "1fr"

    def widget_of(self, pane: Pane) -> Widget:
        """The widget of a pane."""
        return self.query_one(f"#{pane.value}")

    # Where the reader is.

    def zoom(self) -> None:
        """Show the article alone, or all panes again."""
        self.zoomed = not self.zoomed
        self.go_to(Pane.ARTICLE)

    def go_to(self, pane: Pane) -> None:
        """Bring a pane to the screen and give it the focus."""
        if pane not in (Pane.ARTICLE, Pane.LIBRARY):
            self.zoomed = False
        self._activate(pane)
        self.show_panes()
        self.screen.set_focus(self._focus_target(pane), scroll_visible=False)

    def _focus_target(self, pane: Pane) -> Widget:
        widget = self.widget_of(pane)
        return widget if widget.can_focus else widget.query_one(Listing)

    def _activate(self, pane: Pane) -> None:
        if pane in RIGHT:
            self.right = pane
        self.active = pane

    def next_pane(self, step: int) -> Pane:
        """The pane behind the active one (1) or before it (-1), in a circle.

        From the library, which is not in the circle, the way goes back to the article.
        """
        if self.is_browsing:
            return Pane.ARTICLE
        around = [pane for pane in CIRCLE if pane is self.active or pane not in self.empty_panes]
        if MEDIUM <= self.terminal.width < WIDE:
            below = next((pane for pane in (self.right, *RIGHT) if pane in around), None)
            around = [pane for pane in around if pane not in RIGHT or pane is below]
        return around[(around.index(self.active) + step) % len(around)]

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Make the pane that got the focus, by the mouse too, the active one.

        Nothing moves now: what the mouse was pressed on has to stay under it.
        """
        focused = {widget.id for widget in event.widget.ancestors_with_self}
        for pane in Pane:
            if pane.value in focused:
                self._activate(pane)

    # Dragging the edges between them.

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of the edge under the mouse, if there is one."""
        if self.is_browsing or event.button != 1:
            return
        regions = {pane: self.widget_of(pane).region for pane in self.visible_panes}
        self._held = edge_at(event.screen_offset, regions, is_below=bool(self.arrangement.below))
        if self._held is not None:
            event.stop()
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Move the edge to the mouse."""
        if self._held is not None:
            event.stop()
            at = event.screen_offset - self.region.offset
            self.give(dragged(self.sizes, self._held, at, self.region))

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Leave the edge where it is."""
        if self._held is not None:
            event.stop()
            self._held = None
            self.release_mouse()
            self.post_message(self.Dragged(self.sizes))
