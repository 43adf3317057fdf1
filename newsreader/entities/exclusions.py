"""What a name cannot be, whatever its weights say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.features import head
from newsreader.entities.lexicon import lexicon
from newsreader.entities.words import lists_with
from newsreader.languages import language
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.entities.words import Word

_ORDINARY = frozenset({"common", "function_words"})
_LISTED_THINGS = frozenset({"things", "holidays"})
_KEPT_TITLES = language("en").names.kept_titles


def may_be_thing(name: str, words: Sequence[Word]) -> bool:
    """Whether a name is listed as a thing or has a word that things are called by: "cup", "act"."""
    if _LISTED_THINGS.intersection(lists_with(name)):
        return True
    return len(words) > 1 and any(
        "thing_heads" in word.classes for word in (words[-1], head(words))
    )


def is_titled(words: Sequence[Word]) -> bool:
    """Whether a name begins with a title that is no part of a person's name: "King Abdullah"."""
    first = words[0]
    return "titles" in first.classes and first.lower not in _KEPT_TITLES


def is_shouted(name: str, words: Sequence[Word]) -> bool:
    """Whether several words in capitals are ordinary ones, and no name that is listed: "NO WAY"."""
    if len(words) < 2 or any(word.shape is not Shape.UPPER for word in words):
        return False
    lexis = lexicon()
    ordinary = all(not _ORDINARY.isdisjoint(lexis.classes_of(word.lower)) for word in words)
    return ordinary and not lists_with(name)
