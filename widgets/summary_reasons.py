"""Why a sentence was chosen: in words, and then in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.summary.methods import METHODS, find_method
from widgets.cells import shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsreader.summary.summary import RankedSentence, Summary
    from widgets.listing import Line

_BAR_CELLS = 10
_SLIGHT = 0.05
"""A part of a score that is not worth a word."""
_TOP = 1 / 4
"""The share of an article that is its top."""
_WORDS = {
    ("coverage", True): "has the words that matter most",
    ("coverage", False): "its words that matter are in others, too",
    ("centrality", True): "says what later sentences go on about",
    ("centrality", False): "says again what was said before",
    ("title", True): "shares its words with the title",
    ("standing", False): "leans on what stands before it",
    ("length", False): "is long",
}
"""What speaks for a sentence or against it, by the part of its score and whether that is for it."""


def in_words(
    sentence: RankedSentence, summary: Summary, total: int, others: Collection[str] | None
) -> Iterator[str]:
    """Why a sentence was chosen, a line each, what weighs most first.

    Args:
        sentence: of the summary.
        summary: that it was chosen for.
        total: how many sentences the article has.
        others: the other methods that choose it, None while that is not known.
    """
    place = f"sentence {sentence.number + 1} of {total}"
    yield f"near the top: {place}" if sentence.number < max(1, total * _TOP) else place
    parts = sorted(sentence.parts.items(), key=lambda part: -abs(part[1]))
    for name, value in parts:
        if abs(value) >= _SLIGHT and (why := _WORDS.get((name, value > 0))):
            yield why
    if not parts:
        yield find_method(summary.method).why
    for number, word in summary.supported_by(sentence):
        yield f"sentence {number + 1} leans on it: “{shown(word)}”"
    if others is not None:
        yield f"chosen by {1 + len(others)} of {len(METHODS)} methods"


def in_figures(sentence: RankedSentence) -> Sequence[Line]:
    """The parts of a sentence's score, a bar each."""
    most = max((abs(value) for value in sentence.parts.values()), default=0.0) or 1.0
    lines: list[Line] = []
    for name, value in sentence.parts.items():
        cells = round(_BAR_CELLS * abs(value) / most)
        bar = ("━" if value >= 0 else "╌") * cells
        lines.append(((f"{name:<13}", "faint"), (f"{value:+.2f} ", "faint"), (bar, "bar")))
    return lines
