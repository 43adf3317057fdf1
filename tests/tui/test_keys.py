"""Every command by its key, on the seed's article, as the reader sees it."""

from __future__ import annotations

from itertools import product

import pytest

from tui.commands import ALL
from tui.reader.panes import Pane
from widgets.article_header import ArticleHeader


def shown(reader) -> set[str]:
    panes = (reader.screen.query(f"#{pane.value}") for pane in Pane)
    return {widget.id for found in panes for widget in found if widget.is_on_screen}


async def test_quotations_are_stepped_through_with_their_speakers(read):
    async with read() as reader:
        assert reader.status == "8 quotations"
        await reader.press("n")
        assert reader.status == "1 of 8 quotations – Ashton Carter"
        await reader.press("n")
        assert reader.status == "2 of 8 quotations – the coalition"
        await reader.press("N")
        assert reader.status == "1 of 8 quotations – Ashton Carter"


async def test_the_trail_goes_around_and_says_so(read):
    async with read() as reader:
        await reader.press("n", "N")
        assert reader.status.startswith("8 of 8 quotations – ")
        assert "past the start" in reader.status
        await reader.press("n")
        assert "past the end" in reader.status


async def test_brackets_go_to_quotations_whatever_the_trail_is(read):
    async with read() as reader:
        await reader.press("e", "j", "enter", "]")
        assert reader.status.startswith("1 of 8 quotations")
        assert reader.screen.session.trail.noun == "mentions of Ashton Carter"
        await reader.press("]", "[")
        assert reader.status.startswith("1 of 8 quotations")


async def test_an_entity_becomes_the_trail_and_escape_gives_the_quotations_back(read):
    async with read() as reader:
        await reader.press("e", "j", "enter")
        assert reader.status == "1 of 8 mentions of Ashton Carter – Q for the 7 quotations"
        text = reader.screen.session.article.text
        assert {stop.of(text) for stop in reader.screen.article_pane.stops} == {
            "Carter",
            "Ashton Carter",
        }
        await reader.press("n", "n")
        assert reader.status.startswith("3 of 8 mentions of Ashton Carter")
        await reader.press("escape")
        assert reader.screen.session.trail.noun == "quotations"


async def test_what_the_chosen_person_says_is_a_trail(read):
    async with read() as reader:
        await reader.press("e", "j", "enter", "Q")
        assert reader.status == "1 of 7 quotations by Ashton Carter"
        await reader.press("n")
        assert reader.status == "2 of 7 quotations by Ashton Carter"


async def test_what_the_speaker_at_hand_says_is_a_trail(read):
    async with read() as reader:
        await reader.press("n", "n", "Q")
        assert reader.status == "1 of 1 quotation by the coalition"


async def test_who_is_not_quoted_has_no_trail(read):
    async with read() as reader:
        await reader.press("e", "j", "j", "enter", "Q")
        assert reader.status == "Nothing is quoted from Barack Obama"


async def test_a_kind_folds(read):
    async with read() as reader:
        await reader.press("e")
        before = len(reader.screen.query_one("#entities").listing.items)
        await reader.press("g", "enter")
        assert len(reader.screen.query_one("#entities").listing.items) < before


async def test_a_search_becomes_the_trail(read):
    async with read() as reader:
        await reader.press("/", *"coalition", "enter")
        assert reader.status.endswith("matches of “coalition”")
        position, count = reader.status.split(" matches")[0].split(" of ")
        await reader.press("n")
        assert reader.status.startswith(f"{int(position) % int(count) + 1} of {count}")


async def test_escape_leaves_a_search_where_it_began(read):
    async with read() as reader:
        await reader.press("G")
        position = reader.screen.article_pane.reading_position
        await reader.press("/", *"stuttgart")
        assert reader.screen.article_pane.reading_position != position
        await reader.press("escape")
        assert reader.screen.article_pane.reading_position == position
        assert reader.status == "8 quotations"


async def test_a_search_without_matches_says_so_and_stays(read):
    async with read() as reader:
        position = reader.screen.article_pane.reading_position
        await reader.press("/", *"xyzzy")
        assert reader.status == "“xyzzy” is not in this article"
        assert reader.screen.article_pane.reading_position == position


PANES = {"e": Pane.ENTITIES, "s": Pane.SUMMARY, '"': Pane.QUOTATIONS, "l": Pane.LIBRARY}


async def test_a_pane_is_a_key_away_at_any_size(read):
    async with read(size=(200, 60)) as reader:
        for size, (key, pane) in product([(120, 40), (80, 24), (40, 12), (200, 60)], PANES.items()):
            await reader.resize(*size)
            await reader.press(key)
            assert reader.screen.panes.active is pane
            assert pane.value in shown(reader)
            assert reader.screen.panes.widget_of(pane) in reader.app.focused.ancestors_with_self
            await reader.press("escape")
            assert reader.screen.panes.active is Pane.ARTICLE


async def test_tab_goes_around_the_panes_and_back(read):
    async with read() as reader:
        around = []
        for _ in range(4):
            await reader.press("tab")
            around.append(reader.screen.panes.active)
        assert around == [Pane.SUMMARY, Pane.QUOTATIONS, Pane.ENTITIES, Pane.ARTICLE]
        await reader.press("shift+tab")
        assert reader.screen.panes.active is Pane.ENTITIES


async def test_zoom_shows_the_article_alone_and_all_again(read):
    async with read() as reader:
        before = shown(reader)
        await reader.press("z")
        assert shown(reader) == {"article"}
        await reader.press("z")
        assert shown(reader) == before


async def test_digits_go_to_summary_sentences(read):
    async with read() as reader:
        await reader.press("2")
        assert reader.status == "2 of 3 summary sentences"
        assert reader.screen.session.place == reader.screen.session.summary.sentences[1].span
        await reader.press("9")
        assert "no sentence 9" in reader.status


async def test_plus_and_minus_resize_the_summary_and_m_keeps_its_length(read):
    async with read() as reader:
        await reader.press("+", "+")
        assert len(reader.screen.session.summary.sentences) == 5
        await reader.press("-")
        assert len(reader.screen.session.summary.sentences) == 4
        await reader.press("m")
        assert reader.screen.session.summary.method == "lexrank"
        assert len(reader.screen.session.summary.sentences) == 4
        assert "lexrank" in reader.screen.query_one("#summary").border_title.lower()


async def test_a_summary_has_one_sentence_at_least_and_says_so(read):
    async with read() as reader:
        await reader.press("-", "-", "-")
        assert len(reader.screen.session.summary.sentences) == 1
        assert reader.status == "Shorter it cannot be"


async def test_x_explains_the_summary(read):
    async with read() as reader:
        await reader.press("x")
        rows = reader.screen.query_one("#summary").listing.items
        assert rows[0].why[0] == "near the top: sentence 4 of 23"
        assert "shares its words with the title" in rows[0].why
        assert rows[0].why[-1].endswith(" of 9 methods")
        lines = ["".join(text for text, _ in line) for line in rows[0].figures]
        assert any("coverage" in line and "━" in line for line in lines)
        await reader.press("m")
        assert reader.status == "LexRank: says what many other sentences say, too"
        rows = reader.screen.query_one("#summary").listing.items
        assert "says what many other sentences say, too" in rows[0].why
        await reader.press("x")
        assert not reader.screen.query_one("#summary").listing.items[0].why


async def test_enter_in_the_summary_goes_to_the_sentence(read):
    async with read() as reader:
        await reader.press("s", "j", "enter")
        assert reader.status == "2 of 3 summary sentences"
        assert reader.screen.panes.active is Pane.ARTICLE


async def test_enter_in_the_quotation_list_goes_there(read):
    async with read() as reader:
        await reader.press('"', "j", "enter")
        assert reader.screen.session.quotation_here is not None
        assert "quotations –" in reader.status


async def test_y_copies_the_summary_and_capital_y_everything_as_markdown(read, clipboard):
    async with read() as reader:
        await reader.press("y", "Y")
        summary, brief = clipboard
        article = reader.screen.session.article
        sentences = [article.passage(s.span) for s in reader.screen.session.summary.sentences]
        assert summary == "\n".join(sentences)
        assert brief.startswith(f"# {article.title}\n")
        assert "## Summary" in brief
        assert "> — Ashton Carter" in brief
        assert "**People:**" in brief


async def test_c_copies_the_quotation_at_hand_or_what_is_selected(read, clipboard):
    async with read() as reader:
        await reader.press("n", "c")
        (copied,) = clipboard
        assert copied.startswith("“all must do more.”\n— Ashton Carter (US to get more resources")
        place = reader.screen.session.entities[0].mentions[0]
        reader.screen.article_pane.select(place)
        await reader.press("c")
        assert clipboard[1:] == [place.of(reader.screen.session.article.text)]


async def test_next_and_previous_article(read, two_articles):
    async with read(two_articles) as reader:
        assert reader.screen.query_one(ArticleHeader).opened == 0
        await reader.press("J")
        assert reader.screen.session.article.title == "The bridge stays shut"
        assert reader.status == "1 quotation"
        await reader.press("J")
        assert reader.status == "This is the last article"
        await reader.press("K")
        assert reader.screen.query_one(ArticleHeader).opened == 0
        await reader.press("K")
        assert reader.status == "This is the first article"


async def test_an_article_is_opened_from_the_library(read, two_articles):
    async with read(two_articles) as reader:
        await reader.press("l", "j", "enter")
        assert reader.screen.session.article.title == "The bridge stays shut"
        await reader.press("l")
        titles = ("US to get more", "▸ The bridge stays")
        assert all(any(title in line for line in reader.lines) for title in titles)


async def test_movement_keys_move_the_article(read):
    async with read(size=(80, 24)) as reader:
        pane = reader.screen.article_pane
        for key, direction in zip(
            ("j", "down", "d", "space", "pagedown", "b", "pageup", "u", "k", "up"),
            (1, 1, 1, 1, 1, -1, -1, -1, -1, -1),
            strict=True,
        ):
            before = pane.scroll_offset.y
            await reader.press(key)
            assert (pane.scroll_offset.y - before) * direction > 0, key
        await reader.press("G")
        assert pane.end_seen
        await reader.press("home")
        assert pane.scroll_offset.y == 0
        await reader.press("end")
        assert pane.end_seen
        await reader.press("g")
        assert pane.scroll_offset.y == 0


async def test_o_opens_the_editor_at_the_line(read, monkeypatch):
    started = []
    monkeypatch.setenv("EDITOR", "vi")
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setattr("tui.reader.outside.run_editor", started.append)
    async with read() as reader:
        monkeypatch.setattr(type(reader.app), "suspend", _no_suspension)
        await reader.press("o")
    (command,) = started
    assert command[:2] == ["vi", "+1"]
    assert command[2].endswith(".txt")


def _no_suspension(app):
    from contextlib import nullcontext

    return nullcontext()


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_quitting(read, key):
    async with read() as reader:
        await reader.press(key)
        assert reader.app.return_code == 0


def test_every_command_has_an_id_of_its_own():
    ids = [command.id for command in ALL]
    assert len(set(ids)) == len(ids)
