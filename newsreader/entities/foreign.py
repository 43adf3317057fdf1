"""Names in languages other than English: listed places and bodies, and people by given name.

Only what is known beforehand is taken for a name, and people only in a language that has rules.
Capitals tell little where every noun has one, as in German, so an unknown word is part of a name
only right after a known given name.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from newsreader.entities.document import ORGANISATION, PERSON, PLACE
from newsreader.entities.found_name import FoundName
from newsreader.entities.lexicon import lexicon
from newsreader.entities.people import person_parts
from newsreader.entities.words import name_of
from newsreader.languages import language
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.entities.words import LexicalToken

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

    def add(
        self, words: Sequence[LexicalToken], initial: frozenset[int], taken: frozenset[int]
    ) -> None:
        """Take in a paragraph."""
        self._lower.update(word.text for word in words if word.shape is Shape.LOWER)
        if not self._has_rules:
            return
        index = 0
        while index < len(words):
            end = self._person_end(words, index, taken)
            opener = index in initial and self._may_open(words[index].lower)
            if end and not opener:
                self._full_names.add(name_of(words[index:end]))
            index = max(end, index + 1)

    def _may_open(self, lower: str) -> bool:
        """Whether a word that opens a sentence may have its capital from there."""
        return lower in self._openers or lower in self._lower

    def mentions(self, words: Sequence[LexicalToken], taken: frozenset[int]) -> Iterator[FoundName]:
        """The names of a paragraph, the longest at each place, once all paragraphs are taken in."""
        index = 0
        while index < len(words):
            end, kind = self._longest(words, index, taken)
            if kind is not None:
                name = name_of(words[index:end])
                yield FoundName(words[index].start, words[end - 1].end, name, kind, 1.0)
            index = end

    def _longest(
        self, words: Sequence[LexicalToken], start: int, taken: frozenset[int]
    ) -> tuple[int, int | None]:
        """Where the longest name at `start` ends, and its kind; None where there is no name."""
        if words[start].capital:
            for end in range(min(len(words), start + LONGEST), start, -1):
                if taken.isdisjoint(range(start, end)):
                    name = name_of(words[start:end])
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

    def _person_end(self, words: Sequence[LexicalToken], start: int, taken: frozenset[int]) -> int:
        """Where the name of a person that begins at `start` ends, 0 where none begins."""
        if not self._is_givenname_of(words, start):
            return 0
        end = last = start + 1
        while end < min(len(words), start + LONGEST) and end not in taken:
            word, before = words[end], words[end - 1]
            after_given = "given" in before.classes or not before.capital
            particle = after_given and word.text in self._particles
            if word.start - before.end != 1 or not (word.capital or particle):
                break
            end += 1
            last = end if word.capital else last
        rest = words[start + 1 : last]
        named = any("surname" in w.classes or "given" in w.classes or not w.classes for w in rest)
        return last if named else 0

    def _is_givenname_of(self, words: Sequence[LexicalToken], index: int) -> bool:
        word = words[index]
        return (
            word.shape is Shape.CAPITALISED
            and "given" in word.classes
            and _NO_GIVEN_NAMES.isdisjoint(word.classes)
            and word.lower not in self._particles
            and self._listed(words, index, index + 1) is None
        )

    def _listed(self, words: Sequence[LexicalToken], start: int, end: int) -> int | None:
        """The kind of a listed place or organisation, None where the lexicon has no such name.

        A city is none inside of a larger name: "Radio Paraná", "Landgericht Kassel".
        """
        lists = lexicon().lists_with(name_of(words[start:end]))
        word = words[start]
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


def _is_inside(words: Sequence[LexicalToken], start: int, end: int) -> bool:
    """Whether a capitalised word adjoins `words[start:end]`."""
    before = (
        start > 0 and words[start - 1].capital and words[start].start - words[start - 1].end == 1
    )
    after = end < len(words) and words[end].capital and words[end].start - words[end - 1].end == 1
    return before or after
