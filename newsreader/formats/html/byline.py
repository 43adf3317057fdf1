"""Who wrote a page's article, where the page says so."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsreader.article import Role
from newsreader.formats.html.linked_data import as_list, text_of
from newsreader.formats.html.marked import has_word, is_called
from newsreader.formats.html.title import squashed
from newsreader.languages.base.first_names import first_names
from newsreader.paragraphs.bylines import author_in
from newsreader.paragraphs.publication import date_in
from newsreader.paragraphs.roles import assign_roles
from newsreader.paragraphs.vocabulary import any_of, page_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.formats.html.blocks import PageBlock
    from newsreader.formats.html.facts import Facts

_NAMED = tuple(
    "author article:author parsely-author sailthru.author dc.creator byl dcterms.creator "
    "article.author citation_author creator dc.contributor cxenseparse:author".split()
)
_END = re.compile(r"\s+[-–—|•·/]\s|\s*[|•·(;@\d]|\s*[-–—]\s*$|https?:")
_NAME = re.compile(r"[^\W\d_][\w.’'`-]*(?:\s+[\w.’'`\"“”-]+){0,5}")
_LONGEST = 160
"""Characters of a line that is read as a byline."""

_PARENTS = 3
"""Elements around a block that may be marked as a byline."""


def byline_of(facts: Facts, around: Sequence[PageBlock]) -> str | None:
    """The authors, separated by commas.

    JSON-LD and `meta` elements come first, then what is marked or worded as a byline around the
    title. The name of the site is no author, nor is an agency or a company that only the metadata
    name.
    """
    shown = _shown(around, facts)
    people: list[str] = []
    companies: list[str] = []
    for author in as_list(facts.article.get("author")):
        is_person = not isinstance(author, dict) or "Person" in as_list(author.get("@type"))
        (people if is_person else companies).extend(filter(None, [text_of(author)]))
    for told in (people, *map(facts.told, _NAMED), companies):
        found = [name for text in told for name in _names(text, facts)]
        if found and (told is companies or any(map(_is_agency, found))):
            found = [name for name in found if name in shown]
        if found:
            return ", ".join(dict.fromkeys(found))
    return ", ".join(dict.fromkeys(shown)) or None


def _shown(around: Sequence[PageBlock], facts: Facts) -> list[str]:
    """The names that links to authors bear, else marked lines, else worded ones."""
    lines = [block for block in around if len(block.text) <= _LONGEST]
    roles = assign_roles([block.text for block in lines], is_titled=True)
    by_wording = (
        block.text for block, role in zip(lines, roles, strict=True) if role is Role.BYLINE
    )
    marked = (
        block.text
        for block in lines
        if is_called(block.element, page_words("author_marks"), _PARENTS)
    )
    for texts in (_links(lines), marked, by_wording, _behind_dates(lines)):
        found = [name for text in texts for name in _names(text, facts)]
        if found:
            return found
    return []


def _links(blocks: Iterable[PageBlock]) -> Iterator[str]:
    """The texts of links that lead to authors: those on the first line, and on lines of their own.

    On another line an editor or a photographer may be named.
    """
    is_first = True
    for block in blocks:
        links = [
            block.text[mark.start : mark.end]
            for mark in block.marks
            if has_word(urlsplit(mark.address or "").path, page_words("author_marks"))
        ]
        if is_first or links == [block.text]:
            yield from links
        is_first = is_first and not links


def _behind_dates(blocks: Iterable[PageBlock]) -> Iterator[str]:
    """What follows a "by" on a line with a date."""
    for block in blocks:
        opening = _opening().search(block.text)
        if opening and date_in(block.text):
            yield block.text[opening.end() :]


def _names(text: str, facts: Facts) -> list[str]:
    """The names of a byline, without what follows them: jobs, papers, dates.

    Commas separate names before an "and"; behind it, what begins with no known first name is a
    paper or a post.
    """
    line = author_in(_stuck().sub("", " ".join(text.split()[:40]))).lstrip("-–—:|•· ")
    end = _END.search(line, 1)
    line = line[: end.start()] if end else line
    *listed, last = (re.split(r"\s*,\s*", group) for group in _and().split(line))
    certain = sum(map(len, listed)) + 1
    names: list[str] = []
    for number, part in enumerate((*chain.from_iterable(listed), *last)):
        if not _is_name(part, facts) or (names and _is_agency(part)):
            break
        if number >= certain and part.split()[0].lower() not in first_names():
            break
        names.append(part)
    return names


def _is_name(part: str, facts: Facts) -> bool:
    words = part.split()
    if not _NAME.fullmatch(part) or not all(
        word[0].isupper() or not word[0].islower() or word in page_words("particles")
        for word in words
    ):
        return False
    if {word.lower() for word in words} & (page_words("posts") | page_words("stamps")):
        return False
    if part.lower() in page_words("byline_openings") | page_words("before_authors"):
        return False
    name = squashed(part)
    return not any(site and (name in site or site in name) for site in map(squashed, facts.sites))


@cache
def _agencies() -> frozenset[str]:
    return frozenset(map(squashed, page_words("agencies")))


def _is_agency(name: str) -> bool:
    return squashed(name) in _agencies()


@cache
def _opening() -> re.Pattern[str]:
    words = page_words("byline_openings") | page_words("before_authors")
    return re.compile(rf"(?:^|\s){any_of(words)}\s", re.VERBOSE | re.IGNORECASE)


@cache
def _stuck() -> re.Pattern[str]:
    """A "By" that the markup sets off from a name, without a space between."""
    openings = (word.capitalize() for word in page_words("before_authors"))
    return re.compile(rf"^{any_of(openings)}(?=[^\W\d_a-z])", re.VERBOSE)


@cache
def _and() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of(page_words('conjunctions'))}|&)\s+", re.VERBOSE)
