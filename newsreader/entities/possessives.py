"""Names that end in a possessive: "McDonald's", "Sotheby's", the firms of whoever founded them.

Whether "Kern's" is the firm or what belongs to Kern, an article tells as a whole: the firm is never
called "Kern", and nothing need follow that could belong to it ("Kern's said").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.entities.lexicon import lexicon
from newsreader.entities.words import LexicalToken, known_token, lists_with
from newsreader.languages import language

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = language("en").names
_NAME = r"(?<![\w.’'-])[A-Z][^\W\d_]+"
_POSSESSIVE = re.compile(
    rf"""
    (?: (\w+\.?) \s+ )?              # a title, a given name
    ( {_NAME} ) ['’]s (?!\w)
    (?: \s+ (\w+) \s* (\w*) )?       # what may be owned, and what follows that
    """,
    re.VERBOSE,
)
_BARE = re.compile(rf"{_NAME}(?![\w’'-])")
_FIRMS = frozenset({"organisations", "company"})


@dataclass(slots=True)
class PossessiveNames:
    """What an article shows of its possessives.

    Attributes:
        bare: words with a capital that stand without a possessive ending.
        possessive: those that stand with one.
        alone: those of them that stand where nothing follows that could belong to them.
        titled: those after a title, or after another word with a capital.
    """

    bare: set[str] = field(default_factory=set)
    possessive: set[str] = field(default_factory=set)
    alone: set[str] = field(default_factory=set)
    titled: set[str] = field(default_factory=set)

    def add(self, text: str) -> None:
        """Take in a paragraph."""
        self.bare.update(_BARE.findall(text))
        if "’s" not in text and "'s" not in text:
            return
        for before, name, owned, beyond in _POSSESSIVE.findall(text):
            self.possessive.add(name)
            if (before[:1].isupper() and before.isalpha()) or _is_title(before):
                self.titled.add(name)
            if not owned or _is_not_owned(owned, beyond):
                self.alone.add(name)

    def firms(self) -> frozenset[str]:
        """The names that keep their possessive ending, without it."""
        return frozenset(
            name
            for name in self.possessive - self.bare - self.titled
            if not lexicon().is_word(name.lower(), "function_words")
            and (name in self.alone or not _FIRMS.isdisjoint(lists_with(f"{name}'s")))
        )


def _is_title(word: str) -> bool:
    return lexicon().is_word(word.lower(), "titles")


def _is_not_owned(word: str, beyond: str) -> bool:
    """Whether a word after a possessive ending cannot belong to somebody: "said", "opened in"."""
    if word in _WORDS.never_owned or lexicon().is_word(word, "speech_verbs"):
        return True
    return word.endswith(_WORDS.past_endings) and (
        beyond[:1].isupper() or lexicon().is_word(beyond, "function_words")
    )


def joined(words: Sequence[LexicalToken], firms: frozenset[str]) -> Sequence[LexicalToken]:
    """The words of a paragraph, in which a firm and its possessive ending are one word."""
    if firms.isdisjoint([word.text for word in words]):
        return words
    found: list[LexicalToken] = []
    for word in words:
        if word.text in _WORDS.possessives and found and found[-1].text in firms:
            found[-1] = known_token(found[-1].text + word.text, found[-1].start)
        else:
            found.append(word)
    return found
