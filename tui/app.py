"""The application: the reading screen, the help and the command palette."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.geometry import Offset
from textual.widgets import Input

from tui.choices import MEASURE, THEME, Choices
from tui.commands import APPLICATION, key_of
from tui.ending.application import EndingApp
from tui.reader.screen import ReaderScreen
from tui.responsiveness import KEY_PRIORITY
from tui.themes.terminal import FULL_COLOUR, Terminal
from tui.themes.themed_app import ThemedApp
from widgets.command import bindings
from widgets.terminal_cursor import cursor_of

if TYPE_CHECKING:
    from textual.binding import BindingType
    from textual.command import Provider
    from textual.screen import Screen
    from textual.widget import Widget

    from newsreader.options import Options
    from tui.opening import Opening
    from tui.settings import Loaded

_MOST_PROBLEMS = 4
"""Problems of the settings that are shown at once; more would cover the article."""
_READING_TIME = 10
"""Seconds for which they are shown."""
_NONE = Choices()
_UNDER_WAY = 256
"""The most keys that may be on their way at once."""


def _command_provider() -> type[Provider]:
    from tui.palette import CommandProvider

    return CommandProvider


class NewsreaderApp(ThemedApp, EndingApp):
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
        choices: Choices = _NONE,
        terminal: Terminal = FULL_COLOUR,
    ) -> None:
        """Open the program.

        Args:
            opening: the first article and the sources behind it.
            options: how articles are read and summarised.
            loaded: the settings file, None for the defaults.
            choices: those of earlier runs, and where anything is kept.
            terminal: what it can show.
        """
        theme = None if loaded is None else loaded.settings.appearance.theme
        super().__init__(choices.word(THEME, theme), terminal)
        self._choices = choices
        self._opening = opening
        self._options = options
        self._loaded = loaded
        self._reader: ReaderScreen | None = None
        self._sent: deque[tuple[events.Key, Widget | None]] = deque(maxlen=_UNDER_WAY)
        """The last keys, each with the widget that it was sent to."""

    @property
    def cursor_position(self) -> Offset:
        """Where the terminal's cursor stands in the next picture: where the reader is."""
        focused = self.screen.focused if self.is_running else None
        return cursor_of(focused) or Offset(0, 0)

    @cursor_position.setter
    def cursor_position(self, _: Offset) -> None:
        """Textual's own widgets set it before they have a place on the screen."""

    def get_default_screen(self) -> Screen[None]:
        """The reading screen."""
        screen = self._reader = ReaderScreen(self._opening, self._options, self._choices)
        if self._loaded is not None:
            if MEASURE in self._choices.settled:
                screen.measure = self._loaded.settings.reading.measure
            screen.parts.copying.route = self._loaded.settings.clipboard.route
        return screen

    def on_mount(self) -> None:
        """Adopt the reader's keys and colours, and report those that are impossible."""
        if self._loaded is None:
            return
        from tui.settings import judged

        keys, problems = judged(self._loaded)
        self.set_keymap(keys)
        told = [str(problem) for problem in problems[:_MOST_PROBLEMS]]
        if (more := len(problems) - _MOST_PROBLEMS) > 0:
            told.append(f"{more} more in the settings: newsreader --print tells all of them.")
        if told:
            sentences = "\n\n".join(told)
            self.notify(sentences, severity="warning", markup=False, timeout=_READING_TIME)

    def on_notify(self) -> None:
        """Show one toast at a time: a new one takes the place of the one before."""
        self.clear_notifications()

    async def on_event(self, event: events.Event) -> None:
        """Let work in the background step aside for keys."""
        if isinstance(event, events.InputEvent):
            KEY_PRIORITY.key_pressed()
        if isinstance(event, events.Key) and not event.is_forwarded:
            self._sent.append((event, self.focused))
            if self._reader is not None:
                self._reader.key_pressed()
        await super().on_event(event)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Let no cursor blink: nothing is sent to the terminal while nothing happens."""
        if isinstance(event.widget, Input):
            event.widget.cursor_blink = False

    async def on_key(self, event: events.Key) -> None:
        """Send what was typed ahead to the line that a key before it has opened meanwhile.

        Several keys may arrive at once, over a slow line or from a paste. All are sent to the
        focused pane before the first of them has moved the focus.
        """
        sent_to = next((widget for key, widget in self._sent if key is event), self.focused)
        if isinstance(self.focused, Input) and self.focused is not sent_to:
            event.prevent_default()
            await self.on_event(events.Key(event.key, event.character))

    def remember(self) -> None:
        """Save what the reader had, whatever has ended the application."""
        if self._reader is not None:
            self._reader.parts.remember()

    def action_copy_or_clear(self) -> None:
        """Copy what is selected, else clear the line that is typed, else say which key quits."""
        if (reader := self._reader) is None:
            return
        line = self.focused if isinstance(self.focused, Input) else None
        selected = line.selected_text if line is not None else ""
        if not selected and self.screen is reader and reader.parts.copying.selected():
            return
        if selected := selected or self.screen.get_selected_text() or "":
            reader.parts.copying.text(selected)
        elif line is not None and line.value:
            line.clear()
        else:
            is_typing = line is not None or self.screen is not reader
            key = key_of(self.app, "interrupt" if is_typing else "quit")
            self._say(f"Nothing is selected to copy; {key} quits", reader)

    def _say(self, sentence: str, reader: ReaderScreen) -> None:
        """Say something in the status line if that can be seen, else over the screen."""
        if self.screen is reader and reader.session.article is not None:
            reader.tell(sentence)
        else:
            self.notify(sentence, markup=False)

    def keep_theme(self, name: str) -> None:
        """Wear a theme in the next run, too, and say so if that cannot be."""
        if (reader := self._reader) is not None:
            self._say(f"Theme {name}{reader.parts.memory.choose(THEME, name)}", reader)

    def action_help(self) -> None:
        """Show all keys."""
        from tui.help import HelpScreen

        if isinstance(self.screen, ReaderScreen):
            self.push_screen(HelpScreen(self.screen, self.screen.panes.active))
        elif place := getattr(self.screen, "PLACE", ""):
            self.push_screen(HelpScreen(self.screen, place))
