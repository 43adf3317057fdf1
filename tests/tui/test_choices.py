"""What is chosen on the screen holds in the next run, unless the settings say otherwise."""

from __future__ import annotations

import pytest
from textual.command import CommandList

from newsreader.options import Options
from newsreader.summary import Length
from tui.choices import Choices
from tui.settings import load


@pytest.fixture
def state(tmp_path):
    return tmp_path / "kept" / "state.db"


async def test_choices_stay(read, two_articles, state):
    async with read(two_articles, state=state) as reader:
        room = reader.screen.article_pane.room
        await reader.press("<", "+", "m", "l", "S", "S", "R")
        await reader.press("T", "g", "r", "u", "v", "enter")
        assert reader.status == "Theme gruvbox"
    async with read(two_articles, state=state) as reader:
        screen = reader.screen
        assert screen.measure == room - 4
        assert screen.session.options == Options("lexrank", Length(4))
        assert screen.session.summary.method == "lexrank"
        assert screen.shelf.sorting.label == "oldest first"
        assert reader.app.theme == "gruvbox"


async def test_what_the_settings_say_goes_before(read, two_articles, state, tmp_path):
    async with read(two_articles, state=state) as reader:
        await reader.press("<", "T", "n", "o", "r", "d", "enter")
    settings = tmp_path / "settings.toml"
    settings.write_text('[reading]\nmeasure = 40\n[appearance]\ntheme = "dracula"\n')
    async with read(two_articles, state=state, loaded=load(settings)) as reader:
        assert reader.screen.measure == 40
        assert reader.app.theme == "dracula"
        await reader.press("<")
        assert reader.status.endswith(
            "until you quit: reading.measure = 36 in the settings keeps it"
        )
        await reader.press("T", "n", "o", "r", "d", "enter")
        assert reader.status == (
            'Theme nord, until you quit: appearance.theme = "nord" in the settings keeps it'
        )
    async with read(two_articles, state=state) as reader:
        assert reader.app.theme == "nord"


async def test_without_state_none_is_kept(read, two_articles):
    async with read(two_articles) as reader:
        await reader.press("+", "T", "n", "o", "r", "d", "enter")
        assert "until you quit" in reader.status
    async with read(two_articles) as reader:
        assert reader.app.theme == "textual-dark"
        assert reader.screen.session.options == Options()


@pytest.mark.parametrize("value", [None, True, "x", 3.5, [], {}, 10_000, -1])
def test_whatever_is_kept_nothing_fails(value):
    names = ("reading.method", "reading.sentences", "reading.measure", "library.order")
    choices = Choices(kept=dict.fromkeys(names, value))
    assert choices.options(Options()) == Options()
    assert choices.number("reading.measure", 20, 200, 80) == 80


async def test_the_theme_list_shows_which_is_on_and_previews(read):
    async with read() as reader:
        await reader.press("T", "n", "o", "r", "d", "enter", "T")
        offered = [option.hit.text for option in reader.app.screen.query_one(CommandList).options]
        assert offered[:2] == ["nord (on)", "auto"]
        assert "nord" not in offered
        await reader.press("down", "down")
        tried = reader.app.theme
        assert tried not in ("nord", "textual-dark")
        await reader.press("escape")
        assert reader.app.theme == "nord"
        await reader.press("T", "a", "u", "t", "o", "enter")
        assert reader.app.theme == "textual-dark"
