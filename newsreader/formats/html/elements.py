"""The elements of HTML, and what each of them is to an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.article import Role, TextMarkKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement


@dataclass(frozen=True, slots=True)
class Element:
    """What an element is.

    Attributes:
        ends_paragraph: a paragraph ends before and behind it.
        is_unseen: nothing of it is read.
        is_section: it holds paragraphs, not lines of one.
        is_unit: it is a paragraph, or belongs to the text as one does.
        keeps_lines: a line that ends in it does not end the paragraph.
        is_cell: it is a cell of a table.
        role: of what is in it.
        mark: what its words are set off as.
    """

    ends_paragraph: bool = False
    is_unseen: bool = False
    is_section: bool = False
    is_unit: bool = False
    keeps_lines: bool = False
    is_cell: bool = False
    role: Role | None = None
    mark: TextMarkKind | None = None


_PHRASE = Element()
_UNSEEN = Element(is_unseen=True)
_BLOCK = Element(ends_paragraph=True)
_SECTION = Element(ends_paragraph=True, is_section=True)
_PARAGRAPH = Element(ends_paragraph=True, is_unit=True, keeps_lines=True)
_HEADING = Element(ends_paragraph=True, is_unit=True, keeps_lines=True, role=Role.HEADING)
_LIST = Element(ends_paragraph=True, is_unit=True)
_ITEM = Element(ends_paragraph=True, keeps_lines=True, role=Role.ITEM)
_CAPTION = Element(ends_paragraph=True, keeps_lines=True, role=Role.CAPTION)
_FIGURE = Element(ends_paragraph=True, is_unit=True, role=Role.CAPTION)
_QUOTATION = Element(ends_paragraph=True, is_unit=True, keeps_lines=True, role=Role.BLOCKQUOTE)
_ROW = Element(ends_paragraph=True, role=Role.TABLE)
_CELL = Element(is_cell=True)
_EMPHASIS = Element(mark=TextMarkKind.EMPHASIS)
_STRONG = Element(mark=TextMarkKind.STRONG)
_CODE = Element(mark=TextMarkKind.CODE)

ELEMENTS: dict[str, Element] = {
    "a": Element(mark=TextMarkKind.LINK),
    "address": _BLOCK,
    "applet": _UNSEEN,
    "article": _SECTION,
    "aside": _BLOCK,
    "audio": _UNSEEN,
    "b": _STRONG,
    "base": _UNSEEN,
    "blockquote": _QUOTATION,
    "body": _SECTION,
    "button": _UNSEEN,
    "canvas": _UNSEEN,
    "caption": _CAPTION,
    "center": _BLOCK,
    "cite": _EMPHASIS,
    "code": _CODE,
    "datalist": _UNSEEN,
    "dd": _ITEM,
    "details": _BLOCK,
    "dfn": _EMPHASIS,
    "dialog": _UNSEEN,
    "dir": _BLOCK,
    "div": _BLOCK,
    "dl": _LIST,
    "dt": _ITEM,
    "em": _EMPHASIS,
    "embed": _UNSEEN,
    "fieldset": _BLOCK,
    "figcaption": _CAPTION,
    "figure": _FIGURE,
    "footer": _BLOCK,
    "form": _BLOCK,
    "frame": _UNSEEN,
    "frameset": _UNSEEN,
    "h1": _HEADING,
    "h2": _HEADING,
    "h3": _HEADING,
    "h4": _HEADING,
    "h5": _HEADING,
    "h6": _HEADING,
    "head": _UNSEEN,
    "header": _BLOCK,
    "hgroup": _BLOCK,
    "hr": _BLOCK,
    "html": _BLOCK,
    "i": _EMPHASIS,
    "iframe": _UNSEEN,
    "input": _UNSEEN,
    "kbd": _CODE,
    "legend": _BLOCK,
    "li": _ITEM,
    "link": _UNSEEN,
    "main": _SECTION,
    "map": _UNSEEN,
    "math": _UNSEEN,
    "menu": _UNSEEN,
    "meta": _UNSEEN,
    "meter": _UNSEEN,
    "nav": _UNSEEN,
    "noembed": _UNSEEN,
    "noframes": _UNSEEN,
    "noscript": _UNSEEN,
    "object": _UNSEEN,
    "ol": _LIST,
    "optgroup": _UNSEEN,
    "option": _UNSEEN,
    "p": _PARAGRAPH,
    "param": _UNSEEN,
    "pre": Element(ends_paragraph=True, mark=TextMarkKind.CODE),
    "progress": _UNSEEN,
    "samp": _CODE,
    "script": _UNSEEN,
    "section": _SECTION,
    "select": _UNSEEN,
    "source": _UNSEEN,
    "strong": _STRONG,
    "style": _UNSEEN,
    "summary": _BLOCK,
    "svg": _UNSEEN,
    "table": _LIST,
    "tbody": _BLOCK,
    "td": _CELL,
    "template": _UNSEEN,
    "textarea": _UNSEEN,
    "tfoot": _BLOCK,
    "th": _CELL,
    "thead": _BLOCK,
    "title": _UNSEEN,
    "tr": _ROW,
    "track": _UNSEEN,
    "tt": _CODE,
    "ul": _LIST,
    "var": _EMPHASIS,
    "video": _UNSEEN,
}


def kind_of(element: HtmlElement) -> Element:
    """What an element is; one that is unknown is part of a line."""
    return ELEMENTS.get(element.tag, _PHRASE)
