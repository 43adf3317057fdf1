"""The lexicon: which words and names are known to be what.

It is built by `newsreader.entities.lexicon.build` from the lists beside this file and from packages
that are needed at build time only; NOTICE names the sources and their licences.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

DATA_FILE = "lexicon.bin"
PART, SECTION, SEPARATOR, AND = "\x1c", "\x1d", "\n", "+"
NOTHING: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Word classes and lists of names.

    Attributes:
        words: each known word, in lower case, to its classes, as `titles` or `common`.
        names: each known name, as it is written, to the lists that have it, as `country`.
        families: each form of a name to the canonical one, "US" to "United States".
    """

    words: Mapping[str, tuple[str, ...]]
    names: Mapping[str, tuple[str, ...]]
    families: Mapping[str, str]

    def classes_of(self, lower: str) -> tuple[str, ...]:
        """The classes of a word that is given in lower case."""
        return self.words.get(lower, NOTHING)

    def lists_with(self, name: str) -> tuple[str, ...]:
        """The lists that have a name, which is given as it is written, with single spaces."""
        return self.names.get(name, NOTHING)

    def is_word(self, lower: str, word_class: str) -> bool:
        """Whether a word, in lower case, belongs to a class."""
        return word_class in self.classes_of(lower)


@cache
def lexicon() -> Lexicon:
    """The lexicon that comes with the program, read when it is first asked for."""
    packed = Path(__file__).with_name(DATA_FILE).read_bytes()
    return unpack(zlib.decompress(packed).decode("utf-8"))


def unpack(text: str) -> Lexicon:
    """The lexicon that the build script wrote as `text`.

    Members that have the same classes stand together in a section, so that reading is quick.
    """
    words, names, families = text.split(PART)
    forms = {}
    for line in families.split(SEPARATOR):
        canonical, *others = line.split("|")
        forms.update(dict.fromkeys(others, canonical))
    return Lexicon(_members(words), _members(names), forms)


def _members(part: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for section in part.split(SECTION):
        classes, *members = section.split(SEPARATOR)
        found.update(zip(members, repeat(tuple(classes.split(AND))), strict=False))
    return found
