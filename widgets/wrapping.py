"""Breaking a passage into rows of so many cells."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from widgets.cells import BREAK, JOINER, cell_widths, is_plain

NARROWEST = 2
"""The least width in cells: one wide character."""

_WORD_JOINTS = "/-–—_.,;:?&=+"
_NO_BREAK = "\u00a0\u2007\u202f" + JOINER
_SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
_NEVER_FIRST = frozenset(
    "、。，．・：；？！）］｝〉》」』】〕〗〙〟’”…‥ー々〻,.:;?!)]}%" + _SMALL_KANA + _NO_BREAK
)
_NEVER_LAST = frozenset("（［｛〈《「『【〔〖〘〝‘“([{$£¥" + _NO_BREAK)


def wrap(passage: str, width: int) -> list[tuple[int, int]]:
    """The rows of a passage, as (start, end) in code points.

    Rows are filled greedily. They end at white space, which then is on no row, or beside an
    ideograph; a word longer than a row is broken, after a hyphen or the like where it has one.

    Args:
        passage: a paragraph or part of one, as `cells.shown` gives it.
        width: cells a row has, at least `NARROWEST`.

    Returns:
        At least one row; none is empty but that of a passage without any word.
    """
    rows = _wrap_plain(passage, width) if is_plain(passage) else _wrap_cells(passage, width)
    return rows or [(0, 0)]


def _wrap_plain(passage: str, width: int) -> list[tuple[int, int]]:
    """The rows where every character takes a cell."""
    rows = []
    length = len(passage.rstrip(" "))
    start = _skip_spaces(passage, 0, length)
    while start < length:
        limit = start + width
        end = length if limit >= length else passage.rfind(" ", start, limit + 1)
        if end < 0:
            end = _break_word(passage, start, limit)
        rows.append((start, _strip_spaces(passage, end)))
        start = _skip_spaces(passage, end, length)
    return rows


def _wrap_cells(passage: str, width: int) -> list[tuple[int, int]]:
    """The rows where characters take none, one or two cells."""
    rows = []
    widths = cell_widths(passage)
    reach = list(accumulate(widths))
    length = len(passage.rstrip(" "))
    start = _skip_spaces(passage, 0, length)
    while start < length:
        filled = reach[start] - widths[start]
        limit = bisect_right(reach, filled + width, start)
        end = length if limit >= length else _last_break(passage, widths, start, limit)
        rows.append((start, _strip_spaces(passage, end)))
        start = _skip_spaces(passage, end, length)
    return rows


def _last_break(passage: str, widths: list[int], start: int, limit: int) -> int:
    """Where a row that begins at `start` and has no room for `limit` ends."""
    space = max(passage.rfind(" ", start, limit + 1), passage.rfind(BREAK, start, limit) + 1, start)
    right = limit
    for left in range(limit - 1, space - 1, -1):
        if widths[left]:
            if _may_part(passage[left], widths[left], passage[right], widths[right]):
                return right
            right = left
    if space > start:
        return space
    cut = _break_word(passage, start, limit)
    return cut if widths[cut] else limit


def _may_part(left: str, left_width: int, right: str, right_width: int) -> bool:
    """Whether a row may end between two characters that no space parts.

    It may beside an ideograph or an emoji. It may not among the letters of a script that puts
    spaces between words, Hangul included, and never before a closing or after an opening mark.
    """
    return (
        (_is_ideograph(left, left_width) or _is_ideograph(right, right_width))
        and left not in _NEVER_LAST
        and right not in _NEVER_FIRST
    )


def _is_ideograph(character: str, width: int) -> bool:
    return width == 2 and not "\uac00" <= character <= "\ud7a3"


def _break_word(passage: str, start: int, limit: int) -> int:
    """Where to break a word longer than its row: after a joint in the row's latter half."""
    middle = (start + limit) // 2
    joint = max(passage.rfind(joint, middle, limit) for joint in _WORD_JOINTS)
    return joint + 1 if joint >= 0 else limit


def _skip_spaces(passage: str, start: int, length: int) -> int:
    while start < length and passage[start] == " ":
        start += 1
    return start


def _strip_spaces(passage: str, end: int) -> int:
    while passage[end - 1] == " ":
        end -= 1
    return end
