"""Sentences that are no prose of the article: its furniture.

Paragraph roles take out most of it.  But feeds and archives often run a whole page together into
one paragraph, so that a byline, a time of publication, a caption or a "click here" stands among
the sentences.  None of them may be in a summary.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.paragraphs.boilerplate import RULES as BOILERPLATE
from newsreader.paragraphs.credits import RULES as CREDITS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.paragraphs.rule import Rule

FEWEST_WORDS = 4
_WORD = re.compile(r"[^\W\d_]{2,}")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff]")
_SHORT = 80
"""Characters under which a sentence may have too few words."""

RULES = {
    # Ferry stops for the winter .   (a line without an end of its own, to which one was added)
    "no end": re.compile(r"\s\.$"),
    # The council has three reasons:   (it only announces what follows)
    "announcement": re.compile(r":\.?$"),
    # The view at noon pic.example.com/1a   Details are at https://example.org.
    "address": re.compile(r"\bpic\.twitter\.com|\bhttps?://"),
    # Ada Quill contributed to this report from Port Moss.
    "contribution": re.compile(r"\bcontributed (?:reporting|to this (?:report|story|article))\b"),
    # Scroll down to see the ferry.
    "invitation": re.compile(r"^\W*(?:scroll down|click (?:below|on))\b", re.IGNORECASE),
    # ALSO READ | Ferry stops
    "see also": re.compile(r"^\W*(?:ALSO\s?)?READ(?=[^a-z]|[A-Z])"),
}
"""Name of a rule → what betrays furniture among sentences; an example stands above each."""

CAPTIONS = {
    # Proud owner: The ship's captain on Monday.
    "label": re.compile(
        r"""
        ^ [^\W\d_] [\w'’-]*+
        (?: \s (?! (?: is|was|are|were|said|says|told|states?|asked|adds? ) \b ) [\w'’-]++ ){0,4}
        : \s (?= [A-ZÀ-Þ] )
        """,
        re.VERBOSE,
    ),
    # Ida Moss (left) and Ada Quill (second from right) at the pier.
    "who is where": re.compile(
        r"[(\[] (?: [\w,]+ \s ){0,3} (?: left|right|above|below|centre|center ) [)\]]", re.VERBOSE
    ),
}
"""Name of a rule → what mostly betrays a caption; an example stands above each."""


def is_furniture(sentence: str) -> bool:
    """Whether a sentence is no prose: too short to say a thing, a byline, a time or a credit."""
    if len(sentence) < _SHORT and _says_little(sentence):
        return True
    if any(rule.search(sentence) for rule in RULES.values()):
        return True
    if any(opening.match(sentence) for most, opening in _OPENINGS if len(sentence) <= most):
        return True
    return any(rule.fits(sentence) for rule in _ENDINGS)


def is_caption(sentence: str) -> bool:
    """Whether a sentence looks like the caption of a picture."""
    return any(rule.search(sentence) for rule in CAPTIONS.values())


def _says_little(sentence: str) -> bool:
    few = len(_WORD.findall(sentence)) < FEWEST_WORDS
    return few and len(_UNSPACED.findall(sentence)) < FEWEST_WORDS


def _openings(rules: Iterable[Rule]) -> tuple[tuple[int, re.Pattern[str]], ...]:
    """The openings of all rules for paragraphs as few patterns, each with the longest it is for."""
    by_length: dict[int, list[str]] = {}
    for rule in rules:
        flags = "ix" if rule.flags & re.IGNORECASE else "x"
        by_length.setdefault(rule.longest, []).append(f"(?{flags}:{rule.wording}\n)")
    return tuple((most, re.compile("|".join(some))) for most, some in by_length.items())


_ENDINGS = tuple(rule for rule in (*BOILERPLATE, *CREDITS) if rule.endings)
_OPENINGS = _openings(rule for rule in (*BOILERPLATE, *CREDITS) if not rule.endings)
