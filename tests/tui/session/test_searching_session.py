from __future__ import annotations

from newsreader.search import Matches, Query
from newsreader.text.span import Span
from tui.session.searching import Search
from tui.session.trail import TrailKind

HARBOUR = Matches((Span(109, 116),))
SAID = Matches((Span(41, 45), Span(158, 162)))


def test_the_matches_are_the_trail_from_where_the_search_began(session, key_of):
    search = Search().begun(session, 100, 99)
    assert search.start == 99
    outcome, report = search.found(session, Query("said"), SAID, key_of)
    assert report == "2 of 2"
    assert outcome.shown == SAID.spans[1]
    assert outcome.session.trail.noun == "matches of “said”"
    partly = Matches(SAID.spans, is_complete=False)
    outcome, report = search.found(session, Query("said"), partly, key_of)
    assert report == "2 of 2+"
    assert outcome.session.trail.noun == "matches of “said”, and there are more"


def test_leaving_gives_back_what_was_before(session, key_of):
    before = session.following_summary().at(session.summary.sentences[0].span)
    search = Search().begun(before, 17, 16)
    outcome, _ = search.found(before, Query("harbour"), HARBOUR, key_of)
    back = search.left(outcome.session)
    assert back.session.trail == before.trail
    assert back.session.place == before.place
    assert back.restored == 17
    assert Search().left(session) == (session, None, False, None, None)


def test_leaving_gives_quotations_back_that_were_found_meanwhile(opened, analysis):
    search = Search().begun(opened, 0, -1)
    back = search.left(opened.analysed(analysis))
    assert len(back.session.trail.stops) == 3


def test_nothing_found_is_told_and_nothing_typed_leads_back(session, key_of):
    search = Search().begun(session, 5, 4)
    outcome, report = search.found(session, Query("zebra"), Matches(), key_of)
    assert report == "not found"
    assert outcome.notice == "“zebra” is not in this article"
    assert outcome.restored == 5
    assert outcome.session.on(TrailKind.QUOTATIONS)
    outcome, report = search.found(session, Query(""), Matches(), key_of)
    assert (report, outcome.restored) == ("", 5)


def test_a_repeated_search_goes_on_behind_the_stop_or_from_the_top(session):
    seen = Span(100, 200)
    assert Search().repeated(session.at(Span(109, 116)), 100, seen).start == 109
    assert Search().repeated(session.at(Span(0, 5)), 100, seen).start == 99
