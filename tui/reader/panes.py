"""The panes of the reading screen, arranged by the size of the terminal."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from textual.containers import Container

from widgets.listing import Listing

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Size
    from textual.widget import Widget

WIDE = 120
"""Columns from which all panes fit beside one another."""
BROAD = 160
"""Columns from which the panes at the sides grow with the terminal."""
MEDIUM = 80
"""Columns from which the article has panes beside and below it."""
TALL = 24
"""Rows from which the list of articles has a preview below it."""

BROWSING, READING, ASIDE, PREVIEW = "browsing", "reading", "aside", "preview"
"""The ids of the containers of panes, and of the preview, which never has the focus."""


class Pane(StrEnum):
    """A pane; the value is its widget's id."""

    LIBRARY = "library"
    ENTITIES = "entities"
    ARTICLE = "article"
    SUMMARY = "summary"
    QUOTATIONS = "quotations"


_RIGHT = (Pane.SUMMARY, Pane.QUOTATIONS)
_CIRCLE = (Pane.ENTITIES, Pane.ARTICLE, *_RIGHT)


class Panes(Container):
    """Entities at the left, the article, summary and quotations at the right or below.

    From `WIDE` columns on all are side by side; from `MEDIUM` on the article has one pane to its
    left and one below; below that, one pane is shown at a time. While the library is the active
    pane it takes the place of them all, with the preview beside or below it.

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
            grid-size: 1 1;
            & > #aside { height: 1fr; }
            #article { height: 1fr; }
            &.-medium {
                grid-size: 2 2;
                grid-columns: 26 1fr;
                grid-rows: 5fr 2fr;
                & > #entities { row-span: 2; }
            }
            &.-wide {
                grid-size: 3 1;
                grid-columns: 28 1fr 36;
                #summary { height: auto; max-height: 65%; }
                #summary > Listing { height: auto; max-height: 100%; }
            }
            &.-broad { grid-columns: 2fr 4fr 3fr; }
        }
    }
    """

    def __init__(self, terminal: Size) -> None:
        super().__init__()
        self.right = Pane.SUMMARY
        self.active = Pane.ARTICLE
        self.zoomed = False
        self.terminal = terminal
        """Columns and rows of the terminal."""

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
        if self.terminal.width < MEDIUM:
            return (self.active,)
        if self.terminal.width < WIDE:
            return (Pane.ENTITIES, Pane.ARTICLE, self.right)
        return _CIRCLE

    def arrange_for(self, terminal: Size) -> None:
        """Arrange the panes for a terminal of another size."""
        self.terminal = terminal
        self._show_panes()

    def zoom(self) -> None:
        """Show the article alone, or all panes again."""
        self.zoomed = not self.zoomed
        self.go_to(Pane.ARTICLE)

    @property
    def arrangement(self) -> str:
        """The class that `READING` has for the panes that are visible, "" for a single one."""
        several = len(self.visible_panes) > 1
        if not several or self.terminal.width < MEDIUM:
            return ""
        if self.terminal.width < WIDE:
            return "-medium"
        return "-wide" if self.terminal.width < BROAD else "-wide -broad"

    def _show_panes(self) -> None:
        """Show the panes that have a place, and hide the others."""
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
        visible = self.visible_panes
        reading.set_classes(self.arrangement)
        for pane in _CIRCLE:
            self.widget_of(pane).display = pane in visible
        self.query_one(f"#{ASIDE}").display = any(pane in visible for pane in _RIGHT)

    def widget_of(self, pane: Pane) -> Widget:
        """The widget of a pane."""
        return self.query_one(f"#{pane.value}")

    def go_to(self, pane: Pane) -> None:
        """Bring a pane to the screen and give it the focus."""
        if pane not in (Pane.ARTICLE, Pane.LIBRARY):
            self.zoomed = False
        self._activate(pane)
        self._show_panes()
        self.screen.set_focus(self._focus_target(pane), scroll_visible=False)

    def _focus_target(self, pane: Pane) -> Widget:
        widget = self.widget_of(pane)
        return widget if widget.can_focus else widget.query_one(Listing)

    def _activate(self, pane: Pane) -> None:
        if pane in _RIGHT:
            self.right = pane
        self.active = pane

    def go_on(self, step: int) -> None:
        """Give the focus to the next pane (1) or the one before (-1), in a circle.

        From the library, which is not in the circle, it goes back to the article.
        """
        if self.is_browsing:
            self.go_to(Pane.ARTICLE)
            return
        self.zoomed = False
        around = _CIRCLE if self.terminal.width < MEDIUM else self.visible_panes
        self.go_to(around[(around.index(self.active) + step) % len(around)])

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Make the pane that got the focus, by the mouse too, the active one."""
        focused = {widget.id for widget in event.widget.ancestors_with_self}
        for pane in Pane:
            if pane.value in focused:
                self._activate(pane)
