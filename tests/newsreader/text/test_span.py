"""Spans: half-open ranges of code points."""

from __future__ import annotations

import pytest

from newsreader.text.span import Span


def test_length_and_text() -> None:
    assert len(Span(2, 5)) == 3
    assert Span(2, 5).of("ab👍cde") == "👍cd"


def test_empty_span_has_no_text() -> None:
    assert len(Span(3, 3)) == 0
    assert Span(3, 3).of("abcdef") == ""


@pytest.mark.parametrize(
    ("other", "overlaps", "covers"),
    [
        (Span(2, 6), True, True),
        (Span(3, 5), True, True),
        (Span(0, 3), True, False),
        (Span(5, 9), True, False),
        (Span(0, 9), True, False),
        (Span(0, 2), False, False),
        (Span(6, 9), False, False),
    ],
)
def test_relations(other: Span, overlaps: bool, covers: bool) -> None:
    assert Span(2, 6).overlaps(other) is overlaps
    assert other.overlaps(Span(2, 6)) is overlaps
    assert Span(2, 6).covers(other) is covers


def test_spans_are_ordered_by_start_and_serve_as_keys() -> None:
    assert sorted([Span(3, 4), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(3, 4)]
    assert {Span(1, 2): "x"}[Span(1, 2)] == "x"
