"""The screen that searches the library."""

from __future__ import annotations

from contextlib import closing

from shelved import shelved

from newsreader.library import labelling
from newsreader.library.library import Library
from tui.choosing import Chooser
from tui.help import HelpScreen
from tui.reader.finding_screen import FindingScreen


def titles(reader) -> list[str]:
    return [row.title for row in reader.app.screen.rows]


async def test_what_is_typed_is_found_at_once_with_its_matches_marked(read, tmp_path):
    async with read(state=shelved(tmp_path)) as reader:
        await reader.press("F", *"bridge")
        assert isinstance(reader.app.screen, FindingScreen)
        assert titles(reader) == ["The bridge stays shut", "Ferry takes over"]
        assert reader.app.screen.told == "2 articles"
        (passage, *_) = reader.app.screen.rows[1].passages
        assert [passage.text[start:end] for start, end in passage.marks] == ["bridge"]
        assert "2019-05-03" in "\n".join(reader.lines)
        await reader.press("space", *"-ferry")
        assert titles(reader) == ["The bridge stays shut"]
        await reader.press(*" xyz")
        assert "Nothing was found" in reader.app.screen.told


async def test_an_error_in_a_query_is_told_with_its_place_under_the_line(read, tmp_path):
    async with read(state=shelved(tmp_path)) as reader:
        await reader.press("F", *'bridge "of')
        line = next(row for row in reader.lines if 'bridge "of' in row)
        caret = next(row for row in reader.lines if row.strip("│ ") == "^")
        assert caret.index("^") == line.index('"')
        assert any("a phrase has no end" in row for row in reader.lines)
        await reader.press('"')
        assert reader.app.screen.told == "2 articles"


async def test_enter_opens_at_the_match_and_next_goes_on_into_the_next_article(read, tmp_path):
    async with read(state=shelved(tmp_path)) as reader:
        screen = reader.screen
        await reader.press("F", *"bridge", "enter", "enter")
        assert reader.app.screen is screen
        assert screen.session.article.title == "The bridge stays shut"
        assert reader.status == "1 of 3 matches of “bridge”, article 1 of 2"
        await reader.press("n", "n")
        assert reader.status == "3 of 3 matches of “bridge”, article 1 of 2"
        await reader.press("n")
        assert screen.session.article.title == "Ferry takes over"
        assert reader.status == "1 of 1 match of “bridge”, article 2 of 2"
        await reader.press("N")
        assert reader.status == "3 of 3 matches of “bridge”, article 1 of 2"
        assert screen.session.quotations


async def test_an_article_whose_file_is_gone_or_has_changed_opens_as_it_was_found(read, tmp_path):
    state = shelved(tmp_path)
    (tmp_path / "ferry.txt").write_text("Something else\n\nNot about that at all.\n")
    (tmp_path / "bridge.txt").unlink()
    async with read(state=state) as reader:
        await reader.press("F", *"ferry", "enter", "enter")
        assert reader.screen.session.article.title == "Ferry takes over"
        await reader.press("F", *"harbour", "down", "enter")
        assert reader.screen.session.article is not None
    with closing(Library.open(state, report=print)) as library:
        stamp = library.stamps([str(tmp_path / "ferry.txt")])[str(tmp_path / "ferry.txt")]
        assert stamp.rpartition(" ")[2] != str((tmp_path / "ferry.txt").stat().st_size)


async def test_a_query_without_words_opens_at_the_beginning(read, tmp_path):
    async with read(state=shelved(tmp_path)) as reader:
        await reader.press("F", *"before:2019", "enter", "enter")
        assert reader.screen.session.article.title == "School reopens"
        assert reader.screen.session.place.start == 0


async def test_the_query_is_kept_and_comes_back_the_next_time(read, tmp_path):
    state = shelved(tmp_path)
    async with read(state=state) as reader:
        await reader.press("F", *"school", "enter", "escape")
        await reader.press("F", "ctrl+u", *"bridge", "enter", "j", "enter")
        assert reader.screen.session.article.title == "Ferry takes over"
        await reader.press("F")
        assert reader.app.screen.rows[reader.app.screen._listing.cursor].title == "Ferry takes over"
    async with read(state=state) as reader:
        await reader.press("F")
        assert titles(reader) == ["The bridge stays shut", "Ferry takes over"]
        await reader.press("ctrl+u", "up", "up")
        assert titles(reader) == ["School reopens"]
        await reader.press("down")
        assert titles(reader) == ["The bridge stays shut", "Ferry takes over"]


async def test_a_query_is_saved_under_a_name(read, tmp_path):
    state = shelved(tmp_path)
    async with read(state=state) as reader:
        await reader.press("F", *"bridge", "ctrl+s")
        assert isinstance(reader.app.screen, Chooser)
        await reader.press(*"Crossing", "enter")
        assert isinstance(reader.app.screen, FindingScreen)
    with closing(Library.open(state, report=print)) as library:
        kept = library.database.read(labelling.queries, {})
    assert dict(kept) == {"Crossing": "bridge"}


async def test_the_filter_of_the_list_offers_to_search_the_texts(read, tmp_path):
    async with read(state=shelved(tmp_path)) as reader:
        await reader.press("l", "/", *"winter")
        assert any("^g searches all texts for “winter”" in row for row in reader.lines)
        await reader.press("ctrl+g")
        assert titles(reader) == ["Ferry takes over"]


async def test_its_keys_stand_in_the_help(read, tmp_path):
    async with read(state=shelved(tmp_path)) as reader:
        await reader.press("F", *"bridge", "enter", "?")
        assert isinstance(reader.app.screen, HelpScreen)
        assert "Here, in the search of the library" in "\n".join(reader.lines)


async def test_what_is_typed_ahead_stands_in_the_line(read, tmp_path):
    async with read(state=shelved(tmp_path)) as reader:
        await reader.press_at_once("F", *"bridge")
        assert titles(reader) == ["The bridge stays shut", "Ferry takes over"]
