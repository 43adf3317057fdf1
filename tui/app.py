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
    from textual.binding import BindingType
    from textual.command import Provider
    from textual.screen import Screen

    from newsreader.options import Options
    from tui.opening import Opening


def _command_provider() -> type[Provider]:
    from tui.palette import CommandProvider

    return CommandProvider


class NewsreaderApp(App[None]):
    """The program in the terminal."""

    TITLE = "newsreader"
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(APPLICATION))
    COMMANDS: ClassVar = {_command_provider}

    def __init__(self, opening: Opening, options: Options) -> None:
        super().__init__()
        self._opening = opening
        self._options = options

    def get_default_screen(self) -> Screen[None]:
        """The reading screen."""
        return ReaderScreen(self._opening, self._options)

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
