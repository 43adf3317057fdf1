"""The lexicon: which words and names are known to be what.

It is built by `tools.lexicon.build` from the words of the languages, from lists of names, and from
packages that are needed at build time only; NOTICE names the sources and their licences.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).with_name("lexicon.bin")
PART, SECTION, SEPARATOR, IS, AND = "\x1c", "\x1d", "\n", "\t", "+"
NOTHING: tuple[str, ...] = ()
_REMEMBERED = 1 << 13


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
    return unpack(zlib.decompress(DATA.read_bytes()).decode("utf-8"))


def unpack(text: str) -> Lexicon:
    """The lexicon that the build script wrote as `text`."""
    words, names, families = text.split(PART)
    forms = {}
    for line in families.split(SEPARATOR):
        canonical, *others = line.split("|")
        forms.update(dict.fromkeys(others, canonical))
    return Lexicon(Members(words), Members(names), forms)


class Members(Mapping[str, tuple[str, ...]]):
    """Members with their classes, looked up in the text that they are stored as.

    Most members are never asked for; making an object of each would take longer than all the
    look-ups of an article. They are stored in sections by how they begin.
    """

    def __init__(self, part: str) -> None:
        """Open a part that `pack` wrote."""
        titles, *sections = part.split(SECTION)
        self._classes = [tuple(title.split(AND)) for title in titles.split(SEPARATOR)]
        self._sections = {_key(section[1:]): section for section in sections}
        self._met: dict[str, tuple[str, ...] | None] = {}

    def get(self, member: str, default: Any = None) -> Any:  # noqa: D102 - as every mapping's
        met = self._met
        if member not in met:
            if len(met) >= _REMEMBERED:
                met.clear()
            met[member] = self._find(member)
        found = met[member]
        return default if found is None else found

    def _find(self, member: str) -> tuple[str, ...] | None:
        entry = f"{SEPARATOR}{member}{IS}"
        section = self._sections.get(_key(entry[1:]))
        if section is None or (at := section.find(entry)) < 0:
            return None
        at += len(entry)
        return self._classes[int(section[at : section.index(SEPARATOR, at)])]

    def __getitem__(self, member: str) -> tuple[str, ...]:
        classes: tuple[str, ...] | None = self.get(member)
        if classes is None:
            raise KeyError(member)
        return classes

    def __iter__(self) -> Iterator[str]:
        for section in self._sections.values():
            for entry in section[1:-1].split(SEPARATOR):
                yield entry.partition(IS)[0]

    def __len__(self) -> int:
        return sum(section.count(IS) for section in self._sections.values())


def pack(members: Mapping[str, tuple[str, ...]]) -> str:
    """Members and their classes as text: the titles of the classes, then the sections."""
    numbers = {classes: number for number, classes in enumerate(sorted(set(members.values())))}
    sections: dict[str, str] = {}
    for member in sorted(members):
        entry = f"{member}{IS}{numbers[members[member]]}{SEPARATOR}"
        key = _key(entry)
        sections[key] = sections.get(key, SEPARATOR) + entry
    titles = SEPARATOR.join(AND.join(classes) for classes in numbers)
    return SECTION.join([titles, *sections.values()])


def _key(entry: str) -> str:
    """The key of the section that has an entry: how its member begins."""
    return entry[: min(3, entry.index(IS))]
