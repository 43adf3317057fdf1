"""Which names are one person's: by surname, first name, initials, without a middle name."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from newsreader.entities.lexicon import lexicon
from newsreader.languages import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SURNAME_BONUS, GIVEN_BONUS = 5.0, 4.0
_SHORTEST = 3
"""Letters of the shortest name that is a longer one's short form."""
_WORDS = language("en").names


def person_parts(full_names: Iterable[str]) -> dict[str, float]:
    """The parts by which people with these full names may be called, with how sure that is."""
    parts: dict[str, float] = {}
    for name in full_names:
        words = without_generation(name.split())
        if len(words) < 2:
            continue
        if not lexicon().is_word(words[0].lower(), "titles"):
            parts[words[0]] = max(parts.get(words[0], 0.0), GIVEN_BONUS)
        for start in range(1, len(words)):
            parts[" ".join(words[start:])] = SURNAME_BONUS
    return parts


def without_generation(words: list[str]) -> list[str]:
    """A name's words without a final "Jr" or "III"."""
    return words[:-1] if len(words) > 2 and words[-1].lower() in _WORDS.generations else words


def in_small_letters(name: str) -> str:
    """A name as it is written elsewhere: "NORA FINCH" is Nora Finch, "JP KERN" JP Kern.

    A single word is left as it is: it may be an acronym that the person goes by.
    """
    words = name.split()
    if len(words) < 2 or not name.isupper():
        return name
    return " ".join(map(_in_small_letters, words))


def _in_small_letters(word: str) -> str:
    lower = word.lower()
    if lower in _WORDS.surname_particles:
        return lower
    known = lexicon().classes_of(lower)
    initials = len(word) < 4 and "given" not in known and "surname" not in known
    return word if initials else word.title()


def _fuller_names(names: Iterable[str]) -> dict[str, str]:
    """Names to the fuller names of the same people: "J. R. Marsh" to "Joan Ruth Marsh".

    A name that two people may be meant by is left out.
    """
    families: dict[str, list[tuple[list[str], str]]] = {}
    for name in names:
        *given, surname = without_generation(name.split())
        if given:
            families.setdefault(surname.casefold(), []).append((_given_names(given), name))
    found = _before_marriage(families)
    for family in families.values():
        family.sort(key=lambda member: -sum(map(len, member[0])))
        for number, (given, name) in enumerate(family):
            longer = [member for member in family[:number] if _may_be(given, member[0])]
            if longer and all(_may_be(other, longer[0][0]) for other, _ in longer[1:]):
                found[name] = longer[0][1]
    return found


def _before_marriage(families: Mapping[str, list[tuple[list[str], str]]]) -> dict[str, str]:
    """Names to those with a surname more, if there is one such: "Ida Berg" to "Ida Berg-Holm"."""
    joined: dict[str, set[str]] = {}
    for surname, family in families.items():
        for part in surname.split("-") if "-" in surname else ():
            for given, full in family:
                for other, name in families.get(part, ()):
                    if other[0] == given[0]:
                        joined.setdefault(name, set()).add(full)
    return {name: next(iter(full)) for name, full in joined.items() if len(full) == 1}


def _given_names(words: Iterable[str]) -> list[str]:
    """Given names and initials: "J.R." and "J. R." give `j` and `r`."""
    found: list[str] = []
    for word in words:
        found += word.casefold().strip(".").split(".")
    return found


def _may_be(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether someone with the given names `full` may be called `short` before the surname."""
    if len(short) > len(full) or not _agree(short[0], full[0]):
        return False
    left = iter(full[1:])
    return all(any(_agree(name, other) for other in left) for name in short[1:])


def _agree(name: str, other: str) -> bool:
    return name == other or (1 in (len(name), len(other)) and name[:1] == other[:1])


class FullNames:
    """Who is meant by a surname, a first name, initials or a name in capitals.

    Where several people share a name, the one who is named in full most often is meant by it, or
    the first of them: news calls its main person by the surname and a relative by the first name.
    """

    def __init__(self, names: Iterable[str]) -> None:
        counts = Counter(names)
        fuller = _fuller_names(name for name in counts if not name.isupper())
        for name, full in fuller.items():
            counts[full] += counts.pop(name)
        self._meant: dict[str, str] = {}
        for full in sorted(counts, key=lambda name: (name.isupper(), -counts[name])):
            words = full.split()
            if len(words) > 1:
                for part in (*person_parts([full]), full.upper(), *words[1:-1]):
                    self._meant.setdefault(part.casefold(), full)
        for name, full in fuller.items():
            for form in (name, name.upper()):
                self._meant[form.casefold()] = full
        self._parts = sorted(self._meant)
        rank = {part: number for number, part in enumerate(self._meant)}
        for name in counts:
            if len(name.split()) == 1 and not name.isupper():
                self._meant.setdefault(name.casefold(), self._lengthened(name, rank) or name)

    def _lengthened(self, name: str, rank: Mapping[str, int]) -> str | None:
        """The person of whose first name `name` is a short form: "Max" for Maxwell Dupree.

        Args:
            name: one word.
            rank: the parts of full names, those of the people named most often with the lowest.
        """
        short = name.casefold()
        longer = []
        for at in range(bisect_left(self._parts, short), len(self._parts)):
            part = self._parts[at]
            if len(name) < _SHORTEST or not part.startswith(short):
                break
            if self._meant[part].startswith(name):
                longer.append(part)
        return self._meant[min(longer, key=rank.__getitem__)] if longer else None

    def resolve(self, name: str) -> str:
        """The full name of the person who is meant by `name`."""
        full = self._meant.get(name.casefold(), name)
        while (longer := self._meant.get(full.casefold(), full)) != full and len(longer) > len(
            full
        ):
            full = longer
        return full if len(full) >= len(name) or full.casefold() == name.casefold() else name
