from __future__ import annotations

import pytest

from newsreader.article import Article, Paragraph, Role
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


LEAD = "The council of Ringby met. Lead Street is shut."
LONG = (
    f"{LEAD}\n\nAda Holm said no. Holm left. Bo Ek agreed. "
    "Cy Ash, Di Oak and Ed Elm were there. They came from Oslo, Turku and Riga."
)


@pytest.fixture
def long_sidebar(mount):
    spans = (Span(0, len(LEAD)), Span(len(LEAD) + 2, len(LONG)))
    article = Article("a.txt", LONG, tuple(Paragraph(span, Role.BODY) for span in spans))

    async def fill(hand) -> EntitySidebar:
        pane = hand.app.query_one(EntitySidebar)
        pane.article, text = article, LONG
        people = ("Bo Ek", "Cy Ash", "Di Oak", "Ed Elm")
        pane.speaking = frozenset({"Bo Ek"})
        pane.entities = (
            entity(text, "Ada Holm", EntityKind.PERSON, "Ada Holm", "Holm"),
            *(entity(text, name, EntityKind.PERSON) for name in people),
            *(entity(text, name, EntityKind.PLACE) for name in ("Ringby", "Oslo")),
            *(entity(text, name, EntityKind.GROUP) for name in ("Turku", "Riga")),
        )
        pane.focus()
        await hand.settle()
        return pane

    return lambda **size: mount(EntitySidebar(), **size), fill


async def test_what_is_named_once_is_behind_a_row_of_its_kind_that_opens(long_sidebar):
    show, fill = long_sidebar
    async with show(size=(30, 30)) as hand:
        pane = await fill(hand)
        folded = [
            "▾ People 5",
            "Ada Holm ━━━ 2",
            "Bo Ek ━━ 1",  # who speaks
            "▸ 3 more",
            "▾ Places 2",
            "Ringby ━━ 1",  # in the lead
            "Oslo ━━ 1",  # alone it takes no more room than a row that stands for it
            "▸ Groups 2",
        ]
        assert rows(pane) == folded
        await hand.press("g", "j", "j", "j", "enter")
        names = ["Cy Ash ━━ 1", "Di Oak ━━ 1", "Ed Elm ━━ 1"]
        assert rows(pane) == [*folded[:3], "▾ 3 more", *names, *folded[4:]]
        await hand.press("enter", "G", "enter")
        assert rows(pane) == [*folded[:-1], "▾ Groups 2", "Turku ━━ 1", "Riga ━━ 1"]
        assert not hand.told(EntitySidebar.Picked)


async def test_a_filter_finds_what_is_folded_away(long_sidebar):
    show, fill = long_sidebar
    async with show(size=(30, 30)) as hand:
        pane = await fill(hand)
        await hand.press("/", *"oak")
        assert rows(pane) == ["▾ People 1", "Di Oak ━━ 1"]


async def test_the_one_that_is_here_is_listed_and_marked(long_sidebar):
    show, fill = long_sidebar
    async with show(size=(30, 30)) as hand:
        pane = await fill(hand)
        pane.here = pane.entities[3]
        await hand.settle()
        assert rows(pane)[3:5] == ["Di Oak ━━ 1", "▸ 2 more"]
        assert pane.following.highlighted.entity is pane.here
        pane.here = pane.entities[0]
        await hand.settle()
        assert pane.following.highlighted.entity is pane.here


@pytest.mark.parametrize(("rows_", "is_seen"), [(30, True), (10, False)])
async def test_the_words_around_a_name_are_for_who_is_in_a_list_with_room(
    long_sidebar, rows_, is_seen
):
    show, fill = long_sidebar
    async with show(size=(30, rows_)) as hand:
        pane = await fill(hand)
        await hand.press("g", "j")
        assert ("said no. Holm" in " ".join(hand.lines)) is is_seen
        hand.app.set_focus(None)
        await hand.settle()
        assert "said no. Holm" not in " ".join(hand.lines)
        assert pane.following.highlighted is None


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
