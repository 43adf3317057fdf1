"""One place is "here": the lists beside the article follow it."""

from __future__ import annotations

import pytest

from newsreader.text.span import Span


def lists(reader):
    showing = reader.screen._showing
    return showing.entities.following, showing.summary.following, showing.quotations.following


def marked(reader) -> list[object]:
    """The entity, the sentence and the quotation that the lists highlight."""
    entity, sentence, quotation = (listing.highlighted for listing in lists(reader))
    return [
        entity and getattr(entity, "entity", None) and entity.entity.name,
        sentence and sentence.number,
        quotation and quotation.number,
    ]


async def test_nothing_is_here_before_the_reader_has_gone_anywhere(read):
    async with read() as reader:
        assert marked(reader) == [None, None, None]


async def test_the_lists_follow_the_quotation_and_who_says_it(read):
    async with read() as reader:
        await reader.press("n")
        assert marked(reader) == ["Ashton Carter", 2, 1]
        await reader.press("n")
        assert marked(reader) == [None, None, 2]
        await reader.press("n")
        assert marked(reader) == ["Ashton Carter", None, 3]


async def test_they_follow_the_sentence_and_the_mention(read):
    async with read() as reader:
        await reader.press("2")
        assert marked(reader) == [None, 2, None]
        await reader.press("n", "n")
        assert marked(reader) == [None, 1, None]
        await reader.press("e", "j", "enter")
        assert marked(reader)[0] == "Ashton Carter"
        place = reader.screen.session.place
        await reader.press("n")
        assert reader.screen.session.place != place
        assert marked(reader)[0] == "Ashton Carter"
        await reader.press("escape")
        assert marked(reader)[0] is None


async def test_going_to_a_pane_lands_on_what_is_here(read):
    async with read() as reader:
        await reader.press("n", "n", "n", '"')
        assert lists(reader)[2].highlighted.number == 3
        await reader.press("e")
        assert lists(reader)[0].highlighted.entity.name == "Ashton Carter"
        await reader.press("3", "tab")
        assert lists(reader)[1].highlighted.number == 3


async def test_else_on_what_is_on_the_screen(read):
    async with read(size=(120, 24)) as reader:
        await reader.press("G")
        seen = reader.screen.article_pane.visible_span
        await reader.press('"')
        row = lists(reader)[2].highlighted
        assert row.number > 1
        assert row.quotation.span.overlaps(seen)


async def test_what_was_looked_at_in_a_list_is_no_second_mark_once_it_is_left(read):
    async with read() as reader:
        await reader.press("n", '"', "j", "j")
        assert marked(reader)[2] == 4  # of those by the same speaker
        await reader.press("escape")
        assert marked(reader)[2] == 1
        assert reader.status.startswith("1 of 8")
        await reader.press('"', "j", "enter")
        assert marked(reader)[2] == 3
        assert reader.status.startswith("3 of 8")


async def test_a_step_in_the_article_moves_the_list_that_the_reader_is_in(read):
    async with read() as reader:
        await reader.press('"', "n", "n")
        assert reader.app.focused is lists(reader)[2]
        assert marked(reader)[2] == 2


async def test_another_article_begins_at_the_top_of_its_lists(read, two_articles):
    async with read(two_articles, size=(120, 24)) as reader:
        await reader.press("N")
        assert lists(reader)[2].scroll_offset.y > 0
        await reader.press("J")
        assert marked(reader) == [None, None, None]
        assert [listing.scroll_offset.y for listing in lists(reader)] == [0, 0, 0]


@pytest.mark.parametrize("key", ["n", "2"])
async def test_a_narrowed_list_follows_among_what_is_left_of_it(read, key):
    async with read() as reader:
        await reader.press('"', "/", *"zzz", "enter", key)
        assert lists(reader)[2].highlighted is None


async def test_the_entity_here_is_listed_even_if_it_matters_little(read):
    async with read() as reader:
        sidebar = reader.screen._showing.entities
        listed = {row.entity.name for row in sidebar.listing.items if hasattr(row, "entity")}
        other = next(
            entity
            for entity in sidebar.entities
            if entity.kind == "place" and entity.name not in listed
        )
        sidebar.here = other
        assert lists(reader)[0].highlighted.entity is other
        assert isinstance(other.mentions[0], Span)
