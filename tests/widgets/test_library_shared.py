"""What tells no article of the list from another is not repeated, and is cut first."""

from __future__ import annotations

import pytest

from widgets.library_columns import article_lines
from widgets.library_facts import Facts
from widgets.library_list import LibraryList
from widgets.library_shared import Shared, shared_by, shared_day

SOURCES = tuple(f"archive/2016/reuters-report-{number:04}.story.txt" for number in range(1, 300))


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        (40, "2016/reuters-report-0042.story.txt"),
        (30, "…uters-report-0042.story.txt"[-30:]),
        (16, "…0042.story.txt"),
        (12, "…042.story…"),
        (8, "…042.st…"),
    ],
)
def test_a_place_is_cut_where_all_agree(cells, shown):
    place = shared_by(SOURCES, ()).place(SOURCES[41], cells)
    assert len(place) <= cells
    assert place.strip("…") in SOURCES[41]
    assert "042" in place
    assert place.startswith("…") == (cells < 40)


def test_where_nothing_agrees_the_end_is_cut():
    shared = shared_by(("a/first one.txt", "b/second one.md"), ())
    assert shared.place("a/first one.txt", 10) == "a/first o…"
    assert shared_by(("a/first one.txt",), ()) == Shared()


def test_one_day_is_shared_where_all_have_it():
    one, other = Facts(published="2016-02-11"), Facts(published="2016-02-12")
    assert shared_day((one, one, Facts(problem="is not text"))) == "2016-02-11"
    assert shared_day((one, other)) == shared_day((one, Facts())) == shared_day((one,)) == ""


def test_a_day_that_all_have_is_on_no_row():
    facts = Facts("k", "The bridge stays shut", "2016-02-11", None, 400, 2)
    for width in (50, 80, 140):
        lines = article_lines("a.txt", facts, None, width, shared=Shared("2016-02-11"))
        row = "".join(text for line in lines for text, _ in line)
        assert "2016-02-11" not in row
        assert "2 min" in row


async def test_it_stands_in_the_frame_once(mount):
    async with mount(LibraryList(), size=(90, 8)) as hand:
        pane = hand.app.query_one(LibraryList)
        pane.order = SOURCES[:3]
        pane.facts = {
            source: Facts(source, None, "2016-02-11", words=9, beginning="The old bridge at…")
            for source in SOURCES[:3]
        }
        await hand.settle()
        assert "".join(hand.lines).count("2016-02-11") == 1
        assert "2016-02-11" in pane.border_subtitle
        assert "The old bridge at…" in hand.lines[1]
