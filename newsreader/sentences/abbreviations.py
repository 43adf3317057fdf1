"""Abbreviations by language, as far as they decide where a sentence ends."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_LEXICON = Path(__file__).parent / "lexicon"
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """What a language writes with a full stop that ends no sentence.

    All words stand without their last full stop. One in lower case is found in any case; one with
    a capital only so, since without it it is a word like others ("Ill.", but "he is ill."). A word
    may be of several kinds.

    Attributes:
        titles: stand before a name ("Mr. Smith").
        numbered: stand before a number ("No. 5"); before a capital the sentence ends.
        linking: never end a sentence ("vs. Arsenal").
        closing: may end a sentence, and do where another clearly begins ("Apple Inc. It rose").
        starters: words that have a capital only where a sentence begins.
        months: names of months and their abbreviations.
        before_ordinals: words after which a number with a full stop is an ordinal ("am 3. Mai").
    """

    titles: frozenset[str] = _NONE
    numbered: frozenset[str] = _NONE
    linking: frozenset[str] = _NONE
    closing: frozenset[str] = _NONE
    starters: frozenset[str] = _NONE
    months: frozenset[str] = _NONE
    before_ordinals: frozenset[str] = _NONE


@cache
def abbreviations_of(language: str) -> Abbreviations:
    """The abbreviations of a language by its ISO 639-1 code; English where it has no lexicon."""
    file = _LEXICON / f"{language}.toml"
    if len(language) != 2 or not file.is_file():
        file = _LEXICON / "en.toml"
    kinds = tomllib.loads(file.read_text(encoding="utf-8"))
    return Abbreviations(**{kind: frozenset(words.split()) for kind, words in kinds.items()})
