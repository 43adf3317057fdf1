"""How the openings of sentences, in one language, point back to the sentences before."""

from __future__ import annotations

import re
from functools import cache
from itertools import compress, count
from typing import TYPE_CHECKING

from newsreader.languages import language as language_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.languages.base.language import Language

_CLITIC = re.compile(r"['’](?:\w{1,2})$")  # it's, they’ve
_OPENING = 6
"""Words of an opening in which a pronoun may stand: “Two months after his return”."""
_INTRODUCTION = 9
"""Words that a clause before the first comma has at most."""
_FOLLOWING = 7
_PHRASE = 4
"""Words of a noun phrase that are looked at."""
_CLAUSE = frozenset(",;:–—")


class Openings:
    """The words of a language that point back, and what they point to.

    Args:
        language: the words are known for some languages only.
    """

    def __init__(self, language: Language) -> None:
        words, reference = language.summaries, language.reference
        self._pronouns = words.opening_pronouns
        self._demonstratives = words.opening_demonstratives
        self._things = reference.things & words.opening_pronouns
        self._personal = reference.male | reference.female
        self._times = words.times
        self._empty = words.empty
        self._function = language.function_words | language.sentences.starters
        self._definite = reference.definite
        self._introducing = reference.introducing | reference.indefinite
        self._connectives = _starting(words.connectives)

    def pointer(self, tokens: Sequence[str], whole: Sequence[str], *, named: bool) -> str | None:
        """The word by which a sentence points to the one before it, if one does.

        Args:
            tokens: those before its first name.
            whole: its first tokens.
            named: whether a name follows `tokens`.
        """
        match = self._connectives.match(" ".join(whole[:6]))
        if match:
            return match.group()
        opening = [token for token in tokens if token[0].isalnum() or token in _CLAUSE]
        found = self._in_opening(opening)
        if found is None:
            return None
        at = opening.index(found)
        # In his speech, Kern said: who he is stands behind the comma.
        if named and at > 0 and opening[-1:] == [","]:
            return None
        return found

    def is_personal(self, pronoun: str) -> bool:
        """Whether a pronoun stands for a man or a woman."""
        return _CLITIC.sub("", pronoun.lower()) in self._personal

    def _in_opening(self, opening: Sequence[str]) -> str | None:
        comma = next((i for i, token in enumerate(opening) if token in _CLAUSE), len(opening))
        starts = [0, *([comma + 1] if comma < _INTRODUCTION else [])]
        for start in starts:
            for at in range(start, min(start + _OPENING, len(opening))):
                word = _CLITIC.sub("", opening[at].lower())
                if self._points(word, opening[at + 1 : at + 1 + _FOLLOWING], is_first=at == start):
                    return opening[at]
                if word not in self._function:
                    break
        return None

    def _points(self, word: str, behind: Sequence[str], *, is_first: bool) -> bool:
        following = [token.lower() for token in behind]
        if word in self._pronouns:
            return not (word in self._things and self._empty.intersection(following[1:]))
        if word not in self._demonstratives or (not is_first and word in self._empty):
            return False
        return not following or not (
            self._times.intersection(following[:2]) or following[0] in self._empty
        )

    def taken_up(self, tokens: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The nouns that a sentence takes up before its first name: “The book”, book."""
        if tokens and tokens[0].lower() in self._definite:
            phrase = self._phrase(tokens[1:])
            for noun in {phrase[0], phrase[-1]} if phrase else ():
                yield f"{tokens[0]} {noun}", noun

    def introduced(self, tokens: Sequence[str]) -> Iterator[str]:
        """The nouns that a sentence brings in: “a book”."""
        introduces = map(self._introducing.__contains__, map(str.lower, tokens))
        for behind in compress(count(1), introduces):
            phrase = self._phrase(tokens[behind : behind + _PHRASE])
            yield from phrase[-2:]

    def _phrase(self, tokens: Sequence[str]) -> list[str]:
        """The words of a noun phrase up to the first word of grammar."""
        phrase: list[str] = []
        for token in tokens[:_PHRASE]:
            if token.lower() in self._function or not token[0].isalpha():
                break
            phrase.append(token.lower())
        return phrase


@cache
def openings_of(code: str) -> Openings:
    """Those of the language with this ISO 639-1 code."""
    return Openings(language_of(code))


def _starting(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=lambda phrase: -len(phrase))
    either = "|".join(map(re.escape, longest_first)) or r"(?!)"
    return re.compile(rf"(?:{either})(?![\w-])", re.IGNORECASE)
