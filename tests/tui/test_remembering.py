"""Articles open where they were left; settings are taken on."""

from __future__ import annotations

from contextlib import closing

import pytest

from newsreader.library.library import Library
from newsreader.library.query import parsed
from tui.choices import Choices
from tui.reader.memory import Memory
from tui.settings import load
from widgets.announcement import Announcement


async def test_an_article_opens_where_it_was_left_though_moved(read, two_articles, tmp_path):
    state = tmp_path / "state" / "state.db"
    state.parent.mkdir()
    async with read(two_articles, size=(80, 24), state=state) as reader:
        await reader.press("d", "d")
        left = reader.screen.article_pane.reading_position
        assert left > 0
    moved = tmp_path / "moved.txt"
    (two_articles / "1.txt").rename(moved)
    async with read(moved, size=(80, 24), state=state) as reader:
        assert reader.screen.article_pane.reading_position == left
        assert reader.status == "Back where you left off; g for the start"


async def test_going_to_another_article_and_back_keeps_the_place(read, two_articles):
    async with read(two_articles, size=(80, 24)) as reader:
        await reader.press("d", "d")
        left = reader.screen.article_pane.reading_position
        await reader.press("J", "K")
        assert reader.screen.article_pane.reading_position == left


async def test_without_state_nothing_is_kept(read, two_articles):
    async with read(two_articles, size=(80, 24)) as reader:
        await reader.press("d", "d")
    async with read(two_articles, size=(80, 24)) as reader:
        assert reader.screen.article_pane.reading_position == 0


@pytest.mark.parametrize("size", [(40, 12), (120, 40)])
async def test_a_database_that_cannot_be_used_is_one_whole_sentence_once(
    read, two_articles, tmp_path, size
):
    state = tmp_path / "state.db"
    state.write_bytes(b"no database at all " * 100)
    sentence = (
        f"{state} is damaged, so that positions and bookmarks are not kept: move the file away to "
        "begin a new one. (esc hides this)"
    )

    def told(reader) -> int:
        return "".join("".join(reader.lines).split()).count("".join(sentence.split()))

    async with read(two_articles, size=size, state=state) as reader:
        assert state.read_bytes().startswith(b"no database")
        await reader.press("n")
        assert reader.status.startswith("1 of 8 quotations")
        assert told(reader) == 1
        await reader.press("J", "K", "J", "B")
        assert told(reader) == 1
        await reader.press("escape", "K", "B")
        assert told(reader) == 0
        assert reader.status.startswith("Until you quit: Bookmark at")


async def test_a_click_takes_the_sentence_away(read, tmp_path):
    (tmp_path / "state.db").write_bytes(b"no database at all " * 100)
    async with read(state=tmp_path / "state.db") as reader:
        await reader.click(reader.screen.query_one(Announcement))
        assert not reader.screen.query(Announcement)


async def test_keys_colours_and_measure_are_taken_from_the_settings(read, tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text(
        """
[reading]
measure = 40
[appearance]
theme = "nord"
[keys]
"stop.next" = "f3"
"""
    )
    async with read(size=(200, 60), loaded=load(path)) as reader:
        assert reader.screen.article_pane.measure == 40
        assert reader.app.theme == "nord"
        await reader.press("n")
        assert reader.status == "8 quotations"
        await reader.press("f3")
        assert reader.status.startswith("1 of 8 quotations")


async def test_what_cannot_be_set_is_told_with_its_line(read, tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('[reading]\nmeasure = 5\n[appearance]\ntheme = "nrod"\n')
    async with read(loaded=load(path)) as reader:
        (told,) = [notice.message for notice in reader.app._notifications]
        first, second = told.split("\n\n")
        assert first.startswith("settings.toml:2: measure is 5")
        assert second.startswith("settings.toml:4: there is no theme nrod")
        assert reader.screen.article_pane.measure == 80


async def test_an_article_that_was_read_is_in_the_library_and_opens_with_what_was_found(
    read, tmp_path, monkeypatch
):
    state = tmp_path / "library.db"
    async with read(state=state) as reader:
        found = reader.screen.session.analysis
    monkeypatch.setattr("newsreader.analysis.analyse", pytest.fail)
    async with read(state=state) as reader:
        again = reader.screen.session.analysis
        assert again.entities == found.entities
        assert [sentence.span for sentence in again.summary.sentences] == [
            sentence.span for sentence in found.summary.sentences
        ]
        assert "8 quotations" in reader.status
    with closing(Library.open(state, report=pytest.fail)) as library:
        assert len(library.find(parsed("speaker:carter in:title allies"))) == 1


async def test_without_state_no_article_is_kept(read, monkeypatch):
    monkeypatch.setattr("tui.reader.memory._put", pytest.fail)
    async with read() as reader:
        assert reader.screen.session.analysis


def test_a_thread_that_comes_after_the_end_finds_the_library_closed(tmp_path):
    memory = Memory(None, Choices(tmp_path / "library.db"))
    memory.close()
    assert not memory.library().keeps
