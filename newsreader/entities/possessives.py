"""Names that end in a possessive: "McDonald's", "Sotheby's", the firms of whoever founded them.

Whether "Kern's" is the firm or what belongs to Kern, an article tells as a whole: the firm is never
called "Kern", and nothing need follow that could belong to it ("Kern's said").
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.entities.lexicon import lexicon
from newsreader.entities.words import Word, Words, lists_with, word_of
from newsreader.languages import language

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORDS = language("en").names
_ENDING = re.compile(r"(?<=[^\W\d_])['’]s(?!\w)")
_BEFORE = re.compile(r"(?:(\w+)(\.?)\s+)?([A-Z][^\W\d_]+)\Z")
_AFTER = re.compile(r"\s+(\w+)\s*(\w*)")
_BARE = re.compile(r"(?<![\w.’'-])[A-Z][^\W\d_]+(?![\w’'-])")
_REACH = 48
"""So many characters before and after an ending are looked at."""
_FIRMS = frozenset({"organisations", "company"})


@dataclass(slots=True)
class PossessiveNames:
    """What an article shows of its possessives.

    Attributes:
        alone: names whose possessive ending nothing follows that could belong to them, or that are
            known as a firm's.
        titled: names after a title, or after another word with a capital.
    """

    alone: set[str] = field(default_factory=set)
    titled: set[str] = field(default_factory=set)

    def add(self, text: str) -> None:
        """Take in a paragraph."""
        if "’s" not in text and "'s" not in text:
            return
        for ending in _ENDING.finditer(text):
            start, end = ending.span()
            before = _BEFORE.search(text, max(0, start - _REACH), start)
            if before is None:
                continue
            title, stop, name = before.groups()
            if title and ((title[0].isupper() and not stop) or _is_title(title)):
                self.titled.add(name)
            after = _AFTER.match(text, end, end + _REACH)
            if after is None or _is_not_owned(*after.groups()) or _is_firm(f"{name}'s"):
                self.alone.add(name)

    def firms(self, paragraphs: Iterable[str]) -> frozenset[str]:
        """The names that keep their possessive ending, without it.

        Args:
            paragraphs: the article's, in which these never stand without it.
        """
        lexis = lexicon()
        found = self.alone - self.titled
        found = {name for name in found if not lexis.is_word(name.lower(), "function_words")}
        for text in paragraphs if found else ():
            found.difference_update(_BARE.findall(text))
        return frozenset(found)


def _is_firm(name: str) -> bool:
    return not _FIRMS.isdisjoint(lists_with(name))


def _is_title(word: str) -> bool:
    return lexicon().is_word(word.lower(), "titles")


def _is_not_owned(word: str, beyond: str) -> bool:
    """Whether a word after a possessive ending cannot belong to somebody: "said", "opened in"."""
    if word in _WORDS.never_owned or lexicon().is_word(word, "speech_verbs"):
        return True
    return word.endswith(_WORDS.past_endings) and (
        beyond[:1].isupper() or lexicon().is_word(beyond, "function_words")
    )


def joined(words: Words, firms: frozenset[str]) -> Words:
    """The words of a paragraph, in which a firm and its possessive ending are one word."""
    if firms.isdisjoint([word.text for word in words.known]):
        return words
    known: list[Word] = []
    starts = array("I")
    for word, start in zip(words.known, words.starts, strict=True):
        if word.text in _WORDS.possessives and known and known[-1].text in firms:
            known[-1] = word_of(known[-1].text + word.text)
        else:
            known.append(word)
            starts.append(start)
    return Words(known, starts)
