"""A trail that leads through several articles."""

from __future__ import annotations

from dataclasses import replace

from newsreader.text.span import Span
from tui.session import Session
from tui.session.course import Course, Leg
from tui.session.trail import TrailKind

COURSE = Course(
    TrailKind.SEARCH,
    "matches of “tide”",
    (Leg(7, "a.txt", (Span(3, 7), Span(20, 24))), Leg(9, "b.txt", (Span(5, 9),))),
)
SEEN = Span(0, 100)


def test_the_last_place_of_an_article_leads_into_the_next_one_and_the_first_into_the_one_before():
    session = Session().following(COURSE.trail)
    assert not COURSE.leaves(session.at(Span(3, 7)), SEEN, forward=True)
    assert COURSE.leaves(session.at(Span(20, 24)), SEEN, forward=True)
    assert COURSE.leaves(session.at(Span(3, 7)), SEEN, forward=False)
    further = COURSE.going_on(forward=True)
    assert further.leg.source == "b.txt"
    assert further.going_on(forward=True) == COURSE
    assert COURSE.going_on(forward=False) == further
    assert COURSE.end(forward=False) == Span(20, 24)


def test_another_trail_and_a_course_of_one_article_stay_in_it():
    at_the_end = Session().following(COURSE.trail).at(Span(20, 24))
    assert not COURSE.leaves(at_the_end.following_quotations(), SEEN, forward=True)
    alone = replace(COURSE, legs=COURSE.legs[:1])
    assert not alone.leaves(at_the_end.following(alone.trail), SEEN, forward=True)


def test_the_trail_says_which_of_the_articles_it_is():
    assert COURSE.trail.described(Span(20, 24)) == "2 of 2 matches of “tide”, article 1 of 2"
