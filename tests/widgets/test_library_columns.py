from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsreader.library import Mark
from widgets.cells import shown
from widgets.library_columns import article_lines, height_at
from widgets.library_facts import (
    UNKNOWN,
    Facts,
    day_of,
    name_of,
    place_of,
    progress_of,
    searched_in,
)

SOURCE = "news/bridge.txt"
FACTS = Facts("k", "The bridge stays shut", "2016-02-11", "2024-05-03", 1945, 8)


def text(*arguments, **options) -> list[str]:
    lines = article_lines(*arguments, **options)
    return ["".join(shown(piece) for piece, _ in line) for line in lines]


def test_a_wide_row_tells_everything_in_columns():
    (row,) = text(SOURCE, FACTS, Mark(34, end_seen=False, length=100), 140)
    assert row.split() == (
        "◐ The bridge stays shut news/bridge.txt 2016-02-11 8 min 1,945 words 34 %".split()
    )
    other = Facts("", "市長の話", None, "2024-05-03", 12)
    (below,) = text("x.txt", other, Mark(0, end_seen=True, length=9), 140)
    assert cell_len(below) == cell_len(row) == 140
    assert below.rstrip().endswith("read")


def test_less_room_means_fewer_columns_then_two_rows_then_the_title_and_how_far():
    mark = Mark(34, end_seen=False, length=100)
    (table,) = text(SOURCE, FACTS, mark, 75)
    assert table.split()[1:] == "The bridge stays shut 2016-02-11 8 min 34 %".split()
    first, second = text(SOURCE, FACTS, mark, 60)
    assert first.strip() == "◐ The bridge stays shut"
    assert second.split(" · ") == [
        "  2016-02-11",
        "1,945 words",
        "8 min",
        second.split(" · ")[-1],
    ]
    assert second.endswith("  34 %")
    assert "news/bridge" in second
    (narrow,) = text(SOURCE, FACTS, mark, 35)
    assert narrow.split() == "◐ The bridge stays shut 34 %".split()


def test_until_the_title_is_known_the_file_is_named():
    (row,) = text(SOURCE, UNKNOWN, None, 35)
    assert row.rstrip() == "● bridge.txt"


def test_the_open_the_begun_and_the_read_can_be_told_without_colours():
    read, begun = Mark(0, end_seen=True, length=9), Mark(1, end_seen=False, length=9)
    rows = [text(SOURCE, FACTS, mark, 35)[0][0] for mark in (None, begun, read)]
    assert rows == ["●", "◐", " "]
    assert text(SOURCE, FACTS, read, 35, is_open=True)[0][0] == "▸"


def test_a_source_that_cannot_be_read_says_why():
    (row,) = text("news/photo", Facts(problem="is not text"), None, 75)
    assert row.startswith("× photo is not text")


@given(
    title=st.none() | st.text(max_size=40),
    source=st.text(min_size=1, max_size=40),
    words=st.none() | st.integers(0, 10**7),
    published=st.none() | st.just("2016-02-11T12:00"),
    width=st.integers(0, 200),
)
def test_no_row_is_wider_than_the_list_however_strange_its_facts(
    title, source, words, published, width
):
    facts = Facts("k", title, published, "2024-05-03", words)
    lines = article_lines(source, facts, Mark(5, end_seen=False, length=9), width)
    assert len(lines) == height_at(width)
    for line in lines:
        row = "".join(piece for piece, _ in line)
        assert cell_len(row) == width or width < 30
        assert shown(row).isprintable() or not row.isprintable()


@pytest.mark.parametrize(
    ("source", "name", "place"),
    [
        ("news/a.txt", "a.txt", "news/a.txt"),
        ("a.txt", "a.txt", "a.txt"),
        ("-", "standard input", "standard input"),
        ("https://example.org/a/b.html", "https://example.org/a/b.html", "example.org"),
        ("dir/a\x1b[2J\n.txt", r"a\x1b[2J\n.txt", r"dir/a\x1b[2J\n.txt"),
        ("b\udcff.txt", r"b\udcff.txt", r"b\udcff.txt"),
    ],
)
def test_a_source_is_called_by_what_tells_it_apart(source, name, place):
    assert (name_of(source), place_of(source)) == (name, place)


def test_the_day_of_a_file_is_not_taken_for_that_of_the_article():
    assert day_of(FACTS) == "2016-02-11"
    assert day_of(Facts(published="2016-02-11T08:00:00Z")) == "2016-02-11"
    assert day_of(Facts(saved="2024-05-03")) == "~2024-05-03"
    assert day_of(UNKNOWN) == ""


def test_only_an_article_whose_end_was_seen_is_read():
    assert progress_of(None) == ""
    assert progress_of(Mark(0, end_seen=False, length=100)) == ""
    assert progress_of(Mark(100, end_seen=False, length=100)) == "99 %"
    assert progress_of(Mark(10, end_seen=True, length=100)) == "read"
    assert progress_of(Mark(10, end_seen=False)) == ""


def test_title_byline_date_and_source_are_searched():
    searched = searched_in("News/A.txt", "The BRIDGE", None, "2016-02-11")
    assert searched.split("\n") == ["the bridge", "2016-02-11", "news/a.txt"]
