"""Which names are one organisation's or one place's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.lexicon import lexicon
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

    @staticmethod
    def _key(name: str) -> str:
        words = name.split()
        lexis = lexicon()
        while len(words) > 1 and lexis.is_word(words[-1].lower(), "organisation_suffixes"):
            words.pop()
        if len(words) > 1 and words[0].lower() in _WORDS.articles:
            del words[0]
        return " ".join(words).replace(".", "").casefold()

    def resolve(self, name: str) -> str:
        """The fullest form of an organisation's name."""
        return self._fullest.get(self._key(name), name)


class Capitals:
    """Which name is meant where all its letters are capitals: "FRANCE" in a headline is France."""

    def __init__(self, names: Iterable[str]) -> None:
        self._forms = {name.casefold(): name for name in names if not name.isupper()}

    def resolve(self, name: str) -> str:
        """The name as the article writes it elsewhere."""
        return self._forms.get(name.casefold(), name) if name.isupper() else name
