"""The panes of the reading screen, arranged by the width of the terminal."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from textual.containers import Container

from widgets.listing import Listing

if TYPE_CHECKING:
    from textual import events
    from textual.widget import Widget

WIDE = 120
"""Columns from which all panes fit beside one another."""
BROAD = 160
"""Columns from which the panes at the sides grow with the terminal."""
MEDIUM = 80
"""Columns from which the article has panes beside and below it."""


class Pane(StrEnum):
    """A pane; the value is its widget's id."""

    LIBRARY = "library"
    ENTITIES = "entities"
    ARTICLE = "article"
    SUMMARY = "summary"
    QUOTATIONS = "quotations"


_LEFT = (Pane.ENTITIES, Pane.LIBRARY)
_RIGHT = (Pane.SUMMARY, Pane.QUOTATIONS)


class Panes(Container):
    """Library or entities at the left, the article, summary and quotations at the right or below.

    From `WIDE` columns on all stand side by side; from `MEDIUM` on the article has one pane at its
    left and one below; in less, one pane is shown at a time. Composed with one child a `Pane`, the
    right-hand ones in a container with the id "aside".
    """

    DEFAULT_CSS = """
    Panes {
        layout: grid;
        height: 1fr;
        grid-size: 1 1;
        & > #aside { height: 1fr; }
        #article { height: 1fr; }
        &.-medium {
            grid-size: 2 2;
            grid-columns: 26 1fr;
            grid-rows: 5fr 2fr;
            & > #entities, & > #library { row-span: 2; }
        }
        &.-wide {
            grid-size: 3 1;
            grid-columns: 28 1fr 36;
            #summary { height: auto; max-height: 65%; }
            #summary > Listing { height: auto; max-height: 100%; }
        }
        &.-broad { grid-columns: 2fr 4fr 3fr; }
    }
    """

    def __init__(self, columns: int) -> None:
        super().__init__()
        self.left = Pane.ENTITIES
        self.right = Pane.SUMMARY
        self.active = Pane.ARTICLE
        self.zoomed = False
        self.columns = columns
        """Width of the terminal in cells."""
        self._set_layout()

    @property
    def visible_panes(self) -> tuple[Pane, ...]:
        """The panes on screen, from left to right and from top to bottom."""
        if self.zoomed:
            return (Pane.ARTICLE,)
        if self.columns < MEDIUM:
            return (self.active,)
        if self.columns < WIDE:
            return (self.left, Pane.ARTICLE, self.right)
        return (self.left, Pane.ARTICLE, *_RIGHT)

    def arrange_for(self, columns: int) -> None:
        """Arrange the panes for a terminal of another width."""
        self.columns = columns
        self._show_panes()

    def zoom(self) -> None:
        """Show the article alone, or all panes again."""
        self.zoomed = not self.zoomed
        self.go_to(Pane.ARTICLE)

    def _set_layout(self) -> None:
        several = len(self.visible_panes) > 1
        self.set_class(several and self.columns < WIDE, "-medium")
        self.set_class(several and self.columns >= WIDE, "-wide")
        self.set_class(several and self.columns >= BROAD, "-broad")

    def _show_panes(self) -> None:
        """Show the panes that have a place, and hide the others."""
        self._set_layout()
        visible = self.visible_panes
        for pane in Pane:
            self.widget_of(pane).display = pane in visible
        self.query_one("#aside").display = any(pane in visible for pane in _RIGHT)

    def widget_of(self, pane: Pane) -> Widget:
        """The widget of a pane."""
        return self.query_one(f"#{pane.value}")

    def go_to(self, pane: Pane) -> None:
        """Bring a pane to the screen and give it the focus."""
        if pane is not Pane.ARTICLE:
            self.zoomed = False
        self._activate(pane)
        self._show_panes()
        self.screen.set_focus(self._focus_target(pane), scroll_visible=False)

    def _focus_target(self, pane: Pane) -> Widget:
        widget = self.widget_of(pane)
        return widget if widget.can_focus else widget.query_one(Listing)

    def _activate(self, pane: Pane) -> None:
        if pane in _LEFT:
            self.left = pane
        if pane in _RIGHT:
            self.right = pane
        self.active = pane

    def go_on(self, step: int) -> None:
        """Give the focus to the next pane (1) or the one before (-1), in a circle."""
        self.zoomed = False
        around = self.visible_panes if self.columns >= MEDIUM else tuple(Pane)
        self.go_to(around[(around.index(self.active) + step) % len(around)])

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The pane that got the focus, by the mouse too, is the active one."""
        for pane in Pane:
            if self.widget_of(pane) in event.widget.ancestors_with_self:
                self._activate(pane)
