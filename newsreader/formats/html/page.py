"""From a page to a draft: what it tells, and the blocks of its article."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import UNKNOWN_LANGUAGE, Role
from newsreader.formats.draft import Draft
from newsreader.formats.html.blocks import blocks_of
from newsreader.formats.html.body import body_of, is_index
from newsreader.formats.html.byline import byline_of
from newsreader.formats.html.dates import dates_of, iso
from newsreader.formats.html.facts import facts_of
from newsreader.formats.html.frames import frames_of
from newsreader.formats.html.lines import NAME, Line, draft_of
from newsreader.formats.html.standfirst import standfirst_in
from newsreader.formats.html.title import squashed, title_of
from newsreader.formats.html.tree import PageError, markup_of, parse
from newsreader.languages.detection import detect_language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.html import HtmlElement

    from newsreader.formats.html.blocks import PageBlock
    from newsreader.formats.html.facts import Facts

_ABOVE = 8
"""Blocks above the title, or the article, among which the byline may stand."""

_BELOW = 6
"""Blocks below the article among which it may stand."""

_PROSE = 80
"""Characters of a paragraph; what stands between the title and the first is shorter."""

_TEASER = 50
"""Words below which what may be read of an article that has to be paid for is no article: brief
reports of a hundred are whole."""

_FRAMES = 3
"""How deep frames may stand in frames."""

_NOTHING = Draft("", NAME, ())


def draft_of_page(markup: str | bytes, address: str | None, frames: int = _FRAMES) -> Draft:
    """The draft of the article on a page, without text where it holds none.

    Args:
        markup: the page.
        address: where it was found, if that is known.
        frames: how deep an article is looked for in frames if the page itself has none.

    Raises:
        NotTextError: the bytes are not text.
        PageError: the page cannot be read.
    """
    page = _parsed(markup, address)
    if page is None:
        return _NOTHING
    root, facts, blocks = page
    body = body_of(root, blocks)
    if body and (facts.is_article or not is_index(blocks, body)):
        draft = _draft(root, facts, blocks, body)
        if not facts.is_paid or len(draft.text.split()) >= _TEASER:
            return draft
    for frame in frames_of(root) if frames else ():
        draft = draft_of_page(frame, facts.base, frames - 1)
        if draft.text:
            return draft
    if facts.is_paid:
        raise PageError("is behind a paywall", "log in with a browser and save the page")
    return _NOTHING


def draft_of_whole(markup: str | bytes, address: str | None) -> Draft:
    """The draft of markup that is nothing but an article; without text where it has none.

    The roles that its elements do not tell are left to be guessed.

    Raises:
        NotTextError: the bytes are not text.
        PageError: the markup cannot be read.
    """
    page = _parsed(markup, address)
    if page is None:
        return _NOTHING
    root, facts, blocks = page
    lines = [Line(block.text, block.role, block.marks) for block in blocks]
    title = title_of(root, facts, blocks)
    if lines and lines[0].role is Role.HEADING and title in (None, lines[0].text):
        title = lines[0].text
        lines[0] = lines[0]._replace(role=Role.TITLE)
    published, modified = dates_of(facts, ())
    draft = replace(draft_of(lines), published=published, modified=modified)
    return _told(replace(draft, byline=byline_of(facts, ())), root, facts, title)


def _parsed(
    markup: str | bytes, address: str | None
) -> tuple[HtmlElement, Facts, Sequence[PageBlock]] | None:
    """The root of markup, what it tells, and its blocks; None where there is no element."""
    text = markup if isinstance(markup, str) else markup_of(markup)
    root = parse(text)
    if root is None:
        return None
    facts = facts_of(root, text, address)
    return root, facts, blocks_of(root, facts.absolute)


class _Top(NamedTuple):
    """Where an article begins: indexes of blocks.

    Attributes:
        title: its title, or where that would stand.
        prose: its first paragraph.
    """

    title: int
    prose: int


def _draft(
    root: HtmlElement, facts: Facts, blocks: Sequence[PageBlock], body: Mapping[int, Role]
) -> Draft:
    title = title_of(root, facts, blocks)
    top = _top(blocks, body, title)
    between = blocks[top.title : top.prose + 1]
    standfirst = standfirst_in(between, facts, [blocks[index] for index in body])
    byline = _byline(facts, blocks, top, max(body) + 1)
    lines = [Line(title, Role.TITLE)] if title else []
    lines += [Line(standfirst.text, Role.STANDFIRST, standfirst.marks)] if standfirst else []
    lines += [Line(byline, Role.BYLINE)] if byline else []
    for index, role in body.items():
        block = blocks[index]
        is_told = block is standfirst or squashed(block.text) == squashed(title or "")
        if not is_told and not (index < top.prose and _is_top_matter(index, block, role, top)):
            lines.append(Line(block.text, role, block.marks))
    published, modified = dates_of(facts, between[:-1])
    draft = replace(draft_of(lines), byline=byline, published=published, modified=modified)
    return _told(draft, root, facts, title)


def _top(blocks: Sequence[PageBlock], body: Mapping[int, Role], title: str | None) -> _Top:
    """The title that stands nearest above most of the article, and the first paragraph under it."""
    wanted = squashed(title or "")
    middle = list(body)[len(body) // 2]
    above = (index for index in range(middle, -1, -1) if squashed(blocks[index].text) == wanted)
    at = next(above, max(0, min(body) - _ABOVE))
    prose = next(
        (
            index
            for index, role in body.items()
            if index > at and role is not Role.BOILERPLATE and len(blocks[index].text) >= _PROSE
        ),
        max(at + 1, min(body)),
    )
    return _Top(at, prose)


def _byline(facts: Facts, blocks: Sequence[PageBlock], top: _Top, end: int) -> str | None:
    """The author, named under the title, above it, or below the article before the next heading."""
    below = takewhile(lambda block: block.role is not Role.HEADING, blocks[end : end + _BELOW])
    for around in (
        blocks[top.title + 1 : top.prose],
        blocks[max(0, top.title - _ABOVE) : top.title],
        list(below),
    ):
        if byline := byline_of(facts, around):
            return byline
    return None


def _is_top_matter(index: int, block: PageBlock, role: Role, top: _Top) -> bool:
    """Whether a block before the first paragraph says what the draft tells anyway."""
    is_stamp = role in (Role.BYLINE, Role.DATELINE, Role.BOILERPLATE) or iso(block.text) is not None
    return index < top.title or is_stamp


def _told(draft: Draft, root: HtmlElement, facts: Facts, title: str | None) -> Draft:
    """A draft with what the page tells of it beside the text."""
    declared = (root.get("lang") or "").lower().replace("_", "-").partition("-")[0]
    detected = detect_language(draft.text)
    is_believed = len(declared) == 2 and detected in (declared, UNKNOWN_LANGUAGE)
    return replace(
        draft,
        title=title,
        site=next(iter(facts.sites), None),
        url=facts.address,
        language=declared if is_believed else None,
    )
