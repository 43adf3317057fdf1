"""What the line at the bottom teaches, pane by pane."""

from __future__ import annotations

import pytest

from widgets.command import Teaching

FOOTERS = {
    "": "n Next  / Search  e Entities  s Summary",
    "s": "+ Longer  - Shorter  m Method  x Why  ⏎ Go there  y Copy  esc Article",
    "e": "⏎ Follow  / Filter  esc Article",
    '"': "⏎ Go there  / Filter  esc Article",
    "l": "⏎ Open  / Filter  esc Article  S Sort  U Read/unread",
    "/": "⏎ Find  esc Leave",
    "e /": "⏎ Into the list  esc Show all",
    "v": "y Copy  esc End",
}


def footer(reader) -> str:
    return reader.lines[-1].strip()


@pytest.mark.parametrize("keys", FOOTERS)
async def test_the_keys_of_the_pane_in_focus_come_first(read, keys):
    async with read(size=(160, 40)) as reader:
        await reader.press(*keys.split())
        assert footer(reader).startswith(FOOTERS[keys])
        is_typing = "/" in keys
        assert footer(reader).endswith("? Help  q Quit") is not is_typing


@pytest.mark.parametrize("keys", ["", "s", "e", '"', "l"])
async def test_help_and_quit_are_the_last_to_go(read, keys):
    async with read(size=(160, 40)) as reader:
        await reader.press(*keys.split())
        for columns in (120, 80, 40, 20):
            await reader.resize(columns, 24)
            assert footer(reader).endswith("? Help  q Quit")


async def test_every_action_with_a_word_has_a_key(read):
    taught: dict[str, set[str]] = {}
    bound: dict[str, set[str]] = {}
    async with read() as reader:
        for keys in ("s", "escape", "e", "/", "escape", '"', "/", "escape", "l", "/", "escape"):
            await reader.press(keys)
            actions = {at.binding.action for at in reader.screen.active_bindings.values()}
            for widget in reader.screen.focused.ancestors_with_self:
                if isinstance(widget, Teaching):
                    name = type(widget).__name__
                    taught[name] = set(widget.taught)
                    bound[name] = bound.get(name, set()) | actions
    assert len(taught) == 5
    for name, actions in taught.items():
        assert actions <= bound[name], name
