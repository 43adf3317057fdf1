from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.span import Span
from widgets.article_pane.chunks import LONGEST, Chunks
from widgets.article_pane.layout import Layout

LIKELY = "ab  \n\n“日e\u0301👩\u200d🚀\t-—!«🇩🇪ก\u0e33\u00ad"
texts = st.text(st.sampled_from(LIKELY), max_size=300) | st.text(max_size=60)
widths = st.integers(2, 40)
EVERYTHING = 1 << 40
SAID = "tells a little of what was said. "
PROSE = "\n\n".join(f"Paragraph {n} " + SAID * (n % 7) for n in range(900))


@pytest.fixture
def prose(make_article):
    """A layout of prose of which nothing is measured yet."""
    return Layout(Chunks(make_article(PROSE)), 30)


def exact(article, width):
    layout = Layout(Chunks(article), width)
    layout.measure(EVERYTHING)
    return layout


@given(texts, widths)
def test_every_character_but_white_space_is_on_the_row_that_is_its_row(make_article, text, width):
    article = make_article(text)
    layout = exact(article, width)
    seen = []
    for index in range(layout.height):
        row = layout.row(index)
        assert all(layout.row_of(offset) == index for offset in range(row.span.start, row.span.end))
        seen += row.span.of(text).split()
    assert "".join(seen) == "".join(text.split())


@given(texts, widths)
def test_rows_are_the_same_whether_measured_before_or_when_seen(make_article, text, width):
    article = make_article(text)
    lazy, whole = Layout(Chunks(article), width), exact(article, width)
    assert [lazy.row(index) for index in range(whole.height)] == [
        whole.row(index) for index in range(whole.height)
    ]
    assert lazy.height == whole.height


def test_an_empty_row_parts_two_paragraphs(make_article):
    layout = exact(make_article("One.\n\nTwo,\nhard wrapped.\n"), 80)
    assert [layout.row(index).span for index in range(layout.height)] == [
        Span(0, 4),
        Span(4, 4),
        Span(6, 24),
    ]
    assert [layout.row(index).paragraph for index in range(3)] == [0, 0, 1]
    assert layout.row_of(5) == 0


def test_an_article_without_words_has_one_empty_row(make_article):
    layout = exact(make_article("\n"), 80)
    assert (layout.height, layout.row(0).span, layout.row_of(7)) == (1, Span(0, 0), 0)


def test_settling_leaves_nothing_to_correct_within_a_page(prose):
    middle = prose.height // 2
    prose.settle(middle, 20)
    height, spots = prose.height, [prose.spot(row) for row in range(middle - 20, middle + 40)]
    rows = [prose.row(prose.row_at(spot)) for spot in spots]
    assert prose.height == height
    assert all(first.span.end <= second.span.start for first, second in pairwise(rows))


def test_a_spot_stays_where_it_is_in_the_text_when_all_is_measured(prose):
    prose.settle(700, 20)
    row, spot = prose.row(700), prose.spot(700)
    while not prose.is_exact:
        prose.measure(5000)
    assert prose.row(prose.row_at(spot)) == row
    assert prose.row_of(row.span.start) == prose.row_at(spot)


def test_measuring_bit_by_bit_moves_nothing_until_it_ends(prose):
    height = prose.height
    prose.measure(1000)
    assert prose.height == height
    assert not prose.is_exact


def test_place_tells_about_where_a_row_is_and_measures_nothing(prose):
    height = prose.height
    places = [prose.place(row) for row in range(0, height, 10)]
    assert places == sorted(places)
    assert prose.height == height


@pytest.mark.parametrize(
    "line", ["word " * 40_000, "x" * 200_000, "日本、" * 70_000, "e\u0301" * 90_000]
)
def test_a_line_of_any_length_is_cut_into_pieces(make_article, line):
    chunks = Chunks(make_article(line))
    spans = [(chunks.start(chunk), chunks.end(chunk)) for chunk in range(len(chunks))]
    assert all(end - start <= LONGEST for start, end in spans)
    assert spans[0][0] == 0
    assert spans[-1][1] == len(line.rstrip())
    assert all(first[1] == second[0] for first, second in pairwise(spans))
    assert not any(chunks.gap(chunk) for chunk in range(len(chunks)))
    assert not any(line[start] == "\u0301" for start, _ in spans)
