"""After any keys the screen is as if Textual had just drawn all of it."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from emulator import Emulator
from hypothesis import given, settings
from hypothesis import strategies as st
from piloting import Hand, _render_update, piloting
from textual._compositor import Compositor
from textual.widgets import Input
from visible import seen

from newsreader.discovering import discover
from newsreader.options import Options
from tui.app import NewsreaderApp
from tui.drawing.surface import Surface
from tui.opening import Opening, first_readable
from widgets.status_line import StatusLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SEEDS = Path(__file__).parents[3] / "seeds"
ARTICLE = """Fjord Bank 峡湾銀行 closes 😀

“It is not safe,” said Ada Holm, the mayor of Ringby. “Nobody cafe\u0301 knew, 誰も知らなかった.”

한국어 and עברית stand in one line, with a flag and 😀 between them, said Bo Lind of the bank.
"""
KEYS = st.sampled_from(
    [*"jjkdunnN][gGJJKeslT?/i+-mx", *"escape escape tab enter space resize ctrl+l".split()]
)


class Drawn(NewsreaderApp):
    """The program, drawing on a surface; `emulator` is its terminal."""

    surface = Surface(lambda: True)
    emulator = Emulator(1, 1, lambda answer: None)

    @property
    def canvas(self) -> Surface:
        return self.surface

    def whole_picture(self) -> Emulator:
        """What a terminal shows to which Textual has sent everything."""
        emulator = terminal(*self.size)
        update = self.screen._compositor.render_full_update()
        emulator.feed(update.render_segments(self.console).encode())
        return emulator


def terminal(columns: int, rows: int) -> Emulator:
    emulator = Emulator(columns, rows, lambda answer: None)
    emulator.feed(b"\x1b[?7l")
    return emulator


@contextmanager
def drawing(app: Drawn, write: Callable[[str], object]) -> Iterator[None]:
    """Have all that is drawn written somewhere, as soon as it has changed."""
    assert app._driver
    with (
        patch.object(Compositor, "render_update", _render_update),
        patch.object(app._driver, "write", write),
    ):
        yield


async def draw_after(keys: list[str], path: Path) -> None:
    opening = first_readable(discover([str(path), str(SEEDS)]), Options())
    assert isinstance(opening, Opening)
    app = Drawn(opening, Options())
    app.surface, app.emulator = Surface(lambda: True), terminal(100, 30)
    async with piloting(Hand(app), (100, 30)) as hand:
        with drawing(app, lambda written: app.emulator.feed(written.encode())):
            app.refresh(layout=True)
            await hand.settle()
            for key in keys:
                if key == "resize":
                    columns, rows = app.size
                    app.emulator = terminal(180 - columns, 54 - rows)
                    await hand.resize(180 - columns, 54 - rows)
                else:
                    await hand.press(key)
                while app._batch_count:  # Textual holds pictures back for 50 ms after a theme
                    await asyncio.sleep(0)
                await hand.settle()
                assert seen(app.emulator) == seen(app.whole_picture()), key


@settings(max_examples=3, deadline=None)
@given(st.lists(KEYS, min_size=12, max_size=24))
def test_the_screen_after_any_keys_is_as_if_drawn_anew(
    tmp_path_factory: object, keys: list[str]
) -> None:
    path = tmp_path_factory.mktemp("article") / "fjord.txt"  # type: ignore[attr-defined]
    path.write_text(ARTICLE, encoding="utf-8")
    asyncio.run(draw_after(keys, path))


@pytest.mark.parametrize("key", ["/", "ctrl+p"])
async def test_no_cursor_blinks(key: str) -> None:
    opening = first_readable(discover([str(SEEDS)]), Options())
    assert isinstance(opening, Opening)
    app = NewsreaderApp(opening, Options())
    async with piloting(Hand(app), (100, 30)) as hand:
        await hand.press(key)
        assert isinstance(app.focused, Input)
        assert not app.focused.cursor_blink


async def test_nothing_is_sent_for_what_looks_the_same() -> None:
    opening = first_readable(discover([str(SEEDS)]), Options())
    assert isinstance(opening, Opening)
    app = Drawn(opening, Options())
    app.surface, sent = Surface(lambda: True), []
    async with piloting(Hand(app), (100, 30)) as hand:
        with drawing(app, sent.append):
            app.refresh(layout=True)
            await hand.settle()
            assert sent
            sent.clear()
            app.refresh(layout=True)
            await hand.settle()
            assert not sent


async def test_all_is_drawn_once_it_is_not_known_what_is_shown() -> None:
    opening = first_readable(discover([str(SEEDS)]), Options())
    assert isinstance(opening, Opening)
    app = Drawn(opening, Options())
    app.surface = Surface(lambda: True)
    async with piloting(Hand(app), (100, 30)) as hand:
        with drawing(app, lambda written: app.emulator.feed(written.encode())):
            app.refresh()
            await hand.settle()
            app.surface.forget()
            app.emulator = terminal(100, 30)
            app.screen.query_one(StatusLine).refresh()
            await hand.settle()
            assert seen(app.emulator) == seen(app.whole_picture())
