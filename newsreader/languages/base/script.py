"""What languages are written in."""

from __future__ import annotations

from typing import NamedTuple

HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters, for a class of a regular expression."""


class Unspaced(NamedTuple):
    """How a language without spaces between words is read.

    Attributes:
        letters: what it is written in, as a class of a regular expression.
        characters: how many of them a word has on average.
        words_per_minute: how fast it is read.
    """

    letters: str
    characters: float
    words_per_minute: int
