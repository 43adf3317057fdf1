"""Text as a terminal shows it: which characters, and how many cells each takes.

What is shown has as many code points as what it shows, so that a place in the one is a place in
the other.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate

from rich.cells import cell_len, get_character_cell_size

from widgets.textual_internals import give_spacing_marks_a_cell

BREAK = "\u200b"
"""Zero width space: it is invisible, and a row may end there."""
JOINER = "\u2060"
"""Word joiner: it is invisible, and no row ends there."""
SOFT_HYPHEN = "\u00ad"
HYPHEN_POINT = "\u2063"
"""Stands for a soft hyphen: it is invisible, and a row may end there, with a hyphen."""
REPLACEMENT = "\ufffd"
"""Stands for what must not reach a terminal."""

_EMOJI_JOINER = "\u200d"
_EMOJI_STYLE = "\ufe0f"
_RESTYLING = re.compile("[\ufe0f\U0001f3fb-\U0001f3ff]")
"""What only changes how a sign looks, and in some terminals but not in others its width."""

_LATIN = r" -~\u00a0-\u00ac\u00ae-\u02ff"
_GREEK_AND_CYRILLIC = r"\u0370-\u0482\u048a-\u052f"
_PUNCTUATION_AND_CURRENCIES = r"\u2010-\u2027\u2030-\u205e\u20a0-\u20c0"
_PLAIN = re.compile(f"[{_LATIN}{_GREEK_AND_CYRILLIC}{_PUNCTUATION_AND_CURRENCIES}]*")

_LINE_END = re.compile(r"[ \t]*\n[ \t]*")
_SPACE = re.compile(r"[\t-\r\x1c-\x1f\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_INVISIBLE = re.compile(r"[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2061-\u206f\ufeff\ufff9-\ufffb]")
_TAGS = re.compile(
    "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"  # a region's flag
    "|(?P<stray>[\U000e0000-\U000e007f])"
)
_STRONG = frozenset({"L", "R", "AL"})
_MOST_MARKS = 8
"""Characters that may be drawn onto the one before: more than any script stacks, or a flag has."""
_FLOOD = re.compile(rb"(?<=\0{%d})\0+" % _MOST_MARKS)
"""Anything beyond that, in the widths of characters."""
_FLAG = re.compile(r"[\U0001f1e6-\U0001f1ff]{2}")
_SPACING_MARKS = "\u0e33\u0eb3"
"""Thai and Lao vowels that Unicode takes for part of the character before (UAX #29)."""
_LINKING = re.compile(
    r"""
    [\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d][\u200c\u200d]?
  | [\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e]
  | [\U000110bd\U000110cd\U000111c2\U000111c3\U000113d1\U0001193f\U00011941]
  | [\U00011a3a\U00011a84-\U00011a89\U00011d46\U00011f02]
    """,
    re.VERBOSE,
)
"""What makes the next character part of its own: the signs that join the letters of Devanagari,
Bengali, Gujarati, Odia, Telugu and Malayalam, and all that Unicode lets stand before a character
(UAX #29, Prepend), such as the Arabic signs of a number."""
_JOINS_NOTHING = re.compile(r"(?<![^ \u200b\u2060])\u200d")


def is_plain(text: str) -> bool:
    """Whether every character takes one cell, and a row can only end at a space."""
    return _PLAIN.fullmatch(text) is not None


def shown(text: str, *, hyphenated: bool = False) -> str:
    """The characters to show for `text`, one for one.

    A line end is a single space, however the lines are indented, and so is all other white space at
    which a row may end. What must stay invisible (soft hyphens, marks of direction, tags that make
    no flag, styles of emoji, more marks than a character may carry) becomes a `JOINER`, a control
    character a `REPLACEMENT`.

    Args:
        text: a passage of an article, or anything else that somebody wrote.
        hyphenated: whether each soft hyphen becomes a `HYPHEN_POINT` instead.
    """
    if "\n" in text:
        text = _LINE_END.sub(lambda match: " ".rjust(len(match[0]), JOINER), text)
    if is_plain(text):
        return text
    cleaned = _RESTYLING.sub(JOINER, _INVISIBLE.sub(JOINER, _SPACE.sub(" ", text)))
    if hyphenated and SOFT_HYPHEN in text:
        pairs = zip(text, cleaned, strict=True)
        cleaned = "".join(HYPHEN_POINT if old == SOFT_HYPHEN else new for old, new in pairs)
    cleaned = _TAGS.sub(lambda match: JOINER if match["stray"] else match[0], cleaned)
    return _without_floods(_CONTROL.sub(REPLACEMENT, _JOINS_NOTHING.sub(JOINER, cleaned)))


def _without_floods(text: str) -> str:
    """Text without marks beyond `_MOST_MARKS`, which would pile up over the rows around."""
    widths = bytes(map(_WIDTHS.__getitem__, text))
    pieces, kept = [], 0
    for flood in _FLOOD.finditer(widths):
        pieces += [text[kept : flood.start()], JOINER * len(flood[0])]
        kept = flood.end()
    return "".join((*pieces, text[kept:])) if pieces else text


def cell_widths(text: str) -> list[int]:
    """How many cells each character of shown text takes: 0, 1 or 2.

    A character that is drawn with the one before it (combining marks, the later parts of an emoji
    sequence) takes none, so that no row begins with it.
    """
    if _EMOJI_JOINER in text or _EMOJI_STYLE in text:
        widths = _sequence_widths(text)
    else:
        widths = list(map(_WIDTHS.__getitem__, text))
    for flag in _FLAG.finditer(text):
        widths[flag.start() : flag.end()] = [2, 0]
    return widths


def characters(text: str) -> list[int]:
    """Where the characters of shown text begin, as a reader counts them: a letter with its marks.

    These are the extended grapheme clusters of Unicode (UAX #29); invisible ones are part of the
    one before.
    """
    if is_plain(text):
        return list(range(len(text)))
    widths = cell_widths(text)
    linked = {match.end() for match in _LINKING.finditer(text)}
    return [
        at
        for at, character in enumerate(text)
        if at == 0
        or (
            widths[at]
            and at not in linked
            and character not in _SPACING_MARKS
            and unicodedata.category(character) != "Mc"
        )
    ]


def is_from_right(text: str) -> bool:
    """Whether a paragraph is set from the right: by its first letter (UAX #9, rules P2 and P3)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in _STRONG:
            return direction != "L"
    return False


def index_at(text: str, cell: int) -> int | None:
    """Which character of shown text covers a cell, None if the text does not reach it."""
    if cell < 0:
        return None
    index = bisect_right(list(accumulate(cell_widths(text))), cell)
    return index if index < len(text) else None


def _sequence_widths(text: str) -> list[int]:
    """The widths if sequences are drawn as one: their first character takes all the cells."""
    widths = [0] * len(text)
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and not _WIDTHS[text[end]]:
            end += 2 if text[end] == _EMOJI_JOINER else 1
        widths[start] = cell_len(text[start:end])
        start = end
    return widths


class _Widths(dict[str, int]):
    """Cells by character, looked up once each."""

    def __missing__(self, character: str) -> int:
        width = self[character] = get_character_cell_size(character)
        return width


_WIDTHS = _Widths()
give_spacing_marks_a_cell()
