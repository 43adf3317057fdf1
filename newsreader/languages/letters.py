"""The letters that languages are written with."""

from __future__ import annotations

from functools import cache

from newsreader.languages import all_languages


@cache
def letters() -> dict[str, frozenset[str]]:
    """The non-ASCII letters of each language, lower and upper case, by ISO 639-1 code."""
    ascii_letters = frozenset(map(chr, range(128)))
    return {
        known.code: frozenset(known.letters + known.letters.upper()) - ascii_letters
        for known in all_languages()
        if known.letters or known.code == "en"
    }
