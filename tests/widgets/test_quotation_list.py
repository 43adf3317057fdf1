from __future__ import annotations

import pytest

from newsreader.quotations.quotation import Quotation, QuotationKind
from newsreader.text.span import Span
from widgets.quotation_list import NOBODY, QuotationList, QuotationRow, SpeakerHeading

BODY = (
    "“We [b]won’t[/b] wait,” said Holm. The “bridge” stays. “Nobody asked.” "
    "“It is\nnot safe, and it will not be for as long as this council looks away,” said Holm."
)


def quoted(
    text: str, words: str, speaker: str | None, kind=QuotationKind.SPEECH, confidence=0.9
) -> Quotation:
    start = text.index(words)
    span = Span(start, text.index("”", start) + 1)
    return Quotation((span,), kind, speaker, confidence=confidence if speaker else 0.0)


@pytest.fixture
def quotations(mount, titled):
    async def fill(hand) -> QuotationList:
        pane = hand.app.query_one(QuotationList)
        pane.article = titled("Title", BODY)
        text = pane.article.text
        pane.quotations = (
            quoted(text, "“We", "Ada Holm"),
            quoted(text, "“bridge", None, QuotationKind.TERM),
            quoted(text, "“Nobody", None),
            quoted(text, "“It", "Ada Holm"),
        )
        pane.focus()
        await hand.settle()
        return pane

    return lambda **size: mount(QuotationList(), **size), fill


def outline(pane) -> list[object]:
    return [
        (item.speaker, item.count) if isinstance(item, SpeakerHeading) else item.number
        for item in pane.listing.items
    ]


async def test_by_speaker_in_the_order_in_which_they_are_heard(quotations):
    show, fill = quotations
    async with show(size=(40, 12)) as hand:
        pane = await fill(hand)
        assert outline(pane) == [("Ada Holm", 2), 1, 3, (NOBODY, 1), 2]
        rows = [pane.listing.render_line(y).text.rstrip() for y in range(5)]
        assert rows[0] == "Ada Holm 2"
        assert rows[1] == "  1 “We [b]won’t[/b] wait,”"
        assert rows[2].startswith("  3 “It is not safe")
        assert rows[3].endswith("…")


async def test_who_is_only_likely_has_a_question_mark(quotations):
    show, fill = quotations
    async with show(size=(40, 12)) as hand:
        pane = await fill(hand)
        text = pane.article.text
        pane.quotations = (
            quoted(text, "“We", "Ada Holm"),
            quoted(text, "“Nobody", "Tom Orr", confidence=0.6),
            quoted(text, "“It", "Ada Holm", confidence=0.6),
        )
        await hand.settle()
        assert outline(pane) == [("Ada Holm", 2), 1, 3, ("Tom Orr?", 1), 2]
        rows = [pane.listing.render_line(y).text for y in range(3)]
        assert rows[1].startswith("  1 “We")
        assert rows[2].startswith("  3?“It")


async def test_the_first_quotation_is_highlighted_never_a_speaker(quotations):
    show, fill = quotations
    async with show() as hand:
        pane = await fill(hand)
        for key in "kjjgG":
            await hand.press(key)
            assert isinstance(pane.listing.highlighted, QuotationRow)


async def test_choosing_tells_the_quotation(quotations):
    show, fill = quotations
    async with show() as hand:
        pane = await fill(hand)
        await hand.press("j", "enter")
        (picked,) = hand.told(QuotationList.Picked)
        assert picked.quotation is pane.quotations[3]


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("nobody", [(NOBODY, 1), 2]),
        ("holm", [("Ada Holm", 2), 1, 3]),
        ("council looks", [("Ada Holm", 1), 3]),
        ("is not", [("Ada Holm", 1), 3]),
        ("bridge", []),
    ],
)
async def test_a_filter_looks_at_speakers_and_all_their_words(quotations, typed, left):
    show, fill = quotations
    async with show() as hand:
        pane = await fill(hand)
        await hand.press("/", *typed)
        assert outline(pane) == left


async def test_nothing_is_listed_while_it_is_being_found_out(quotations):
    show, fill = quotations
    async with show() as hand:
        pane = await fill(hand)
        pane.quotations = None
        await hand.settle()
        assert pane.listing.items == ()


@pytest.mark.parametrize("width", [8, 20, 30, 80])
async def test_heights_are_what_is_drawn(quotations, width):
    show, fill = quotations
    async with show(size=(width, 20)) as hand:
        pane = await fill(hand)
        listing = pane.listing
        for item in listing.items:
            at = listing.scrollable_content_region.width
            assert len(listing.lines_of(item, at)) == listing.height_of(item, at)
