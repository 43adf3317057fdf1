from __future__ import annotations

import pytest

from newsreader.summary.leaning import Leaning
from newsreader.summary.summary import RankedSentence, Summary
from newsreader.text.span import Span
from widgets.listing import Listing
from widgets.summary_panel import SummaryPanel

BODY = "The bridge\nstays shut. It is [b]not[/b] safe. Nobody knows why the council looks away."


def spans(text: str) -> list[Span]:
    ends = [text.index(end) + len(end) for end in ("shut.", "safe.", "away.")]
    starts = [text.index("The"), ends[0] + 1, ends[1] + 1]
    return [Span(*ends) for ends in zip(starts, ends, strict=True)]


@pytest.fixture
def summary(mount, titled):
    async def fill(hand, length: int = 2, notice: str | None = None) -> SummaryPanel:
        panel = hand.app.query_one(SummaryPanel)
        panel.article = titled("A title", BODY)
        first, second, third = spans(panel.article.text)
        ranking = tuple(RankedSentence(span, 1.0) for span in (third, first, second))
        panel.summary = Summary("luhn", ranking, length, notice)
        panel.focus()
        await hand.settle()
        return panel

    return lambda **size: mount(SummaryPanel(), **size), fill


def inside(hand) -> list[str]:
    return [line.strip("│ ") for line in hand.lines[1:-1]]


async def test_numbered_sentences_in_article_order_with_a_gap_between(summary):
    show, fill = summary
    async with show(size=(50, 12)) as hand:
        await fill(hand)
        assert inside(hand)[:5] == [
            "1 The bridge stays shut.",
            "",
            "2 Nobody knows why the council looks away.",
            "",
            "",
        ]


async def test_method_and_share_stand_in_the_frame(summary):
    show, fill = summary
    async with show() as hand:
        await fill(hand)
        assert "Summary · luhn" in hand.lines[0]
        assert "2 of 3" in hand.lines[-1]


async def test_choosing_tells_the_sentences_place(summary):
    show, fill = summary
    async with show() as hand:
        panel = await fill(hand)
        await hand.press("j", "enter")
        (picked,) = hand.told(SummaryPanel.Picked)
        assert picked.span.of(panel.article.text).startswith("Nobody")


async def test_a_sentence_is_never_markup_and_wraps_under_its_first_word(summary):
    show, fill = summary
    async with show(size=(30, 14)) as hand:
        await fill(hand, length=3)
        rows = hand.app.query_one(Listing)
        lines = [rows.render_line(y).text.rstrip() for y in range(rows.size.height)]
        assert "2 It is [b]not[/b] safe." in lines
        assert lines[4:6] == ["3 Nobody knows why the", "  council looks away."]


async def test_nothing_is_shown_until_it_is_there(summary):
    show, fill = summary
    async with show() as hand:
        panel = await fill(hand)
        panel.summary = None
        await hand.settle()
        assert panel.listing.items == ()
        assert "luhn" not in hand.lines[0]
        assert "of" not in hand.lines[-1]


async def test_the_methods_notice_is_shown_and_no_place_to_go_to(summary):
    show, fill = summary
    async with show(size=(60, 12)) as hand:
        panel = await fill(hand, notice="Too short for [luhn]; the first sentences instead.")
        assert "Too short for [luhn]; the first sentences instead." in inside(hand)[0]
        await hand.press("g")
        assert panel.listing.highlighted.number == 1


async def test_a_sentence_says_which_other_leans_on_it(summary):
    show, fill = summary
    async with show(size=(60, 20)) as hand:
        panel = await fill(hand)
        first, second, _ = spans(panel.article.text)
        it = Leaning("It", (0,), is_next=True)
        ranking = (
            RankedSentence(first, 1.0, number=0),
            RankedSentence(second, 0.9, number=1, leanings=(it,)),
        )
        panel.explained = True
        panel.summary = Summary("news", ranking, 2)
        await hand.settle()
        lines = inside(hand)
        why = "· sentence 2 leans on it: “It”"
        assert lines.count(why) == 1
        assert lines.index(why) < lines.index("2 It is [b]not[/b] safe.")


async def test_why_a_sentence_was_chosen_is_told_in_words_and_then_in_figures(summary):
    show, fill = summary
    async with show(size=(34, 20)) as hand:
        panel = await fill(hand)
        first, *_ = spans(panel.article.text)
        parts = {"coverage": 0.3, "title": 0.9, "standing": -0.2, "length": -0.01}
        panel.explained = True
        panel.total = 9
        panel.summary = Summary("news", (RankedSentence(first, 1.0, parts),), 1)
        panel.agreement = {first: ("luhn", "lsa")}
        await hand.settle()
        assert inside(hand)[1:12] == [
            "· near the top: sentence 1",
            "of 9",
            "· shares its words with the",
            "title",
            "· has the words that matter",
            "most",
            "· leans on what stands",
            "before it",
            "· chosen by 3 of 9 methods",
            "coverage     +0.30 ━━━",
            "title        +0.90 ━━━━━━━━━",
        ]
