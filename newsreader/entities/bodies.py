"""Which names are one organisation's or one place's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.lexicon import lexicon
from newsreader.entities.words import is_listed, lists_with
from newsreader.languages import language

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORDS = language("en").names


class Organisations:
    """Which names are one organisation's: with and without a legal form or a leading article."""

    def __init__(self, names: Iterable[str]) -> None:
        self._fullest: dict[str, str] = {}
        for name in names:
            key = self._key(name)
            if len(name) > len(self._fullest.get(key, "")):
                self._fullest[key] = name
        for short, full in short_forms(self._fullest.values()).items():
            self._fullest[self._key(short)] = full

    @staticmethod
    def _key(name: str) -> str:
        words = name.split()
        lexis = lexicon()
        while len(words) > 1 and lexis.is_word(words[-1].lower(), "organisation_suffixes"):
            words.pop()
            words[-1] = words[-1].rstrip(",")
        if len(words) > 1 and words[0].lower() in _WORDS.articles:
            del words[0]
        return " ".join(words).replace(".", "").casefold()

    def resolve(self, name: str) -> str:
        """The fullest form of an organisation's name."""
        return self._fullest.get(self._key(name), name)


def short_forms(names: Iterable[str]) -> dict[str, str]:
    """The first words of organisations' names that tell which one is meant, with the full names.

    A word that is known tells none, whatever is known of it: "Texas Instruments" is not called
    Texas. Nor does one that several names begin with.
    """
    found: dict[str, set[str]] = {}
    for name in names:
        first, _, rest = name.partition(" ")
        if (
            rest
            and rest[0].isupper()
            and not lists_with(first)
            and not lexicon().classes_of(first.lower())
        ):
            found.setdefault(first, set()).add(name)
    return {first: min(full) for first, full in found.items() if len(full) == 1}


class Capitals:
    """Which name is meant where all its letters are capitals: "FRANCE" in a headline is France."""

    def __init__(self, names: Iterable[str]) -> None:
        self._forms = {name.casefold(): name for name in names if not name.isupper()}

    def resolve(self, name: str) -> str:
        """The name as the article writes it elsewhere."""
        return self._forms.get(name.casefold(), name) if name.isupper() else name


def place_in_small_letters(name: str) -> str:
    """A place in capitals, as before a dispatch, as it is written elsewhere: "OSLO" is Oslo."""
    title = name.title()
    return title if name.isupper() and len(name) > 3 and is_listed(title) else name
