"""From a tree to its blocks: lines of text with a role, and marks within them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from lxml.etree import iterwalk

from newsreader.article import Role, TextMarkKind
from newsreader.formats.html.elements import kind_of
from newsreader.formats.html.tables import is_layout
from newsreader.source.decoding import clean
from newsreader.text.table_rows import BETWEEN_CELLS

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

_ENDING = 2
"""Breaks between lines that end a paragraph."""

_START = "start"
_END = "end"
_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_WHITE_SPACE = re.compile(r"\s+")
_HINTS = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Characters that only say where a line may end."""

_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE
)
_CAPTION_CLASS = re.compile(r"(?:^|[\s_-])caption", re.IGNORECASE)


class InlineMark(NamedTuple):
    """What is set off within a block; `start` and `end` count into the block's text.

    The address of a link is None if it leads nowhere else, or that is not known.
    """

    start: int
    end: int
    kind: TextMarkKind
    address: str | None


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A line of text as a page has it.

    Attributes:
        text: clean, with single spaces.
        role: None for a paragraph of which the elements say nothing.
        marks: in order.
        element: the one in which it begins.
    """

    text: str
    role: Role | None
    marks: tuple[InlineMark, ...]
    element: HtmlElement


def blocks_of(root: HtmlElement, absolute: Callable[[str], str | None]) -> list[PageBlock]:
    """The blocks of a page in order, its menus among them.

    Args:
        root: the page.
        absolute: makes the address of a link absolute; None for one that leads nowhere.
    """
    walk = _Walk(absolute)
    walker = iterwalk(root, events=[_START, _END])
    for event, element in walker:
        if event == _END:
            walk.end(element)
        elif is_unseen(element):
            walker.skip_subtree()
        else:
            walk.start(element)
    walk.finish(root)
    return walk.blocks


def is_unseen(element: HtmlElement) -> bool:
    """Whether nothing of an element is seen in a browser, or nothing of it is to be read."""
    if kind_of(element).is_unseen:
        return element.tag != "template" or "shadowrootmode" not in element.attrib
    style = element.get("style")
    return (style is not None and _HIDDEN.search(style) is not None) or "hidden" in element.attrib


class _Walk:
    """What is known in the middle of a page."""

    def __init__(self, absolute: Callable[[str], str | None]) -> None:
        self.blocks: list[PageBlock] = []
        self._absolute = absolute
        self._pieces: list[str] = []
        self._length = 0
        self._marks: list[InlineMark] = []
        self._open: list[tuple[HtmlElement, InlineMark]] = []
        self._roles: list[tuple[HtmlElement, Role | None]] = []
        self._begins: HtmlElement | None = None
        self._breaks = 0
        self._quoted = 0
        self._in_figures = False
        self._preformatted = 0

    def start(self, element: HtmlElement) -> None:
        """An element begins: what is in it follows, then its end."""
        tag, kind = element.tag, kind_of(element)
        if self._ends_paragraph(element):
            self.finish(element)
            role = self._role(element)
            if role is not None or tag == "table":
                self._roles.append((element, role))
        elif kind.is_cell and (self._length or _is_behind_cell(element)):
            self._add(BETWEEN_CELLS, element)
        elif tag == "br":
            self._breaks += 1 if self._in_figures or _is_in_paragraph(element) else _ENDING
            self._add(" ", element)
        elif kind.ends_paragraph:
            self._add(" ", element)
        elif tag == "q":
            self._add("‘" if self._quoted % 2 else "“", element)
            self._quoted += 1
        self._preformatted += tag == "pre"
        if tag == "table":
            self._in_figures = not is_layout(element)
        link = element.get("href", "") if kind.mark is TextMarkKind.LINK else ""
        if kind.mark and (link or kind.mark is not TextMarkKind.LINK):
            mark = InlineMark(self._length, 0, kind.mark, self._absolute(link))
            self._open.append((element, mark))
        self._add(element.text, element)

    def end(self, element: HtmlElement) -> None:
        """An element ends; what follows is its parent's."""
        parent = element.getparent()
        if element.tag == "q" and self._quoted:
            self._quoted -= 1
            self._add("’" if self._quoted % 2 else "”", element)
        elif self._ends_paragraph(element):
            self.finish(element)
        if self._open and self._open[-1][0] is element:
            self._marks.append(self._open.pop()[1]._replace(end=self._length))
        if self._roles and self._roles[-1][0] is element:
            self._roles.pop()
        self._preformatted -= element.tag == "pre"
        if element.tag == "table":
            self._in_figures = False
        if parent is not None:
            self._add(element.tail, parent)

    def finish(self, element: HtmlElement) -> None:
        """The paragraph ends."""
        text = "".join(self._pieces).rstrip(" |")
        if text:
            marks = [*self._marks, *(mark._replace(end=self._length) for _, mark in self._open)]
            role = self._roles[-1][1] if self._roles else None
            begins = element if self._begins is None else self._begins
            self.blocks.append(PageBlock(text, role, _trimmed(text, marks), begins))
        self._open = [(opened, mark._replace(start=0)) for opened, mark in self._open]
        self._pieces, self._marks, self._begins = [], [], None
        self._length = self._breaks = 0

    def _ends_paragraph(self, element: HtmlElement) -> bool:
        """Whether paragraphs end before and behind an element; a row of figures is one."""
        kind = kind_of(element)
        if self._in_figures:
            return element.tag == "table" or kind.role in (Role.TABLE, Role.CAPTION)
        return kind.ends_paragraph or kind.is_cell

    def _add(self, text: str | None, element: HtmlElement) -> None:
        if text and self._preformatted:
            for number, paragraph in enumerate(_EMPTY_LINE.split(text)):
                if number:
                    self.finish(element)
                self._add_line(paragraph, element)
        elif text:
            self._add_line(text, element)

    def _add_line(self, text: str, element: HtmlElement) -> None:
        line = _WHITE_SPACE.sub(" ", clean(text).translate(_HINTS))
        if not self._pieces or self._pieces[-1].endswith(" "):
            line = line.lstrip()
        if not line:
            return
        if self._breaks and not line.isspace():
            if self._breaks >= _ENDING:
                self.finish(element)
                line = line.lstrip()
            self._breaks = 0
        self._begins = element if self._begins is None else self._begins
        self._pieces.append(line)
        self._length += len(line)

    def _role(self, element: HtmlElement) -> Role | None:
        """The role of what is in an element; None where that of those around it holds."""
        role = kind_of(element).role
        if role is Role.TABLE and not self._in_figures:
            return None
        within = {known for _, known in self._roles}
        if role is Role.HEADING:
            return None if Role.BLOCKQUOTE in within else role
        is_caption = role is None and _CAPTION_CLASS.search(element.get("class", ""))
        return Role.CAPTION if is_caption and Role.CAPTION not in within else role


def _is_behind_cell(element: HtmlElement) -> bool:
    """Whether a cell is not the first of its row; those before it may be empty."""
    return any(kind_of(before).is_cell for before in element.itersiblings(preceding=True))


def _is_in_paragraph(element: HtmlElement) -> bool:
    """Whether an element stands in a paragraph proper, whose lines belong together."""
    for around in map(kind_of, element.iterancestors()):
        if around.ends_paragraph or around.is_cell:
            return around.keeps_lines
    return False


def _trimmed(text: str, marks: list[InlineMark]) -> tuple[InlineMark, ...]:
    """The marks in order, without the spaces at their ends; an empty one goes."""
    trimmed = []
    for mark in sorted(marks, key=lambda mark: mark[:2]):
        start, end = mark.start, min(mark.end, len(text))
        while start < end and text[start] == " ":
            start += 1
        while start < end and text[end - 1] == " ":
            end -= 1
        if start < end:
            trimmed.append(mark._replace(start=start, end=end))
    return tuple(trimmed)
