"""Names in languages other than English: listed places and bodies, and people by given name.

Only what is known beforehand is taken for a name, and people only in a language that has rules.
Capitals tell little where every noun has one, as in German, so an unknown word is part of a name
only right after a known given name.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from newsreader.entities.found_name import FoundName
from newsreader.entities.lexicon import lexicon
from newsreader.entities.people import person_parts
from newsreader.entities.scorecard import ORGANISATION, PERSON, PLACE
from newsreader.languages import language
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.entities.passages import Passage, Passages
    from newsreader.entities.words import Words

LONGEST = 5
"""Most words of a name."""

_NO_GIVEN_NAMES = frozenset({"common", "place_prefixes", "place_heads", "function_words", "titles"})


class ForeignRecogniser:
    """Collects the people of an article first, then finds their and the listed names.

    Args:
        code: ISO 639-1 code of the language.
    """

    def __init__(self, code: str) -> None:
        self._country = f"country:{code}"
        known = language(code)
        self._particles = known.names.surname_particles
        self._openers = known.people.openers | known.function_words
        self._has_rules = known.speech is not None
        self._full_names: set[str] = set()
        self._lower: set[str] = set()

    def add(self, passage: Passage, initial: frozenset[int]) -> None:
        """Take in a passage, of whose words `initial` open sentences."""
        words, known = passage.words, passage.words.known
        self._lower.update(word.text for word in known if word.shape is Shape.LOWER)
        if not self._has_rules:
            return
        index = 0
        while index < len(known):
            end = self._person_end(words, index, passage.taken)
            opener = index in initial and self._may_open(known[index].lower)
            if end and not opener:
                self._full_names.add(words.name(index, end))
            index = max(end, index + 1)

    def _may_open(self, lower: str) -> bool:
        """Whether a word that opens a sentence may have its capital from there."""
        return lower in self._openers or lower in self._lower

    def mentions(self, passage: Passage) -> Iterator[FoundName]:
        """The names of a passage, the longest at each place, once all passages are taken in."""
        words = passage.words
        index = 0
        while index < len(words):
            end, kind = self._longest(words, index, passage.taken)
            if kind is not None:
                name = words.name(index, end)
                yield FoundName(words.starts[index], words.end(end - 1), name, kind, 1.0)
            index = end

    def _longest(self, words: Words, start: int, taken: frozenset[int]) -> tuple[int, int | None]:
        """Where the longest name at `start` ends, and its kind; None where there is no name."""
        if words.known[start].capital:
            for end in range(min(len(words), start + LONGEST), start, -1):
                if taken.isdisjoint(range(start, end)):
                    name = words.name(start, end)
                    kind = PERSON if name in self._people else self._listed(words, start, end)
                    if kind is not None:
                        return end, kind
        return start + 1, None

    @cached_property
    def _people(self) -> frozenset[str]:
        """The people by full name, and the parts of their names that are no ordinary words."""
        lexis = lexicon()
        parts = (
            part
            for part in person_parts(self._full_names)
            if part.lower() not in self._lower and "country" not in lexis.lists_with(part)
        )
        return frozenset(self._full_names).union(parts)

    def _person_end(self, words: Words, start: int, taken: frozenset[int]) -> int:
        """Where the name of a person that begins at `start` ends, 0 where none begins."""
        known = words.known
        if not self._is_givenname_of(words, start):
            return 0
        end = last = start + 1
        while end < min(len(known), start + LONGEST) and end not in taken:
            word, before = known[end], known[end - 1]
            after_given = "given" in before.classes or not before.capital
            particle = after_given and word.text in self._particles
            if not words.follows(end) or not (word.capital or particle):
                break
            end += 1
            last = end if word.capital else last
        rest = known[start + 1 : last]
        named = any("surname" in w.classes or "given" in w.classes or not w.classes for w in rest)
        return last if named else 0

    def _is_givenname_of(self, words: Words, index: int) -> bool:
        word = words.known[index]
        return (
            word.shape is Shape.CAPITALISED
            and "given" in word.classes
            and _NO_GIVEN_NAMES.isdisjoint(word.classes)
            and word.lower not in self._particles
            and self._listed(words, index, index + 1) is None
        )

    def _listed(self, words: Words, start: int, end: int) -> int | None:
        """The kind of a listed place or organisation, None where the lexicon has no such name.

        A city is none inside of a larger name: "Radio Paraná", "Landgericht Kassel".
        """
        lists = lexicon().lists_with(words.name(start, end))
        word = words.known[start]
        if self._country in lists:
            return PLACE
        if end - start == 1 and (
            "common" in word.classes or len(word.text) < 3 or word.lower in self._lower
        ):
            return None
        if "country" in lists or ("city" in lists and not _is_inside(words, start, end)):
            return PLACE
        if "organisations" in lists and (end - start > 1 or word.shape is Shape.UPPER):
            return ORGANISATION
        return None


def _is_inside(words: Words, start: int, end: int) -> bool:
    """Whether a capitalised word adjoins words `start` to `end` (exclusive)."""
    known = words.known
    before = words.follows(start) and known[start - 1].capital
    return before or (words.follows(end) and known[end].capital)


def foreign_mentions(passages: Passages) -> list[FoundName]:
    """The names of an article in another language than English, in order."""
    recogniser = ForeignRecogniser(passages.language)
    for passage in passages:
        recogniser.add(passage, passages.initial(passage))
    return [name for passage in passages for name in recogniser.mentions(passage)]
