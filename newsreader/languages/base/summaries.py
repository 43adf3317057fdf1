"""What helps to compare a language's words, and to tell which sentences stand alone."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SummaryWords:
    """What summaries go by. sumy calls the language as we do, in lower case.

    Words are in lower case. Where sumy has no stop words the function words stand in for them.

    Attributes:
        has_stop_words: whether sumy has a list of them.
        has_stemmer: whether sumy has one that can be used.
        package: the module that its words or stems want; the extra that brings it is called as the
            language is.
        wanted_for: what the package does: "words" or "stems".
        inflected: whether words are cut short where there is no stemmer.
        opening_pronouns: personal and possessive pronouns; a sentence that begins with one points
            back to another.
        opening_demonstratives: words that may do so, too.
        connectives: words and phrases at a sentence's opening that tie it to the one before.
        times: nouns behind a demonstrative that then points to a day, not to a sentence: this week.
        empty: what shows the pronoun before it to stand for what follows: it is likely "that".
        addressing: pronouns for the reader.
        present_ending: how a verb ends that tells what a picture shows: Ada Orr mend"s" a net.
    """

    has_stop_words: bool = False
    has_stemmer: bool = False
    package: str | None = None
    wanted_for: str = "words"
    inflected: bool = False
    opening_pronouns: frozenset[str] = _NONE
    opening_demonstratives: frozenset[str] = _NONE
    connectives: tuple[str, ...] = ()
    times: frozenset[str] = _NONE
    empty: frozenset[str] = _NONE
    addressing: frozenset[str] = _NONE
    present_ending: str | None = None

    @property
    def is_supported(self) -> bool:
        """Whether sumy knows the language at all."""
        return self.has_stop_words or self.has_stemmer

    @property
    def is_complete(self) -> bool:
        """Whether the package that the language wants, if any, is installed."""
        return self.package is None or importlib.util.find_spec(self.package) is not None
