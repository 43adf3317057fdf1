from __future__ import annotations

from dataclasses import replace

from newsreader.problem import Part, Problem
from newsreader.summary import METHODS
from tui.session import summarising
from tui.session.trail import TrailKind


def test_to_a_sentence_which_makes_them_the_trail(session, key_of):
    outcome = summarising.to_sentence(session, 2, key_of)
    assert outcome.shown == session.summary.sentences[1].span
    assert outcome.session.on(TrailKind.SUMMARY)
    assert summarising.to_sentence(session, 4, key_of).notice == (
        "The summary has no sentence 4; <summary.longer> makes it longer"
    )


def test_longer_and_shorter_as_far_as_it_goes(session):
    longer = summarising.resized(session, 1)
    assert longer.session.summary.length == 4
    assert longer.notice is None
    session = summarising.resized(session, -2).session
    assert session.summary.length == 1
    assert summarising.resized(session, -1).notice == "Shorter it cannot be"
    while (outcome := summarising.resized(session, 1)).notice is None:
        session = outcome.session
    assert outcome.notice == "This is all that can be chosen"


def test_every_key_says_why_there_is_no_summary(opened, analysis, key_of):
    problem = Problem.of(Part.SUMMARY, ValueError("no"))
    failed = opened.analysed(replace(analysis, problems=(problem,)))
    for outcome in (
        summarising.lack(failed),
        summarising.to_sentence(failed, 1, key_of),
        summarising.resized(failed, 1),
    ):
        assert (outcome.notice, outcome.failed) == (str(problem), True)
    told = summarising.by_analysis(opened, failed.analysis)
    assert (told.notice, told.failed) == (str(problem), True)


def test_the_methods_come_in_turn_and_around(session):
    asked = []
    for _ in METHODS:
        session = summarising.asking_next_method(session)
        asked.append(session.options.method)
    assert sorted(asked) == sorted(METHODS)
    assert asked[-1] == "news"
