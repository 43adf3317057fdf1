"""The parts of Textual that are not public but that this program needs all the same.

Each has a test of its own, which shows when another version of Textual has changed it.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.app import App
    from textual.message import Message
    from textual.scroll_view import ScrollView


def keymap(app: App[object]) -> Mapping[str, str]:
    """The keys that were changed, by the binding's id; Textual lets them be set, not read."""
    return app._keymap  # noqa: SLF001


def refresh_scrollbars(view: ScrollView) -> None:
    """Show the scrollbars that a view needs for what it holds now.

    Textual asks when a view gets another size, before the view has laid out its rows for that.
    """
    view._refresh_scrollbars()  # noqa: SLF001


def write_to_terminal(app: App[object], sequence: str) -> None:
    """Write a control sequence to the terminal of an application, at once.

    Textual's own way to the terminal's clipboard knows neither tmux nor how much a terminal takes.
    """
    driver = app._driver  # noqa: SLF001
    if driver is not None:
        driver.write(sequence)
        driver.flush()


def keys_typed(typed: bytes) -> list[Message]:
    """The keys behind what was typed before there was an application to read it."""
    from textual._parser import ParseError
    from textual._xterm_parser import XTermParser

    parser = XTermParser()
    keys = list(parser.feed(typed.decode(errors="ignore")))
    with suppress(EOFError, ParseError):
        keys += parser.feed("")
    return keys
