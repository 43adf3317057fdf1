"""Which blocks of a page are its article.

trafilatura finds the words; the blocks that hold them are taken from the page itself, so that they
keep their roles and marks. What it loses among them is put back: headings, lists, block quotations,
tables and captions that stand between two paragraphs of the article.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from newsreader.article import Role, TextMarkKind
from newsreader.formats.html.elements import kind_of
from newsreader.formats.html.extraction import extracted
from newsreader.paragraphs.roles import assign_roles

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.html import HtmlElement

    from newsreader.formats.html.blocks import PageBlock

_LONG = 40
"""Characters, without spaces, of a text that hardly stands on a page by chance once more."""

_PROSE = 60
"""Characters of a block by which the place of the article on the page is found."""

_SHORTEST = 120
"""Characters that an article has at least beside headings and links."""

_MOST = 0.9
"""Share of the article's prose that lies in the element around it; the rest is other articles'."""

_LINKED = 0.9
"""Share of a block that is links, above which it leads elsewhere and says nothing itself."""

_LISTED = 0.5
"""The same of what is put back."""

_FEW = 5
"""Headings that are links, of which an article may have fewer."""

_TEASERS = 0.7
"""Such headings for each paragraph, above which a page is a list of articles."""

_RESTORED = frozenset({Role.HEADING, Role.ITEM, Role.BLOCKQUOTE, Role.TABLE})


def body_of(root: HtmlElement, blocks: Sequence[PageBlock]) -> dict[int, Role]:
    """The blocks of a page that are its article, by their indexes in order, and their roles.

    Boilerplate among them is what stands between the paragraphs; what leads to other pages is left
    out. Empty where the page has no article.

    Args:
        root: the page; it is not changed.
        blocks: all that it has.
    """
    chosen = _within_one_element(root, blocks, _found(root, blocks))
    roles = _roles(blocks, _restored(blocks, chosen))
    while roles and next(reversed(roles.values())) is Role.HEADING:
        roles.popitem()
    told = (
        len(blocks[index].text)
        for index, role in roles.items()
        if role is not Role.HEADING and linked(blocks[index]) <= _LISTED
    )
    return roles if sum(told) >= _SHORTEST else {}


def is_index(blocks: Sequence[PageBlock], body: Iterable[int]) -> bool:
    """Whether the paragraphs of a page are teasers, most of them under a heading that is a link."""
    prose = [index for index in body if _is_prose(blocks[index])]
    if not prose:
        return False
    leading = sum(
        block.role is Role.HEADING and linked(block) > _LINKED
        for block in blocks[prose[0] : prose[-1]]
    )
    return leading >= max(_FEW, _TEASERS * len(prose))


def key(text: str) -> str:
    """A text without its white space, by which it is known again."""
    return "".join(text.split())


def _found(root: HtmlElement, blocks: Sequence[PageBlock]) -> list[int]:
    """The blocks whose words trafilatura finds, the second of two that are alike apart.

    A short one has to be a line of its own there, or to stand between two of the others.
    """
    lines = [key(line) for line in extracted(root)]
    each, whole = set(lines), "".join(lines)
    chosen: set[int] = set()
    between: list[int] = []
    seen: set[str] = set()
    for index, block in enumerate(blocks):
        known = key(block.text)
        is_long = len(known) >= _LONG
        if known not in seen and (known in each or (is_long and known in whole)):
            chosen.add(index)
            if is_long:
                seen.add(known)
        elif not is_long and index - 1 in chosen and known in whole:
            between.append(index)
    return sorted(chosen.union(index for index in between if index + 1 in chosen))


def _within_one_element(
    root: HtmlElement, blocks: Sequence[PageBlock], chosen: list[int]
) -> list[int]:
    """Those in the smallest element that holds nearly all the prose."""
    weights: dict[HtmlElement, int] = {}
    for index in chosen:
        block = blocks[index]
        if _is_prose(block):
            for element in chain((block.element,), block.element.iterancestors()):
                weights[element] = weights.get(element, 0) + len(block.text)
    around, inner = root, root if root in weights else None
    while inner is not None:
        around = inner
        holding = (child for child in inner if weights.get(child, 0) >= _MOST * weights[root])
        inner = next(holding, None)
    return [index for index in chosen if _is_within(blocks[index].element, around)]


def _is_within(element: HtmlElement, around: HtmlElement) -> bool:
    return element is around or around in element.iterancestors()


def _restored(blocks: Sequence[PageBlock], chosen: list[int]) -> list[int]:
    """The chosen ones, and what trafilatura lost between the first and the last paragraph."""
    kept = set(chosen)
    first: dict[HtmlElement, int] = {}
    last: dict[HtmlElement, int] = {}
    for index in chosen:
        around = _parent(blocks[index]) if blocks[index].role is None else None
        if around is not None:
            first.setdefault(around, index)
            last[around] = index
    for index in range(chosen[0], chosen[-1]) if first else ():
        block = blocks[index]
        if block.role in _RESTORED and index not in kept and linked(block) <= _LISTED:
            around = _parent(block)
            if around in first and first[around] < index < last[around]:
                kept.add(index)
        elif block.role is Role.CAPTION:
            kept.add(index)
    return sorted(kept)


def _parent(block: PageBlock) -> HtmlElement | None:
    """The element that a block's paragraph, list, quotation, table or picture stands in."""
    unit = None
    for element in chain((block.element,), block.element.iterancestors()):
        kind = kind_of(element)
        if kind.is_section:
            break
        if kind.is_unit:
            unit = element
    return None if unit is None else unit.getparent()


def linked(block: PageBlock) -> float:
    """The share of a block that is links."""
    links = sum(mark.end - mark.start for mark in block.marks if mark.kind is TextMarkKind.LINK)
    return links / len(block.text)


def _roles(blocks: Sequence[PageBlock], chosen: Sequence[int]) -> dict[int, Role]:
    """The roles of the chosen ones, by their wording where the page does not tell.

    What is nothing but a link, or worded as the way to another page and mostly a link, is not among
    them; an item of a list may be one.
    """
    known = [blocks[index].role for index in chosen]
    roles = assign_roles([blocks[index].text for index in chosen], known, is_titled=True)
    most = {Role.ITEM: 1.0, Role.BOILERPLATE: _LISTED}
    return {
        index: role
        for index, role in zip(chosen, roles, strict=True)
        if linked(blocks[index]) <= most.get(role, _LINKED)
    }


def _is_prose(block: PageBlock) -> bool:
    return (
        block.role in (None, Role.BLOCKQUOTE)
        and len(block.text) > _PROSE
        and linked(block) <= _LISTED
    )
