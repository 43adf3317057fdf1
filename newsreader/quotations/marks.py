"""Quotation marks: where they stand in a paragraph and which way each may face."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from newsreader.quotations.wording import elision

if TYPE_CHECKING:
    from collections.abc import Iterator


class Family(Enum):
    """Marks that can close one another; careless writers mix those of one family."""

    DOUBLE = "double"
    SINGLE = "single"
    GUILLEMET = "guillemet"
    SINGLE_GUILLEMET = "single guillemet"
    CORNER = "corner"
    WHITE_CORNER = "white corner"
    BOOK = "book"


class Facing(Enum):
    """Which way a character faces, whatever stands around it."""

    OPENING = "opening"
    CLOSING = "closing"
    EITHER = "either"


class QuotationMark(NamedTuple):
    """A quotation mark in its place.

    Attributes:
        start: offset of its first code point.
        end: offset just past its last one.
        character: the mark as it stands; two apostrophes are one mark.
        family: what it can pair with.
        can_open: whether its neighbours let it open a quotation.
        can_close: whether its neighbours let it close one.
    """

    start: int
    end: int
    character: str
    family: Family
    can_open: bool
    can_close: bool


_FAMILIES = {
    Family.DOUBLE: ('"', "“", "”", "„", "‟", "″", "＂", "〝", "〞", "''", "'''", "``", "״"),
    Family.SINGLE: ("'", "‘", "’", "‚", "‛", "`"),
    Family.GUILLEMET: ("«", "»"),
    Family.SINGLE_GUILLEMET: ("‹", "›"),
    Family.CORNER: ("「", "」", "﹁", "﹂"),
    Family.WHITE_CORNER: ("『", "』", "﹃", "﹄"),
    Family.BOOK: ("《", "》", "〈", "〉"),
}
FAMILY_OF = {character: family for family, marks in _FAMILIES.items() for character in marks}
FACING = (
    dict.fromkeys("“„‟〝``‘‚‛«‹「『《〈﹁﹃", Facing.OPENING)
    | {"``": Facing.OPENING, "`": Facing.OPENING}
    | dict.fromkeys("”〞’»›」』》〉﹂﹄", Facing.CLOSING)
)
"""Marks that are not named here face either way."""

_RUN = re.compile(r"([\"“”„‟″＂〝〞״«»‹›「」『』《》〈〉﹁﹂﹃﹄'‘’‚‛`])\1*+")
_LONGEST_RUN = 3
"""More of the same mark in a row are decoration."""
_SPACES = frozenset(" \t\n\u00a0\u2009\u202f\u3000\u200b\u200e\u200f\u202a\u202b\u202c\ufeff")
_BEFORE_OPENING = _SPACES | frozenset("([{-–—―/‘'“\"«„*_|>…:;¿¡=،。，：")
_AFTER_CLOSING = _SPACES | frozenset(")]}-–—―/’'”\"»*_.,;:!?…|<،؛؟。，、！？：&")
_FIRST_UNSPACED = "\u1100"
"""From here on scripts set words and particles without spaces: Korean, Japanese, Chinese."""
_PREFIXED = re.compile(r"(?<!\w)[\u05d0-\u06d3]{1,2}$")
"""A Hebrew or Arabic preposition or article, which the next word is glued to: bi-, ha-."""
_GLUED = re.compile(r"[\"“״](?=\w{2})[^\"“”״\n]{2,200}+[\"”״]")
_FRENCH_SPACES = frozenset("\u00a0\u2009\u202f ")
_GUILLEMETS = (Family.GUILLEMET, Family.SINGLE_GUILLEMET)
_UNSPACED = (Family.CORNER, Family.WHITE_CORNER, Family.BOOK)
_FEET = re.compile(r"\d\s?['’′]\s?\d+(?:½|\.\d+)?$")
_ATTRIBUTE_LIMIT = 300


def find_marks(text: str, start: int, end: int) -> Iterator[QuotationMark]:
    r"""The marks of `text[start:end]` that may open or close a quotation, in order.

    Apostrophes inside words, inches and the values of HTML attributes are none of them:

    >>> [mark.character for mark in find_marks('It\'s a 6\'2" man: "he said".', 0, 29)]
    ['"', '"']
    """
    resume = start
    for run in _RUN.finditer(text, start, end):
        first, last = run.span()
        character = run.group(1)
        if first < resume or last - first > (2 if character == "`" else _LONGEST_RUN):
            continue
        if character in "\"'" and first > start and text[first - 1] == "=":
            closing = text.find(character, last, min(end, last + _ATTRIBUTE_LIMIT))
            resume = closing + 1 if closing >= 0 else last
            continue
        width = last - first if character in "'`" else 1
        for position in range(first, last, width):
            mark = _mark(text, position, position + width, start, end)
            if mark.can_open or mark.can_close:
                yield mark


def _mark(text: str, first: int, last: int, start: int, end: int) -> QuotationMark:
    """The mark at `text[first:last]` of the paragraph `text[start:end]`."""
    character = text[first:last]
    before = text[first - 1] if first > start else "\n"
    after = text[last] if last < end else "\n"
    family = FAMILY_OF[character]
    if family is Family.DOUBLE:
        can_open, can_close = _double(character, before, after)
        if _GLUED.match(text, first, end) and _PREFIXED.search(text, max(start, first - 4), first):
            can_open, can_close = True, False
        if can_close and before.isdigit() and _is_inch(text, character, first, after):
            can_open = can_close = False
    elif family is Family.SINGLE:
        can_open, can_close = _single(text, character, last, before, after)
    elif family in _GUILLEMETS:
        can_open = before in _BEFORE_OPENING or after in _FRENCH_SPACES
        can_close = after in _AFTER_CLOSING or before in _FRENCH_SPACES
    else:
        can_open = FACING[character] is Facing.OPENING
        can_close = not can_open
    return QuotationMark(first, last, character, family, can_open, can_close)


def _double(character: str, before: str, after: str) -> tuple[bool, bool]:
    """Which way a double mark can face between two characters.

    With a space on either side it can close only: a nested mark and a space may stand before it.
    """
    if before in _SPACES:
        facing = FACING.get(character, Facing.EITHER)
        spaced = after == " " and before == " "
        return (
            after not in _SPACES or (spaced and facing is not Facing.CLOSING),
            before == " " and after in _SPACES and facing is not Facing.OPENING,
        )
    can_open = after not in _SPACES and (not before.isalnum() or before >= _FIRST_UNSPACED)
    can_close = (
        after in _AFTER_CLOSING
        or after >= _FIRST_UNSPACED
        or before in ".,!?…"
        or FACING.get(character) is Facing.CLOSING
    )
    return can_open, can_close


def _single(text: str, character: str, end: int, before: str, after: str) -> tuple[bool, bool]:
    """Which way a single mark can face; (False, False) is an apostrophe."""
    if before.isalnum() and after.isalnum():
        return False, False
    facing = FACING.get(character, Facing.EITHER)
    can_open = (
        facing is not Facing.CLOSING
        and before in _BEFORE_OPENING
        and (after.isalnum() or after in '“"[(…$£€«¿¡')
        and not (character == "'" and elision().match(text, end))
    )
    can_close = facing is not Facing.OPENING and before not in _SPACES and not after.isalnum()
    return can_open, can_close


def _is_inch(text: str, character: str, offset: int, after: str) -> bool:
    """Whether a mark after a digit is one of feet or inches: 6'2", 12"x8"."""
    if character not in '"″”':
        return False
    return bool(_FEET.search(text, max(0, offset - 8), offset)) or after in "x×"
