"""A picture of a terminal's screen, to look at.

Path("screen.svg").write_text(svg(terminal))
"""

from __future__ import annotations

import io
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Console
from rich.style import Style
from rich.text import Text

if TYPE_CHECKING:
    from pyte.screens import Char
    from terminal import Terminal


def svg(terminal: Terminal, title: str = "") -> str:
    """The screen as it stands, with its colours, as an SVG document."""
    console = Console(
        width=terminal.columns,
        file=io.StringIO(),
        force_terminal=True,
        color_system="truecolor",
        record=True,
    )
    for row in range(terminal.rows):
        runs = groupby(terminal.cells(row), key=lambda cell: cell._replace(data=""))
        line = [("".join(cell.data for cell in run), _style(look)) for look, run in runs]
        console.print(Text.assemble(*line), no_wrap=True, crop=True)
    return console.export_svg(title=title)


def _style(cell: Char) -> Style:
    return Style(
        color=_colour(cell.fg),
        bgcolor=_colour(cell.bg),
        bold=cell.bold,
        italic=cell.italics,
        underline=cell.underscore,
        strike=cell.strikethrough,
        reverse=cell.reverse,
    )


def _colour(name: str) -> str:
    """pyte's name of a colour as rich calls it: a palette colour, `rrggbb`, or `default`."""
    if len(name) == 6 and set(name) <= set("0123456789abcdef"):
        return f"#{name}"
    name = name.replace("brown", "yellow").replace("bfight", "bright")
    return name.replace("bright", "bright_")
