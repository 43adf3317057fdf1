"""The title of a page's article: what its heading, its metadata and its window's title agree on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.formats.html.linked_data import line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.html import HtmlElement

    from newsreader.formats.html.blocks import PageBlock
    from newsreader.formats.html.facts import Facts

_SEPARATOR = re.compile(r"\s+(?:[-–—|·•»«:/]|::|<|>)\s+|\s*\|\s*|:\s+")
_WORD = re.compile(r"\w+")
_LIKE = 0.5
"""Share of common words among those of two titles, above which they are of one article."""

_LONGEST = 400
"""Characters of a title."""

_SECTION = 2
"""Words of the name of a section."""


def title_of(root: HtmlElement, facts: Facts, blocks: Iterable[PageBlock]) -> str | None:
    """The title, without the name of the site.

    A first heading that shares its words with the metadata is the title as readers see it. If the
    metadata agree on a part of it, that is the title; without such a heading it is what most of
    them agree on.
    """
    told = [
        *facts.linked("headline"),
        *facts.told("headline"),
        *facts.told("og:title", "twitter:title", "parsely-title", "dc.title", "citation_title"),
    ]
    window = [line(title.text or "") for title in root.iterfind("head/title")]
    sites = {squashed(site) for site in (*facts.sites, *facts.hosts)}
    others = [_without_site(title, sites) for title in (*told, *window) if _is_short(title)]
    headings = [heading for heading in _first_headings(blocks) if squashed(heading) not in sites]
    alike = [heading for heading in headings if any(_alike(heading, other) for other in others)]
    if alike:
        heading = max(alike, key=lambda heading: max(_likeness(heading, other) for other in others))
        return _agreed_part(heading, others)
    if others:
        return max(others, key=lambda title: (_support(title, others), -others.index(title)))
    return headings[0] if headings else None


def _first_headings(blocks: Iterable[PageBlock]) -> list[str]:
    """The headings of the first level."""
    return [
        block.text
        for block in blocks
        if block.role is Role.HEADING
        and _is_short(block.text)
        and (block.element.tag == "h1" or next(block.element.iterancestors("h1"), None) is not None)
    ]


def squashed(text: str) -> str:
    """The letters and digits of a text in lower case, by which names are compared."""
    return "".join(_WORD.findall(text.lower())).removeprefix("the").replace("_", "")


def _is_short(title: str) -> bool:
    return 0 < len(title.strip()) <= _LONGEST


def _without_site(title: str, sites: set[str]) -> str:
    """A title without the name of the site at either end, and the section that stands before it."""
    title = " ".join(title.split())
    cuts = list(_SEPARATOR.finditer(title))
    for number, cut in enumerate(cuts):
        if squashed(title[cut.end() :]) in sites and cut.start():
            before = cuts[number - 1] if number else None
            if before is not None and before.group() == cut.group():
                section = title[before.end() : cut.start()]
                if len(section.split()) <= _SECTION < len(title[: before.start()].split()):
                    return title[: before.start()]
            return title[: cut.start()]
    for cut in reversed(cuts):
        if squashed(title[: cut.start()]) in sites and title[cut.end() :]:
            return title[cut.end() :]
    return title


def _agreed_part(heading: str, others: Sequence[str]) -> str:
    """The part of a heading that two of the others, or all, are without the rest of it."""
    for other in others:
        rest = len(squashed(heading)) - len(squashed(other))
        is_end = rest > 0 and heading.endswith(other)
        if is_end and _support(other, others) >= min(2, len(others)):
            return other
    return heading


def _support(title: str, others: Sequence[str]) -> int:
    """How many titles are the same, or begin with it and go on behind a separator."""
    wanted = squashed(title)
    count = 0
    for other in others:
        ends = (len(other), *(cut.start() for cut in _SEPARATOR.finditer(other)))
        count += any(squashed(other[:end]) == wanted for end in ends)
    return count


def _alike(first: str, second: str) -> bool:
    return _likeness(first, second) > _LIKE


def _likeness(first: str, second: str) -> float:
    words, others = (set(_WORD.findall(title.lower())) for title in (first, second))
    return 2 * len(words & others) / max(1, len(words) + len(others))
