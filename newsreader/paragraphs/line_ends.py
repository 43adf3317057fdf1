"""Words that a line's end breaks: which of their hyphens are read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsreader.article import Paragraph

_BROKEN = re.compile(
    r"""
    (?P<before> [-‐] )?+ (?<!\w) (?P<left> [^\W\d_]+ ) (?P<hyphen> [-‐] )     # expec-
    (?P<end> [^\S\n]*+ \n [^\S\n]*+ )
    (?P<right> \w+ )                                       # ted
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")


def skipped_at_line_ends(
    text: str, paragraphs: tuple[Paragraph, ...], is_word: Callable[[str], bool]
) -> Iterator[Span]:
    """What is not read of the line ends that break a word, in order.

    That is the line end, with the hyphen where the word is written without one. Whether it is
    shows by how the article writes it elsewhere, else by the words that are known; a hyphen before
    a capital or a number stays.

    Args:
        text: the article's text.
        paragraphs: its paragraphs.
        is_word: whether a word, in lower case, is one that is known.
    """
    elsewhere: frozenset[str] | None = None
    for paragraph in paragraphs:
        start, end = paragraph.span.start, paragraph.span.end
        if text.find("\n", start, end) < 0:
            continue
        for match in _BROKEN.finditer(text, start, end):
            if elsewhere is None:
                elsewhere = frozenset(map(str.lower, _WORD.findall(text)))
            keeps = _keeps_hyphen(match, elsewhere, is_word)
            yield Span(match.start("end" if keeps else "hyphen"), match.end("end"))


def _keeps_hyphen(
    match: re.Match[str], elsewhere: frozenset[str], is_word: Callable[[str], bool]
) -> bool:
    left, right = match["left"].lower(), match["right"].lower()
    if not match["right"][0].islower() or match["before"]:
        return True
    if left + right in elsewhere:
        return False
    if f"{left}-{right}" in elsewhere:
        return True
    return not is_word(left + right) and is_word(left) and is_word(right)
