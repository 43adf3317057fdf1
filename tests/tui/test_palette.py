from __future__ import annotations

import pytest
from textual.command import CommandPalette

from tui.commands import APPLICATION, READER
from tui.help import HelpScreen
from tui.palette import CommandProvider
from tui.reader.panes import Pane


async def offered(reader, query: str = "") -> list[str]:
    """The labels that the palette offers, the best first."""
    provider = CommandProvider(reader.app.screen)
    if not query:
        return [hit.text async for hit in provider.discover()]
    hits = [hit async for hit in provider.search(query)]
    return [hit.text for hit in sorted(hits, key=lambda hit: -hit.score)]


@pytest.mark.parametrize("pane", ["escape", "e", "l"])
async def test_everything_is_offered_whichever_pane_has_the_focus(read, pane):
    async with read() as reader:
        await reader.press(pane)
        everything = [command.label for command in (*READER, *APPLICATION)]
        everything.remove("Palette")
        assert await offered(reader) == everything


async def test_names_go_before_explanations(read):
    async with read() as reader:
        found = await offered(reader, "summary")
        assert found.index("Summary") < found.index("Next method")
        assert found.index("Copy summary") < found.index("Copy all")
        assert (await offered(reader, "markdown"))[0] == "Copy all"
        assert await offered(reader, "zzz") == []


async def test_a_key_that_looks_like_markup_is_shown(read):
    async with read() as reader:
        shown = [
            hit.match_display.plain
            async for hit in CommandProvider(reader.app.screen).search("previous quotation")
        ]
        assert shown[0] == "Previous quotation  ["


async def test_only_what_works_over_the_help_is_offered_there(read):
    async with read() as reader:
        await reader.press("?")
        assert isinstance(reader.app.screen, HelpScreen)
        assert "Next quotation" not in await offered(reader)
        assert "Quit" in await offered(reader)


async def test_a_command_is_run_on_the_reading_screen(read):
    async with read() as reader:
        await reader.press("ctrl+p", *"article alone")
        assert isinstance(reader.app.screen, CommandPalette)
        await reader.press("enter")
        assert reader.app.screen is reader.screen
        assert reader.screen.panes.visible_panes == (Pane.ARTICLE,)


async def test_escape_leaves_it(read):
    async with read() as reader:
        await reader.press("e", "ctrl+p", "escape")
        assert reader.app.screen is reader.screen
        assert reader.app.focused is reader.screen.query_one("#entities").listing
