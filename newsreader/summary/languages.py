"""What helps to compare the words of a language: sumy's stop words and stemmers.

sumy goes by English names of languages where an article has an ISO 639-1 code, has stop words for
some and stemmers for others, and wants packages of its own for a few.  Where it has no stop words,
the language's function words stand in for them.  Where a package is missing, words are compared as
they stand or cut into pairs of characters, and a notice says which extra to install.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from functools import cache, lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from newsreader.article import UNKNOWN_LANGUAGE
from newsreader.languages import language as language_of

if TYPE_CHECKING:
    from collections.abc import Callable

_STEMS_KEPT = 1 << 13


@dataclass(frozen=True, slots=True)
class Language:
    """What sumy has for a language.

    Attributes:
        name: sumy's name of it, which is also that of the extra with its package.
        has_stop_words: whether sumy has a list of them.
        has_stemmer: whether sumy has one that can be used.
        package: the module that its words or stems want.
        wanted_for: what the package does: "words" or "stems".
    """

    name: str
    has_stop_words: bool = True
    has_stemmer: bool = True
    package: str | None = None
    wanted_for: str = "words"

    @property
    def is_complete(self) -> bool:
        """Whether the package that the language wants, if any, is installed."""
        return self.package is None or importlib.util.find_spec(self.package) is not None

    @property
    def title(self) -> str:
        """The name as it is written in a sentence."""
        return self.name.capitalize()


LANGUAGES = {
    "ar": Language("arabic"),
    "cs": Language("czech"),
    "da": Language("danish", has_stop_words=False),
    "de": Language("german"),
    "el": Language("greek", package="greek_stemmer", wanted_for="stems"),
    "en": Language("english"),
    "es": Language("spanish"),
    "fi": Language("finnish", has_stop_words=False),
    "fr": Language("french"),
    "he": Language("hebrew", has_stemmer=False),
    "hu": Language("hungarian", has_stop_words=False),
    "it": Language("italian"),
    "ja": Language("japanese", has_stemmer=False, package="tinysegmenter"),
    "ko": Language("korean", has_stemmer=False),
    "nl": Language("dutch", has_stop_words=False),
    "no": Language("norwegian", has_stop_words=False),
    "pl": Language("polish", has_stemmer=False),  # pystempel takes 15 seconds to load
    "pt": Language("portuguese"),
    "ro": Language("romanian", has_stop_words=False),
    "ru": Language("russian", has_stop_words=False),
    "sk": Language("slovak"),
    "sv": Language("swedish"),
    "th": Language("thai", has_stemmer=False, package="pythainlp"),
    "uk": Language("ukrainian"),
    "zh": Language("chinese", has_stemmer=False, package="jieba"),
}
"""By ISO 639-1 code, every language that sumy has stop words or a stemmer for."""

_INFLECTED = frozenset(("el", "pl"))
"""Languages whose words are cut short where there is no stemmer."""

_STEM_LENGTH = 6
_OTHER_CODES = {"nb": "no", "nn": "no"}


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

    code = _OTHER_CODES.get(code, code)
    language = LANGUAGES.get(code)
    if language is None:
        return LanguageSupport(
            code, language_of(code).function_words, str.lower, _unsupported(code)
        )
    stop_words = (
        sumy_adapter.stop_words(language.name)
        if language.has_stop_words
        else language_of(code).function_words
    )
    notice = None
    if not language.is_complete:
        notice = f"For {language.title} {language.wanted_for}, install newsreader[{language.name}]."
    if language.has_stemmer and (language.is_complete or language.wanted_for != "stems"):
        return LanguageSupport(code, stop_words, _stemmer(language), notice)
    return LanguageSupport(
        code, stop_words, _cut_short if code in _INFLECTED else str.lower, notice
    )


def _stemmer(language: Language) -> Callable[[str], str]:
    """The stemmer that sumy has for a language, with a memory; one thread stems at a time."""
    from newsreader.summary.sumy_adapter import stemmer

    stem = stemmer(language.name)
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
