"""What the summary's keys do: go to a sentence, make it longer or shorter, change the method."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.problem import Part
from newsreader.summary.methods import METHODS, find_method
from tui.session.going import to
from tui.session.outcome import Outcome

if TYPE_CHECKING:
    from newsreader.analysis import Analysis
    from tui.session.outcome import KeyOf
    from tui.session.session import Session


def lack(session: Session) -> Outcome | None:
    """An outcome that says why there is no summary, None if there is one or is going to be."""
    if problem := session.problem_of(Part.SUMMARY):
        return Outcome(session, problem, failed=True)
    return None


def to_sentence(session: Session, number: int, key_of: KeyOf) -> Outcome:
    """Go to a sentence of the summary, counted from 1; the sentences become the trail."""
    if session.summary is None or session.problem_of(Part.SUMMARY):
        return lack(session) or Outcome(session)
    chosen = session.summary.sentences
    if number > len(chosen):
        key = key_of("summary.longer")
        return Outcome(session, f"The summary has no sentence {number}; {key} makes it longer")
    return to(session.following_summary(), chosen[number - 1].span)


def resized(session: Session, by: int) -> Outcome:
    """A summary with some sentences more, or fewer if the number is negative."""
    if session.analysis is None or session.problem_of(Part.SUMMARY):
        return lack(session) or Outcome(session)
    summary = session.analysis.summary
    other = summary.resized(summary.length + by)
    if other.length == summary.length:
        notice = "This is all that can be chosen" if by > 0 else "Shorter it cannot be"
        return Outcome(session, notice)
    return by_analysis(session, replace(session.analysis, summary=other))


def by_analysis(session: Session, analysis: Analysis) -> Outcome:
    """The summary of another analysis of the article; says so if that could not be made."""
    session = session.resummarised(analysis)
    problem = session.problem_of(Part.SUMMARY)
    return Outcome(session, problem or None, failed=bool(problem))


def by_method(session: Session, analysis: Analysis) -> Outcome:
    """The summary by another method, and what that one chooses for."""
    outcome = by_analysis(session, analysis)
    method = find_method(analysis.summary.method)
    return outcome if outcome.failed else outcome._replace(notice=f"{method.title}: {method.why}")


def asking_next_method(session: Session) -> Session:
    """A session for a reader who wants a summary by the next method."""
    methods = list(METHODS)
    method = methods[(methods.index(session.options.method) + 1) % len(methods)]
    asking = session.asking(replace(session.options, method=method))
    return replace(asking, is_summarising=True)
