"""Bookmarks in the margin, and a pane that nobody sees."""

from __future__ import annotations

from newsreader.text.span import Span

TEXT = "One two three.\n\n" + "Four five six. " * 20


async def test_the_row_of_a_bookmark_has_a_mark_though_it_is_the_current_one(show):
    async with show(TEXT, 40, 12) as screen:
        pane = screen.pane

        def marked() -> list[int]:
            return [y for y in range(12) if "⚑" in pane.render_line(y).text]

        assert marked() == []
        second = pane.visible_rows[4].span
        pane.bookmarks = (0, second.start + 3)
        pane.current = Span(0, 3)
        assert marked() == [0, 4]
        pane.bookmarks = ()
        assert marked() == []
        assert "▌" in pane.render_line(0).text


async def test_what_nobody_sees_is_told_when_it_is_seen(show, make_article):
    async with show(TEXT * 9, 40, 12) as screen:
        pane, told = screen.pane, screen.app.told
        pane.display = False
        await screen.settle()
        before = len(told)
        pane.article = make_article("Short.")
        await screen.settle()
        assert len(told) == before
        pane.display = True
        await screen.settle()
        assert [message.end_seen for message in told[before:]] == [True]
