from __future__ import annotations

import pytest

from tui.commands import ALL
from tui.help import GroupHeading, HelpScreen, KeyListing


async def test_every_command_is_listed_by_group(read):
    async with read(size=(120, 40)) as reader:
        await reader.press("?")
        assert isinstance(reader.app.screen, HelpScreen)
        rows = reader.app.screen.rows
        listed = [row.explanation for row in rows if not isinstance(row, GroupHeading)]
        assert listed == list(dict.fromkeys(command.explanation for command in ALL))
        assert "1…9" in {row.keys for row in rows if not isinstance(row, GroupHeading)}
        assert {row.name for row in rows if isinstance(row, GroupHeading)} == {
            command.group for command in ALL
        }


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
        assert len(reader.app.screen.rows) > len(ALL)
        await reader.press("escape")
        assert reader.app.screen is reader.screen


async def test_a_long_explanation_is_wrapped_and_never_cut(read):
    async with read(size=(44, 30)) as reader:
        await reader.press("?", "/", *"next stop")
        listing = reader.app.screen.query_one(KeyListing)
        rows = [listing.render_line(row).text for row in range(listing.size.height)]
        words = " ".join(" ".join(rows).split())
        assert "mentions, matches or summary sentences." in words


async def test_keys_of_the_reading_screen_do_nothing_under_it(read):
    async with read() as reader:
        before = reader.status
        await reader.press("?", "n", "z", "+")
        assert reader.status == before
        assert len(reader.screen.summary.sentences) == 3
