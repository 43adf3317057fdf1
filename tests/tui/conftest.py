"""The program, started without a terminal and waited for."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from piloting import Hand, piloting

from newsreader.ahead import ahead
from newsreader.discovering import discover
from newsreader.options import Options
from tui.app import NewsreaderApp
from tui.choices import Choices
from tui.opening import Opening, first_readable
from tui.reader.screen import ReaderScreen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from tui.settings import Loaded

SEEDS = Path(__file__).parents[2] / "seeds"
SECOND = "The bridge stays shut\n\n“It is not safe,” said Ada Holm, the mayor of Ringby.\n"


class Reader(Hand):
    """The program under a pilot's hands."""

    @property
    def screen(self) -> ReaderScreen:
        """The reading screen, whatever lies over it."""
        (screen,) = (s for s in self.app.screen_stack if isinstance(s, ReaderScreen))
        return screen

    @property
    def status(self) -> str:
        """What the status line says of the trail, or in its place."""
        return self.screen.status.notice or self.screen.status.trail


@asynccontextmanager
async def reading(
    *sources: str | Path,
    size: tuple[int, int] = (120, 40),
    settled: bool = True,
    loaded: Loaded | None = None,
    state: Path | None = None,
    is_ahead: bool = False,
    lists: bool = False,
) -> AsyncIterator[Reader]:
    named = discover([str(source) for source in sources or (SEEDS,)])
    opening = Opening(None) if lists else first_readable(named, Options())
    assert isinstance(opening, Opening)
    if is_ahead and opening.article is not None:
        opening = replace(opening, ahead=ahead(opening.article, Options()))
    choices = Choices.read(state, loaded.given if loaded else frozenset())
    app = NewsreaderApp(opening, Options(), loaded, choices=choices)
    async with piloting(Reader(app), size) as reader:
        if settled:
            await reader.settle()
        yield reader


@pytest.fixture
def read() -> Callable[..., object]:
    """Start the program: `async with read(source, ..., size=(columns, rows)) as reader`."""
    return reading


@pytest.fixture
def two_articles(tmp_path: Path) -> Path:
    """A folder with the seed's article and a short one behind it."""
    (seed,) = SEEDS.glob("*.txt")
    (tmp_path / "1.txt").write_bytes(seed.read_bytes())
    (tmp_path / "2.txt").write_text(SECOND, encoding="utf-8")
    return tmp_path


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is copied, in order, instead of the machine's clipboard."""
    from tui import clipboard
    from tui.clipboard import Receipt, Route

    copied: list[str] = []

    def copy(text: str, what: str, *, write: object, preference: str) -> Receipt:
        copied.append(text)
        return Receipt(what, len(text), len(text.encode()), Route.SYSTEM, "fake")

    monkeypatch.setattr(clipboard, "copy", copy)
    return copied
