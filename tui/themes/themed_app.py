"""An application in colours that fit the terminal and can be read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.app import App

from tui.themes.choice import shown_theme
from tui.themes.legible import Legible
from tui.themes.own import OWN
from tui.themes.terminal import FULL_COLOUR, Colours, Terminal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.filter import LineFilter

_LONG = 10
"""Seconds for which a sentence with something to copy in it is shown."""


class ThemedApp(App[None]):
    """Starts in the right theme, so that no other is ever seen, and makes all text legible."""

    CSS = """
    Input > .input--cursor { background: transparent; color: $foreground; text-style: none; }
    Screen:nocolor > .screen--selection { text-style: reverse; }
    Input:nocolor > .input--selection { text-style: reverse; }
    """

    def __init__(self, wanted: str | None = None, terminal: Terminal = FULL_COLOUR) -> None:
        """Begin in a theme.

        Args:
            wanted: the theme's name, None for one as dark or light as the terminal.
            terminal: what it can show.
        """
        has_colours = terminal.colours is not Colours.NONE
        super().__init__(ansi_color=None if has_colours else True)
        for theme in OWN:
            self.register_theme(theme)
        self._legible = Legible(enabled=has_colours)
        self._typed = terminal.typed
        self.set_reactive(ThemedApp.theme, shown_theme(wanted, self.available_themes, terminal))
        self.stylesheet.set_variables(self.get_css_variables())

    def get_line_filters(self) -> Sequence[LineFilter]:
        """The filters for each line as it is drawn; it is made legible last."""
        filters = super().get_line_filters()
        return [*filters, self._legible] if self._legible.enabled else filters

    def on_ready(self) -> None:
        """Take up what was typed while the terminal was asked for its colours."""
        if self._typed:
            from widgets.textual_internals import keys_typed

            for key in keys_typed(self._typed):
                self.post_message(key)

    def action_theme(self) -> None:
        """Offer the themes by name."""
        names = sorted(self.available_themes)
        self.search_commands(
            [(name, partial(self._wear, name), None) for name in names], "Search for a theme…"
        )

    def _wear(self, name: str) -> None:
        self.theme = name
        self.notify(
            f'Until you quit; theme = "{name}" in the settings keeps it.',
            title=f"Theme {name}",
            markup=False,
            timeout=_LONG,
        )
