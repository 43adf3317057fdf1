from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader import Span
from tui.session.trail import Trail, TrailKind

stops = st.lists(st.integers(0, 500), min_size=1, max_size=30, unique=True).map(
    lambda starts: tuple(Span(start, start + 3) for start in sorted(starts))
)


def trail(*starts: int) -> Trail:
    return Trail(TrailKind.QUOTATIONS, "quotations", tuple(Span(s, s + 5) for s in starts))


@given(stops, st.integers(-1, 600))
def test_going_on_visits_every_stop_once_and_comes_back(places, offset):
    walked = Trail(TrailKind.SEARCH, "matches", places)
    visited = []
    for _ in places:
        step = walked.after(offset)
        visited.append(step.stop)
        offset = step.stop.start
    assert sorted(visited) == list(places)
    assert walked.after(offset).stop == visited[0]


@given(stops, st.integers(0, 600))
def test_going_back_is_the_way_there_the_other_way_round(places, offset):
    walked = Trail(TrailKind.SEARCH, "matches", places)
    there = walked.after(offset)
    assert walked.before(there.stop.start).stop == places[places.index(there.stop) - 1]


def test_a_step_says_when_it_went_around_an_end():
    assert trail(10, 20).after(15) == (Span(20, 25), False)
    assert trail(10, 20).after(20) == (Span(10, 15), True)
    assert trail(10, 20).before(20) == (Span(10, 15), False)
    assert trail(10, 20).before(10) == (Span(20, 25), True)


def test_an_empty_trail_leads_nowhere():
    assert trail().after(0) is None
    assert trail().before(0) is None
    assert trail().described(None) == "no quotations"


def test_a_trail_describes_how_far_along_a_place_is():
    assert trail(10, 20, 30).described(Span(20, 25)) == "2 of 3 quotations"
    assert trail(10, 20, 30).described(Span(20, 24)) == "3 quotations"
    assert trail(10, 20, 30).described(None) == "3 quotations"
