"""Lengths of summaries."""

from __future__ import annotations

import pytest

from newsreader.summary import Length, Measure, RankedSentence, Summary
from newsreader.text.span import Span

WORDS = [20, 30, 10, 40]


@pytest.mark.parametrize(
    ("length", "sentences"),
    [
        (Length(3), 3),
        (Length(9), 4),
        (Length.words(50), 2),
        (Length.words(59), 2),
        (Length.words(60), 3),
        (Length.words(5), 1),
        (Length.words(1000), 4),
        (Length.share(0.5), 2),
        (Length.share(0.01), 1),
        (Length.share(1), 4),
    ],
)
def test_how_many_sentences_a_length_is(length: Length, sentences: int) -> None:
    assert length.sentences(WORDS) == sentences


def test_of_nothing_there_is_nothing() -> None:
    assert Length(3).sentences([]) == 0
    assert Summary("news", (), 0).resized(3).length == 0


@pytest.mark.parametrize(
    ("amount", "measure"),
    [(0, "sentences"), (-1, "words"), (0, "share"), (1.5, "share"), (float("nan"), "words")],
)
def test_impossible_lengths(amount: float, measure: str) -> None:
    with pytest.raises(ValueError, match=r"share|at least"):
        Length(amount, Measure(measure))


def test_longer_and_shorter_show_more_and_less_of_one_ranking() -> None:
    ranking = tuple(RankedSentence(Span(n, n + 1), -n, words=5) for n in (4, 0, 2))
    summary = Summary("news", ranking, 2)
    assert [ranked.span.start for ranked in summary.sentences] == [0, 4]
    assert [ranked.span.start for ranked in summary.resized(3).sentences] == [0, 2, 4]
    assert summary.resized(1).sentences == ranking[:1]
    assert summary.resized(Length.words(10)) == summary
