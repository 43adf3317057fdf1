from __future__ import annotations

from dataclasses import replace

from textual.command import CommandPalette

from tui.commands import APPLICATION, BY_ID, READER
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


NEVER = {"palette", "interrupt"}
"""The one is open, the other does what another does."""


async def test_what_can_be_done_is_offered_and_nothing_else(read, two_articles):
    async with read(two_articles) as reader:
        labels = {command.id: command.label for command in (*READER, *APPLICATION)}
        impossible = {
            "article.previous",
            "trail.drop",
            "bookmark.next",
            "link.next",
            "search.selection",
            *(f"summary.{number}" for number in range(4, 10)),
        }
        found = await offered(reader)
        expected = {labels[name] for name in labels.keys() - impossible - NEVER}
        assert expected <= set(found)
        assert not {labels[name] for name in impossible} & set(found)
        assert "Filter" not in found
        assert "Search by expression" not in found
        await reader.press("J", "e")
        found = await offered(reader)
        assert "Previous article" in found
        assert "Next article" not in found
        assert "Filter" in found
        assert "Quotations again" in found
        reader.screen.session = replace(reader.screen.session, analysis=None)
        assert not {"Copy summary", "Next method"} & set(await offered(reader))
        await reader.press("/")
        assert "All" in await offered(reader)
        await reader.press("escape", "escape", "/")
        assert "Search by expression" in await offered(reader)


async def test_names_go_before_explanations_and_keys_are_those_that_work_now(read):
    async with read() as reader:
        found = await offered(reader, "summary")
        assert found.index("Summary") < found.index("Next method")
        assert found.index("Copy summary") < found.index("Copy all")
        assert (await offered(reader, "markdown"))[0] == "Copy all"
        assert await offered(reader, "zzz") == []
        assert await shown(reader, "previous quotation") == "Previous quotation  ["
        reader.app.set_keymap({"quotation.previous": "f5,slash"})
        assert await shown(reader, "previous quotation") == "Previous quotation  f5 /"


async def shown(reader, query: str) -> str:
    """The best hit as it is shown; a key may look like markup."""
    provider = CommandProvider(reader.app.screen)
    hits = [hit async for hit in provider.search(query)]
    return hits[0].match_display.plain


async def test_only_what_works_over_the_help_is_offered_there(read):
    async with read() as reader:
        await reader.press("?")
        assert isinstance(reader.app.screen, HelpScreen)
        assert "Next quotation" not in await offered(reader)
        assert "Quit" in await offered(reader)


async def test_a_command_is_run_where_it_belongs(read):
    async with read() as reader:
        await reader.press("ctrl+p", *"article alone")
        assert isinstance(reader.app.screen, CommandPalette)
        await reader.press("enter")
        assert reader.app.screen is reader.screen
        assert reader.screen.panes.visible_panes == (Pane.ARTICLE,)
        await reader.press("e", "ctrl+p", *"filter", "enter")
        assert reader.screen.query_one("#entities").is_filtering


async def test_a_theme_is_chosen_by_name(read):
    async with read() as reader:
        await reader.press("ctrl+p", *BY_ID["theme"].explanation.lower()[:13], "enter")
        await reader.press(*"contrast-light", "enter")
        assert reader.app.theme == "contrast-light"
        assert reader.app.screen is reader.screen


async def test_escape_leaves_it(read):
    async with read() as reader:
        await reader.press("e", "ctrl+p", "escape")
        assert reader.app.screen is reader.screen
        assert reader.app.focused is reader.screen.query_one("#entities").listing
