"""Scores of names: of their words, and of what stands around them.

Both are the same in every article, and the same words stand beside names again and again; what was
worked out once is remembered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

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
    from collections.abc import Iterable, Sequence

    from newsreader.entities.words import Word

Key = TypeVar("Key")
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
    (before, beyond_before), (after, beyond_after) = neighbours(words, start, end, initial)
    plural = "many" if end - start > 1 else "one"
    common = start in initial and "common" in words[start].classes
    key = (_label(before), _label(after), plural, common)
    x = _around.get(key)
    if x is None:
        x = _remember(_around, key, context_features(words, start, end, initial))
    a, b = (
        _side("before", before, beyond_before, plural),
        _side("after", after, beyond_after, plural),
    )
    return (
        x[0] + a[0] + b[0],
        x[1] + a[1] + b[1],
        x[2] + a[2] + b[2],
        x[3] + a[3] + b[3],
        x[4] + a[4] + b[4],
    )


_names: dict[str, tuple[Score, bool]] = {}
_around: dict[tuple[str, str, str, bool], Score] = {}
_sides: dict[tuple[str, str], dict[tuple[object, ...], Score]] = {
    (where, plural): {} for where in ("before", "after") for plural in ("one", "many")
}
_NAMES, _PLACES = 1 << 13, 1 << 11
"""So many scores of names, and of each kind of what is around them, are remembered."""


def name_score(name: str, words: Sequence[Word]) -> tuple[Score, bool]:
    """The score of a name alone, and whether it may be a thing's; the same in every article."""
    known = _names.get(name)
    if known is None:
        if len(_names) >= _NAMES:
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
    """The score of one side alone."""
    key: tuple[object, ...] = ()
    if word is not None:
        key = word[3:]
        if beyond is not None and is_detailed(word):
            key += beyond.classes, beyond.label
    known = _sides[where, plural]
    score = known.get(key)
    if score is None:
        score = _remember(known, key, side_features(where, word, beyond, plural))
    return score


def _remember(known: dict[Key, Score], key: Key, features: Iterable[str]) -> Score:
    if len(known) >= _PLACES:
        known.clear()
    score = known[key] = scorecard().score(features)
    return score
