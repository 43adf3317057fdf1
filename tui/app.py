"""The application: the reading screen, the help and the command palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events

from tui.commands import APPLICATION
from tui.reader.screen import ReaderScreen
from tui.responsiveness import COURTESY
from tui.themes.terminal import FULL_COLOUR, Terminal
from tui.themes.themed_app import ThemedApp
from widgets.command import bindings

if TYPE_CHECKING:
    from pathlib import Path

    from textual.binding import BindingType
    from textual.command import Provider
    from textual.screen import Screen

    from newsreader.options import Options
    from tui.opening import Opening
    from tui.settings import Loaded

_MOST_PROBLEMS = 4
"""Problems of the settings that are told at once; more would cover the article."""
_READING_TIME = 10
"""Seconds for which they are shown."""


def _command_provider() -> type[Provider]:
    from tui.palette import CommandProvider

    return CommandProvider


class NewsreaderApp(ThemedApp):
    """The program in the terminal."""

    TITLE = "newsreader"
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(APPLICATION))
    COMMANDS: ClassVar = {_command_provider}

    def __init__(
        self,
        opening: Opening,
        options: Options,
        loaded: Loaded | None = None,
        *,
        state: Path | None = None,
        terminal: Terminal = FULL_COLOUR,
    ) -> None:
        """Open the program.

        Args:
            opening: the first article and the sources behind it.
            options: how articles are read and summarised.
            loaded: the settings file, None for the defaults.
            state: the database of reading positions, None to keep none.
            terminal: what it can show.
        """
        super().__init__(None if loaded is None else loaded.settings.appearance.theme, terminal)
        self._opening = opening
        self._options = options
        self._loaded = loaded
        self._state = state

    def get_default_screen(self) -> Screen[None]:
        """The reading screen."""
        screen = ReaderScreen(self._opening, self._options, self._state)
        if self._loaded is not None:
            screen.measure = self._loaded.settings.reading.measure
            screen.clipboard_route = self._loaded.settings.clipboard.route
        return screen

    def on_mount(self) -> None:
        """Take on the reader's keys and colours, and tell what of them cannot be."""
        if self._loaded is None:
            return
        from tui.settings import judged

        keys, problems = judged(self._loaded)
        self.set_keymap(keys)
        for problem in problems[:_MOST_PROBLEMS]:
            self.notify(str(problem), severity="warning", markup=False, timeout=_READING_TIME)
        if (more := len(problems) - _MOST_PROBLEMS) > 0:
            rest = f"{more} more in the settings: newsreader --print tells all of them."
            self.notify(rest, severity="warning", timeout=_READING_TIME)

    async def on_event(self, event: events.Event) -> None:
        """Let work in the background step aside for keys."""
        if isinstance(event, events.InputEvent):
            COURTESY.key_pressed()
        await super().on_event(event)

    def action_help(self) -> None:
        """Show all keys."""
        from tui.help import HelpScreen

        if isinstance(self.screen, ReaderScreen):
            self.push_screen(HelpScreen(self.screen, self.screen.panes.active))
