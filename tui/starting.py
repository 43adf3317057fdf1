"""Starting the program with a screen: what has to be done before there is one."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from tui.browser import shown_in_browser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from newsreader.options import Options
    from newsreader.source import SourceError
    from tui.app import NewsreaderApp
    from tui.ending.leaving import Leaving
    from tui.settings import Loaded


def open_reader(
    named: Iterator[str | SourceError] | None,
    options: Options,
    loaded: Loaded | None,
    library: Path | None,
    given: frozenset[str],
) -> int:
    """Show articles until the reader quits; returns the exit status.

    Args:
        named: what is to be read, as `discover` names it; None for the list of the library.
        options: how articles are read and summarised.
        loaded: the settings file, None if there is none.
        library: where all that is read is kept; None to keep nothing.
        given: the full names of settings that the command line gives.
    """
    from tui.opening import Opening, begun

    beginning = (lambda: Opening(None)) if named is None else begun(named, options)
    if isinstance(beginning, list):
        return _told(beginning)
    from tui import responsiveness
    from tui.ending.attributes import Attributes
    from tui.ending.hang_up import watch
    from tui.ending.leaving import Leaving
    from tui.themes import asked_background, terminal

    responsiveness.prepare()
    colours = terminal.prepare(os.environ)
    _take_keys_from_the_terminal()
    leaving = Leaving(Attributes())
    if sys.stdin.isatty() or shown_in_browser(os.environ):
        watch(sys.stdin.fileno())
    with asked_background(os.environ) as answer:
        from tui.app import NewsreaderApp
        from tui.choices import Choices

        settled = given if loaded is None else given | loaded.given
        choices = Choices.read(library, settled)
    opening = beginning()
    if not isinstance(opening, Opening):
        return _told(opening)
    app = NewsreaderApp(
        opening,
        options,
        loaded,
        choices=choices,
        terminal=terminal.Terminal(colours, answer.light, answer.typed),
    )
    return _run(app, leaving)


def _told(errors: list[SourceError]) -> int:
    """Say why nothing can be read; returns the exit status."""
    from tui.printing import complain

    return max(complain(error) for error in errors)


def _run(app: NewsreaderApp, leaving: Leaving) -> int:
    """Run the application to its end, whatever that is; returns the exit status."""
    leaving.tell(app)
    try:
        app.run()
    finally:
        app.give_back()
        app.remember()
        leaving.end_if_told()
    if app.failure is None:
        return app.return_code or 0
    from tui.ending.failure import tell

    return tell(app.failure)


def _take_keys_from_the_terminal() -> None:
    """Take what the reader types from the terminal, after an article came through a pipe."""
    if not sys.stdin.isatty() and not shown_in_browser(os.environ):
        with suppress(OSError):
            terminal = os.open("/dev/tty", os.O_RDWR)
            os.dup2(terminal, sys.stdin.fileno())
            os.close(terminal)
