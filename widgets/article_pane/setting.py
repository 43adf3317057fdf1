"""How paragraphs are set: the signs of items, the bars of block quotations, indents, tables."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Role, TextMarkKind
from widgets.article_pane.tables import table_of
from widgets.cells import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.article import Article
    from widgets.article_pane.tables import Table

ENOUGH = 16
"""Cells of a row from which anything is indented."""
_INDENT = 2
_TAB = 4
_DEEPEST = 24
"""The most cells by which a line of code is indented beyond the others."""
_ROWS_AT_ONCE = 500
"""Rows of a table whose columns are worked out together."""
_LONGEST_ROW = 1 << 11
"""Code points of a row; in a longer one stands anything but figures."""
_OWN_SIGN = re.compile(r"[-–—*+•·‣◦▪■●○] |\(?\d{1,3}[.)] ")


class Setting(NamedTuple):
    """How a paragraph is set.

    Attributes:
        indent: cells before each of its rows.
        sign: what is drawn in them on the first row.
        bar: what is drawn in them on every row.
        table: the columns that it is a row of.
        gap: empty rows behind it, None where that is not up to it.
    """

    indent: int = 0
    sign: str = ""
    bar: str = ""
    table: Table | None = None
    gap: int | None = None


AS_TEXT = Setting()
"""How most paragraphs are set."""
_QUOTED = Setting(_INDENT, bar="│")
_CAPTION = Setting(_INDENT)
_WITHOUT_COLUMNS = Setting(_INDENT)
_ITEM = Setting(_INDENT, sign="•")
_SET = frozenset({Role.ITEM, Role.BLOCKQUOTE, Role.CAPTION, Role.TABLE})


def settings_of(article: Article) -> Mapping[int, Setting]:
    """The settings of an article's paragraphs, by their indices, those set as text left out."""
    roles = [paragraph.role for paragraph in article.paragraphs]
    found = _code(article)
    if _SET.isdisjoint(roles):
        return found
    for index, role in enumerate(roles):
        if role is Role.BLOCKQUOTE:
            found[index] = _QUOTED
        elif role is Role.CAPTION:
            found[index] = _CAPTION
        elif role is Role.ITEM and not _OWN_SIGN.match(
            article.text, article.paragraphs[index].span.start
        ):
            found[index] = _ITEM
    return {**found, **_tables(article, roles)}


def _tables(article: Article, roles: list[Role]) -> dict[int, Setting]:
    """The settings of the rows of tables."""
    found: dict[int, Setting] = {}
    for role, run in groupby(range(len(roles)), roles.__getitem__):
        if role is not Role.TABLE:
            continue
        spans = {index: article.paragraphs[index].span for index in run}
        indices = [index for index, span in spans.items() if len(span) <= _LONGEST_ROW]
        for first in range(0, len(indices), _ROWS_AT_ONCE):
            part = indices[first : first + _ROWS_AT_ONCE]
            rows = [shown(spans[index].of(article.display_text)) for index in part]
            table = table_of(rows)
            setting = Setting(table=table) if table else _WITHOUT_COLUMNS
            found |= dict.fromkeys(part, setting)
    return found


def _code(article: Article) -> dict[int, Setting]:
    """The settings of lines of code, which keep their indents and stand together."""
    found: dict[int, Setting] = {}
    paragraphs, text = article.paragraphs, article.text
    for mark in article.marks:
        if mark.kind is not TextMarkKind.CODE:
            continue
        behind: int | None = None
        for index in range(article.paragraph_at(mark.span.end), -1, -1):
            span = paragraphs[index].span
            is_line = paragraphs[index].role is Role.BOILERPLATE
            if not (is_line and mark.span.start <= span.start and span.end <= mark.span.end):
                break
            before = text[max(mark.span.start, text.rfind("\n", 0, span.start) + 1) : span.start]
            indent = _INDENT + min(len(before.expandtabs(_TAB)), _DEEPEST)
            gap = None if behind is None else text.count("\n", span.end, behind) - 1
            found[index] = Setting(indent, gap=gap)
            behind = span.start
    return found
