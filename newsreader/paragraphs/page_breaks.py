"""Page numbers and running heads, where a text that was printed has them inside a paragraph."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from newsreader.paragraphs.vocabulary import any_of, page_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NUMBER = re.compile(r"\W{0,4}\d{1,4}\W{0,4}$")
_DIGITS = re.compile(r"\d+")
_LONGEST_HEAD = 80
_OFTEN = 3
"""How often a line stands in a text, but for the numbers in it, that stands on every page."""
_MOST = 4
"""Lines of a page's end and the next one's beginning, at the most."""


class PageLines:
    """Tells the lines of a text that may belong to a page and not to what is written on it.

    Args:
        lines: all that are not empty, without surrounding white space.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._counts = Counter(_DIGITS.sub("#", line) for line in lines if _may_be_head(line))

    def is_number(self, line: str) -> bool:
        """Whether it is a page's number: `12`, `- 12 -`, `Page 12`."""
        return _NUMBER.match(line) is not None or _named_number().match(line) is not None

    def is_head(self, line: str) -> bool:
        """Whether it may stand above or below each page: `HARBOUR REVIEW  VOL. 3`."""
        if not _may_be_head(line):
            return False
        return not any(map(str.islower, line)) or self._is_frequent(line)

    def breaks(self, lines: Sequence[str]) -> bool:
        """Whether lines between two of a paragraph are a page's end and the next one's head.

        One of them has the number, or stands on other pages too.
        """
        return (
            0 < len(lines) <= _MOST
            and all(self.is_number(line) or self.is_head(line) for line in lines)
            and any(self.is_number(line) or self._is_frequent(line) for line in lines)
        )

    def _is_frequent(self, line: str) -> bool:
        return self._counts[_DIGITS.sub("#", line)] >= _OFTEN


def _may_be_head(line: str) -> bool:
    return len(line) <= _LONGEST_HEAD and line[-1] not in ",;:!?"


def _named_number() -> re.Pattern[str]:
    named = any_of(page_words("page_labels"))
    return re.compile(
        rf"\W*+ {named} \s? \d{{1,4}} (?: \s? \w{{1,3}} \s? \d{{1,4}} )? \W*$",  # Page 3 of 12
        re.VERBOSE | re.IGNORECASE,
    )
