"""Breaking a passage into rows of a given width."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from rich.cells import cell_len

from widgets.cells import BREAK, HYPHEN_POINT, JOINER, cell_widths, characters, is_plain

NARROWEST = 2
"""The least width in cells: one wide character."""

_JOINT = re.compile(r"[-/–—_.,;:?&=+]+(?![-/–—_.,;:?&=+])")
"""After these a word too long for its row is broken."""
_NO_BREAK = "\u00a0\u2007\u202f" + JOINER
_SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
_THAI_AND_LAO_ENDINGS = "ะาำๅๆฯะาຳໆຯ"
_NEVER_FIRST = frozenset(
    "、。，．・：；？！）］｝〉》」』】〕〗〙〟’”…‥ー々〻,.:;?!)]}%-‐–—"
    + _SMALL_KANA
    + _THAI_AND_LAO_ENDINGS
    + _NO_BREAK
)
_NEVER_LAST = frozenset("（［｛〈《「『【〔〖〘〝‘“([{$£¥เแโใไເແໂໃໄ" + _NO_BREAK)
_CLOSING = re.compile(r" *[»›!?:;,.…%)\]}’”–—-]+(?= |$)")
"""A mark that stands alone and belongs to the word before it: French ones, dashes."""
_OPENING = re.compile(r"(?:^| )[«‹„“‘(\[{]+$")
"""A mark that stands alone and belongs to the word after it."""
_JOINT_OF_WORDS = re.compile(
    r"(?<=[^\W\d_]{2})[-‐–](?=[^\W\d_]{2})|(?<=[\w,.!?’”'\"])(?:—|--)(?=[\w‘“'\"])"
)
"""Where a compound that still has room may part. An address parts only where it is too long."""
_ADDRESS = re.compile(r"[/@\\]|\w[.:]\w")
_DASH = re.compile("[-‐–—]")
_REACH = 64
"""Code points of a word that are searched for a joint, and of a row for a stray mark."""


def wrap(passage: str, width: int) -> list[tuple[int, int]]:
    """The rows of a passage, as (start, end) in code points.

    Rows are filled greedily. They end at white space, which is then on no row, beside an
    ideograph, after a soft hyphen or between the words of a compound. A mark separated from its
    word by a space goes with it. A word longer than a row is broken, after a joint if it has one.

    Args:
        passage: a paragraph or part of one, as `cells.shown` gives it.
        width: cells a row has, at least `NARROWEST`.

    Returns:
        At least one row; none is empty unless the passage has no words.
    """
    rows = _wrap_plain(passage, width) if is_plain(passage) else _wrap_cells(passage, width)
    return rows or [(0, 0)]


def balanced(passage: str, width: int) -> list[tuple[int, int]]:
    """The rows of a title: as few as `wrap` gives, and as even as they can be."""
    rows = wrap(passage, width)
    if len(rows) == 1:
        return rows
    longest = max(map(cell_len, passage.split(" ")))
    widths = range(max(NARROWEST, min(longest, width)), width)
    least = bisect_left(widths, -len(rows), key=lambda cells: -len(wrap(passage, cells)))
    return rows if least == len(widths) else wrap(passage, widths[least])


def _wrap_plain(passage: str, width: int) -> list[tuple[int, int]]:
    """The rows if every character takes one cell."""
    rows = []
    length = len(passage.rstrip(" "))
    start = _skip_spaces(passage, 0, length)
    while start < length:
        limit = start + width
        end = length
        if limit < length:
            space = passage.rfind(" ", start, limit + 1)
            space = _with_its_mark(passage, start, space)
            end = max(space, _joint(passage, max(space + 1, start), limit))
            if end < 0:
                end = _break_word(passage, start, limit)
        rows.append((start, _strip_spaces(passage, end)))
        start = _skip_spaces(passage, end, length)
    return rows


def _wrap_cells(passage: str, width: int) -> list[tuple[int, int]]:
    """The rows if characters take none, one or two cells."""
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
    space = passage.rfind(" ", start, limit + 1)
    space = max(
        _with_its_mark(passage, start, space),
        passage.rfind(BREAK, start, limit) + 1,
        _hyphen(passage, start, limit),
        _joint(passage, max(space + 1, start), limit),
        start,
    )
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
    """Whether a row may end between two characters with no space between them.

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


def _with_its_mark(passage: str, start: int, space: int) -> int:
    """A space to end a row at, an earlier one if that would leave a mark without its word."""
    found = space
    while found > start and (
        _CLOSING.match(passage, found)
        or _OPENING.search(passage[max(start, found - _REACH) : found])
    ):
        found = passage.rfind(" ", start, found)
    return found if found > start else space


def _joint(passage: str, start: int, limit: int) -> int:
    """The last place up to `limit` at which the compound from `start` parts, else -1."""
    if _DASH.search(passage, start, limit) is None:
        return -1
    end = passage.find(" ", limit, limit + _REACH)
    word = passage[start : end if end >= 0 else limit + _REACH]
    if _ADDRESS.search(word):
        return -1
    ends = (start + joint.end() for joint in _JOINT_OF_WORDS.finditer(word))
    return max((end for end in ends if end <= limit), default=-1)


def _hyphen(passage: str, start: int, limit: int) -> int:
    """The place after the last soft hyphen between `start` and `limit`, else -1."""
    found = passage.rfind(HYPHEN_POINT, start + 1, limit)
    while found >= 0 and not (passage[found - 1].isalnum() and passage[found + 1].isalnum()):
        found = passage.rfind(HYPHEN_POINT, start + 1, found)
    return found + 1 if found >= 0 else -1


def _break_word(passage: str, start: int, limit: int) -> int:
    """Where to break a word longer than its row: after a joint in the row's latter half.

    Without one it is broken as late as possible without leaving a mark or vowel sign alone.
    """
    middle = (start + limit) // 2
    joints = (joint.end() for joint in _JOINT.finditer(passage, middle, limit + 1))
    if (joint := max((end for end in joints if end <= limit), default=0)) > 0:
        return joint
    for at in reversed(characters(passage[start : limit + 1])):
        cut = start + at
        if cut <= middle:
            break
        if passage[cut] not in _NEVER_FIRST and passage[cut - 1] not in _NEVER_LAST:
            return cut
    return limit


def _skip_spaces(passage: str, start: int, length: int) -> int:
    while start < length and passage[start] == " ":
        start += 1
    return start


def _strip_spaces(passage: str, end: int) -> int:
    while passage[end - 1] == " ":
        end -= 1
    return end
