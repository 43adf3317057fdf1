from __future__ import annotations

import pytest
from textual.widgets import Input

from newsreader.text.span import Span

TOWNS = """Dvořák in Zürich

The composer came to Zürich on Monday, and to Zurich again, where he wrote to a friend.

“It is a town of bells,” said Dvořák. In Prague, nobody spoke of Zürich at all.
"""


@pytest.fixture
def towns(tmp_path):
    path = tmp_path / "towns.txt"
    path.write_text(TOWNS, encoding="utf-8")
    return path


async def type_at_once(reader, text: str) -> None:
    """Put a text into the line, which takes one round instead of one a key."""
    reader.app.focused.value = text
    reader.app.focused.cursor_position = len(text)
    await reader.settle()


def line(reader) -> str:
    """The line to search in."""
    return reader.lines[-3]


async def test_the_line_tells_the_position_while_one_types_and_how_is_searched(read, towns):
    async with read(towns) as reader:
        await reader.press("/")
        await type_at_once(reader, "zurich")
        assert "1 of 1  ^r expression  ^t accents ignored" in line(reader)
        await reader.press("ctrl+t")
        assert "1 of 4  ^r expression  ^t accents ignored ✓" in line(reader)
        assert reader.status == "1 of 4 matches of “zurich”"
        await reader.press("ctrl+r")
        await type_at_once(reader, "zuric.$")
        assert "1 of 1  ^r expression ✓" in line(reader)
        await reader.press("!")
        assert "not found" in line(reader)
        await reader.press("backspace")
        await reader.press("backspace", "enter", "n")
        assert reader.status == "2 of 4 matches of “zuric.”"
        await reader.press("/", "z")
        assert "1 of 4  ^r expression ✓  ^t accents ignored ✓" in line(reader)


async def test_what_is_no_expression_is_told_in_the_line_while_one_types(read, towns):
    async with read(towns) as reader:
        await reader.press("/", "ctrl+r", "(", "z")
        assert "Missing ) at character 3: correct the expression" in line(reader)
        await reader.press("enter")
        assert isinstance(reader.app.focused, Input)
        assert reader.status == "1 quotation"
        await reader.press(")", "enter")
        assert reader.status == "1 of 4 matches of “(z)”"
        assert not reader.screen.status.failed


async def test_an_expression_that_takes_for_ever_is_given_up(read, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("A title\n\nA " + "a" * 100 + "! And here it ends.\n", encoding="utf-8")
    async with read(path) as reader:
        await reader.press("/", "ctrl+r")
        await type_at_once(reader, "(a|aa)+$")
        assert "takes too long here: say more exactly what repeats" in line(reader)


async def test_a_search_from_the_end_goes_on_from_the_start_and_says_so(read):
    async with read(size=(80, 24)) as reader:
        await reader.press("G", "/")
        await type_at_once(reader, "resources")
        assert reader.status.startswith("1 of ")
        assert reader.status.endswith("(past the end; on from the start)")


async def test_enter_on_an_empty_line_repeats_the_last_search(read, two_articles):
    async with read(two_articles) as reader:
        await reader.press("/", "enter")
        assert reader.status == "Nothing was searched for yet"
        await reader.press("/")
        await type_at_once(reader, "said")
        await reader.press("enter", "/", "enter")
        assert reader.status.startswith("2 of ")
        await reader.press("escape", "J", "/", "enter")
        assert reader.status == "1 of 1 match of “said”"
        await reader.press("/", "enter")
        assert reader.status == "1 of 1 match of “said”"


async def test_searches_are_remembered_from_one_time_to_the_next(read, towns, tmp_path):
    state = tmp_path / "state.db"
    async with read(towns, state=state) as reader:
        for needle, end in (("bells", "enter"), ("prague", "escape"), ("monday", "enter")):
            await reader.press("/")
            await type_at_once(reader, needle)
            await reader.press(end)
    async with read(towns, state=state) as reader:
        await reader.press("/", "up", "up")
        assert reader.app.focused.value == "bells"
        assert reader.status == "1 of 1 match of “bells”"
        await reader.press("up")
        assert reader.app.focused.value == "bells"
        await reader.press("down", "down")
        assert reader.app.focused.value == ""
        assert reader.status == "1 quotation"


async def test_what_is_selected_is_searched_for(read, towns):
    async with read(towns) as reader:
        await reader.press("*")
        assert reader.status == "Select what to search for, or type it behind /"
        at = TOWNS.index("Zürich on")
        reader.screen.article_pane.select(Span(at, at + len("Zürich")))
        await reader.press("*")
        assert reader.status == "3 of 3 matches of “Zürich”"
        assert reader.screen.article_pane.selected_span is None
        await reader.press("/", "up")
        assert reader.app.focused.value == "Zürich"


async def test_only_some_of_a_great_many_matches_are_told(read, tmp_path, monkeypatch):
    monkeypatch.setattr("newsreader.search.find.Searcher.find.__kwdefaults__", _few())
    path = tmp_path / "many.txt"
    path.write_text("Many\n\n" + "So it goes on and on. " * 40, encoding="utf-8")
    async with read(path) as reader:
        await reader.press("/", "o")
        assert "1 of 20+" in line(reader)
        assert reader.status == "1 of 20 matches of “o”, and there are more"


def _few():
    from newsreader.search import Searcher

    return {**Searcher.find.__kwdefaults__, "limit": 20}


async def test_what_is_typed_ahead_reaches_the_line_in_order(read, clipboard):
    async with read() as reader:
        await reader.press_at_once(*"/carter", "enter")
        assert reader.status == "1 of 8 matches of “carter”"
        assert reader.screen.article_pane.has_focus
        await reader.press("e")
        await reader.press_at_once(*"/oba", "enter")
        entities = reader.screen.query_one("#entities").listing
        assert [item.entity.name for item in entities.items[1:]] == ["Barack Obama"]
        assert not clipboard
