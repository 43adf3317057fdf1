"""Starting the program with a screen: what has to be done before there is one."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from tui.browser import end_with_server, shown_in_browser
from tui.places import state_path
from tui.printing import complain

if TYPE_CHECKING:
    from newsreader.options import Options
    from tui.settings import Loaded


def open_reader(
    sources: tuple[str, ...], options: Options, loaded: Loaded | None, *, keep_state: bool
) -> int:
    """Show articles until the reader quits; gives the exit status."""
    from tui.opening import Opening, first_readable

    opening = first_readable(sources, options.language)
    if not isinstance(opening, Opening):
        return max(complain(error) for error in opening)
    from tui import responsiveness
    from tui.themes import asked_background, terminal

    if shown_in_browser(os.environ):
        end_with_server()
    responsiveness.prepare()
    colours = terminal.prepare(os.environ)
    _take_keys_from_the_terminal()
    with asked_background(os.environ) as answer:
        from tui.app import NewsreaderApp

    keeps = keep_state and (loaded is None or loaded.settings.state.keep)
    app = NewsreaderApp(
        opening,
        options,
        loaded,
        state=state_path() if keeps else None,
        terminal=terminal.Terminal(colours, answer.light, answer.typed),
    )
    app.run()
    return app.return_code or 0


def _take_keys_from_the_terminal() -> None:
    """After an article came through a pipe: what the reader types comes from the terminal."""
    if not sys.stdin.isatty() and not shown_in_browser(os.environ):
        with suppress(OSError):
            terminal = os.open("/dev/tty", os.O_RDWR)
            os.dup2(terminal, sys.stdin.fileno())
            os.close(terminal)
