from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from widgets.article_pane.heights import Heights

lists = st.lists(st.integers(1, 9), min_size=1, max_size=700)


@given(lists, st.data())
def test_totals_and_places_follow_every_correction(values, data):
    heights = Heights(values)
    for _ in range(5):
        index = data.draw(st.integers(0, len(values) - 1))
        values[index] = heights[index] = data.draw(st.integers(1, 500))
    starts = [0, *accumulate(values)]
    assert heights.total == starts[-1]
    assert len(heights) == len(values)
    index = data.draw(st.integers(0, len(values) - 1))
    assert heights[index] == values[index]
    assert heights.before(index) == starts[index]
    assert heights.find(starts[index]) == (index, 0)
    assert heights.find(starts[index + 1] - 1) == (index, values[index] - 1)
