"""Scores of names: of their words, and of what stands around them.

Both are the same in every article, and the same words stand beside names again and again; what was
worked out once is remembered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.exclusions import is_shouted, is_titled, may_be_thing
from newsreader.entities.features import (
    context_features,
    is_detailed,
    name_features,
    neighbours,
    side_features,
)
from newsreader.entities.scorecard import PERSON, THING, Score, scorecard
from newsreader.entities.words import lists_with

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.entities.words import Word

TITLE_MALUS = -4.0
"""Of a person's name that begins with a title, or is one: the title is no part of it."""
LISTED_MALUS = -9.0
"""Of a thing that has the name of something else."""
NOBODY: Score = (-9.0, -9.0, -9.0, -9.0, -9.0)


def add(a: Score, b: Score) -> Score:
    """The sum of two scores."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4])


def scaled(a: Score, factor: float) -> Score:
    """A score times a factor."""
    return (a[0] * factor, a[1] * factor, a[2] * factor, a[3] * factor, a[4] * factor)


def raised(score: Score, kind: int, bonus: float) -> Score:
    """A score with a bonus for one kind."""
    numbers = list(score)
    numbers[kind] += bonus
    return tuple(numbers)  # type: ignore[return-value]


def best_kind(score: Score) -> int:
    """The kind that a score speaks for most, as an index into `KINDS`."""
    return score.index(max(score))


def context_score(words: Sequence[Word], start: int, end: int, initial: frozenset[int]) -> Score:
    """How much the words around `words[start:end]` speak for each kind."""
    plural = "many" if end - start > 1 else "one"
    before, after = neighbours(words, start, end, initial)
    common = start in initial and "common" in words[start].classes
    key = (_label(before[0]), _label(after[0]), plural, common)
    together = _around.get(key)
    if together is None:
        if len(_around) >= _REMEMBERED:
            _around.clear()
        together = scorecard().score(context_features(words, start, end, initial))
        _around[key] = together
    a, b = _side("before", *before, plural), _side("after", *after, plural)
    return (
        together[0] + a[0] + b[0],
        together[1] + a[1] + b[1],
        together[2] + a[2] + b[2],
        together[3] + a[3] + b[3],
        together[4] + a[4] + b[4],
    )


_names: dict[str, tuple[Score, bool]] = {}
_around: dict[tuple[str, str, str, bool], Score] = {}
_sides: dict[tuple[str, str, str, str], Score] = {}
_REMEMBERED = 1 << 13


def name_score(name: str, words: Sequence[Word]) -> tuple[Score, bool]:
    """The score of a name alone, and whether it may be a thing's; the same in every article."""
    known = _names.get(name)
    if known is None:
        if len(_names) >= _REMEMBERED:
            _names.clear()
        score = scorecard().score(name_features(name, words))
        if is_titled(words):
            score = raised(score, PERSON, TITLE_MALUS)
        elif is_shouted(name, words):
            score = NOBODY
        thing = may_be_thing(name, words)
        if not thing and lists_with(name):
            score = raised(score, THING, LISTED_MALUS)
        known = score, thing
        _names[name] = known
    return known


def _label(word: Word | None) -> str:
    return word.label if word is not None else ""


def _side(where: str, word: Word | None, beyond: Word | None, plural: str) -> Score:
    """The score of one side alone; the same words stand beside names again and again."""
    text = word.text if word is not None else ""
    further = beyond.text if word is not None and beyond is not None and is_detailed(word) else ""
    key = (where, text, further, plural)
    known = _sides.get(key)
    if known is None:
        if len(_sides) >= _REMEMBERED:
            _sides.clear()
        known = _sides[key] = scorecard().score(side_features(where, word, beyond, plural))
    return known
