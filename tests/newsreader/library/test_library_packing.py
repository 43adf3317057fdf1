"""Places come back as they were, and take little room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.library.packing import packed_spans, unpacked_spans
from newsreader.text.span import Span

NUMBERS = st.integers(0, 2**32)
SPANS = st.lists(st.tuples(NUMBERS, NUMBERS).map(lambda pair: Span(min(pair), max(pair))))


@given(SPANS)
def test_any_places_in_any_order(spans):
    assert unpacked_spans(packed_spans(spans)) == tuple(spans)


def test_two_bytes_where_words_are_near():
    assert len(packed_spans([Span(10 * n, 10 * n + 7) for n in range(100)])) == 200
