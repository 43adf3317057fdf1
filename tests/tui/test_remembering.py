"""Articles open where they were left; settings are taken on."""

from __future__ import annotations

from tui.settings import load


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


async def test_a_database_that_cannot_be_used_is_one_sentence(read, two_articles, tmp_path):
    state = tmp_path / "state.db"
    state.write_bytes(b"no database at all " * 100)
    async with read(two_articles, state=state) as reader:
        assert "state.db" in reader.status
        assert state.read_bytes().startswith(b"no database")
        await reader.press("n")
        assert reader.status.startswith("1 of 8 quotations")


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
        told = [notice.message for notice in reader.app._notifications]
        assert any(message.startswith("settings.toml:2: measure is 5") for message in told)
        assert any(
            message.startswith("settings.toml:4: there is no theme nrod") for message in told
        )
        assert reader.screen.article_pane.measure == 80
