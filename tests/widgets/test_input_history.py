from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from widgets.input_history import InputHistory


def test_only_what_begins_alike_comes_back_each_once():
    line = InputHistory(("bomb", "bone", "cat", "bomb"), "bo")
    texts = []
    for _ in range(4):
        texts.append(line.text)
        line = line.earlier
    assert texts == ["bo", "bomb", "bone", "bone"]
    assert line.later.later.later.text == "bo"


@given(st.lists(st.text("ab", max_size=2)), st.text("ab", max_size=1), st.integers(0, 5))
def test_as_many_steps_back_as_forward_are_none(before, begun, steps):
    line = start = InputHistory(tuple(before), begun)
    for _ in range(steps):
        line = line.earlier
    for _ in range(steps):
        line = line.later
    assert line.text == start.text == begun
