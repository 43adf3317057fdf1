"""Bookmarks: put, taken away, gone along, and kept."""

from __future__ import annotations

from newsreader.span import Span
from newsreader.state import Store, content_key
from tui.reader.bookmarks import words_at
from tui.trail import TrailKind


async def test_a_bookmark_is_put_gone_to_and_taken_away(read):
    async with read(size=(80, 24)) as reader:
        screen = reader.screen
        await reader.press("'")
        assert reader.status == "There are no bookmarks here: B puts one"
        await reader.press("]", "]", "B")
        sentences = [sentence.span for sentence in screen.analysis.sentences]
        (first,) = screen.bookmarks
        assert reader.status.startswith("Bookmark at “")
        assert any(span.start == first and span.overlaps(screen.place) for span in sentences)
        await reader.press("G", "B", "g")
        assert len(screen.bookmarks) == 2
        await reader.press("'")
        words = screen.article.passage(words_at(screen.article, first))
        assert reader.status == f"1 of 2 bookmarks – {words}"
        assert any("⚑" in line for line in reader.lines)
        assert screen.trail.kind is TrailKind.BOOKMARKS
        await reader.press("n")
        assert reader.status.startswith("2 of 2 bookmarks – ")
        await reader.press("'")
        assert reader.status.endswith("(past the end; on from the start)")
        await reader.press("B")
        assert len(screen.bookmarks) == 1
        await reader.press("N")
        assert reader.status.startswith("1 of 1 bookmark – ")
        await reader.press("B")
        assert screen.bookmarks == ()
        assert screen.trail.kind is TrailKind.QUOTATIONS
        assert not any("⚑" in line for line in reader.lines)
        await reader.press("l", "B")
        assert screen.bookmarks == ()


async def test_escape_gives_the_quotations_back(read):
    async with read() as reader:
        await reader.press("B", "'", "escape")
        assert reader.status == "8 quotations"
        assert len(reader.screen.bookmarks) == 1


async def test_bookmarks_of_two_programs_and_a_moved_file_are_all_there(
    read, two_articles, tmp_path
):
    state = tmp_path / "state.db"
    async with read(two_articles, state=state) as reader:
        key = content_key(reader.screen.article.text)
        await reader.press("d", "B")
        other = Store.open(state, report=print)
        other.set_bookmark(key, "another program's", 7)
        other.close()
        mine = reader.screen.bookmarks
        await reader.press("B", "B")  # quicker than anything is written
    moved = tmp_path / "moved.txt"
    (two_articles / "1.txt").rename(moved)
    async with read(moved, state=state) as reader:
        assert reader.screen.bookmarks == (7, *mine)
        await reader.press("'", "B")
    async with read(moved, state=state) as reader:
        assert len(reader.screen.bookmarks) == 1


async def test_without_state_they_hold_for_the_run(read, two_articles):
    async with read(two_articles) as reader:
        await reader.press("B", "J")
        assert reader.screen.bookmarks == ()
        await reader.press("K")
        assert len(reader.screen.bookmarks) == 1


async def test_before_the_sentences_are_known_the_row_is_marked(read):
    async with read(size=(80, 24)) as reader:
        await reader.press("d")
        screen = reader.screen
        analysis, screen.analysis = screen.analysis, None
        await reader.press("B")
        assert screen.bookmarks == (screen.article_pane.visible_span.start,)
        screen.analysis = analysis
        await reader.press("B")
        assert screen.bookmarks == ()


def test_the_words_at_a_place_end_with_its_paragraph(read):
    from newsreader.source import from_text

    article = from_text("One two\n\nthree four five six seven eight nine ten eleven\n")
    assert words_at(article, 0) == Span(0, 7)
    assert words_at(article, 9).of(article.text) == "three four five six seven eight nine ten"
    assert words_at(article, 7) == Span(7, 8)
