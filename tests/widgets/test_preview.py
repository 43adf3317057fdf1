from __future__ import annotations

from dataclasses import replace

from newsreader.library import Mark
from widgets.article_pane import ArticlePane
from widgets.library_facts import Facts
from widgets.preview import Beginning, Preview


async def test_facts_and_the_beginning_and_nothing_is_told_of_it(mount, titled):
    async with mount(Preview(), size=(70, 14)) as hand:
        pane = hand.app.query_one(Preview)
        article = replace(titled("[b]Tide[/b]", "It rises. " * 200), source="news/tide.txt")
        pane.beginning = Beginning("news/tide.txt", article)
        await hand.settle()
        screen = "\n".join(hand.lines)
        assert "news/tide.txt" in hand.lines[1]
        assert "[b]Tide[/b]" in screen
        assert "It rises." in screen
        pane.facts = {"news/tide.txt": Facts("k", "Tide", "2016-02-11", None, 400, 2)}
        pane.marks = {"k": Mark(34, end_seen=False, length=100)}
        await hand.settle()
        assert "news/tide.txt · 2016-02-11 · 400 words · 2 min · 34 %" in hand.lines[1]
        await hand.press("tab", "tab")
        assert hand.app.focused is None
        await hand.click(pane, 5, 5)
        assert [told.source for told in hand.told(Preview.Clicked)] == ["news/tide.txt"]
        assert all(told._sender is not None for told in hand.told(ArticlePane.Scrolled))


async def test_what_cannot_be_read_says_why(mount):
    async with mount(Preview()) as hand:
        pane = hand.app.query_one(Preview)
        pane.beginning = Beginning("x", None, "x is not text [/b]: convert it.")
        await hand.settle()
        assert "x is not text [/b]: convert it." in hand.lines[1]
        await hand.click(pane, 5, 5)
        assert not hand.told(Preview.Clicked)
        pane.beginning = None
        await hand.settle()
        assert "is not text" not in "\n".join(hand.lines)
