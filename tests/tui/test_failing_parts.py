"""A part of the analysis that fails: its pane says so, the others are there, nobody waits."""

from __future__ import annotations

import threading

import pytest

from newsreader.problem import Part
from tui.reader import facts
from widgets.entity_sidebar import EntitySidebar
from widgets.list_pane import ProblemText
from widgets.quotation_list import QuotationList
from widgets.summary_panel import SummaryPanel

STAGES = {
    Part.ENTITIES: "newsreader.entities.find.find_entities",
    Part.QUOTATIONS: "newsreader.quotations.find_quotations",
    Part.SUMMARY: "newsreader.summary.ranking.summarise",
}
PANES = {
    Part.ENTITIES: EntitySidebar,
    Part.QUOTATIONS: QuotationList,
    Part.SUMMARY: SummaryPanel,
}
CAUSE = "could not be worked out (ZeroDivisionError: [/b] by zero): report it, with the article"


def fail(*arguments, **options):
    raise ZeroDivisionError("[/b] by zero")


def said_in(reader, part: Part) -> str:
    """The sentence that stands in a pane, as it is wrapped there."""
    pane = reader.screen.query_one(PANES[part])
    texts = [text for text in pane.query(ProblemText) if text.display]
    if not texts:
        return ""
    (text,) = texts
    left, top, width, height = text.content_region
    rows = reader.lines[top : top + height]
    return " ".join(" ".join(row[left : left + width] for row in rows).split())


@pytest.mark.parametrize("part", Part)
async def test_a_pane_says_that_its_part_failed_and_the_others_are_filled(part, read, monkeypatch):
    monkeypatch.setattr(STAGES[part], fail)
    async with read(size=(170, 50)) as reader:
        assert CAUSE in said_in(reader, part)
        assert CAUSE in reader.status
        assert reader.screen.status.failed
        assert reader.screen.status.working == ""
        for other in set(Part) - {part}:
            assert said_in(reader, other) == ""
            assert reader.screen.query_one(PANES[other]).listing.items
        assert reader.screen.query_one(PANES[part]).listing.items == ()


async def test_without_sentences_every_pane_says_so_and_the_article_is_there(read, monkeypatch):
    monkeypatch.setattr("newsreader.text.page.page_of", fail)
    async with read(size=(170, 50)) as reader:
        for part in Part:
            assert CAUSE in said_in(reader, part)
        assert any("A coalition of countries battling ISIS" in line for line in reader.lines)


async def test_a_defect_outside_of_the_parts_is_told_in_every_pane(read, monkeypatch):
    monkeypatch.setattr("newsreader.analysis.analyse", fail)
    async with read(size=(170, 50)) as reader:
        for part in Part:
            assert CAUSE in said_in(reader, part)


@pytest.mark.parametrize(("part", "keys"), [(Part.QUOTATIONS, "nN][Q"), (Part.SUMMARY, "y+-1")])
async def test_a_key_that_needs_the_part_says_why_there_is_none(
    part, keys, read, monkeypatch, clipboard
):
    monkeypatch.setattr(STAGES[part], fail)
    async with read() as reader:
        for key in keys:
            reader.screen.tell("something else")
            await reader.press(key)
            assert CAUSE in reader.status
            assert reader.screen.status.failed
        assert clipboard == []


async def test_the_next_article_has_all_its_parts(read, two_articles, monkeypatch):
    from newsreader.quotations import find_quotations

    def fail_for_the_first(article, *arguments, **options):
        return (fail if article.source.endswith("1.txt") else find_quotations)(
            article, *arguments, **options
        )

    monkeypatch.setattr(STAGES[Part.QUOTATIONS], fail_for_the_first)
    async with read(two_articles, size=(170, 50)) as reader:
        assert CAUSE in said_in(reader, Part.QUOTATIONS)
        await reader.press("J")
        assert said_in(reader, Part.QUOTATIONS) == ""
        assert reader.status == "1 quotation"
        await reader.press("K")
        assert CAUSE in said_in(reader, Part.QUOTATIONS)


async def test_a_summary_by_another_method_that_fails_says_so_until_one_does_not(read, monkeypatch):
    from newsreader.summary.ranking import summarise

    def fail_for_lexrank(*arguments, method, **options):
        return (fail if method == "lexrank" else summarise)(*arguments, method=method, **options)

    monkeypatch.setattr(STAGES[Part.SUMMARY], fail_for_lexrank)
    async with read(size=(170, 50)) as reader:
        await reader.press("+", "m")
        assert CAUSE in said_in(reader, Part.SUMMARY)
        assert CAUSE in reader.status
        assert reader.screen.status.working == ""
        assert "Summary · lexrank" in reader.screen.query_one(SummaryPanel).border_title
        await reader.press("m")
        assert said_in(reader, Part.SUMMARY) == ""
        assert reader.screen.session.summary.method == "textrank"
        assert len(reader.screen.session.summary.sentences) == 4


async def test_the_brief_is_copied_with_the_sentence_in_it(read, monkeypatch, clipboard):
    monkeypatch.setattr(STAGES[Part.SUMMARY], fail)
    async with read() as reader:
        await reader.press("Y")
        (brief,) = clipboard
        assert "## Summary\n\nThe summary could not be worked out" in brief
        assert "> “all must do more.”" in brief


# Other work in threads.


async def test_an_article_goes_on_being_analysed_when_the_next_one_cannot_be_read(
    read, two_articles, monkeypatch
):
    from newsreader import analysis as engine

    analyse, begun, go_on = engine.analyse, threading.Event(), threading.Event()

    def hold_the_first_time(article, *, checkpoint, **options):
        if not begun.is_set():
            begun.set()
            go_on.wait(60)
        return analyse(article, checkpoint=checkpoint, **options)

    monkeypatch.setattr(engine, "analyse", hold_the_first_time)
    async with read(two_articles, settled=False) as reader:
        for _ in range(10_000):
            if begun.is_set() and len(reader.screen.shelf.sources) == 2:
                break
            await reader.pilot.pause(0.001)
        (two_articles / "2.txt").unlink()
        await reader.pilot.press("J")
        go_on.set()
        await reader.settle()
        assert "2.txt does not exist" in reader.status
        assert reader.screen.session.analysis is not None
        assert reader.screen.status.working == ""
        assert reader.screen.query_one(QuotationList).listing.items


async def test_an_article_that_a_defect_keeps_from_being_read_is_told(
    read, two_articles, monkeypatch
):
    async with read(two_articles) as reader:
        monkeypatch.setattr("newsreader.articles.find_paragraphs", fail)
        await reader.press("J")
        assert "2.txt could not be read (ZeroDivisionError: [/b] by zero)" in reader.status
        assert reader.screen.status.working == ""
        monkeypatch.undo()
        await reader.press("l", "j", "enter")
        assert reader.screen.session.article.title == "The bridge stays shut"


async def test_a_search_that_fails_says_so(read, monkeypatch):
    monkeypatch.setattr("newsreader.search.find.Searcher.find", fail)
    async with read() as reader:
        await reader.press("slash", "w")
        assert any("cannot be searched for (ZeroDivisionError" in line for line in reader.lines)


async def test_other_work_that_fails_is_a_sentence(read, two_articles, monkeypatch):
    monkeypatch.setattr(facts, "recall", fail)
    async with read(two_articles) as reader:
        assert "A part of the program failed (ZeroDivisionError: [/b] by zero)" in reader.status
        assert reader.screen.session.analysis is not None
