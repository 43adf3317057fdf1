from __future__ import annotations

import pytest

from newsreader.entities.entity import Entity, EntityKind
from newsreader.text.span import Span
from widgets.entity_sidebar import EntitySidebar

BODY = "Ada Holm of Ringby met Holm the elder. Holm left Ringby for [Oslo]."


def entity(text: str, name: str, kind: EntityKind, *forms: str) -> Entity:
    """An entity with a mention wherever the text has one of its forms."""
    mentions: list[Span] = []
    for form in forms or (name,):
        start = text.find(form)
        while start >= 0:
            span = Span(start, start + len(form))
            if not any(span.overlaps(mention) for mention in mentions):
                mentions.append(span)
            start = text.find(form, start + 1)
    return Entity(name, kind, tuple(forms[1:]), tuple(sorted(mentions)))


@pytest.fixture
def sidebar(mount, titled):
    """The sidebar with the entities of a short article."""

    async def fill(hand) -> EntitySidebar:
        pane = hand.app.query_one(EntitySidebar)
        pane.article = titled("Title", BODY)
        text = pane.article.text
        pane.entities = (
            entity(text, "[Oslo]", EntityKind.PLACE),
            entity(text, "Ringby", EntityKind.PLACE),
            entity(text, "Ada Holm", EntityKind.PERSON, "Ada Holm", "Holm"),
        )
        pane.focus()
        await hand.settle()
        return pane

    return lambda **size: mount(EntitySidebar(), **size), fill


def rows(pane) -> list[str]:
    listing = pane.listing
    lines = [listing.render_line(y).text.rstrip() for y in range(len(listing.items))]
    return [" ".join(line.split()) for line in lines]


async def test_kinds_in_their_order_and_the_most_named_first(sidebar):
    show, fill = sidebar
    async with show(size=(30, 14)) as hand:
        pane = await fill(hand)
        assert rows(pane) == [
            "▾ People 1",
            "Ada Holm ━━━ 3",
            "▾ Places 2",
            "Ringby ━━ 2",
            "[Oslo] ━ 1",
        ]


async def test_choosing_an_entity_tells(sidebar):
    show, fill = sidebar
    async with show() as hand:
        await fill(hand)
        await hand.press("G", "enter")
        assert [picked.entity.name for picked in hand.told(EntitySidebar.Picked)] == ["[Oslo]"]


async def test_choosing_a_heading_folds_and_unfolds_its_kind(sidebar):
    show, fill = sidebar
    async with show() as hand:
        pane = await fill(hand)
        before = rows(pane)
        await hand.press("g", "enter")
        assert rows(pane) == ["▸ People 1", *before[2:]]
        await hand.press("enter")
        assert rows(pane) == before
        assert not hand.told(EntitySidebar.Picked)


async def test_a_filter_finds_names_and_aliases_and_unfolds(sidebar):
    show, fill = sidebar
    async with show() as hand:
        pane = await fill(hand)
        await hand.press("g", "enter", "/", *"holm")
        assert rows(pane) == ["▾ People 1", "Ada Holm ━━━ 3"]
        await hand.press("escape")
        assert rows(pane)[0] == "▸ People 1"


async def test_nothing_is_listed_while_it_is_being_found_out(sidebar):
    show, fill = sidebar
    async with show() as hand:
        pane = await fill(hand)
        pane.entities = None
        await hand.settle()
        assert pane.listing.items == ()
        pane.entities = ()
        await hand.settle()
        assert pane.listing.items == ()


@pytest.mark.parametrize("width", [10, 14, 20, 36, 60])
async def test_long_names_are_cut_so_that_the_count_stays_in_sight(mount, titled, width):
    name = "新聞を読む人々の新聞 " + "Very Long Name of an Organisation"
    async with mount(EntitySidebar(), size=(width, 14)) as hand:
        pane = hand.app.query_one(EntitySidebar)
        pane.article = titled("Title", f"{name} here")
        pane.entities = (entity(pane.article.text, name, EntityKind.ORGANISATION),)
        await hand.settle()
        assert pane.listing.render_line(1).cell_length == pane.listing.size.width
        if width >= 20:
            assert "…" in rows(pane)[1]
            assert rows(pane)[1].endswith(" 1")
