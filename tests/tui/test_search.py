from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader import Span
from tui.reader.search import find_matches


def found(text: str, needle: str) -> list[str]:
    return [match.of(text) for match in find_matches(text, needle)]


def test_small_letters_find_any_case():
    assert found("Iraq and IRAQ and iraqi", "iraq") == ["Iraq", "IRAQ", "iraq"]


def test_a_capital_makes_case_count():
    assert found("Iraq and IRAQ and iraqi", "Iraq") == ["Iraq"]


def test_a_space_matches_any_white_space():
    text = "the defence\nsecretary and the defence  secretary"
    assert len(find_matches(text, "defence secretary")) == 2


def test_the_needle_is_literal():
    assert found("a.c abc [b] (x", "a.c") == ["a.c"]
    assert found("a.c abc [b] (x", "[b]") == ["[b]"]
    assert found("a.c abc [b] (x", "(") == ["("]


def test_nothing_is_found_for_nothing():
    assert find_matches("text", "") == ()
    assert find_matches("text", "  ") == ()


@given(st.text(max_size=200), st.text(alphabet="ab .[(\\", max_size=5))
def test_matches_are_in_order_and_within_the_text(text, needle):
    matches = find_matches(text, needle)
    ends = 0
    for match in matches:
        assert isinstance(match, Span)
        assert ends <= match.start < match.end <= len(text)
        ends = match.end
