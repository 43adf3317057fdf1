"""Opening an article, or a link in it, in another program."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.source.names import is_standard_input

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from textual.screen import Screen

    from newsreader.article import Article
    from tui.reader.desk import Desk


class Outside:
    """Opens links and addresses in the browser, files in the reader's editor if there is one.

    Args:
        desk: where it is read.
        screen: has the terminal that the editor is given.
    """

    def __init__(self, desk: Desk, screen: Screen[None]) -> None:
        self._desk = desk
        self._screen = screen

    def open(self) -> None:
        """Open the link at hand, else the article, or say why that cannot be done."""
        desk, session = self._desk, self._desk.session
        if session.article is None:
            return
        if session.link_here is not None:
            address = web_address(session.link_here, session.article)
            if address is None:
                desk.tell(f"Only links to the web are opened, not {session.link_here}")
            else:
                self._open_address(address)
        elif session.article.url is not None:
            self._open_address(session.article.url)
        else:
            self._open_file(session.article)

    def _open_address(self, address: str) -> None:
        """Open an address in the browser of the desktop or of the terminal."""
        desk, app = self._desk, self._screen.app
        if app.is_web:
            desk.tell(f"No other program opens from here: the address is {address}")
        elif has_desktop(os.environ):
            if not open_in_desktop(address):
                desk.tell(f"No browser was found: set $BROWSER to open {address}", failed=True)
        elif command := browser_command(address, os.environ):
            self._run(run_browser, command)
        else:
            desk.tell(f"There is no desktop here: set $BROWSER to open {address}", failed=True)

    def _run(self, run: Callable[[list[str]], str | None], command: list[str]) -> None:
        """Give the terminal to another program until it ends."""
        app = self._screen.app
        with app.suspend():
            problem = run(command)
        app.refresh()
        if problem:
            self._desk.tell(problem, failed=True)

    def _open_file(self, article: Article) -> None:
        desk, app = self._desk, self._screen.app
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
        if command is not None:
            self._run(run_editor, command)
        elif problem := open_in_browser(article.file):
            desk.tell(problem, failed=True)


def web_address(link: str, article: Article) -> str | None:
    """Where a link of an article leads to on the web; None if that is nowhere there."""
    from urllib.parse import urljoin, urlsplit

    try:
        address = urljoin(article.url or "", link)
        return address if urlsplit(address).scheme in ("http", "https") else None
    except ValueError:
        return None


def browser_command(address: str, environment: Mapping[str, str]) -> list[str] | None:
    """How to open an address in `$BROWSER`; None if there is none."""
    import shlex

    command = shlex.split(environment.get("BROWSER") or "")
    if not command:
        return None
    if any("%s" in word for word in command):
        return [word.replace("%s", address) for word in command]
    return [*command, address]


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
    return _run_in_terminal(command, "EDITOR")


def run_browser(command: list[str]) -> str | None:
    """Run a browser in this terminal until it ends; a sentence if it could not be started."""
    return _run_in_terminal(command, "BROWSER")


def _run_in_terminal(command: list[str], variable: str) -> str | None:
    from tui.ending.in_front import run_in_front

    try:
        run_in_front(command)
    except OSError:
        return f"{command[0]} cannot be started: set ${variable} to a program that is installed"
    return None


def open_in_browser(source: str) -> str | None:
    """Hand a file to the desktop's browser; a sentence if there is none."""
    if not has_desktop(os.environ):
        return "There is neither $EDITOR nor a desktop here: set $EDITOR to open the article with"
    if open_in_desktop(Path(source).absolute().as_uri()):
        return None
    return "No browser was found: set $EDITOR to open the article with"


def has_desktop(environment: Mapping[str, str]) -> bool:
    """Whether a browser of its own window can be opened."""
    return sys.platform in ("win32", "darwin") or any(environment.get(name) for name in _DISPLAYS)


def open_in_desktop(address: str) -> bool:
    """Hand an address to the desktop's browser; returns whether there is one."""
    import webbrowser

    return webbrowser.open(address)


_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")
