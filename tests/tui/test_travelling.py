"""Back to where one was, and forth again, over places and articles."""

from __future__ import annotations

from shelved import shelved


async def test_back_leads_to_the_place_and_the_trail_that_were_left(read):
    async with read() as reader:
        await reader.press("n", "n")
        left = reader.status
        await reader.press("2")
        assert "summary sentence" in reader.status
        await reader.press("ctrl+o")
        assert reader.status == left
        await reader.press("ctrl+n")
        assert "summary sentence" in reader.status
        await reader.press("ctrl+n")
        assert reader.status == "There is no place to go forth to"


async def test_back_leads_into_the_article_before_and_out_of_the_library(read, tmp_path):
    state = shelved(tmp_path)
    (tmp_path / "ferry.txt").unlink()
    async with read(tmp_path / "bridge.txt", tmp_path / "school.txt", state=state) as reader:
        session = reader.screen.session
        await reader.press("n", "n")
        await reader.press("J")
        await reader.press("F", *"winter", "enter", "enter")
        assert reader.screen.session.article.title == "Ferry takes over"
        await reader.press("ctrl+o")
        assert reader.screen.session.article.title == "School reopens"
        await reader.press("ctrl+o")
        assert reader.screen.session.article.text == session.article.text
        assert reader.status == "2 of 2 quotations – Ada Holm"
        assert reader.screen.session.analysis is not None
        await reader.press("ctrl+o")
        assert reader.status == "There is no place to go back to"
        await reader.press("ctrl+n", "ctrl+n")
        assert reader.status == "1 of 1 match of “winter”"
