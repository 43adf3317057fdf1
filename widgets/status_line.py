"""The line below the panes: where on the trail the reader is, and what the program is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.reactive import reactive
from textual.widget import Widget

from widgets.fitting import both_ends

if TYPE_CHECKING:
    from textual.content import Content


class StatusLine(Widget):
    """The trail at the left, the work under way and how far the article was read at the right."""

    DEFAULT_CSS = """
    StatusLine {
        height: 1;
        padding: 0 1;
        background: $panel;
        color: $foreground;
        &.-error { background: $error; color: $text; text-style: bold; }
        &:ansi.-error { background: ansi_red; color: ansi_bright_white; }
        &:nocolor.-error { text-style: bold reverse; }
    }
    """

    trail: reactive[str] = reactive("")
    notice: reactive[str] = reactive("")
    """A sentence that takes the trail's place until the next step."""
    working: reactive[str] = reactive("")
    adding: reactive[str] = reactive("")
    """How far adding to the library has come, "" where nothing is added."""
    progress: reactive[str] = reactive("")
    failed: reactive[bool] = reactive(False)  # noqa: FBT003 - the reactive's default
    """Whether the notice is of an error."""

    def watch_failed(self, failed: bool) -> None:  # noqa: FBT001 - Textual's signature
        """Give an error a colour; it says so in words, too."""
        self.set_class(failed, "-error")

    def render(self) -> Content:
        """The line, its left part cut if the width does not hold all of it."""
        right = " · ".join(part for part in (self.adding, self.working, self.progress) if part)
        return both_ends(self.notice or self.trail, right, self.size.width)
