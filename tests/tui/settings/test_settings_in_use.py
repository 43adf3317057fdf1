from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pytest
from textual.app import App
from textual.containers import Vertical

from tui.settings import keymap, load
from widgets.command import MOVEMENT, Command, bindings

if TYPE_CHECKING:
    from collections.abc import Callable

SCREEN = (
    Command("article.next", "J", "note('next')", "Next", "Next.", "Articles"),
    Command("article.previous", "K", "note('previous')", "Previous", "Previous.", "Articles"),
    Command("zoom", "z", "note('zoom')", "Zoom", "Zoom.", "Panes"),
)


class Pane(Vertical, can_focus=True):
    BINDINGS: ClassVar = bindings(MOVEMENT)


def noting(what: str) -> Callable[[Pane], None]:
    return lambda pane: pane.app.action_note(what)


for movement in MOVEMENT:
    setattr(Pane, f"action_{movement.action}", noting(movement.action))


class Program(App[None]):
    BINDINGS: ClassVar = bindings(SCREEN)

    def __init__(self):
        super().__init__()
        self.noted: list[str] = []

    def compose(self):
        yield Pane()

    def action_note(self, what: str) -> None:
        self.noted.append(what)


@pytest.fixture
def pressed(tmp_path):
    async def press(text: str, *keys: str) -> list[str]:
        path = tmp_path / "settings.toml"
        path.write_text(text, encoding="utf-8")
        found = keymap(load(path))
        assert not found.problems
        program = Program()
        program.set_keymap(found.changed)
        async with program.run_test() as pilot:
            await pilot.press(*keys)
        return program.noted

    return press


async def test_without_settings_the_keys_are_the_defaults(pressed):
    keys = ("j", "d", "space", "J", "z")
    assert await pressed("", *keys) == ["line_down", "half_page_down", "page_down", "next", "zoom"]


async def test_the_vim_preset_moves_and_frees(pressed):
    keys = ("ctrl+d", "ctrl+b", "ctrl+e", "down", "pagedown", "d", "u", "b", "space")
    assert await pressed('[keys]\npreset = "vim"', *keys) == [
        "half_page_down",
        "page_up",
        "line_down",
        "line_down",
        "page_down",
    ]


async def test_swapped_keys_are_swapped(pressed):
    text = '[keys]\narticle.next = "K"\narticle.previous = "J"'
    assert await pressed(text, "J", "K") == ["previous", "next"]


async def test_signs_and_names_are_one_key(pressed):
    text = '[keys]\nzoom = [",", "ctrl+t", "!"]'
    assert await pressed(text, "comma", "ctrl+t", "exclamation_mark", "z") == ["zoom"] * 3
