"""An application in colours that fit the terminal and can be read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import App
from textual.command import Command, CommandPalette

from tui.themes.choice import shown_theme
from tui.themes.legible import Legible
from tui.themes.own import OWN
from tui.themes.terminal import FULL_COLOUR, Colours, Terminal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.filter import LineFilter

_SUITABLE = "auto"
"""Stands for the theme that is as dark or light as the terminal."""
_IS_ON = " (on)"


class ThemedApp(App[None]):
    """Starts in the right theme, so that no other is ever seen, and makes all text legible."""

    CSS = """
    ToastRack { margin-bottom: 2; }
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
        self._terminal = terminal
        self._worn = wanted if wanted in self.available_themes else _SUITABLE
        """The theme that the reader wears."""
        self._before = ""
        """The theme that was shown before others were tried on, "" while none is."""
        self._offered: dict[str, str] = {}
        self.set_reactive(ThemedApp.theme, shown_theme(wanted, self.available_themes, terminal))
        self.stylesheet.set_variables(self.get_css_variables())

    def get_line_filters(self) -> Sequence[LineFilter]:
        """The filters for each line as it is drawn; it is made legible last."""
        filters = super().get_line_filters()
        return [*filters, self._legible] if self._legible.enabled else filters

    def on_ready(self) -> None:
        """Take up what was typed while the terminal was asked for its colours."""
        if self._terminal.typed:
            from widgets.textual_internals import keys_typed

            for key in keys_typed(self._terminal.typed):
                self.post_message(key)

    def action_theme(self) -> None:
        """Offer the themes by name, the one that is on first; the highlighted one is shown."""
        names = [_SUITABLE, *sorted(self.available_themes)]
        names.sort(key=lambda name: name != self._worn)
        self._offered = {name + (_IS_ON if name == self._worn else ""): name for name in names}
        self._before = self.theme
        self.search_commands(
            [(text, partial(self._wear, name), None) for text, name in self._offered.items()],
            "Search for a theme…",
        )

    @on(CommandPalette.OptionHighlighted)
    def _preview(self, event: CommandPalette.OptionHighlighted) -> None:
        option = event.highlighted_event.option
        if self._before and isinstance(option, Command):
            name = self._offered.get(option.hit.text or "", self._worn)
            self.theme = self._shown(name)

    @on(CommandPalette.Closed)
    def _end_preview(self, event: CommandPalette.Closed) -> None:
        if self._before and not event.option_selected:
            self.theme = self._before
        self._before = ""

    def _wear(self, name: str) -> None:
        self._worn = name
        self.theme = self._shown(name)
        self.keep_theme(name)

    def _shown(self, name: str) -> str:
        """The theme of that name, or what suits the terminal."""
        if name in self.available_themes:
            return name
        return shown_theme(None, self.available_themes, self._terminal)

    def keep_theme(self, name: str) -> None:
        """Have the theme that was chosen in the next run, too."""
