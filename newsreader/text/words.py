"""How many words a text has, and how long they take to read, also in scripts without spaces.

The figures are those of S. Trauzettel-Klosinski and K. Dietz, "Standardized assessment of reading
performance: the new international reading speed texts IReST", Investigative Ophthalmology & Visual
Science 53(9), 2012: the same texts in 17 languages, of which they give words and characters a
minute. Chinese: 158 words, 255 characters; Japanese: 193 and 357; the mean of all: 184 and 863.
English is read at 228 words a minute there, and silently at 238 in M. Brysbaert, "How many words do
we read per minute?", Journal of Memory and Language 109, 2019.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.languages import language as language_of

if TYPE_CHECKING:
    from newsreader.languages.base.script import Unspaced

WORDS_PER_MINUTE = 230
"""In languages that put spaces between words."""


def count_words(text: str, language: str) -> int:
    """How many words a text has: between white space, or estimated from its letters.

    Args:
        text: of any length.
        language: ISO 639-1 code. In an unspaced language words in other scripts, such as Latin
            names, are counted between white space as elsewhere.
    """
    unspaced = _unspaced(language)
    if unspaced is None:
        return len(text.split())
    rest, letters = re.subn(unspaced.letters, " ", text)
    others = sum(any(map(str.isalnum, word)) for word in rest.split())
    return others + round(letters / unspaced.characters)


def minutes_to_read(words: int, language: str = "en") -> int:
    """Whole minutes that a reader needs for so many words of a language, at least one."""
    unspaced = _unspaced(language)
    return max(1, round(words / (unspaced.words_per_minute if unspaced else WORDS_PER_MINUTE)))


def _unspaced(code: str) -> Unspaced | None:
    return language_of(code).unspaced
