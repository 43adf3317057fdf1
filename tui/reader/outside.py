"""Opening an article in another program."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.source.names import is_standard_input

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.screen import Screen

    from tui.reader.desk import Desk


class Outside:
    """Opens the article in the reader's editor, else in the browser.

    Args:
        desk: where it is read.
        screen: has the terminal that the editor is given.
    """

    def __init__(self, desk: Desk, screen: Screen[None]) -> None:
        self._desk = desk
        self._screen = screen

    def open(self) -> None:
        """Open the article, or say why that cannot be done."""
        desk, app = self._desk, self._screen.app
        if (article := desk.session.article) is None:
            return
        if is_standard_input(article.source):
            desk.tell("This article came from standard input: there is no file to open")
            return
        if app.is_web:
            desk.tell(f"From the browser no editor opens: the file is {article.file}")
            return
        place, limit = desk.article_pane.reading_position, desk.session.options.limit
        from newsreader.reading import line_in_file

        line = line_in_file(article, place, limit=limit) or 1
        command = editor_command(article.file, line, os.environ)
        if command is None:
            problem = open_in_browser(article.file)
        else:
            with app.suspend():
                problem = run_editor(command)
            app.refresh()
        if problem:
            desk.tell(problem, failed=True)


def editor_command(source: str, line: int, environment: Mapping[str, str]) -> list[str] | None:
    """How to open a file in the reader's editor, at a line counted from 1; None if there is none.

    `$VISUAL` takes precedence over `$EDITOR`. Editors that take the line as `+N` are given it.
    """
    import shlex

    command = shlex.split(environment.get("VISUAL") or environment.get("EDITOR") or "")
    if not command:
        return None
    takes_line = Path(command[0]).name in _TAKE_A_LINE
    return [*command, *([f"+{line}"] if takes_line else []), source]


_TAKE_A_LINE = frozenset(
    "vi vim nvim view nano emacs emacsclient kak joe jed micro less mg ne".split()
)


def run_editor(command: list[str]) -> str | None:
    """Run an editor in this terminal until it ends; a sentence if it could not be started."""
    from tui.ending.in_front import run_in_front

    try:
        run_in_front(command)
    except OSError:
        return f"{command[0]} cannot be started: set $EDITOR to a program that is installed"
    return None


def open_in_browser(source: str) -> str | None:
    """Hand a file to the desktop's browser; a sentence if there is none."""
    if os.name == "posix" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "There is neither $EDITOR nor a desktop here: set $EDITOR to open the article with"
    import webbrowser

    if webbrowser.open(Path(source).absolute().as_uri()):
        return None
    return "No browser was found: set $EDITOR to open the article with"
