"""Text with a space between any two words, in scripts that have none."""

from __future__ import annotations

import re

_UNSPACED = re.compile(
    "["
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3040-\u30ff\u31f0-\u31ff"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Chinese characters
    "\U00020000-\U0003ffff"
    "]"
)
"""Scripts without spaces between words: each character counts as a word, and a word is a phrase."""
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
"""Where a word may be broken is no part of it."""


def spaced(text: str) -> str:
    """A text, or what is looked for in one, with a space between any two words."""
    text = _UNSEEN.sub("", text)
    return text if text.isascii() else _UNSPACED.sub(r" \g<0> ", text)
