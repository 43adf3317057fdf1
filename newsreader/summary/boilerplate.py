"""Sentences that are not the article's own prose: its boilerplate.

Paragraph roles remove most of it.  But feeds and archives often run a whole page together into
one paragraph, so that a byline, a time of publication, a caption or a "click here" stands among
the sentences.  None of them may be in a summary.
"""

from __future__ import annotations

import re
from functools import cache

from newsreader.article import Role
from newsreader.languages import all_languages
from newsreader.paragraphs.patterns import expanded
from newsreader.paragraphs.rules import longest_rule, rule_of
from newsreader.paragraphs.vocabulary import any_of, page_words

FEWEST_WORDS = 4
_WORD = re.compile(r"[^\W\d_]{2,}")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff]")
_SHORT = 80
"""Characters under which a sentence may have too few words."""

# What begins with characters is found far faster than what begins with a class or a boundary.
_NEUTRAL = (
    # Ferry stops for the winter .   (a line without an end of its own, to which one was added)
    r"\. (?<= \s \. ) $",
    # The council has three reasons:   (it only announces what follows)
    r": \.? $",
    # The view at noon pic.example.com/1a   Details are at https://example.org.
    r"pic (?<= \b pic ) \.twitter\.com",
    r"http (?<= \b http ) s?://",
)


def is_boilerplate(sentence: str) -> bool:
    """Whether a sentence is not prose: too short to say anything, a byline, a time or a credit."""
    if len(sentence) < _SHORT and _says_little(sentence):
        return True
    for pattern in _among_sentences():
        if pattern.search(sentence):
            return True
    return len(sentence) <= longest_rule() and rule_of(sentence) is not None


def is_caption(sentence: str) -> bool:
    """Whether a sentence looks like the caption of a picture."""
    return any(pattern.search(sentence) for pattern in _captions())


def _says_little(sentence: str) -> bool:
    few = len(_WORD.findall(sentence)) < FEWEST_WORDS
    return few and len(_UNSPACED.findall(sentence)) < FEWEST_WORDS


@cache
def _among_sentences() -> tuple[re.Pattern[str], ...]:
    """What gives boilerplate away among sentences."""
    return _compiled(*_NEUTRAL, *_sentence_rules(Role.BOILERPLATE))


@cache
def _captions() -> tuple[re.Pattern[str], ...]:
    """What usually gives a caption away."""
    label = rf"""
    ^ [^\W\d_] [\w'’-]*+                            # Proud owner: The ship's captain on Monday.
    (?: \s (?! {any_of(page_words("announcing"))} \b ) [\w'’-]++ ){{0,4}}
    : \s (?= [A-ZÀ-Þ] )
    """
    return _compiled(label, *_sentence_rules(Role.CAPTION))


def _sentence_rules(role: Role) -> list[str]:
    rules_of_all = (rule for known in all_languages() for rule in known.page.sentence_rules)
    return [rule.wording for rule in rules_of_all if rule.role is role]


def _compiled(*wordings: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(expanded(wording), re.VERBOSE) for wording in wordings)
