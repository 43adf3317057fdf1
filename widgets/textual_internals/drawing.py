"""Between what Textual has composed for the screen and what the terminal is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from rich.color import ColorSystem
from textual._ansi_sequences import SYNC_END, SYNC_START
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.app import App
from textual.strip import Strip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console, RenderableType
    from textual.driver import Driver
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
        canvas, driver = self.canvas, self._driver
        if canvas is None or driver is None or not isinstance(renderable, CompositorUpdate):
            super()._display(screen, renderable)
            return
        if self._running and not self._closed and not self._batch_count:
            columns, rows = screen._compositor.size  # noqa: SLF001
            if not isinstance(renderable, LayoutUpdate) and not canvas.is_known(columns, rows):
                renderable = screen._compositor.render_full_update()  # noqa: SLF001
            drawn = canvas.draw(columns, rows, _pieces(renderable, self.console))
            self._send(driver, drawn)
        self.post_display_hook()

    def _send(self, driver: Driver, drawn: str) -> None:
        """Write a picture at once, and put the cursor to its place."""
        cursor = self.screen.outer_size.clamp_offset(self.cursor_position)
        if not drawn and cursor == self._previous_cursor_position:
            return
        self._previous_cursor_position = cursor
        picture = f"{drawn}\x1b[{cursor.y + 1};{cursor.x + 1}H"
        driver.write(f"{SYNC_START}{picture}{SYNC_END}" if self._sync_available else picture)
        driver.flush()


def _pieces(update: CompositorUpdate, console: Console) -> Iterator[Piece]:
    """The pieces of an update, row by row."""
    colours = console._color_system or ColorSystem.TRUECOLOR  # noqa: SLF001
    for line, column, strip in _strips(update):
        runs = []
        for text, style, _ in strip._segments:  # noqa: SLF001 - its own iterator takes its time
            look = "" if style is None else style._ansi  # noqa: SLF001 - kept there once it is known
            runs.append((text, Strip.render_ansi(style, colours) if look is None else look))
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
