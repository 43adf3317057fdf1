"""Places that were left, gone back to and forth again."""

from __future__ import annotations

from newsreader.articles import from_text
from newsreader.text.span import Span
from tui.session import Session
from tui.session.history import History, Visit, is_left
from tui.session.trail import QUOTATIONS, Trail, TrailKind

ARTICLE = from_text("The tide is high\n\nIt rises on.", "a.txt", None)
OTHER = from_text("The tide is low\n\nIt falls.", "b.txt", None)
SEARCH = Trail(TrailKind.SEARCH, "matches of “t”", (Span(4, 8),))


def visit(position: int, article=ARTICLE) -> Visit:
    return Visit(article.source, None, QUOTATIONS, None, position)


def test_back_and_forth_lead_through_the_same_places():
    history = History().left(visit(1)).left(visit(2, OTHER))
    history, place = history.back(visit(3))
    assert place == visit(2, OTHER)
    history, place = history.back(place)
    assert place == visit(1)
    assert history.back(place) is None
    history, place = history.forth(place)
    assert place == visit(2, OTHER)
    history, place = history.forth(place)
    assert place == visit(3)
    assert history.forth(place) is None


def test_whoever_goes_elsewhere_has_no_way_forth_any_more():
    history, place = History().left(visit(1)).back(visit(2))
    assert history.left(place).after == ()


def test_a_place_is_remembered_once_and_not_too_many_are():
    history = History().left(visit(1)).left(visit(1))
    assert history.before == (visit(1),)
    for position in range(300):
        history = history.left(visit(position))
    assert len(history.before) == 100


def test_another_article_and_another_trail_leave_a_place_and_a_step_does_not():
    session = Session().opened(ARTICLE)
    assert is_left(session, session.opened(OTHER))
    found = session.following(SEARCH).at(Span(4, 8))
    assert is_left(session, found)
    assert not is_left(session, session.at(Span(4, 8)))
    longer = Trail(TrailKind.SEARCH, "matches of “ti”", (Span(4, 8),))
    assert not is_left(found, found.following(longer).at(Span(5, 8)))
    assert not is_left(Session(), session)
