from __future__ import annotations

import pytest

from newsreader import from_text
from newsreader.source.names import STANDARD_INPUT
from newsreader.text.span import Span
from tui.session import Session, availability
from tui.session.shelf import Shelf
from tui.session.situation import Situation

SEEN = Span(0, 60)


@pytest.fixture
def now(session):
    return Situation(session, Shelf(order=("bridge.txt",), wanted="bridge.txt"), SEEN, None, True)


def test_an_analysed_article_with_quotations_and_a_summary(now):
    assert availability.analysed(now)
    assert availability.has_stops(now)
    assert availability.has_quotations(now)
    assert availability.has_speaker(now)
    assert availability.has_quotation_or_selection(now)
    assert availability.has_sentence(3)(now)
    assert not availability.has_sentence(4)(now)
    assert availability.can_grow(now)
    assert availability.can_shrink(now)
    assert availability.has_text(now)
    assert availability.has_file(now)


def test_nothing_can_be_done_with_nothing():
    now = Situation(Session(), Shelf(), SEEN, None, in_article=True)
    for name in dir(availability):
        test = getattr(availability, name)
        if getattr(test, "__module__", "") == availability.__name__ and name != "has_sentence":
            assert not test(now), name
    assert not availability.has_sentence(1)(now)


def test_a_reader_is_elsewhere_in_another_pane_on_another_trail_or_with_a_selection(now):
    assert not availability.is_elsewhere(now)
    assert availability.is_elsewhere(now._replace(in_article=False))
    assert availability.is_elsewhere(now._replace(selected=Span(1, 2)))
    assert availability.is_elsewhere(now._replace(session=now.session.following_summary()))


def test_a_selection_the_neighbours_and_bookmarks(now, session):
    assert availability.has_selection(now._replace(selected=Span(1, 2)))
    assert not availability.has_selection(now)
    more = Shelf(order=("a", "bridge.txt", "c"), wanted="bridge.txt")
    assert availability.has_next(now._replace(shelf=more))
    assert availability.has_previous(now._replace(shelf=more))
    assert not availability.has_next(now)
    assert availability.has_bookmarks(now._replace(session=session.bookmarked((7,))))


def test_what_was_piped_in_is_no_file(now):
    piped = Session().opened(from_text("A\n\nB.", STANDARD_INPUT, "en"))
    assert not availability.has_file(now._replace(session=piped))
