from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.span import Span
from widgets.article_pane.highlight import Highlight, HighlightIndex, HighlightKind

highlights = st.lists(
    st.builds(
        lambda start, length, kind: Highlight(Span(start, start + length), kind),
        st.integers(0, 60),
        st.integers(0, 25),
        st.sampled_from(HighlightKind),
    )
)


@given(highlights, st.integers(0, 60), st.integers(1, 20))
def test_each_character_is_found_in_the_kinds_that_cover_it(given_highlights, start, length):
    found = {
        (at, kind)
        for first, last, kind in HighlightIndex(given_highlights).within(start, start + length)
        for at in range(first, last)
    }
    assert found == {
        (at, highlight.kind)
        for highlight in given_highlights
        for at in range(highlight.span.start, highlight.span.end)
        if start <= at < start + length
    }


def test_the_topmost_kind_comes_last():
    over = [Highlight(Span(0, 9), kind) for kind in reversed(HighlightKind)]
    assert [kind for _, _, kind in HighlightIndex(over).within(0, 9)] == list(HighlightKind)


@given(st.lists(st.integers(1, 9), max_size=12), highlights, st.integers(0, 60))
def test_stops_are_found_as_highlights_of_their_kind_are(lengths, others, start):
    ends = list(accumulate(lengths))
    stops = [Span(end - length, end - 1) for end, length in zip(ends, lengths, strict=True)]
    others = [other for other in others if other.kind is not HighlightKind.SUMMARY]
    index = HighlightIndex(others)
    index.stops, index.kind = [stop for stop in stops if stop], HighlightKind.SUMMARY
    alike = HighlightIndex([*others, *(Highlight(stop, HighlightKind.SUMMARY) for stop in stops)])
    assert list(index.within(start, start + 9)) == list(alike.within(start, start + 9))
