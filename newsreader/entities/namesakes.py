"""Firms that have the name of a place: whether an article's Amazon is the firm or the river.

Nothing in one sentence tells it for sure: shares fall in Tokyo, too, and China says what it will
do. An article as a whole does. Firms have shares and a chief executive and speak; nobody is in them
or near them, and they take no article.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.entities.words import lists_with
from newsreader.languages import language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.entities.words import Word

_WORDS = language("en").names
_PLACES = frozenset({"country", "city", "town"})
_FIRMS = frozenset({"organisations", "company"})
_ENOUGH = 2
"""So many cues make a firm of a place's name, of one that both have half as many."""


@dataclass(slots=True)
class _Uses:
    """How an article uses a name: as a firm's that owns, as one that speaks, as a place's."""

    owns: int = 0
    speaks: int = 0
    place: int = 0


@dataclass(slots=True)
class Namesakes:
    """Collects how an article uses the names of places."""

    uses: dict[str, _Uses] = field(default_factory=dict)

    def watch(self, name: str) -> None:
        """Look out for a name from now on, if it is a place's."""
        if not _PLACES.isdisjoint(lists_with(name)):
            self.uses[name] = _Uses()

    def add(self, words: Sequence[Word], start: int, end: int, name: str) -> None:
        """Take in a place where a name stands that is looked out for, `words[start:end]`."""
        uses = self.uses[name]
        if start > 1 and _is_held(words[start - 2], words[start - 1]):
            uses.owns += 1
        elif start and words[start - 1].lower in _WORDS.locatives:
            uses.place += 1
        follows = end + int(end < len(words) and words[end].text in _WORDS.possessives)
        if follows < len(words):
            word = words[follows].lower
            uses.owns += word in _WORDS.firm_nouns
            uses.speaks += follows == end and "speech_verbs" in words[follows].classes

    def firms(self) -> Iterator[str]:
        """The names of places that are a firm's in this article."""
        for name, uses in self.uses.items():
            enough = 1 if not _FIRMS.isdisjoint(lists_with(name)) else _ENOUGH
            if not uses.place and uses.owns and uses.owns + uses.speaks >= enough:
                yield name

    def places(self) -> Iterator[str]:
        """The names of places and firms that are a place's in this article."""
        for name, uses in self.uses.items():
            if uses.place and not uses.owns and not _FIRMS.isdisjoint(lists_with(name)):
                yield name


def _is_held(noun: Word, joint: Word) -> bool:
    """Whether "shares in" or "customers of" stands before a name."""
    return joint.lower in _WORDS.empty and noun.lower in _WORDS.firm_nouns
