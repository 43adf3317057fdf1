"""What ctrl+c does on every screen: it copies, else clears, else says which key quits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from textual.geometry import Offset
from textual.selection import Selection
from textual.widgets import Input

from tui.help import HelpScreen
from tui.settings import Loaded
from tui.settings.definition import Keys, Settings


def typed(reader) -> str:
    """What stands in the line that is being typed."""
    assert isinstance(reader.app.focused, Input)
    return reader.app.focused.value


def said(reader) -> str:
    """What is said last, in the status line or over the screen."""
    notices = [notice.message for notice in reader.app._notifications]
    return notices[-1] if notices else reader.status


@pytest.mark.parametrize("keys", [(), ("e",), ("s",), ('"',), ("l",), ("z",)])
async def test_in_a_pane_it_says_which_key_quits(read, keys):
    async with read() as reader:
        await reader.press(*keys, "ctrl+c", "ctrl+c")
        assert reader.status == "Nothing is selected to copy; q quits"
        assert reader.app.is_running
        await reader.press("q")
        assert reader.app.return_code == 0


async def test_it_names_the_key_that_quits_now(read):
    own = {"quit": ("f9",), "interrupt": ("f10",)}
    loaded = Loaded(Path("settings.toml"), Settings(keys=Keys("less", own)))
    async with read(loaded=loaded) as reader:
        await reader.press("ctrl+c")
        assert reader.status == "Nothing is selected to copy; f9 quits"
        await reader.press("?", "ctrl+c")
        assert said(reader) == "Nothing is selected to copy; f10 quits"
        await reader.press("f10")
        assert reader.app.return_code == 0


async def test_it_copies_what_is_selected_in_the_article(read, clipboard):
    async with read() as reader:
        span = reader.screen.session.entities[0].mentions[0]
        reader.screen.article_pane.select(span)
        await reader.press("ctrl+c")
        assert clipboard == [span.of(reader.screen.session.article.text)]
        await reader.press("escape", "ctrl+c")
        assert reader.status.endswith("q quits")


async def test_it_copies_what_keys_select_and_leaves_that(read, clipboard):
    async with read() as reader:
        await reader.press("v", "w")
        selected = reader.screen.article_pane.selected_span
        await reader.press("ctrl+c")
        assert clipboard == [reader.screen.session.article.passage(selected)]
        assert not reader.screen.article_pane.is_selecting
        assert reader.app.focused is reader.screen.article_pane


@pytest.mark.parametrize(
    "keys",
    [
        ("/",),
        ("e", "/"),
        ("l", "/"),
        ("?", "/"),
        ("ctrl+p",),
    ],
)
async def test_it_clears_a_line_then_says_which_key_quits_while_one_types(read, keys, clipboard):
    async with read() as reader:
        await reader.press(*keys, *"coalition")
        assert typed(reader) == "coalition"
        screen = reader.app.screen
        await reader.press("ctrl+c")
        assert typed(reader) == ""
        assert reader.app.screen is screen
        await reader.press("ctrl+c")
        assert said(reader) == "Nothing is selected to copy; ^q quits"
        assert reader.app.screen is screen
        assert clipboard == []
        await reader.press("ctrl+q")
        assert reader.app.return_code == 0


async def test_what_was_narrowed_down_is_whole_again(read):
    async with read() as reader:
        await reader.press("e")
        listing = reader.app.focused
        before = listing.items
        await reader.press("/", *"carter")
        assert listing.items != before
        await reader.press("ctrl+c")
        assert listing.items == before


async def test_in_a_line_it_copies_what_is_selected_there(read, clipboard):
    async with read() as reader:
        await reader.press("/", *"ada holm", "shift+home", "ctrl+c")
        assert clipboard == ["ada holm"]
        assert typed(reader) == "ada holm"


async def test_over_the_help_it_says_the_key_that_quits_there_too(read):
    async with read() as reader:
        await reader.press("?", "ctrl+c")
        assert isinstance(reader.app.screen, HelpScreen)
        assert said(reader) == "Nothing is selected to copy; ^q quits"


async def test_it_copies_what_the_mouse_selects_elsewhere(read, clipboard):
    async with read() as reader:
        header = reader.screen.query_one("ArticleHeader")
        reader.screen.selections = {header: Selection(Offset(0, 0), Offset(5, 0))}
        selected = reader.screen.get_selected_text()
        await reader.press("ctrl+c")
        assert clipboard == ([selected] if selected else [])


async def test_without_an_article_it_says_so_over_the_screen(read, tmp_path):
    article = tmp_path / "1.txt"
    article.write_text("The bridge stays shut\n")
    async with read(article, settled=False) as reader:
        reader.screen.session = replace(reader.screen.session, article=None)
        await reader.press("ctrl+c")
        assert said(reader).endswith("q quits")
