"""What helps to compare the words of a language: sumy's stop words and stemmers.

sumy has stop words for some languages and stemmers for others, and wants packages of its own for a
few; each language's folder says which.  Where a package is missing, words are compared as they
stand or cut into pairs of characters, and a notice says which extra to install.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from newsreader.article import UNKNOWN_LANGUAGE
from newsreader.languages import language as language_of

if TYPE_CHECKING:
    from collections.abc import Callable

_STEMS_KEPT = 1 << 13
_STEM_LENGTH = 6


@dataclass(frozen=True, slots=True)
class LanguageSupport:
    """What helps to compare the words of a language here and now.

    Attributes:
        code: ISO 639-1 code, or `UNKNOWN_LANGUAGE`.
        stop_words: words that say nothing, in lower case.
        stem: a word in lower case → its stem.
        notice: one sentence on what is missing, else None.
    """

    code: str
    stop_words: frozenset[str]
    stem: Callable[[str], str]
    notice: str | None = None


@cache
def language_support(code: str) -> LanguageSupport:
    """What there is for the language with this ISO 639-1 code; imports sumy."""
    from newsreader.summary import sumy_adapter

    language = language_of(code)
    facts = language.summaries
    if not facts.is_supported:
        return LanguageSupport(code, language.function_words, str.lower, _unsupported(code))
    sumys_name = language.name.lower()
    stop_words = (
        sumy_adapter.stop_words(sumys_name) if facts.has_stop_words else language.function_words
    )
    notice = None
    if not facts.is_complete:
        notice = f"For {language.name} {facts.wanted_for}, install newsreader[{sumys_name}]."
    if facts.has_stemmer and (facts.is_complete or facts.wanted_for != "stems"):
        stem = _remembered(sumy_adapter.stemmer(sumys_name))
    else:
        stem = _cut_short if facts.inflected else str.lower
    return LanguageSupport(language.code, stop_words, stem, notice)


def _remembered(stem: Callable[[str], str]) -> Callable[[str], str]:
    """A stemmer with a memory; one thread stems at a time."""
    lock = Lock()

    @lru_cache(maxsize=_STEMS_KEPT)
    def remembered(word: str) -> str:
        with lock:
            return stem(word)

    return remembered


def _cut_short(word: str) -> str:
    """The first letters of a word, which stand in for its stem.

    (P. McNamee and J. Mayfield, "Character n-gram tokenization for European language text
    retrieval", Information Retrieval 7, 2004.)
    """
    return word[:_STEM_LENGTH]


def _unsupported(code: str) -> str:
    if code == UNKNOWN_LANGUAGE:
        return "The language is unknown: words are compared without stemming."
    return f"No stemmer is known for the language “{code}”: words are compared as they stand."
