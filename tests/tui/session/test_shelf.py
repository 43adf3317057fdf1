from __future__ import annotations

from newsreader.library import Mark
from tui.session.shelf import Shelf
from widgets.library_facts import UNKNOWN, Facts
from widgets.library_order import Order, Sorting

READ = Mark(9, end_seen=True)


def shelf() -> Shelf:
    return Shelf(wanted="b").with_sources(("a", "b")).with_sources(("c", "d"))


def test_articles_stand_as_they_are_found_until_another_order_is_asked_for():
    titled = shelf().knowing({"a": Facts(title="Zebra"), "c": Facts(title="Apple")})
    assert titled.order == ("a", "b", "c", "d")
    assert titled.sorted_by(Sorting(Order.TITLE)).order == ("c", "b", "d", "a")
    assert titled.unknown == ["b", "d"]
    assert titled.of("d") is UNKNOWN


def test_the_next_article_is_the_next_that_can_be_read():
    assert shelf().nearest(1) == "c"
    assert shelf().nearest(-1) == "a"
    unreadable = shelf().knowing({"c": Facts(problem="is not text")})
    assert unreadable.nearest(1) == "d"
    assert unreadable.wanting("d").nearest(1) is None
    assert unreadable.wanting("elsewhere").nearest(1) == "a"


def test_an_article_that_was_read_moves_when_the_list_is_arranged_anew():
    by_unread = shelf().knowing({"a": Facts(key="1")}).sorted_by(Sorting(Order.UNREAD))
    read = by_unread.marked({"1": READ})
    assert read.is_read("1")
    assert not read.is_read("2")
    assert read.order == ("a", "b", "c", "d")
    assert read.arranged().order == ("b", "c", "d", "a")


def test_an_order_that_stays_is_the_same_object():
    before = shelf()
    assert before.arranged() is before
    assert before.knowing({"a": Facts(title="Zebra")}).order is before.order
