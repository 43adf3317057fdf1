"""What an emulator shows, as a reader sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from emulator import Emulator
    from pyte.screens import Char


def seen(emulator: Emulator) -> list[list[Char]]:
    """The cells of its screen; on a blank no colour of letters is seen, and no weight."""
    screen = emulator.screen
    return [
        [_seen(screen.buffer[row][column]) for column in range(screen.columns)]
        for row in range(screen.lines)
    ]


def text(emulator: Emulator) -> list[str]:
    """The rows of its screen, without the blanks at their ends."""
    return ["".join(cell.data for cell in row).rstrip() for row in seen(emulator)]


def _seen(cell: Char) -> Char:
    if cell.data.strip() or cell.reverse or cell.underscore or cell.strikethrough:
        return cell
    return cell._replace(fg="default", bold=False, italics=False)
