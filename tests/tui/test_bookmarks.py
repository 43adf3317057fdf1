"""Bookmarks: put, taken away, gone along, and kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

from protection import protected_folder

from newsreader.library import Store, content_key, database
from newsreader.text.span import Span
from tui.session.passages import words_at
from tui.session.trail import TrailKind
from widgets.hints import Hints


async def test_a_bookmark_is_put_gone_to_and_taken_away(read):
    async with read(size=(80, 24)) as reader:
        screen = reader.screen
        await reader.press("'")
        assert reader.status == "There are no bookmarks here: B puts one"
        await reader.press("]", "]", "B")
        sentences = [sentence.span for sentence in screen.session.analysis.sentences]
        (first,) = screen.session.bookmarks
        assert reader.status.startswith("Until you quit: Bookmark at “")
        assert any(
            span.start == first and span.overlaps(screen.session.place) for span in sentences
        )
        await reader.press("G", "B", "g")
        assert len(screen.session.bookmarks) == 2
        assert screen.session.bookmarks[-1] == sentences[-1].start
        await reader.press("'")
        words = screen.session.article.passage(words_at(screen.session.article, first))
        assert reader.status == f"1 of 2 bookmarks – {words}"
        assert any("⚑" in line for line in reader.lines)
        assert screen.session.trail.kind is TrailKind.BOOKMARKS
        await reader.press("n")
        assert reader.status.startswith("2 of 2 bookmarks – ")
        await reader.press("'")
        assert reader.status.endswith("(past the end; on from the start)")
        await reader.press("B")
        assert len(screen.session.bookmarks) == 1
        await reader.press("N")
        assert reader.status.startswith("1 of 1 bookmark – ")
        await reader.press("B")
        assert screen.session.bookmarks == ()
        assert screen.session.trail.kind is TrailKind.QUOTATIONS
        assert not any("⚑" in line for line in reader.lines)
        await reader.press("l", "B")
        assert screen.session.bookmarks == ()


async def test_escape_gives_the_quotations_back(read):
    async with read() as reader:
        await reader.press("B", "'", "escape")
        assert reader.status == "8 quotations"
        assert len(reader.screen.session.bookmarks) == 1


async def test_bookmarks_of_two_programs_and_a_moved_file_are_all_there(
    read, two_articles, tmp_path
):
    state = tmp_path / "state.db"
    async with read(two_articles, state=state) as reader:
        key = content_key(reader.screen.session.article.text)
        await reader.press("d", "B")
        other = Store.open(state, report=print)
        other.set_bookmark(key, "another program's", 7)
        other.close()
        mine = reader.screen.session.bookmarks
        await reader.press("B", "B")  # quicker than anything is written
    moved = tmp_path / "moved.txt"
    (two_articles / "1.txt").rename(moved)
    async with read(moved, state=state) as reader:
        assert reader.screen.session.bookmarks == (7, *mine)
        await reader.press("'", "B")
    async with read(moved, state=state) as reader:
        assert len(reader.screen.session.bookmarks) == 1


async def test_a_bookmark_that_is_kept_and_one_that_is_not_are_told_apart(
    read, two_articles, monkeypatch, tmp_path
):
    state = tmp_path / "state.db"
    async with read(two_articles, size=(40, 12), state=state) as reader:
        await reader.press("escape", "B")
        assert reader.lines[-2].startswith(" Bookmark at “")
        await reader.press("d")
        monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
        reader.screen.parts.memory._library.close()
        reader.screen.parts.memory._library = None  # opened anew, with less patience
        with closing(sqlite3.connect(state, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await reader.press("B")
            assert len(reader.screen.session.bookmarks) == 2
            assert reader.lines[-2].startswith(" Until you quit: Bookmark at “")
            assert "in use by another program" in " ".join(reader.lines)
            await reader.press("B")
            assert reader.lines[-2].startswith(" Until you quit: The bookmark is")
    async with read(two_articles, state=state) as reader:
        assert len(reader.screen.session.bookmarks) == 1


async def test_a_database_that_cannot_be_written_shows_its_bookmarks_and_places(read, two_articles):
    with protected_folder() as folder:
        state = folder.path / "state.db"
        article = folder.path / "1.txt"
        article.write_bytes((two_articles / "1.txt").read_bytes())
        async with read(article, size=(80, 24), state=state) as reader:
            await reader.press("escape", "d", "d", "B")
            (place,) = reader.screen.session.bookmarks
            left = reader.screen.article_pane.reading_position
        before = state.read_bytes()
        with folder.protected():
            async with read(article, size=(80, 24), state=state) as reader:
                assert reader.screen.session.bookmarks == (place,)
                assert reader.screen.article_pane.reading_position == left
                assert not reader.screen.query(Hints)
                await reader.press("G", "B")
                assert len(reader.screen.session.bookmarks) == 2
                assert reader.status.startswith("Until you quit: ")
        assert state.read_bytes() == before


async def test_without_state_they_hold_for_the_run(read, two_articles):
    async with read(two_articles) as reader:
        await reader.press("B", "J")
        assert reader.screen.session.bookmarks == ()
        await reader.press("K")
        assert len(reader.screen.session.bookmarks) == 1


async def test_before_the_sentences_are_known_the_row_is_marked(read):
    async with read(size=(80, 24)) as reader:
        await reader.press("d")
        screen = reader.screen
        analysis = screen.session.analysis
        screen.session = replace(screen.session, analysis=None)
        await reader.press("B")
        assert screen.session.bookmarks == (screen.article_pane.visible_span.start,)
        screen.session = replace(screen.session, analysis=analysis)
        await reader.press("B")
        assert screen.session.bookmarks == ()


def test_the_words_at_a_place_end_with_its_paragraph(read):
    from newsreader.articles import from_text

    article = from_text("One two\n\nthree four five six seven eight nine ten eleven\n")
    assert words_at(article, 0) == Span(0, 7)
    assert words_at(article, 9).of(article.text) == "three four five six seven eight nine ten"
    assert words_at(article, 7) == Span(7, 8)
