from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.library import Mark
from widgets.library_facts import Facts
from widgets.library_order import Order, Sorting, arranged

SOURCES = ("a", "b", "c", "d")
FACTS = {
    "a": Facts("ka", "“Zebra” seen", "2016-02-11", words=300),
    "b": Facts("kb", "apple harvest", None, "2024-05-03", words=20),
    "d": Facts("kd", "Mayor", "2019-01-01", words=1000),
}
MARKS = {"ka": Mark(9, end_seen=True), "kb": Mark(3, end_seen=False)}


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.SOURCE, "abcd"),
        (Order.TITLE, "bcda"),
        (Order.DATE, "dabc"),
        (Order.LENGTH, "badc"),
        (Order.UNREAD, "bcda"),
    ],
)
def test_every_order_and_the_same_from_its_end(order, expected):
    found = arranged(SOURCES, FACTS, MARKS, Sorting(order))
    assert "".join(found) == expected
    assert arranged(SOURCES, FACTS, MARKS, Sorting(order).turned_around) == found[::-1]


def test_the_next_order_comes_around_to_the_first_and_each_has_a_name():
    sorting, labels = Sorting(), []
    for _ in Order:
        labels += [sorting.label, sorting.turned_around.label]
        sorting = sorting.next
    assert sorting == Sorting()
    assert len(set(labels)) == 2 * len(Order)


titles = st.none() | st.text(max_size=5)


@given(
    st.lists(st.tuples(titles, st.none() | st.integers(0, 9)), max_size=8), st.sampled_from(Order)
)
def test_every_article_is_listed_once_whatever_is_known_of_it(known, order):
    sources = tuple(str(number) for number in range(len(known)))
    facts = {
        source: Facts(source, title, words=words)
        for source, (title, words) in zip(sources, known, strict=True)
    }
    assert sorted(arranged(sources, facts, {}, Sorting(order))) == sorted(sources)
