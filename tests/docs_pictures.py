"""Takes the README's pictures from the real program: `python tests/docs_pictures.py`."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from newsreader.options import Options
from newsreader.reading import discover
from tui.app import NewsreaderApp
from tui.opening import Opening, first_readable

ROOT = Path(__file__).parents[1]
PICTURES = {
    "newsreader": ((120, 40), ("n", "n", "n", "n")),
    "newsreader-wide": ((200, 60), ("e", "j", "enter", "n", "n")),
    "newsreader-small": ((80, 24), ("2",)),
}
"""Name, size in columns and rows, and the keys that are pressed before."""


async def picture(size: tuple[int, int], keys: tuple[str, ...]) -> str:
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
        return app.export_screenshot(title="newsreader seeds/", simplify=True)


def without_random_names(svg: str) -> str:
    """The picture with the same names inside each time, so that only what changed differs."""
    return re.sub(r"terminal-\d+", "terminal-1", svg)


def main() -> None:
    for name, (size, keys) in PICTURES.items():
        svg = without_random_names(asyncio.run(picture(size, keys)))
        (ROOT / "docs" / f"{name}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
