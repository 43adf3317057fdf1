from __future__ import annotations

from dataclasses import replace

from newsreader.problem import Part, Problem
from newsreader.text.span import Span
from tui.session import going
from tui.session.describing import described
from tui.session.trail import TrailKind

SAFE, MONTH, DECIDED = Span(23, 40), Span(132, 157), Span(193, 214)
TOP = Span(0, 60)


def test_the_status_tells_where_on_the_trail_one_is_and_who_speaks(session, opened, key_of):
    assert described(opened, key_of) == ""
    assert described(session, key_of) == "3 quotations"
    assert described(session.at(MONTH), key_of) == "2 of 3 quotations – Bo Lind"
    nobody = {MONTH: replace(session.said[MONTH], speaker=None)}
    unnamed = replace(session, said={**session.said, **nobody})
    assert described(unnamed.at(MONTH), key_of) == "2 of 3 quotations – nobody named"


def test_a_quotation_gone_to_is_told_on_any_trail(session, key_of):
    following = session.following_summary().at(DECIDED)
    assert described(following, key_of) == "3 of 3 quotations – Ada Holm"
    by_one = session.following_speaker("Ada Holm").at(DECIDED)
    assert described(by_one, key_of) == "2 of 2 quotations by Ada Holm"


def test_an_entity_tells_how_much_it_says_and_a_bookmark_its_words(session, key_of):
    holm = next(entity for entity in session.entities if entity.name == "Ada Holm")
    assert described(going.to_entity(session, holm).session, key_of) == (
        "1 of 2 mentions of Ada Holm – <trail.speaker> for the 2 quotations"
    )
    marked = session.bookmarked((105,))
    outcome = going.to_bookmark(marked, TOP, key_of)
    assert outcome.session.on(TrailKind.BOOKMARKS)
    told = "1 of 1 bookmark – The harbour closed in May. “We lose a"
    assert described(outcome.session, key_of) == told


def test_steps_go_around_and_say_so(session, key_of):
    outcome = going.along(session, session.trail, TOP, key_of)
    assert (outcome.shown, outcome.session.place, outcome.notice) == (SAFE, SAFE, "")
    last = session.at(DECIDED)
    outcome = going.along(last, last.trail, Span(190, 240), key_of)
    assert outcome.notice == "1 of 3 quotations – Ada Holm (past the end; on from the start)"
    outcome = going.along(session.at(SAFE), session.trail, TOP, key_of, forward=False)
    assert outcome.notice.endswith("(past the start; on from the end)")
    alone = session.following_speaker("Bo Lind").at(MONTH)
    assert going.along(alone, alone.trail, Span(130, 160), key_of).notice == ""


def test_where_there_is_no_stop_the_reason_is_told(opened, analysis, session, key_of):
    nowhere = session.following_speaker("Kim")
    outcome = going.along(nowhere, nowhere.trail, TOP, key_of)
    assert outcome == (nowhere, "There are no quotations by Kim here", False, None, None)
    problem = Problem.of(Part.QUOTATIONS, ValueError("no"))
    failed = opened.analysed(replace(analysis, quotations=(), problems=(problem,)))
    for outcome in (
        going.along(failed, failed.trail, TOP, key_of),
        going.to_speaker(failed, TOP),
    ):
        assert outcome[1:3] == (str(problem), True)


def test_to_what_somebody_says(session):
    outcome = going.to_speaker(session.at(DECIDED), TOP)
    assert outcome.session.trail.noun == "quotations by Ada Holm"
    assert outcome.shown == SAFE
    assert going.to_speaker(session, Span(60, 100)).notice == "Nobody is speaking here"
    oslo = next(entity for entity in session.entities if entity.name == "Oslo")
    assert going.to_speaker(session.following_entity(oslo), TOP).notice == (
        "Nothing is quoted from Oslo"
    )


def test_to_what_was_clicked(session):
    outcome = going.to_what_stands_at(session, 216)
    assert outcome.session.trail.noun == "mentions of Ada Holm"
    assert outcome.shown == Span(215, 223)
    assert going.to_what_stands_at(session, 25).shown == SAFE
    assert going.to_what_stands_at(session, 110) is None


def test_without_bookmarks_a_key_is_named(session, key_of):
    outcome = going.to_bookmark(session, TOP, key_of)
    assert outcome.notice == "There are no bookmarks here: <bookmark> puts one"
