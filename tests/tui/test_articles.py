"""Articles read and analysed one after another, and what goes wrong on the way."""

from __future__ import annotations

import asyncio
import gc
import io
import sys
import threading
import weakref
from contextlib import contextmanager, suppress
from dataclasses import replace

import pytest
from textual.worker import get_current_worker

from newsreader import analysis as engine
from newsreader import apart
from tui.reader import jobs
from tui.reader.messages import SourcesFound
from widgets.article_header import ArticleHeader
from widgets.library_list import LibraryList

PATIENCE = 60
"""Seconds that a test's thread waits at most for what never comes where a test fails."""


@pytest.fixture
def held(monkeypatch):
    """Analyses of articles whose title is named go on only when they are let go, or cancelled."""
    analyse = engine.analyse
    titles: set[str] = set()
    begun, released, ended = threading.Event(), threading.Event(), threading.Event()

    def holding(article, *, checkpoint, **options):
        if article.title in titles:
            begun.set()
            worker = get_current_worker()
            while not released.wait(0.001) and not worker.is_cancelled:
                pass
            ended.set()
            checkpoint()
        return analyse(article, checkpoint=checkpoint, **options)

    @contextmanager
    def hold(title):
        titles.add(title)
        try:
            yield begun, ended
        finally:
            released.set()

    hold.release = released.set
    monkeypatch.setattr(engine, "analyse", holding)
    return hold


async def until(reader, condition) -> None:
    """Let the program go on while a thread is at work that `settle` would wait for."""
    for _ in range(10_000):
        if condition():
            return
        await reader.pilot.pause(0.001)
    raise AssertionError(f"it never came: {reader.status}")


@pytest.fixture
def folder(tmp_path):
    def fill(*bodies: str | bytes):
        for number, body in enumerate(bodies, 1):
            data = body if isinstance(body, bytes) else body.encode()
            (tmp_path / f"{number}.txt").write_bytes(data)
        return tmp_path

    return fill


FIRST = "The first of all\n\n“It rains,” said Ada Holm of Ringby on Monday.\n"
SECOND = "The second of all\n\n“It pours,” said Bo Lind. “It does,” said Kim Ray of Oslo.\n"
BINARY = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4


async def test_what_is_found_of_an_article_left_behind_is_dropped(read, folder, held):
    with held("The first of all") as (begun, ended):
        async with read(folder(FIRST, SECOND), settled=False) as reader:
            await until(reader, lambda: begun.is_set() and len(reader.screen.shelf.sources) == 2)
            assert reader.screen.status.working == "analysing…"
            assert reader.screen.session.article.title == "The first of all"
            await reader.press("J")
            assert ended.is_set()
            screen = reader.screen
            assert screen.session.article.title == "The second of all"
            assert screen.session.analysis.article is screen.session.article
            assert {quotation.speaker for quotation in screen.session.quotations} == {
                "Bo Lind",
                "Kim Ray",
            }
            assert reader.status == "2 quotations"
            assert screen.status.working == ""


async def test_an_article_can_be_read_while_it_is_being_analysed(read, folder, held):
    with held("The first of all") as (begun, _):
        async with read(folder(FIRST), settled=False) as reader:
            await until(reader, begun.is_set)
            assert any("It rains" in line for line in reader.lines)
            assert any("analysing…" in line for line in reader.lines)


async def test_keys_wait_for_the_analysis_and_act_in_their_order(read, folder, held, clipboard):
    with held("The second of all") as (begun, _):
        async with read(folder(FIRST, SECOND)) as reader:
            await reader.pilot.press("J")
            await until(reader, begun.is_set)
            for key in ("B", "n", "n", "y", "+", "K"):
                await reader.pilot.press(key)
            waiting = "Waiting for the analysis: n n y + K (esc drops it)"
            await until(reader, lambda: reader.status == waiting)
            held.release()
            await reader.settle()
            assert clipboard == [
                "“It pours,” said Bo Lind.\n“It does,” said Kim Ray of Oslo.",
            ]
            assert reader.screen.session.article.title == "The first of all"
            assert reader.status == "1 quotation"
            await reader.press("J")
            assert reader.screen.session.bookmarks


async def test_keys_that_wait_can_be_dropped(read, folder, held, clipboard):
    with held("The first of all") as (begun, _):
        async with read(folder(FIRST), settled=False) as reader:
            await until(reader, begun.is_set)
            await reader.pilot.press("y", "n")
            await reader.pilot.press("escape")
            await until(reader, lambda: reader.status == "Dropped: y n")
            held.release()
            await reader.settle()
            assert clipboard == []
            assert reader.screen.session.place is None


async def test_a_selection_is_copied_without_any_analysis(read, folder, held, clipboard):
    with held("The first of all") as (begun, _):
        async with read(folder(FIRST), settled=False) as reader:
            await until(reader, begun.is_set)
            pane = reader.screen.article_pane
            pane.select(pane.article.paragraphs[0].span)
            await reader.pilot.press("c")
            await until(reader, lambda: clipboard == ["The first of all"])


async def test_keys_for_the_next_article_wait_until_it_is_there(read, folder, clipboard):
    async with read(folder(FIRST, SECOND)) as reader:
        await reader.press_at_once("J", "n", "n", "Q")
        assert reader.screen.session.article.title == "The second of all"
        assert reader.status == "1 of 1 quotation by Kim Ray"


async def test_keys_that_wait_for_an_article_that_cannot_be_read_go_with_it(read, folder):
    async with read(folder(FIRST, BINARY)) as reader:
        reader.screen.shelf = replace(reader.screen.shelf, facts={})
        await reader.press_at_once("J", "n")
        assert "2.txt" in reader.status
        await reader.press("n")
        assert reader.status.startswith("1 of 1 quotation")


async def test_what_is_copied_after_another_method_is_its_summary(read, clipboard):
    async with read() as reader:
        await reader.press_at_once("m", "m", "y")
        assert reader.screen.session.summary.method == "textrank"
        await reader.press("y")
        assert clipboard[0] == clipboard[1]


async def test_quitting_ends_the_work_that_is_under_way(read, folder, held):
    with held("The first of all") as (begun, ended):
        async with read(folder(FIRST), settled=False) as reader:
            await until(reader, begun.is_set)
            await reader.pilot.press("q")  # does not wait for the work
        assert ended.wait(PATIENCE)
        assert reader.app.return_code == 0


async def test_a_defect_in_the_analysis_is_a_sentence_and_the_article_stays(
    read, folder, monkeypatch
):
    def fail(article, **options):
        raise ZeroDivisionError("[/b] by zero")

    monkeypatch.setattr(engine, "analyse", fail)
    async with read(folder(FIRST, SECOND)) as reader:
        assert "ZeroDivisionError: [/b] by zero" in reader.status
        assert reader.screen.status.failed
        assert reader.screen.status.working == ""
        await reader.press("n", "y", "+", "m", "1", "c", "e", "enter", "escape", "J")
        assert reader.screen.session.article.title == "The second of all"
        assert any("It pours" in line for line in reader.lines)


async def test_an_unreadable_article_in_a_folder_is_told_and_the_open_one_stays(read, folder):
    async with read(folder(FIRST, BINARY, SECOND)) as reader:
        await reader.press("l", "j", "enter")
        assert reader.screen.session.article.title == "The first of all"
        assert "2.txt is not text" in reader.status
        assert reader.screen.status.failed
        assert reader.screen.status.working == ""
        await reader.press("J")
        assert reader.screen.session.article.title == "The second of all"
        assert not reader.screen.status.failed
        await reader.press("K")
        assert reader.screen.session.article.title == "The first of all"


async def test_what_was_piped_in_can_be_come_back_to(read, two_articles, monkeypatch):
    piped = io.TextIOWrapper(io.BytesIO(FIRST.encode()))
    monkeypatch.setattr(sys, "stdin", piped)
    async with read("-", two_articles / "2.txt") as reader:
        await reader.press("J")
        assert reader.screen.session.article.title == "The bridge stays shut"
        await reader.press("l", "k")
        assert any("“It rains,”" in line for line in reader.lines)
        await reader.press("enter")
        assert reader.screen.session.article.title == "The first of all"


async def test_an_unreadable_first_article_is_told_and_the_next_one_opens(read, folder):
    async with read(folder(BINARY, FIRST)) as reader:
        assert reader.screen.session.article.title == "The first of all"
        assert "1.txt is not text" in reader.status
        assert reader.screen.status.failed


async def test_an_article_that_goes_away_is_told(read, folder):
    path = folder(FIRST, SECOND)
    async with read(path) as reader:
        (path / "2.txt").unlink()
        await reader.press("J")
        assert "2.txt does not exist" in reader.status
        assert reader.screen.query_one(ArticleHeader).opened == 0


async def test_a_folder_of_ten_thousand_articles(read, folder):
    """The list is filled by what the search for articles reports; the files are not there."""
    path = folder(FIRST, SECOND)
    async with read(path) as reader:
        more = tuple(str(path / f"{number}.txt") for number in range(3, 10_001))
        for start in range(0, len(more), 2_500):
            reader.screen.post_message(SourcesFound(more[start : start + 2_500], ()))
        await reader.settle()
        assert reader.lines[0].endswith("1/10,000")
        await reader.press("l", "G")
        library = reader.screen.query_one(LibraryList)
        assert library.highlighted == more[-1]
        assert any("10000.txt" in line for line in reader.lines)
        await reader.press("/", *"9998")
        assert library.listing.items == (more[9_995],)
        await reader.press("escape", "escape", "J")
        assert reader.screen.session.article.title == "The second of all"
        assert library.highlighted.endswith("/2.txt")


async def test_an_article_that_was_left_is_let_go_of(read, tmp_path):
    for number in range(5):
        text = f"Storm number {number}\n\n“It hit us,” said Ada Holm of Ringby.\n"
        (tmp_path / f"{number}.txt").write_text(text)
    left = []

    def still_held() -> list[str]:
        reader.messages.clear()  # a report that comes late holds the article it is about
        gc.collect()
        return [title for title, article in left if article() is not None]

    async with read(tmp_path) as reader:
        for _ in range(4):
            await reader.press("J", "l", "escape")
            article = reader.screen.session.article
            left.append((article.title, weakref.ref(article)))
            del article
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while len(still_held()) > 1:  # a thread that has given its result has yet to let go
                    await asyncio.sleep(0)
        assert still_held() == ["Storm number 4"]


async def test_a_large_article_is_analysed_by_another_process(read, folder, monkeypatch):
    monkeypatch.setattr(jobs, "_LARGE", 10)
    monkeypatch.setattr(engine, "analyse", lambda *_, **__: pytest.fail("in this process"))
    async with read(folder(FIRST)) as reader:
        await until(reader, lambda: reader.screen.session.analysis)
        assert reader.screen.session.quotations
        assert reader.screen.status.working == ""
        assert not reader.screen.status.failed


async def test_another_process_that_fails_is_a_sentence(read, folder, monkeypatch):
    monkeypatch.setattr(jobs, "_LARGE", 10)
    monkeypatch.setattr(apart, "_PROGRAM", "raise SystemExit(3)")
    async with read(folder(FIRST)) as reader:
        await until(reader, lambda: reader.screen.session.analysis)
        assert "could not be worked out (WorkerDied: its process ended)" in reader.status
        assert reader.screen.status.failed


async def test_the_first_article_may_be_analysed_ahead_by_another_process(
    read, folder, monkeypatch
):
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr(engine, "analyse", lambda *_, **__: pytest.fail("in this process"))
    async with read(folder(FIRST), is_ahead=True) as reader:
        await until(reader, lambda: reader.screen.session.analysis)
        assert reader.screen.session.quotations
        assert not reader.screen.status.failed


async def test_what_fails_ahead_is_done_here(read, folder, monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr(apart, "_PROGRAM", "raise SystemExit(3)")
    async with read(folder(FIRST, SECOND), is_ahead=True) as reader:
        await until(reader, lambda: reader.screen.session.analysis)
        assert reader.screen.session.quotations
        assert not reader.screen.status.failed
        await reader.press("J")
        await until(reader, lambda: reader.screen.session.analysis)
