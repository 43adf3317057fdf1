"""Firms whose name does not tell it: an article's Amazon, or a firm of which nobody has heard.

Nothing in one sentence tells it for sure: shares fall in Tokyo, too, China says what it will do,
and a name that nobody knows is most often a person's. An article as a whole does. Firms have shares
and a chief executive and speak; nobody is in them or near them, they take no article and no title.
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
_TOWNS = frozenset({"city", "town"})
_FIRMS = frozenset({"organisations", "company"})
_KNOWN = frozenset({"common", "function_words", "given", "group", "titles"})
"""Classes of words that are no names of which nobody has heard."""
_ENOUGH = 2
"""So many cues make a firm of a place's name, of one that both have half as many."""


@dataclass(slots=True)
class _Uses:
    """How an article uses a name.

    Attributes:
        owns: as that of a firm, which has what firms have.
        speaks: as that of one who speaks.
        place: as that of a place that somebody is in.
        article: after "the".
        thing: as that of something, which is nobody.
        person: as that of somebody with a title.
    """

    owns: int = 0
    speaks: int = 0
    place: int = 0
    article: int = 0
    thing: int = 0
    person: int = 0


@dataclass(slots=True)
class Namesakes:
    """Collects how an article uses the names of places, and single words that are not listed."""

    uses: dict[str, _Uses] = field(default_factory=dict)

    def watch(self, name: str, words: Sequence[Word]) -> None:
        """Look out for a name of these words from now on, if what it is may be in doubt."""
        lists = lists_with(name)
        unknown = not lists and len(words) == 1 and _KNOWN.isdisjoint(words[0].classes)
        if unknown or not _PLACES.isdisjoint(lists):
            self.uses[name] = _Uses()

    def has_place(self, name: str) -> bool:
        """Whether the article uses a name that is looked out for as a place's."""
        return name in self.uses and self.uses[name].place > 0

    def add(self, words: Sequence[Word], start: int, end: int, name: str) -> None:
        """Take in a place where a name stands that is looked out for, `words[start:end]`."""
        uses = self.uses[name]
        if start > 1 and _is_held(words[start - 2], words[start - 1]):
            uses.owns += 1
        elif start and words[start - 1].lower in _WORDS.locatives:
            uses.place += 1
        elif start and words[start - 1].lower in _WORDS.articles:
            uses.article += 1
        elif start and "titles" in words[start - 1].classes:
            uses.person += 1
        behind = end + int(end < len(words) and words[end].text == ",")
        uses.thing += behind < len(words) and words[behind].lower in _WORDS.of_things
        follows = end + int(end < len(words) and words[end].text in _WORDS.possessives)
        if follows < len(words):
            word = words[follows].lower
            uses.owns += word in _WORDS.firm_nouns
            uses.speaks += follows == end and "speech_verbs" in words[follows].classes

    def firms(self) -> Iterator[str]:
        """The names that are a firm's in this article."""
        for name, uses in self.uses.items():
            lists = lists_with(name)
            if lists:
                enough = 1 if not _FIRMS.isdisjoint(lists) else _ENOUGH
                seen = uses.place or uses.article
                is_firm = uses.owns and not seen and uses.owns + uses.speaks >= enough
            else:
                is_firm = uses.owns > uses.place and not uses.person
            if is_firm:
                yield name

    def places(self) -> Iterator[str]:
        """The names of places and firms that are a place's in this article."""
        for name, uses in self.uses.items():
            seen = uses.place or uses.article
            if seen and not uses.owns and not _FIRMS.isdisjoint(lists_with(name)):
                yield name

    def nobodies(self) -> Iterator[str]:
        """The names that are nobody's in this article, whatever they are the names of."""
        for name, uses in self.uses.items():
            if uses.thing and not uses.person and not uses.place and not lists_with(name):
                yield name

    def people(self) -> Iterator[str]:
        """The names of towns, and those that nobody knows, that stand for somebody with a title."""
        for name, uses in self.uses.items():
            if uses.person > uses.place and _TOWNS.issuperset(lists_with(name)):
                yield name


def _is_held(noun: Word, joint: Word) -> bool:
    """Whether "shares in" or "customers of" stands before a name."""
    return joint.lower in _WORDS.empty and noun.lower in _WORDS.firm_nouns
