"""The letters that languages are written with."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

_LETTERS = Path(__file__).with_name("letters.toml")


@cache
def letters() -> dict[str, frozenset[str]]:
    """The letters of each language that are not ASCII, small and capital, by ISO 639-1 code."""
    alphabets = tomllib.loads(_LETTERS.read_text(encoding="utf-8"))
    return {
        language: frozenset(alphabet + alphabet.upper()) - frozenset(map(chr, range(128)))
        for language, alphabet in alphabets.items()
    }
