from __future__ import annotations

from pathlib import Path

import pytest

from tui.commands import ALL, BY_ID
from tui.help import GroupHeading, HelpScreen, KeyListing, KeyRow
from tui.settings import Loaded
from tui.settings.definition import Keys, Settings
from widgets.command import MOVEMENT


def with_keys(preset: str = "less", **own: str) -> Loaded:
    """Settings of nothing but keys; two underscores stand for a dot."""
    split = {name.replace("__", "."): tuple(keys.split(",")) for name, keys in own.items()}
    return Loaded(Path("settings.toml"), Settings(keys=Keys(preset, split)))


def keys(reader) -> list[KeyRow]:
    return [row for row in reader.app.screen.rows if isinstance(row, KeyRow)]


def headings(reader) -> list[str]:
    return [row.name for row in reader.app.screen.rows if isinstance(row, GroupHeading)]


async def test_the_keys_of_the_pane_come_first_then_all_others_by_group(read):
    async with read(size=(120, 40)) as reader:
        await reader.press("?")
        assert isinstance(reader.app.screen, HelpScreen)
        assert "│ n and N follow a trail" in "\n".join(reader.lines[:5])
        assert headings(reader)[0] == BY_ID["stop.next"].group
        assert keys(reader)[0].explanation == BY_ID["stop.next"].explanation
        listed = [row.explanation for row in keys(reader)]
        assert set(listed) == {command.explanation for command in ALL}
        assert len(set(listed)) == len(listed)
        assert "1…9" in {row.keys for row in keys(reader)}
        assert set(headings(reader)) == {c.group for c in ALL}
        assert headings(reader)[-2] == MOVEMENT[0].group
        await reader.press("q", "l", "?")
        assert headings(reader)[0] == "Here, in the library"
        here = [row.explanation for row in keys(reader)]
        assert here.index(BY_ID["library.sort"].explanation) < here.index(
            BY_ID["stop.next"].explanation
        )


async def test_the_keys_of_the_summary_come_first_where_that_has_the_focus(read):
    async with read(size=(120, 40)) as reader:
        await reader.press("s", "?")
        assert headings(reader)[0] == "Here, in the summary"
        here = {row.keys for row in keys(reader)[:8]}
        assert here >= {"+", "-", "m", "x", "⏎"}
        assert "drags the edges" in " ".join(reader.lines)


async def test_keys_are_shown_as_they_are_now_and_close_it(read):
    settings = with_keys("vim", stop__next="f3", help="f1", quit="X", trail__drop="f4")
    async with read(size=(120, 40), loaded=settings) as reader:
        await reader.press("f1")
        shown = {row.explanation: row.keys for row in keys(reader)}
        assert shown[BY_ID["stop.next"].explanation] == "f3"
        assert shown[BY_ID["half-page.down"].explanation] == "^d"
        assert "f3 and N follow a trail" in "\n".join(reader.lines)
        assert "f4 gives the quotations back" in "\n".join(reader.lines)
        await reader.press("q", "?")
        assert isinstance(reader.app.screen, HelpScreen)
        await reader.press("f1", "f1", "X")
        assert reader.app.screen is reader.screen


@pytest.mark.parametrize("key", ["escape", "q", "?"])
async def test_it_closes_and_the_reader_is_where_it_was(read, key):
    async with read(size=(80, 24)) as reader:
        await reader.press("e", "?")
        assert isinstance(reader.app.screen, HelpScreen)
        await reader.press(key)
        assert reader.app.screen is reader.screen
        assert reader.app.focused is reader.screen.query_one("#entities").listing


async def test_it_is_moved_in_and_filtered(read):
    async with read(size=(80, 24)) as reader:
        await reader.press("?", "G")
        assert "even while text is being typed" in " ".join(reader.lines)
        await reader.press("/", *"markdown")
        (heading, row) = reader.app.screen.rows
        assert heading.name == "Copying"
        assert row.keys == "Y"
        await reader.press("escape")
        assert len(reader.app.screen.rows) > len(ALL) - 9
        await reader.press("escape")
        assert reader.app.screen is reader.screen


async def test_the_mouse_closes_it(read):
    async with read(size=(80, 24)) as reader:
        await reader.press("?")
        await reader.click(reader.app.screen, 1, 1)
        assert reader.app.screen is reader.screen
        await reader.press("?")
        row = next(at for at, line in enumerate(reader.lines) if "esc Close" in line)
        await reader.click(reader.app.screen, reader.lines[row].index("Close"), row)
        assert reader.app.screen is reader.screen


async def test_a_long_explanation_is_wrapped_and_never_cut(read):
    async with read(size=(44, 30)) as reader:
        await reader.press("?", "/", *"next stop")
        listing = reader.app.screen.query_one(KeyListing)
        rows = [listing.render_line(row).text for row in range(listing.size.height)]
        words = " ".join(" ".join(rows).split())
        assert BY_ID["stop.next"].explanation in words


async def test_keys_of_the_reading_screen_do_nothing_under_it(read):
    async with read() as reader:
        before = reader.status
        await reader.press("?", "n", "z", "+")
        assert reader.status == before
        assert len(reader.screen.session.summary.sentences) == 3


async def test_every_command_is_bound_and_what_it_does_exists(read):
    """Each command of the one definition belongs to something that has its action."""
    async with read() as reader:
        nodes = [reader.app]
        await reader.press("F", *"a", "ctrl+s")
        for screen in reader.app.screen_stack:
            nodes += screen.walk_children(with_self=True)
        await reader.press("escape", "escape", "n", "a")
        nodes += reader.app.screen.walk_children(with_self=True)
        await reader.press("escape", "l", "escape", "slash", "escape", "O", "escape", "v", "?")
        for screen in reader.app.screen_stack:
            nodes += screen.walk_children(with_self=True)
        bound = {
            (binding.id, binding.action): node
            for node in nodes
            for bindings in node._bindings.key_to_bindings.values()
            for binding in bindings
        }
        for command in ALL:
            action = f"action_{command.action.partition('(')[0]}"
            assert hasattr(bound[command.id, command.action], action), command.id
