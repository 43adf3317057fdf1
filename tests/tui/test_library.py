"""The list of articles on the reading screen: facts, order, preview and read marks."""

from __future__ import annotations

import os
from contextlib import closing

import pytest

from newsreader import reading
from newsreader.library import Store, content_key
from newsreader.options import Options
from tui.reader import facts
from widgets.library_list import LibraryList
from widgets.library_order import Order

SHORT = "{title}\n\nPublished: {day} May 2019\n\n“So it is,” said Ada Holm of Ringby.\n"
LONG = "Mayor resigns\n\n" + "She leaves on Monday after a long dispute. " * 400
BINARY = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4


@pytest.fixture
def folder(tmp_path):
    """Three articles and a picture: Zebra of 3 May, Apple of 5 May, Mayor (long, without date)."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "1.txt").write_text(SHORT.format(title="Zebra seen in Oslo", day=3))
    (folder / "2.txt").write_text(SHORT.format(title="Apple harvest late", day=5))
    (folder / "3.txt").write_bytes(BINARY)
    (folder / "4.txt").write_text(LONG)
    os.utime(folder / "4.txt", (0, 86400 * 365))
    return folder


def names(screen) -> str:
    """The files in the order of the list, "1 2 3 4"."""
    return " ".join(source[-5] for source in screen.shelf.order)


def known(screen, name: str):
    (source,) = (source for source in screen.shelf.order if source.endswith(name))
    return screen.shelf.facts[source]


async def test_rows_tell_what_is_known_and_a_defect_stays_in_its_row(read, folder):
    async with read(folder, size=(160, 40)) as reader:
        await reader.press("l")
        rows = [line[:80] for line in reader.lines[2:6]]
        assert "Zebra seen in Oslo" in rows[0]
        assert "2019-05-03" in rows[0]
        assert "Apple harvest late" in rows[1]
        assert "3.txt is not text" in rows[2]
        assert "Mayor resigns" in rows[3]
        assert "~1971-01-01" in rows[3]
        assert "14 min" in rows[3]
        await reader.press("G", "k")
        assert any("3.txt is not text: convert it to plain text first." in x for x in reader.lines)


async def test_the_order_is_that_of_the_next_article_and_of_the_header(read, folder):
    async with read(folder) as reader:
        screen = reader.screen
        orders = {}
        await reader.press("l")
        for _ in Order:
            orders[screen.shelf.sorting.order] = names(screen)
            await reader.press("S")
        assert orders == {
            "source": "1 2 3 4",
            "title": "3 2 4 1",
            "date": "2 1 3 4",
            "length": "2 1 4 3",
            "unread": "2 3 4 1",
        }
        await reader.press("S", "R")
        assert names(screen) == "1 4 2 3"
        assert "by title, from Z to A" in screen.parts.library.list.border_subtitle
        await reader.press("escape", "J")
        assert screen.session.article.title == "Mayor resigns"
        assert reader.lines[0].endswith("2/4")
        await reader.press("l")
        assert screen.parts.library.list.highlighted.endswith("4.txt")
        await reader.press("J", "escape", "J")
        assert screen.session.article.title == "Apple harvest late"
        assert reader.status == "This is the last article"


async def test_quitting_before_the_list_is_there(read, folder):
    async with read(folder) as reader:
        await reader.press_at_once("l", "q")
    assert reader.app.return_code == 0


async def test_the_preview_follows_and_disturbs_nothing(read, folder):
    async with read(folder, size=(160, 24)) as reader:
        screen = reader.screen
        await reader.press("J", "J", "d", "l")
        article, place = screen.session.article, screen.article_pane.reading_position
        marks = dict(screen.shelf.marks)
        await reader.press("g")
        assert any("Zebra seen in Oslo" in line[80:] for line in reader.lines)
        assert any("news/1.txt · 2019-05-03 · " in line[80:] for line in reader.lines)
        await reader.press("j")
        assert any("Apple harvest late" in line[80:] for line in reader.lines)
        assert screen.shelf.marks == marks
        await reader.press("escape")
        assert screen.session.article is article
        assert screen.article_pane.reading_position == place
        await reader.press("l", "g")
        await reader.click(screen.query_one("#preview"), 10, 6)
        assert screen.session.article.title == "Zebra seen in Oslo"
        assert screen.article_pane.has_focus


async def test_read_once_the_end_was_seen_and_by_hand(read, folder):
    async with read(folder, size=(100, 24)) as reader:
        screen = reader.screen

        def mark(name):
            screen.parts.positions.save()
            return screen.shelf.marks.get(known(screen, name).key)

        assert mark("1.txt").end_seen  # it is so short that its end was on the screen
        await reader.press("l", "J", "J")
        assert screen.session.article.title == "Mayor resigns"
        assert mark("2.txt") is None  # it went by behind the list
        assert mark("4.txt") is None
        await reader.press("escape", "d")
        assert mark("4.txt").offset > 0
        assert not mark("4.txt").end_seen
        await reader.press("G", "g")
        assert mark("4.txt").end_seen
        await reader.press("l", "U")
        assert not mark("4.txt").end_seen
        assert any("Mayor resigns" in line and "◐" not in line for line in reader.lines)
        await reader.press("g", "j", "U")
        assert mark("2.txt").end_seen
        assert any("Apple harvest late" in x and x.endswith("read  │") for x in reader.lines)
        await reader.press("j", "U")
        assert "was not read" in reader.status


async def test_an_article_that_came_behind_the_list_is_read_when_it_is_seen(read, folder):
    async with read(folder, size=(100, 24)) as reader:
        await reader.press("l", "J")
        key = reader.screen.session.key
        assert key not in reader.screen.shelf.marks
        await reader.press("escape")
        reader.screen.parts.positions.save()
        assert reader.screen.shelf.marks[key].end_seen


async def test_what_was_read_before_is_known_without_reading_it_again(
    read, folder, tmp_path, monkeypatch
):
    state = tmp_path / "state.db"
    async with read(folder, state=state) as reader:
        await reader.press("J", "J", "G", "g")
    (folder / "2.txt").write_text(SHORT.format(title="Apple harvest lost", day=6))
    again = []

    def noting(source, **options):
        again.append(source[-5:])
        return reading.read(source, **options)

    monkeypatch.setattr(facts, "read", noting)
    async with read(folder, state=state) as reader:
        assert again == ["2.txt", "3.txt"]  # changed, and unreadable as before
        assert known(reader.screen, "2.txt").title == "Apple harvest lost"
        assert known(reader.screen, "4.txt").title == "Mayor resigns"
        assert reader.screen.shelf.marks[known(reader.screen, "4.txt").key].end_seen


async def test_a_moved_article_is_known_as_read_by_its_content(read, folder, tmp_path):
    state = tmp_path / "state.db"
    store = Store.open(state, report=pytest.fail)
    store.mark_read(content_key((folder / "2.txt").read_text()))
    store.close()
    (folder / "2.txt").rename(folder / "9.txt")
    async with read(folder, state=state) as reader:
        assert reader.screen.shelf.marks[known(reader.screen, "9.txt").key].end_seen


async def test_a_large_file_is_listed_by_its_beginning_until_it_is_opened(
    read, folder, monkeypatch
):
    monkeypatch.setattr(facts, "_LARGE", 1000)
    async with read(folder) as reader:
        assert known(reader.screen, "4.txt").title == "Mayor resigns"
        assert known(reader.screen, "4.txt").words is None
        await reader.press("K", "J", "J")
        assert known(reader.screen, "4.txt").words == 3202


def test_rows_on_the_screen_are_read_first():
    views = iter([["g", "h"], ["g", "h"], [], ["c"], [], *[[]] * 20])
    turns = list(facts._in_turn("abcdefgh", lambda: next(views)))
    assert "".join(turns) == "ghacbdef"


def test_each_article_has_its_turn_once_whatever_is_on_the_screen():
    assert sorted(facts._in_turn("abc", lambda: ["c", "x", "a"])) == ["a", "b", "c"]


async def test_the_list_its_preview_and_the_screen_keep_to_the_limit(read, folder):
    async with read(folder, size=(160, 40), settled=False) as reader:
        reader.screen.session = reader.screen.session.asking(Options(limit=2000))
        await reader.settle()
        assert known(reader.screen, "4.txt").problem == "is larger than 2,000 bytes"
        await reader.press("l", "G")
        assert any("4.txt is larger than 2,000 bytes: cut it" in line for line in reader.lines)
        opened = reader.screen.session.article
        reader.screen.parts.articles.open(str(folder / "4.txt"))
        await reader.settle()
        assert "4.txt is larger than 2,000 bytes" in reader.status
        assert reader.screen.session.article is opened


def test_what_was_noted_under_a_higher_limit_is_not_listed_as_readable(folder, monkeypatch):
    monkeypatch.setattr(facts, "checkpoint", lambda: lambda: None)
    source = str(folder / "4.txt")
    reports = []
    with closing(Store.in_memory()) as store:
        facts.find_facts([source], store, tuple, reports.append)
        facts.find_facts([source], store, tuple, reports.append, 2000)
    before, after = (report.facts[source] for report in reports)
    assert before.title == "Mayor resigns"
    assert after.problem == "is larger than 2,000 bytes"


UNTITLED = (
    "The old bridge at Ringby was shut on Monday, the mayor said, and nobody knows for how long "
    "it will stay so.\n"
)


async def test_an_article_without_a_title_is_listed_by_its_first_words(read, tmp_path):
    state = tmp_path / "kept" / "state.db"
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "1.txt").write_text(UNTITLED)
    (folder / "2.txt").write_text("Ferry stops\n\n“Enough,” said Ada Holm.\n")
    for _ in range(2):  # the second time it is looked up
        async with read(folder, state=state) as reader:
            await reader.press("l")
            assert any(
                "The old bridge at Ringby was shut on Monday, the" in r for r in reader.lines
            )
            await reader.press("/", *"ringby")
            assert reader.screen.query_one(LibraryList).border_subtitle.startswith("1 of 2")


async def test_the_keys_go_on_through_what_is_filtered(read, tmp_path):
    for number, place in enumerate(("Oslo", "Ringby", "Oslo", "Ringby", "Oslo"), 1):
        (tmp_path / f"{number}.txt").write_text(f"News of {place}\n\nNothing new there.\n")
    async with read(tmp_path) as reader:
        await reader.press("l", "/")
        assert any("filter by title, byline, source, date" in line for line in reader.lines)
        await reader.press(*"ringby", "enter", "enter")
        assert reader.screen.session.article.source.endswith("2.txt")
        await reader.press("J")
        assert reader.screen.session.article.source.endswith("4.txt")
        await reader.press("J")
        assert reader.status == "This is the last article of those that are filtered"
        await reader.press("l", "escape", "escape", "J")
        assert reader.screen.session.article.source.endswith("5.txt")


async def test_enter_on_nothing_says_so(read, two_articles):
    async with read(two_articles) as reader:
        await reader.press("l", "/", *"nowhere", "enter", "enter")
        assert reader.status == "Nothing is listed here to go to"


async def test_list_and_preview_never_show_two_articles(read, two_articles, monkeypatch):
    from tui.reader import facts

    shown: list[tuple[str, str]] = []
    preview = facts.preview

    def looking(source, piped, kept, post, limit):
        screen = reader.screen
        pane = screen.query_one("Preview")
        article = pane.beginning.article if pane.beginning else None
        shown.append((source, pane.beginning.source if pane.beginning else ""))
        assert article is None
        preview(source, piped, kept, post, limit)

    monkeypatch.setattr(facts, "preview", looking)
    async with read(two_articles, size=(120, 30)) as reader:
        await reader.press("l", "j", "k")
        assert len(shown) == 3
        assert all(wanted == there for wanted, there in shown)
        assert reader.screen.query_one("Preview").beginning.article is not None
