"""What a percentage is of: "4.2% of voters", "40 percent of the Malawian budget"."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from newsreader.languages import language as language_of
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from newsreader.entities.words import Words

_POSSESSIVES = language_of("en").names.possessives
_GLUE = frozenset({"-", "/", "&"})
"""Marks that glue a word to the next one, with which it says something else."""
_LONGEST = 4
"""Most words of what is measured, without its determiner."""


def measured(words: Words, offset: int, language: str) -> str | None:
    """What a percentage that ends at an offset measures, as it stands behind it: "of voters".

    None where nothing there says so. What is measured ends before a word of grammar, a mark, a
    number, or a verb.

    Args:
        words: of the paragraph.
        offset: just past the percentage.
        language: ISO 639-1 code.
    """
    known = words.known
    first = bisect_left(words.starts, offset)
    of, determiners, verbs = _words(language)
    if first + 1 >= len(known) or known[first].text not in of or not words.follows(first):
        return None
    begin = first + 1
    if known[begin].text in determiners:
        begin += 1
    end = begin
    while end < min(len(known), begin + _LONGEST) and _may_be(words, end):
        if end > begin and known[end].lower in verbs:
            break
        end += 1
    glued = end < len(known) and words.starts[end] == words.end(end - 1)
    if end == begin or (glued and known[end].text in _GLUE):
        return None
    return words.name(first, end)


def _may_be(words: Words, index: int) -> bool:
    """Whether a word may be part of what is measured."""
    word = words.known[index]
    if word.text in _POSSESSIVES:
        return index + 1 < len(words) and _may_be(words, index + 1)
    known = word.shape < Shape.NUMBER and (word.capital or "function_words" not in word.classes)
    return known and words.follows(index)


@cache
def _words(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """What joins a percentage to what it measures, determiners, and the commonest verbs."""
    known = language_of(language)
    forms: set[str] = set()
    if known.verbs is not None:
        verbs = known.verbs
        for base in (*verbs.saying, *verbs.naming, *verbs.reacting, *verbs.others):
            forms.update((base, f"{base}s", f"{base}d", f"{base}ed"))
        forms.update(form for line in verbs.irregular.values() for form in line.split())
    return known.units.parts, known.units.before_parts, frozenset(forms)
