from __future__ import annotations

from dataclasses import replace

from newsreader.problem import Part, Problem
from newsreader.summary import Length
from newsreader.text.span import Span
from tui.session.trail import TrailKind

SAFE, MONTH, DECIDED = Span(23, 40), Span(132, 157), Span(193, 214)
TOP = Span(0, 60)


def test_an_opened_article_is_known_by_nothing_but_its_text(opened, article):
    assert opened.article is article
    assert opened.entities is opened.quotations is opened.summary is None
    assert opened.trail.stops == ()
    assert opened.trail.kind is TrailKind.QUOTATIONS


def test_the_quotations_are_the_trail_of_an_analysed_article(session, analysis):
    assert session.trail.stops == (SAFE, MONTH, DECIDED)
    assert session.total == len(analysis.sentences)
    assert session.summary is analysis.summary


def test_another_trail_stays_when_the_analysis_comes(opened, analysis):
    marked = opened.bookmarked((105,)).following_bookmarks()
    assert marked.analysed(analysis).trail is marked.trail


def test_what_the_reader_asked_for_goes_with_them_to_the_next_article(session, analysis, article):
    longer = replace(analysis, summary=analysis.summary.resized(5))
    resummarised = session.at(SAFE).agreeing({}).resummarised(longer)
    assert resummarised.agreement is None
    following = resummarised.opened(article)
    assert following.options.length == Length(5)
    assert following.place is following.analysis is None


def test_the_trail_of_the_summary_has_the_sentences_of_the_summary_there_is(session, analysis):
    on_summary = session.following_summary()
    longer = replace(analysis, summary=analysis.summary.resized(4))
    assert len(on_summary.trail.stops) == 3
    assert len(on_summary.resummarised(longer).trail.stops) == 4
    assert session.resummarised(longer).trail == session.trail


def test_trails_of_a_speaker_and_of_an_entity(session):
    assert session.following_speaker("Ada Holm").trail.stops == (SAFE, DECIDED)
    (holm,) = (entity for entity in session.entities if entity.name == "Ada Holm")
    following = session.following_entity(holm)
    assert following.trail.stops == holm.mentions
    assert following.speaker_at_hand(Span(120, 160)) == "Ada Holm"
    assert following.following_quotations().speaker_at_hand(Span(120, 160)) == "Bo Lind"


def test_the_trail_of_bookmarks_is_that_of_the_bookmarks_there_are(session):
    following = session.bookmarked((105, 23)).following_bookmarks()
    assert following.bookmarks == (23, 105)
    assert [stop.start for stop in following.trail.stops] == [23, 105]
    assert len(following.bookmarked((23,)).trail.stops) == 1
    assert following.bookmarked(()).on(TrailKind.QUOTATIONS)
    recalled = session.recalled("key", (7,))
    assert (recalled.key, recalled.bookmarks) == ("key", (7,))


def test_a_step_goes_from_the_place_while_that_is_on_the_screen(session):
    trail = session.trail
    assert session.step(trail, TOP, forward=True).stop == SAFE
    assert session.at(SAFE).step(trail, TOP, forward=True).stop == MONTH
    assert session.at(SAFE).step(trail, Span(140, 240), forward=True).stop == DECIDED
    assert session.at(DECIDED).step(trail, TOP, forward=False) == (DECIDED, True)
    assert session.step(trail, Span(140, 240), forward=False).stop == MONTH


def test_the_quotation_at_hand_is_the_one_gone_to_else_the_first_on_the_screen(session):
    assert session.at(DECIDED).quotation_at_hand(TOP).span == DECIDED
    assert session.at(Span(0, 5)).quotation_at_hand(TOP).span == SAFE
    assert session.quotation_at_hand(Span(60, 100)) is None
    assert session.speaker_at_hand(Span(60, 100)) is None


def test_a_part_that_failed_has_its_sentence(opened, analysis):
    problem = Problem.of(Part.SUMMARY, ValueError("no"))
    session = opened.analysed(replace(analysis, problems=(problem,)))
    assert session.problem_of(Part.SUMMARY) == str(problem)
    assert session.problem_of(Part.ENTITIES) == ""
