from hypothesis import given
from hypothesis import strategies as st

from newsreader.span import Span
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
