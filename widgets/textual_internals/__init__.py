"""The parts of Textual, and of Rich below it, that are not public but needed all the same.

Each has a test of its own, which shows when another version of Textual has changed it.
"""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from textual.app import App
    from textual.message import Message
    from textual.scroll_view import ScrollView


_LAST_MARK = 0x1E000
"""Beyond it there is no script with such signs."""


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


def give_spacing_marks_a_cell() -> None:
    """Have all text measured as xterm, tmux and the C library measure it.

    Vowel signs that stand beside their letter (general category Mc, as in Devanagari) take a cell
    there. Rich, by which Textual measures, has none for them, so that what follows would be
    displaced.
    """
    from rich import cells

    def corrected(version: str = "auto") -> cells.CellTable:
        table: cells.CellTable = load(version)
        return table._replace(widths=[run for each in table.widths for run in _measured(each)])

    name = "load_cell_table"
    load = getattr(cells, name)
    if load.__module__ != __name__:
        setattr(cells, name, cache(corrected))


def _measured(run: tuple[int, int, int]) -> Iterator[tuple[int, int, int]]:
    """The runs of code points that one of equal width is cut into where marks have a cell."""
    start, end, width = run
    if width or start > _LAST_MARK:
        yield run
        return
    for code in range(start, end + 1):
        mark = chr(code)
        is_spacing = unicodedata.category(mark) == "Mc"
        yield code, code, int(is_spacing and unicodedata.east_asian_width(mark) == "N")


def keys_typed(typed: bytes) -> list[Message]:
    """The keys behind what was typed before there was an application to read it."""
    from textual._parser import ParseError
    from textual._xterm_parser import XTermParser

    parser = XTermParser()
    keys = list(parser.feed(typed.decode(errors="ignore")))
    with suppress(EOFError, ParseError):
        keys += parser.feed("")
    return keys
