"""What a reader sees through every change of size and measure, without a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.span import Span
from widgets.article_pane.anchor import Anchor
from widgets.article_pane.chunks import Chunks
from widgets.article_pane.layout import Layout

texts = st.text(st.sampled_from("abcd   \n\n“日é—-\u00ad"), max_size=400)
widths, heights = st.integers(2, 60), st.integers(1, 30)
LONG = "\n\n".join(f"Paragraph {n}. " + "A sentence in it. " * (n % 9) for n in range(400))


def screen(anchor, rows, height):
    top = max(0, min(anchor.top(rows, height), rows.height - height))
    return [rows.row(index) for index in range(top, min(rows.height, top + height))]


def whole(article, width):
    rows = Layout(Chunks(article), width)
    rows.measure(1 << 40)
    return rows


@given(st.data(), texts, widths, heights)
def test_the_character_at_the_top_stays_through_every_size(make_article, data, text, width, height):
    article = make_article(text)
    rows = whole(article, width)
    top = data.draw(st.integers(0, rows.height - 1))
    seen = [rows.row(index) for index in range(top, min(rows.height, top + height))]
    anchor = Anchor.of(seen, None)
    if anchor is None:
        return
    for other in data.draw(st.lists(st.tuples(widths, heights), max_size=3)):
        rows = whole(article, other[0])
        shown = rows.row(anchor.top(rows, other[1]) + anchor.lead).span
        assert shown.start <= anchor.place < shown.end
    rows = Layout(Chunks(article), width)
    assert anchor.top(rows, height) == top


@given(st.data(), widths, heights)
def test_a_passage_that_was_seen_stays_in_sight(make_article, data, width, height):
    article = make_article(LONG[:1500])
    rows = whole(article, width)
    top = data.draw(st.integers(0, max(0, rows.height - height)))
    seen = [rows.row(index) for index in range(top, top + height) if index < rows.height]
    start = data.draw(st.integers(seen[0].span.start, max(row.span.end for row in seen)))
    passage = Span(start, start + data.draw(st.integers(1, 200)))
    anchor = Anchor.of(seen, passage)
    if anchor is None or anchor.kept is None:
        return
    for columns, lines in data.draw(st.lists(st.tuples(widths, heights), max_size=3)):
        rows = whole(article, columns)
        shown = screen(anchor, rows, lines)
        assert any(row.span.start <= anchor.kept.start < row.span.end for row in shown) or (
            rows.row(rows.row_of(anchor.kept.start)) in shown
        )
        first, last = rows.row_of(anchor.kept.start), rows.row_of(anchor.kept.end - 1)
        if rows.row_of(anchor.place) - anchor.lead + lines > last:
            assert anchor.top(rows, lines) == rows.row_of(anchor.place) - anchor.lead
        elif last - first < lines:
            assert rows.row(last) == shown[-1]
    assert screen(anchor, whole(article, width), height) == seen


@pytest.mark.parametrize("width", [80, 10])
def test_a_passage_far_below_in_what_was_never_measured_is_found(make_article, width):
    article = make_article(LONG)
    place = LONG.index("Paragraph 200.")
    anchor = Anchor(place, 0, Span(place + 1500, place + 1540))
    rows = Layout(Chunks(article), width)
    shown = screen(anchor, rows, 12)
    assert shown[-1].span.end > place + 1539
    assert shown[0].span.start > place


def test_what_is_only_empty_gives_no_anchor(make_article):
    assert Anchor.of([], None) is None
    assert Anchor.of([whole(make_article("a\n\nb"), 9).row(1)], None) is None
