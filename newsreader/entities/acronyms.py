"""Acronyms and the names that an article gives them.

"Islamic State (IS)", "SAHPRA (South African Health Products Regulatory Authority)".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.lexicon import lexicon
from newsreader.languages import language
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.entities.words import Word

_QUOTES = frozenset("\"'“”‘’")
_LONGEST = 10
LONGEST_ACRONYM = 7
"""Letters of the longest acronym that is told by its letters alone."""
_WORDS = language("en").names


def is_acronym(word: Word) -> bool:
    """Whether a word looks like an acronym: NATO, SAHPRA, IPs, UNRWA."""
    capitals = sum(c.isupper() for c in word.text)
    return (
        word.shape in (Shape.UPPER, Shape.CAPITALISED, Shape.MIXED)
        and capitals >= 2
        and (len(word.text) <= 10 and capitals * 2 >= len(word.text))
    )


def definitions(words: Sequence[Word]) -> Iterator[tuple[str, int, int, int]]:
    """Acronyms that a paragraph defines.

    Yields:
        acronym, and the words that hold its name: first and last (exclusive), and the index of the
        acronym's own word.
    """
    for index, word in enumerate(words):
        if word.text != "(":
            continue
        inside = index + 1
        while inside < len(words) and words[inside].text in _QUOTES:
            inside += 1
        if inside < len(words) and is_acronym(words[inside]):
            span = _spelt_before(words, index, words[inside].text)
            if span:
                yield words[inside].text, *span, inside
        before = words[index - 1] if index else None
        if before is not None and is_acronym(before):
            span = _spelt_inside(words, index + 1, before.text)
            if span:
                yield before.text, *span, index - 1


def undefined(acronyms: Iterable[str], names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Acronyms that stand for exactly one of the names, which the article need not say.

    Those that are known to be another's, as "UN", are left out.

    Args:
        acronyms: in capitals.
        names: of several words.
    """
    known = lexicon().families
    wanted = {acronym.replace(".", ""): acronym for acronym in acronyms if acronym not in known}
    spelt: dict[str, set[str]] = {}
    for name in names if wanted else ():
        initials = "".join([word[0] for word in name.split()])
        for letters in (initials.upper(), "".join(filter(str.isupper, initials))):
            if letters in wanted:
                spelt.setdefault(letters, set()).add(name)
    for letters, meant in spelt.items():
        if len(meant) == 1:
            yield wanted[letters], next(iter(meant))


def _spelt_before(words: Sequence[Word], end: int, acronym: str) -> tuple[int, int] | None:
    while end > 0 and (
        words[end - 1].text in _QUOTES or words[end - 1].lower in _WORDS.before_acronyms
    ):
        end -= 1
    for start in range(end - 1, max(-1, end - _LONGEST), -1):
        if words[start].shape is Shape.MARK and words[start].text not in "&'’-":
            break
        if words[start].capital and end - start > 1 and spells(words[start:end], acronym):
            return start, end
    return None


def _spelt_inside(words: Sequence[Word], start: int, acronym: str) -> tuple[int, int] | None:
    while start < len(words) and (
        words[start].text in _QUOTES or words[start].lower in _WORDS.articles
    ):
        start += 1
    end = start
    while end < len(words) and end - start < _LONGEST and words[end].text not in (")", ",", ";"):
        end += 1
    if end - start > 1 and words[start].capital and spells(words[start:end], acronym):
        return start, end
    return None


def spells(words: Sequence[Word], acronym: str) -> bool:
    """Whether an acronym is made of the first letters of words, small words counted or not."""
    letters = "".join(c for c in acronym if c.isalpha()).upper()
    capitals = "".join(word.text[0] for word in words if word.capital).upper()
    every = "".join(word.text[0] for word in words if word.text[0].isalpha()).upper()
    if letters in (capitals, every) or letters.rstrip("S") == capitals:
        return True
    return (
        len(letters) > 2
        and len(capitals) > 1
        and letters[0] == capitals[0]
        and _threads(letters, words)
    )


def _threads(letters: str, words: Sequence[Word]) -> bool:
    """Whether the letters run through the words, each word with a capital giving at least one."""
    position = 0
    for index, word in enumerate(words):
        text = word.text.upper()
        if position < len(letters) and text[0] == letters[position]:
            position += 1
            for letter in text[1:]:
                if (
                    position < len(letters)
                    and letter == letters[position]
                    and not _starts(words[index + 1 :], letters[position])
                ):
                    position += 1
        elif word.capital:
            return False
    return position == len(letters)


def _starts(words: Sequence[Word], letter: str) -> bool:
    """Whether the first word with a capital begins with a letter."""
    first = next((word for word in words if word.capital), None)
    return first is not None and first.text[0].upper() == letter
