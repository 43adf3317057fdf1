"""Chunks: stretches of capitalised words in which names are looked for.

A chunk runs over capitalised words and the small words that join them inside names ("Bank of
England", "Osama bin Laden"). Which segments of a chunk are names is for the scorecard to say; a
chunk only bounds them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from newsreader.entities.words import is_listed
from newsreader.languages import language
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.entities.words import Word, Words

MAX_CHUNK, MAX_SEGMENT = 18, 9
"""Most words of a chunk and of a name."""

_WORDS = language("en").names
_HEADS = frozenset({"organisation_heads", "place_heads", "thing_heads"})
_MOST_JOINTS = 3
_SOFT_WRAP = 45
"""A line of so many characters and more may go on in the next one."""


class Chunk(NamedTuple):
    """Words `first` to `last` (exclusive) of a paragraph."""

    first: int
    last: int


def find_chunks(
    text: str,
    words: Words,
    initial: frozenset[int],
    taken: frozenset[int] = frozenset(),
) -> Iterator[Chunk]:
    """The chunks of a paragraph, in order.

    Args:
        text: the article's text.
        words: the paragraph's words.
        initial: indices of the words that open a sentence: no chunk runs over a sentence's end.
        taken: indices of words that belong to a date, an amount or a quantity.
    """
    known = words.known
    growth = _Growth(text, words, initial | taken)
    index = 0
    for first in [number for number, word in enumerate(known) if word.capital]:
        if first < index or first in taken:
            continue
        index = first + 1
        while index < len(known) and index - first < MAX_CHUNK:
            step = growth.step(first, index)
            if not step:
                break
            index += step
        before = first - 1
        led = first and known[before].text in _WORDS.leading_particles and before not in taken
        yield Chunk(before if led else first, index)


@dataclass(frozen=True, slots=True)
class _Growth:
    """How chunks grow in a paragraph; none grows into a word of `barred`."""

    text: str
    words: Words
    barred: frozenset[int]

    def step(self, first: int, index: int) -> int:
        """How many words a chunk from `first` grows by at `index`, 0 where it ends."""
        words, known = self.words, self.words.known
        for end in range(index, min(len(known), index + _MOST_JOINTS + 1)):
            word = known[end]
            if end == index and word.text == ",":
                return 2 * self._is_legal_form(end + 1)
            number = end == index and word.shape is Shape.NUMBER
            if not (word.capital or number or _is_joint(word)):
                return 0
            if end in self.barred or not self._adjoins(end):
                return 0
            if word.capital:
                return end - index + 1 if self._joined(first, index, end) else 0
            if number:
                return int(is_listed(words.name(index - 1, end + 1)))
        return 0

    def _is_legal_form(self, index: int) -> bool:
        """Whether a word behind a comma is the end of a firm's name: "Fjord Systems, Inc."."""
        return (
            0 < index < len(self.words)
            and index not in self.barred
            and self.words.known[index].capital
            and self.words.follows(index)
            and "organisation_suffixes" in self.words.known[index].classes
        )

    def _adjoins(self, index: int) -> bool:
        """Whether a space, the end of a full line or nothing parts a word from the one before."""
        before, word = self.words.known[index - 1 : index + 1]
        start, end = self.words.end(index - 1), self.words.starts[index]
        if start == end:
            return (
                word.text in _WORDS.possessives
                or before.shape is Shape.INITIAL
                or "&" in (word.text, before.text)
            )
        gap = self.text[start:end]
        if gap == " ":
            return True
        if gap.strip() or gap.count("\n") > 1:
            return False
        if "\n" not in gap:
            return len(gap) < 3
        line_start = self.text.rfind("\n", 0, start) + 1
        return start - line_start >= _SOFT_WRAP

    def _joined(self, first: int, index: int, end: int) -> bool:
        """Whether the small words from `index` to `end` may join a chunk to the word at `end`."""
        if index == end:
            return True
        known = self.words.known
        joints = known[index:end]
        lower = [word.lower for word in joints]
        if lower == ["&"] or (
            "and" not in lower and all("particles" in word.classes for word in joints)
        ):
            return True
        if len(lower) > 2 or (lower[-1] in _WORDS.articles and lower[0] not in _WORDS.before_the):
            return False
        if joints[0].text in _WORDS.possessives:
            return len(lower) == 1
        if lower[0] == "of" or any(_HEADS.intersection(w.classes) for w in known[first:index]):
            return True
        return lower[0] == "and" and (
            is_listed(self.words.name(index - 1, end + 1))
            or any("organisation_heads" in word.classes for word in known[end + 1 : end + 3])
        )


def _is_joint(word: Word) -> bool:
    return (
        (word.shape is Shape.LOWER and (word.lower in _WORDS.joints or "particles" in word.classes))
        or word.text in _WORDS.possessives
        or word.text == "&"
    )


def segments(
    words: Words,
    chunk: Chunk,
    initial: frozenset[int],
    whole: frozenset[str] = _WORDS.patronymics,
) -> Iterator[tuple[int, int]]:
    """All stretches of a chunk that may be a name: from one capitalised word to another.

    A title is none ("Vice Minister of Health"), nor does a name run over a form of address ("Sky's
    Mr Saunders").

    Args:
        words: the paragraph's words.
        chunk: where names are looked for.
        initial: indices of the words that open a sentence.
        whole: particles at which no name is cut.
    """
    known = words.known
    for start in range(chunk.first, chunk.last):
        if not _may_start(words, start, chunk, initial, whole):
            continue
        only_title = True
        for end in range(start + 1, min(chunk.last, start + MAX_SEGMENT) + 1):
            last = known[end - 1]
            if last.lower in _WORDS.forms_of_address or (
                only_title and "honorifics" in last.classes
            ):
                break
            only_title = only_title and ("modifiers" in last.classes or "titles" in last.classes)
            if _may_end(words, start, end, chunk, whole):
                yield start, end


def _may_end(words: Words, start: int, end: int, chunk: Chunk, whole: frozenset[str]) -> bool:
    """Whether `words[start:end]` may be a name by its last word.

    A number ends a name only where the lexicon lists both ("FTSE 100"), an abbreviation of an
    ordinary word is none on its own ("CEO"), nor are several of what an acronym stands for; and no
    name is cut at a patronymic ("Humaid bin Rashid").
    """
    last = words.known[end - 1]
    if end < chunk.last and words.known[end].text in whole:
        return False
    if last.shape is Shape.NUMBER:
        return is_listed(words.name(end - 2, end))
    if end - start == 1 and ("abbreviations" in last.classes or _is_plural_acronym(last)):
        return False
    return last.capital


def _is_plural_acronym(word: Word) -> bool:
    """Whether a word is several of what an acronym stands for: "EIAs", "NPLs"."""
    text = word.text
    return len(text) > 2 and text[-1] == "s" and text[:-1].isupper() and not word.lists


def _may_start(
    words: Words,
    start: int,
    chunk: Chunk,
    initial: frozenset[int],
    whole: frozenset[str],
) -> bool:
    """Whether a name may begin with a word.

    Not after a patronymic particle ("Rashid" in "Humaid bin Rashid"), nor with a determiner or a
    word of grammar that has its capital from opening a sentence ("But Morales"), unless the lexicon
    lists such a name ("The Hague").
    """
    known = words.known
    word = known[start]
    if start > chunk.first and known[start - 1].text in whole:
        return False
    if not word.capital:
        follows = start + 1 < chunk.last and known[start + 1].capital
        return follows and word.text in _WORDS.leading_particles
    if "function_words" in word.classes and (start in initial or word.lower in _WORDS.determiners):
        ends = range(start + 1, min(chunk.last, start + 4) + 1)
        return word.text in _WORDS.given_names or any(
            is_listed(words.name(start, end)) for end in ends
        )
    return True
