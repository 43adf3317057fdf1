"""How much a sentence needs those around it: what it points back to, asks, or leaves open."""

from __future__ import annotations

import re

from newsreader.languages import language as language_of

MOST = 1.5

_OPENS_QUOTED = re.compile(r"[\"'“‘«„「『—]")
_DOUBLE_MARKS = re.compile(r"[\"“”«»]")
_FIRST_WORD = re.compile(r"\W*+(\w++)")
_ENDS_ASKING = re.compile(r"[?？][\"'”’»)]*$")


class NeedOfContext:
    """Rates how much a sentence of a language needs those around it.

    Args:
        language: ISO 639-1 code; of some languages the pronouns are known.
    """

    def __init__(self, language: str) -> None:
        self._words = language_of(language).summaries

    def __call__(self, sentence: str, *, is_unattributed: bool = False) -> float:
        """0 for a sentence that stands alone, up to `MOST` for one that does not.

        Args:
            sentence: on one line.
            is_unattributed: whether it is mostly quoted and does not say from whom.
        """
        rating = 0.5 if _ENDS_ASKING.search(sentence) else 0.0  # Is there another way?
        rating += 0.5 * (len(_DOUBLE_MARKS.findall(sentence)) % 2)  # “We have tried it all.
        if is_unattributed or _OPENS_QUOTED.match(sentence):  # “We have tried it all,” said Moss.
            rating += 1.0
        opening = _FIRST_WORD.match(sentence)
        word = opening.group(1).lower() if opening else ""
        if word in self._words.opening_pronouns:  # She blamed the price of fuel.
            rating += 0.5
        elif word in self._words.opening_demonstratives:  # This is why it stopped.
            rating += 0.3
        return min(rating, MOST)
