"""Paragraphs that do not look like prose: items of a list, rows of a table, bare captions.

One alone tells little; what gives them away is that those beside them look alike, or that the
paragraph before announces them with a colon.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.article import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article

_FLOWING = frozenset({Role.BODY, Role.HEADING})
_ENDS = tuple(".!?…。！？｡．।॥؟۔։።")
_CLOSERS = "\"'”’»›)]」』*"
_ANNOUNCES = (":", "：")
_BULLET = re.compile(r"[•·‣◦▪►▶●○■□✓✔➤]|[*+]\s")
_DASH = re.compile(r"[-‐‑–—]{1,2}\s")
_COUNTED = re.compile(r"[(\[]?(?:\d{1,3}|[^\W\d_])[.)\]]\s|\d{1,3}[^\W\d_]{1,3}:\s|#\d")
_LABEL = re.compile(r"[^\s:.!?“\"„«][^:.!?“\"„«\n]{1,60}:\s(?![\"“„«‘'])")
_INNER_END = re.compile(r"[^\W\d_]{3,}[.!?।؟۔][\"'”’»)]*\s|[。！？]")
_NUMBER = re.compile(r"[-+−±(]?[$£€¥₹]?\d[\d.,:/%)-]*")
_DIGIT = re.compile(r"\d")
_LONGEST_ITEM = 300
_LEAST_NUMBERS = 2
_NUMERIC = 0.25
"""Share of a line's words that are numbers from which it is a row."""
_LONGEST_BARE = 200


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a paragraph looks like."""

    index: int
    is_ended: bool
    announces: bool
    is_bulleted: bool
    is_dashed: bool
    is_counted: bool
    is_labelled: bool
    is_row: bool
    is_single: bool


def shaped_otherwise(article: Article, *, bare: bool = True) -> set[int]:
    """The indexes of the paragraphs that look like items, rows or bare captions.

    Args:
        article: what was read.
        bare: whether a line without an end is not prose where most of the paragraphs have one.
    """
    shapes = [
        _shape(index, paragraph.span.of(article.text))
        for index, paragraph in enumerate(article.paragraphs)
        if paragraph.role in _FLOWING
    ]
    found = {shape.index for shape in shapes if shape.is_bulleted or shape.is_row}
    for look in (_is_dashed, _is_counted, _is_labelled):
        found |= _in_company(shapes, look)
    found |= _announced(shapes, found)
    found |= _beside_rows(shapes)
    ended = sum(shape.is_ended for shape in shapes)
    if bare and 2 * ended > len(shapes) - len(found):
        found |= {s.index for s in shapes if not s.is_ended and not s.announces and s.is_single}
    return found


def _shape(index: int, text: str) -> _Shape:
    is_short = len(text) <= _LONGEST_ITEM
    single = is_short and _INNER_END.search(text) is None
    ended = text.rstrip(_CLOSERS).endswith(_ENDS)
    return _Shape(
        index,
        is_ended=ended,
        announces=text.endswith(_ANNOUNCES),
        is_bulleted=_BULLET.match(text) is not None,
        is_dashed=is_short and _DASH.match(text) is not None,
        is_counted=is_short and _COUNTED.match(text) is not None,
        is_labelled=single and _LABEL.match(text) is not None,
        is_row=is_short and _is_numeric(text, ended=ended),
        is_single=single and len(text) <= _LONGEST_BARE,
    )


def _is_numeric(text: str, *, ended: bool) -> bool:
    if not _DIGIT.search(text):
        return False
    words = text.split()
    numbers = sum(_NUMBER.fullmatch(word.strip(";")) is not None for word in words)
    most = 2 * _NUMERIC if ended else _NUMERIC
    return numbers >= _LEAST_NUMBERS and numbers >= most * len(words)


def _is_dashed(shape: _Shape) -> bool:
    return shape.is_dashed and not shape.is_ended  # “– No,” she said. is what somebody says


def _is_counted(shape: _Shape) -> bool:
    return shape.is_counted


def _is_labelled(shape: _Shape) -> bool:
    return shape.is_labelled


def _in_company(shapes: list[_Shape], look: Callable[[_Shape], bool]) -> set[int]:
    """Those of a look beside which another of the same look stands."""
    looks = [False, *map(look, shapes), False]
    return {
        shape.index
        for place, shape in enumerate(shapes, 1)
        if looks[place] and (looks[place - 1] or looks[place + 1])
    }


def _announced(shapes: list[_Shape], listed: set[int]) -> set[int]:
    """Those that a paragraph before announces and that have a label, a number or no end."""
    found: set[int] = set()
    inside = False
    for shape in shapes:
        is_item = shape.index in listed or shape.is_counted or shape.is_labelled or shape.is_dashed
        is_item = is_item or (shape.is_single and not shape.is_ended)
        inside = inside and is_item and not shape.announces
        if inside:
            found.add(shape.index)
        inside = inside or shape.announces
    return found


def _beside_rows(shapes: list[_Shape]) -> set[int]:
    """The lines without an end that stand beside the rows of a table: their headings."""
    found: set[int] = set()
    for ordered in (shapes, shapes[::-1]):
        inside = False
        for shape in ordered:
            inside = shape.is_row or (inside and shape.is_single and not shape.is_ended)
            if inside:
                found.add(shape.index)
    return found
