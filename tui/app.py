"""The application: the reading screen, the help and the command palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App

from tui.commands import APPLICATION
from tui.reader.screen import ReaderScreen
from tui.responsiveness import COURTESY
from widgets.command import bindings

if TYPE_CHECKING:
    from pathlib import Path

    from textual.binding import BindingType
    from textual.command import Provider
    from textual.screen import Screen

    from newsreader.options import Options
    from tui.opening import Opening
    from tui.settings import Loaded


def _command_provider() -> type[Provider]:
    from tui.palette import CommandProvider

    return CommandProvider


class NewsreaderApp(App[None]):
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
    ) -> None:
        """Open the program.

        Args:
            opening: the first article and the sources behind it.
            options: how articles are read and summarised.
            loaded: the settings file, None for the defaults.
            state: the database of reading positions, None to keep none.
        """
        super().__init__()
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
        from tui.settings import AUTO, keymap

        keys = keymap(self._loaded)
        self.set_keymap(keys.changed)
        problems = [*self._loaded.problems, *keys.problems]
        theme = self._loaded.settings.appearance.theme
        if theme in self.available_themes:
            self.theme = theme
        elif theme != AUTO:
            known = ", ".join(sorted(self.available_themes))
            sentence = f"there is no theme {theme}: choose from {known}."
            problems.append(self._loaded.problem("appearance.theme", sentence))
        for problem in problems:
            self.notify(str(problem), severity="warning", markup=False, timeout=10)

    async def on_event(self, event: events.Event) -> None:
        """Let work in the background step aside for keys."""
        if isinstance(event, events.InputEvent):
            COURTESY.key_pressed()
        await super().on_event(event)

    def action_help(self) -> None:
        """Show all keys."""
        from tui.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen())
