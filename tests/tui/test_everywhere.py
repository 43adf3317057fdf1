"""From a speaker or an entity to all articles."""

from __future__ import annotations

from shelved import shelved

from tui.help import HelpScreen
from tui.reader.everywhere_screen import EverywhereScreen
from widgets.passage_list import ArticleHeading, NameRow


def texts(reader) -> list[str]:
    return [row.text for row in reader.app.screen.rows]


async def test_all_that_the_speaker_at_hand_says_the_newest_first(read, tmp_path):
    async with read(tmp_path / "bridge.txt", state=shelved(tmp_path)) as reader:
        await reader.press("n", "a")
        assert isinstance(reader.app.screen, EverywhereScreen)
        assert texts(reader) == [
            "“Nobody will be cut off,”",
            "“It is not safe to cross the old bridge,”",
            "“We pay for the bridge alone,”",
        ]
        assert "[Said]" in reader.app.screen.told
        assert "3 quotations · 2 articles" in reader.app.screen.told
        assert reader.app.screen.months == "2019-05 █▄ 2019-06"
        assert "Ada Holm everywhere" in reader.lines[0]


async def test_enter_goes_to_the_place_with_the_quotations_as_the_trail_and_back_returns(
    read, tmp_path
):
    async with read(tmp_path / "bridge.txt", state=shelved(tmp_path)) as reader:
        await reader.press("n")
        before = reader.status
        await reader.press("a", "enter")
        session = reader.screen.session
        assert session.article.title == "Ferry takes over"
        assert reader.status == "1 of 1 quotation by Ada Holm, article 1 of 2"
        await reader.press("n")
        assert reader.screen.session.article.title == "The bridge stays shut"
        assert reader.status == "1 of 2 quotations by Ada Holm, article 2 of 2"
        await reader.press("ctrl+o", "ctrl+o")
        assert reader.screen.session.article.title == "The bridge stays shut"
        assert reader.status == before


async def test_it_is_filtered_by_words_of_the_context_and_listed_by_article(read, tmp_path):
    async with read(tmp_path / "bridge.txt", state=shelved(tmp_path)) as reader:
        await reader.press("n", "a", "S")
        headings = [row for row in reader.app.screen.rows if isinstance(row, ArticleHeading)]
        assert [(row.title, row.count) for row in headings] == [
            ("The bridge stays shut", 2),
            ("Ferry takes over", 1),
        ]
        await reader.press("S", "/", *"mayor ringby", "enter")
        assert texts(reader) == ["“It is not safe to cross the old bridge,”"]
        await reader.press("escape")
        assert len(texts(reader)) == 3
        await reader.press("escape")
        assert reader.app.screen is reader.screen


async def test_the_articles_that_name_an_entity_and_who_is_named_with_it(read, tmp_path):
    async with read(tmp_path / "bridge.txt", state=shelved(tmp_path), size=(120, 40)) as reader:
        await reader.press("n", "a", "V")
        rows = reader.app.screen.rows
        assert [row.title for row in rows] == ["Ferry takes over", "The bridge stays shut"]
        assert "said Ada Holm, the mayor" in rows[0].text
        assert "[Named in]" in reader.app.screen.told
        await reader.press("V")
        rows = reader.app.screen.rows
        assert NameRow("Bo Lund", "person", 1) in rows
        while reader.app.screen._listing.highlighted.name != "Bo Lund":
            await reader.press("j")
        await reader.press("enter")
        assert reader.app.screen.subject.name == "Bo Lund"
        assert texts(reader) == ["“The crossing takes an hour,”"]
        await reader.press("escape")
        assert reader.app.screen.subject.name == "Ada Holm"


async def test_from_the_list_of_entities_it_is_the_highlighted_one(read, tmp_path):
    async with read(tmp_path / "bridge.txt", state=shelved(tmp_path)) as reader:
        await reader.press("e")
        listing = reader.app.focused
        while getattr(getattr(listing.highlighted, "entity", None), "name", "") != "Ringby":
            await reader.press("j")
        await reader.press("a")
        assert "[Named in]" in reader.app.screen.told
        assert [row.title for row in reader.app.screen.rows] == [
            "The bridge stays shut",
            "School reopens",
        ]
        await reader.press("j", "enter")
        assert reader.status == "1 of 1 mention of Ringby, article 2 of 2"


async def test_its_keys_stand_in_the_help(read, tmp_path):
    async with read(tmp_path / "bridge.txt", state=shelved(tmp_path)) as reader:
        await reader.press("n", "a", "?")
        assert isinstance(reader.app.screen, HelpScreen)
        assert "Here, in the articles about one" in "\n".join(reader.lines)


async def test_of_very_many_the_first_are_listed_and_the_filter_finds_the_others(
    read, tmp_path, monkeypatch
):
    from tui.reader import everywhere_screen

    monkeypatch.setattr(everywhere_screen, "_MOST", 2)
    async with read(tmp_path / "bridge.txt", state=shelved(tmp_path)) as reader:
        await reader.press("n", "a")
        assert len(texts(reader)) == 2
        assert "3 quotations · 2 articles · 2 are listed" in reader.app.screen.told
        await reader.press("/", *"pay", "enter")
        assert texts(reader) == ["“We pay for the bridge alone,”"]
