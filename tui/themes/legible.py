"""Text that is legible in any theme: the colours of each cell, corrected as it is drawn."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

from widgets.contrast import readable

if TYPE_CHECKING:
    from rich.color import Color as RichColor

_TEXT = re.compile(r"[^\s\u2500-\u25ff]")
"""Anything but white space, lines, blocks and shapes."""


class Legible(LineFilter):
    """Moves the ink of text towards black or white until it can be read on its ground.

    Themes choose their colours for their looks, and much text in many themes falls below the
    contrast that is required. Lines and bars, which are not text, stay as they are.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments, with their text legible.

        Args:
            segments: of a line.
            background: what shows where a segment has none.
        """
        ground = background.rich_color
        return [
            Segment(text, _legible(style, ground) if style and _TEXT.search(text) else style)
            for text, style, _ in segments
        ]


@lru_cache(4096)
def _legible(style: Style, background: RichColor) -> Style:
    """A style whose two colours stand apart; those that only the terminal knows are kept."""
    ink, ground = style.color, style.bgcolor or background
    if ink is None or ink.triplet is None or ground.triplet is None:
        return style
    before = Color.from_rich_color(ink)
    after = readable(before, Color.from_rich_color(ground))
    return style if after == before else style + Style.from_color(after.rich_color)
