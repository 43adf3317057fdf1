"""Takes the README's pictures from the real program: `python tests/docs_pictures.py`.

They are pixels, for a viewer that lacks the font of an SVG sets its words apart. Pillow draws them,
in DejaVu Sans Mono, which has to be installed.
"""

from __future__ import annotations

import asyncio
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont
from rich.cells import get_character_cell_size

from newsreader.discovering import discover
from newsreader.options import Options
from tui.app import NewsreaderApp
from tui.opening import Opening, first_readable

if TYPE_CHECKING:
    from rich.style import Style
    from textual.strip import Strip

ROOT = Path(__file__).parents[1]
PICTURES = {
    "newsreader": ((120, 40), ("n", "n", "n", "n")),
    "newsreader-wide": ((200, 60), ("e", "j", "enter", "n", "n")),
    "newsreader-small": ((80, 24), ("2",)),
}
"""Name, size in columns and rows, and the keys that are pressed before."""

WIDTH, HEIGHT, SIZE = 12, 23, 20
"""Of a cell, and of the letters in it, in pixels."""
COLOURS = 64
"""So many that none is missed, and so few that a picture stays small."""


@cache
def font(*, bold: bool, italic: bool) -> ImageFont.FreeTypeFont:
    name = "-" + "Bold" * bold + "Oblique" * italic if bold or italic else ""
    try:
        return ImageFont.truetype(f"DejaVuSansMono{name}.ttf", SIZE)
    except OSError:
        raise SystemExit("DejaVu Sans Mono is not installed: it is in fonts-dejavu.") from None


async def screen(size: tuple[int, int], keys: tuple[str, ...]) -> list[Strip]:
    """What the program shows after some keys, row by row."""
    opening = first_readable(discover(["seeds"]), Options())
    assert isinstance(opening, Opening)
    app = NewsreaderApp(opening, Options())
    async with app.run_test(size=size) as pilot:
        while any(not worker.is_finished for worker in app.workers):
            await app.workers.wait_for_complete()
            await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        return app.screen._compositor.render_strips()


def picture(rows: list[Strip]) -> Image.Image:
    """The rows of a screen as a terminal sets them, each character in its cell."""
    size = rows[0].cell_length * WIDTH, len(rows) * HEIGHT
    image = Image.new("RGB", size)
    draw = ImageDraw.Draw(image)
    for line, row in enumerate(rows):
        column = 0
        for text, style, _ in row:
            for character in text:
                cells = get_character_cell_size(character)
                if style is not None and cells:
                    place = column * WIDTH, line * HEIGHT
                    set_character(draw, character, style, place, cells * WIDTH)
                column += cells
    return image.quantize(COLOURS, dither=Image.Dither.NONE)


def set_character(
    draw: ImageDraw.ImageDraw, character: str, style: Style, place: tuple[int, int], width: int
) -> None:
    x, y = place
    ground = style.bgcolor.get_truecolor() if style.bgcolor else (0, 0, 0)
    ink = style.color.get_truecolor() if style.color else ground
    if style.reverse:
        ink, ground = ground, ink
    draw.rectangle((x, y, x + width - 1, y + HEIGHT - 1), fill=ground)
    letters = font(bold=bool(style.bold), italic=bool(style.italic))
    draw.text(place, character, fill=ink, font=letters)
    if style.underline:
        draw.line((x, y + HEIGHT - 3, x + width - 1, y + HEIGHT - 3), fill=ink)


def main() -> None:
    for name, (size, keys) in PICTURES.items():
        rows = asyncio.run(screen(size, keys))
        picture(rows).save(ROOT / "docs" / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
