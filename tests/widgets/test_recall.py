from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from widgets.recall import Recall


def test_only_what_begins_alike_comes_back_each_once():
    recall = Recall(("bomb", "bone", "cat", "bomb"), "bo")
    texts = []
    for _ in range(4):
        texts.append(recall.text)
        recall = recall.earlier
    assert texts == ["bo", "bomb", "bone", "bone"]
    assert recall.later.later.later.text == "bo"


@given(st.lists(st.text("ab", max_size=2)), st.text("ab", max_size=1), st.integers(0, 5))
def test_as_many_steps_back_as_forward_are_none(before, begun, steps):
    recall = start = Recall(tuple(before), begun)
    for _ in range(steps):
        recall = recall.earlier
    for _ in range(steps):
        recall = recall.later
    assert recall.text == start.text == begun
