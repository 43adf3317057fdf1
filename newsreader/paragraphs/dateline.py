"""Datelines: where and by which agency a report was filed."""

from __future__ import annotations

import re
from functools import cache

from newsreader.article import Role
from newsreader.languages.base.page import PageRule
from newsreader.paragraphs.patterns import expanded

_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ\s.’'-]{2,40}"
_WORD = r"[\w.-][\w.'’-]*"
"""It begins with no quotation mark: a dateline contains no quotation."""
_PLACE = rf"(?: [^\W\d_][\w.'’-]* (?: ,?\s {_WORD} ){{0,7}} ,?\s )?"

ALONE = PageRule(
    "dateline",
    Role.DATELINE,
    rf"""
    {_CAPITALS}                                                          # LONDON
    (?: , \s [A-Z][\w.\s]{{1,20}} )? (?: ,? \s \w+\.? \s \d{{1,2}} (?: ,? \s \d{{4}} )? )?
    (?: \s? [(\[] <agency> [)\]] (?: \s? [—–_-]+ )? | \s? [—–]+ | \s --? ) $
    """,
    example="LONDON, May 3 (Reuters) —",
    exact=True,
)
"""A paragraph that is nothing but a dateline."""

_HEADS = (
    # (CNN)She is …   LONDON (Reuters) - The …   By Ada Quill Delhi, Jul 31 (PTI) The …
    rf"{_PLACE} \( <agency> \) \s* (?: [-–—_]+ \s* )?",
    # (The Hollywood Reporter)It is …   Kiev (Ukrinform) – The …
    rf"{_PLACE} \( [A-Z][\w.\s]{{1,30}} \) (?: \s? [-–—_]+ \s+ | (?= [\"“A-Z] ) )",
    # PARIS — The …   WASHINGTON, March 3 -- The …
    rf"[A-Z][A-Z.'’-]{{2,}} (?: ,?\s {_WORD} ){{0,4}} \s? (?: --|–|—|_ ) \s+ (?= \S )",
    # LONDON - The …   WASHINGTON, Nov. 19 (Reuters) - The …
    rf"""
    {_CAPITALS} (?: , \s? [^(—–“”„«»"]{{2,30}} )? \s? (?: \( [\w\s/.-]{{2,20}} \) \s? )?
    (?: — | – | _ | --? ) \s+ (?= ["“‘„«A-ZÀ-Þ\d] )
    """,
)
_DASH = re.compile("[—–_-]")
_LONGEST = 200
"""Characters of a dateline."""


def dateline_length(text: str, least: int = 1) -> int:
    """The length in code points of the dateline that a paragraph begins with, 0 if it has none.

    Args:
        text: a paragraph, or its first sentence.
        least: characters that must follow the dateline.
    """
    beginning = text[:_LONGEST]
    if "(" not in beginning and not (text[:3].isupper() and _DASH.search(beginning)):
        return 0
    for head in _heads():
        match = head.match(text)
        if match and len(text) - match.end() >= least:
            return match.end()
    return 0


@cache
def _heads() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(expanded(head), re.VERBOSE) for head in _HEADS)
