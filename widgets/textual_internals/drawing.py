"""Between what Textual has composed for the screen and what the terminal is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from rich.color import ColorSystem
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.app import App
from textual.strip import Strip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console, RenderableType
    from textual.screen import Screen


class Piece(NamedTuple):
    """A piece of the screen.

    Attributes:
        line: its row, from 0.
        column: its first column, from 0.
        width: the cells that it takes.
        runs: its text from the left, each with how it looks: the numbers of an SGR sequence.
    """

    line: int
    column: int
    width: int
    runs: list[tuple[str, str]]


class Canvas(Protocol):
    """What knows what a terminal shows."""

    def is_known(self, columns: int, rows: int) -> bool:
        """Whether pieces alone can be drawn."""

    def forget(self) -> None:
        """Whatever it was, the terminal may show something else."""

    def draw(self, columns: int, rows: int, pieces: Iterable[Piece]) -> str:
        """What to write so that the terminal shows the pieces."""


class DrawingApp(App[None]):
    """An application that draws in its own way what Textual composes, where it has a canvas."""

    @property
    def canvas(self) -> Canvas | None:
        """What the terminal shows; None to leave the drawing to Textual."""
        return None

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        canvas = self.canvas
        if (
            canvas is None
            or not isinstance(renderable, CompositorUpdate)
            or self._batch_count
            or self._closed
            or not self._running
        ):
            super()._display(screen, renderable)
            return
        columns, rows = screen._compositor.size  # noqa: SLF001
        if not isinstance(renderable, LayoutUpdate) and not canvas.is_known(columns, rows):
            renderable = screen._compositor.render_full_update()  # noqa: SLF001
        drawn = canvas.draw(columns, rows, _pieces(renderable, self.console))
        cursor = self.screen.outer_size.clamp_offset(self.cursor_position)
        is_changed = drawn or cursor != self._previous_cursor_position
        super()._display(screen, _Drawn(drawn) if is_changed else None)


class _Drawn(CompositorUpdate):
    """An update that is a sequence for the terminal already."""

    def __init__(self, sequence: str) -> None:
        self._sequence = sequence

    def render_segments(self, console: Console) -> str:
        """The sequence."""
        del console
        return self._sequence


def _pieces(update: CompositorUpdate, console: Console) -> Iterator[Piece]:
    """The pieces of an update, row by row."""
    colours = console._color_system or ColorSystem.TRUECOLOR  # noqa: SLF001
    for line, column, strip in _strips(update):
        runs = [
            (text, "" if style is None else style._ansi or Strip.render_ansi(style, colours))  # noqa: SLF001 - kept there
            for text, style, _ in strip
        ]
        yield Piece(line, column, strip.cell_length, runs)


def _strips(update: CompositorUpdate) -> Iterator[tuple[int, int, Strip]]:
    """Row, column and contents of the strips of an update."""
    if isinstance(update, LayoutUpdate):
        for line, strips in enumerate(update.strips, update.region.y):
            column = update.region.x
            for strip in strips:
                yield line, column, strip
                column += strip.cell_length
    elif isinstance(update, ChopsUpdate):
        for line, start, stop in update.spans:
            chops = zip(update.chop_ends[line], update.chops[line].items(), strict=False)
            for end, (column, chop) in chops:
                if chop is None or column > stop or end <= start:
                    continue
                is_whole = start <= column < stop and end <= stop
                yield line, column, chop if is_whole else chop.crop(0, min(end, stop) - column)
