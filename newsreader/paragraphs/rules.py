"""How paragraphs that are not prose are recognised by their wording, in any language."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.languages import all_languages
from newsreader.paragraphs.neutral import neutral_rules, time_stamps
from newsreader.paragraphs.patterns import expanded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.languages.base.page import PageRule

_ORDER = (Role.BOILERPLATE, Role.CAPTION, Role.DATELINE, Role.BYLINE)
_TAIL = 100
"""Characters at a paragraph's end in which an ending is looked for."""
_HEAD = 4
"""Characters by which the rules are chosen that are tried at all."""


def rule_of(paragraph: str) -> PageRule | None:
    """The first of `rules` that a paragraph, on one line with single spaces, fits."""
    lower = paragraph.lower()
    length = len(paragraph)
    for rule in _rules_for(lower[:_HEAD]):
        if length <= rule.longest and fits(rule, paragraph, lower):
            return rule
    return None


def fits(rule: PageRule, paragraph: str, lower: str) -> bool:
    """Whether a paragraph is of the rule's kind.

    Args:
        rule: one of `rules`.
        paragraph: on one line with single spaces.
        lower: the same in lower case.
    """
    if (
        len(paragraph) > rule.longest
        or (rule.beginnings and not lower.startswith(rule.beginnings))
        or (rule.ends_with_word and not lower[-1].isalnum())
        or (rule.signs and not _has_any(lower, rule.signs))
        or (rule.endings and not _has_any(paragraph[-_TAIL:], rule.endings))
    ):
        return False
    expression = _compiled(rule.wording, exact=rule.exact)
    found = expression.search(paragraph[-_TAIL:]) if rule.endings else expression.match(paragraph)
    return found is not None


@cache
def rules() -> tuple[PageRule, ...]:
    """The rules of all languages, ordered by role; those of one name are one rule."""
    of_languages = [rule for known in all_languages() for rule in known.page.rules]
    named: dict[str, list[PageRule]] = {}
    for rule in (*neutral_rules(), *of_languages):
        named.setdefault(rule.name, []).append(rule)
    united = map(_united, named.values())
    return tuple(sorted(united, key=lambda rule: _ORDER.index(rule.role)))


@lru_cache(maxsize=1 << 12)
def _rules_for(head: str) -> tuple[PageRule, ...]:
    """The rules that a paragraph with this beginning, in lower case, may fit."""
    return tuple(
        rule
        for rule in rules()
        if not rule.beginnings
        or any(one.startswith(head) or head.startswith(one) for one in rule.beginnings)
    )


@cache
def longest_rule() -> int:
    """Characters above which no rule fits a paragraph."""
    return max(rule.longest for rule in rules())


@cache
def standing_after_a_standfirst() -> tuple[PageRule, ...]:
    """The rules of what stands below a title and a standfirst: bylines, dates and time stamps."""
    stamps = {rule.name for rule in time_stamps()}
    return tuple(
        rule for rule in rules() if rule.role in (Role.BYLINE, Role.DATELINE) or rule.name in stamps
    )


def _united(same: list[PageRule]) -> PageRule:
    """The rules of one name in several languages as one that fits whatever one of them fits."""
    first, *others = same
    if not others:
        return first
    return first._replace(
        wording=" | ".join(f"(?: {rule.wording}\n)" for rule in same),
        longest=max(rule.longest for rule in same),
        signs=_union(rule.signs for rule in same),
        beginnings=_union(rule.beginnings for rule in same),
        ends_with_word=all(rule.ends_with_word for rule in same),
        endings=_union(rule.endings for rule in same),
    )


def _union(signs: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The signs of all rules, or none where one of the rules has none."""
    some = list(signs)
    return tuple(sign for each in some for sign in each) if all(some) else ()


def _has_any(text: str, signs: tuple[str, ...]) -> bool:
    for sign in signs:  # noqa: SIM110 - asked hundreds of times an article, where `any` is slow
        if sign in text:
            return True
    return False


@cache
def _compiled(wording: str, *, exact: bool) -> re.Pattern[str]:
    """The expression, compiled when first needed: most articles need few of them."""
    return re.compile(expanded(wording), re.VERBOSE if exact else re.VERBOSE | re.IGNORECASE)
