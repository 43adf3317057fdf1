"""Invented sentences of news, to train on what encyclopaedias do not show.

Sentences are patterns with slots (patterns.txt), and names are made by a small grammar
(names.txt) from the lexicon and from words that do not exist.
"""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.entities.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.training.annotation import Annotation

_FOLDER = Path(__file__).parent
_SLOT = re.compile(r"\{([^{}]+)\}")
_KIND_OF_SLOT = {
    "person": "PERSON", "surname": "PERSON", "given": "PERSON", "org": "ORG", "firm": "ORG",
    "agency": "ORG", "party": "ORG", "team": "ORG", "paper": "ORG", "school": "ORG",
    "acronym": "ORG", "house": "ORG", "place": "PLACE", "country": "PLACE", "city": "PLACE",
    "spot": "PLACE", "realm": "PLACE", "listed": "ORG", "bill": "MISC", "thing": "MISC",
    "group": "NORP", "groups": "NORP",
}  # fmt: skip
_ONSETS = "b d f g k l m n p r s t v z br ch dr kh sh th st tr j h y w mb nd ng kw".split()
_VOWELS = "a e i o u a e i o ai au ei ia ou aa ee oo".split()
_CODAS = ["", "", "", *"n r l s m k t ng sh nd d v".split()]


class Inventor:
    """Makes sentences; the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)  # noqa: S311 - nothing secret is made
        self._patterns: dict[str, tuple[list[str], list[int]]] = {}
        for line in _lines("names.txt"):
            head, _, pattern = line.partition(": ")
            slot, weight = head.split()
            patterns, weights = self._patterns.setdefault(slot, ([], []))
            patterns.append(pattern)
            weights.append(int(weight))
        self._words, self._names = _vocabulary()

    def sentences(self, count: int) -> Iterator[tuple[str, list[Annotation]]]:
        """Sentences with their annotations, each pattern in turn."""
        patterns = _lines("patterns.txt")
        for number in range(count):
            yield self._sentence(patterns[number % len(patterns)])

    def _sentence(self, pattern: str) -> tuple[str, list[Annotation]]:
        text = ""
        found: list[Annotation] = []
        position = 0
        for match in _SLOT.finditer(pattern):
            text += pattern[position : match.start()]
            name = self._filled(match[1])
            kind = _KIND_OF_SLOT[match[1]]
            found.append({"start": len(text), "end": len(text) + len(name), "type": kind})
            text += name
            position = match.end()
        return text + pattern[position:], found

    def _filled(self, slot: str) -> str:
        kind, _, list_name = slot.partition(":")
        if "|" in slot:
            return self._dice.choice(slot.split("|"))
        if list_name:
            return self._dice.choice((self._words if kind == "words" else self._names)[list_name])
        if slot == "letter":
            return self._dice.choice("ABCDEFGHIKLMNOPRSTUW")
        if slot in ("word", "syllable", "lower"):
            word = self._word(self._dice.choice((2, 2, 3)) if slot == "word" else 1)
            return word.lower() if slot == "lower" else word
        pattern = self._dice.choices(*self._patterns[slot])[0]
        return _SLOT.sub(lambda match: self._filled(match[1]), pattern)

    def _word(self, syllables: int) -> str:
        parts = (_ONSETS, _VOWELS, _CODAS)
        letters = [self._dice.choice(part) for _ in range(syllables) for part in parts]
        return "".join(letters).capitalize()


def _lines(file: str) -> list[str]:
    lines = (_FOLDER / file).read_text("utf-8").split("\n")
    return [line for line in lines if line and not line.startswith("#")]


def _vocabulary() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Words with a capital by class, and names by list, sorted so that a seed tells them all."""
    lexis = lexicon()
    words: dict[str, list[str]] = {"given": [], "surname": [], "group": []}
    for word, classes in sorted(lexis.words.items()):
        for name in words.keys() & set(classes):
            if word.isalpha() and len(word) > 2 and not (name == "group" and "common" in classes):
                words[name].append(word.title())
    names: dict[str, list[str]] = {}
    for name, lists in sorted(lexis.names.items()):
        for title in lists:
            names.setdefault(title, []).append(name)
    names["acronyms"] = [n for n in names["organisations"] if n.isupper() and len(n) < 7]
    return words, names
