"""What a language may say of the words that marks stand in."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TokenWords:
    """What makes one token with a mark, or two tokens of one word.

    A language that says nothing is read as English is.

    Attributes:
        abbreviations: what is one token with its full stop, as it is written and without it ("Mr").
        after_numbers: what is one token with the number right before it ("5th", "3bn").
        endings: ends of words that are tokens of their own, with a straight apostrophe ("'s").
    """

    abbreviations: frozenset[str] = _NONE
    after_numbers: frozenset[str] = _NONE
    endings: frozenset[str] = _NONE
