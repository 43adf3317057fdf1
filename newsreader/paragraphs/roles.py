"""What each paragraph is to the article.

Wording decides first: rules find bylines, datelines, captions and boilerplate. Place decides
the rest: a title comes before all prose, a standfirst between the two, a heading within the prose.
In doubt a paragraph is body, since titles and boilerplate are left out of summaries.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.paragraphs.dateline import dateline_length
from newsreader.paragraphs.rules import fits, longest_rule, rule_of, standing_after_a_standfirst
from newsreader.paragraphs.splitting import BULLET
from newsreader.paragraphs.vocabulary import any_of, page_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_END = re.compile(r"[.!?:;,…。！？।؟۔][\"'”’»)\]]{0,3}$")
_FULL_STOP = re.compile(r"[.…。।۔][\"'”’»)\]]{0,3}$")
_RUNS_ON = re.compile(r"[:,][\"'”’»)\]]{0,3}$|[,.!?][\"'”’»]$")
_NAME_PART = re.compile(r"[A-ZÀ-Þ](?:\.|[^\W\d_]+(?:[-’'][^\W\d_]+)?)")

_LONGEST_TITLE = 180
_LONGEST_STANDFIRST = 400
_LONGEST_HEADING = 80
_LONGEST_HEADLINE = 100


def assign_roles(
    paragraphs: Sequence[str],
    known: Sequence[Role | None] | None = None,
    *,
    is_titled: bool = False,
) -> list[Role]:
    """The role of each of an article's paragraphs.

    Args:
        paragraphs: all of them in order, each on one line with single spaces.
        known: the roles that are settled, None for each of the others.
        is_titled: whether the title is known, so that no paragraph is taken for it.
    """
    known = known or [None] * len(paragraphs)
    roles = [
        role or _by_wording(paragraph) for role, paragraph in zip(known, paragraphs, strict=True)
    ]
    prose = [index for index, role in enumerate(roles) if role is None]
    begun = 0 if is_titled else _name_head(paragraphs, roles, prose)
    _name_headings(paragraphs, roles, prose[begun:])
    _keep_to_the_ends(roles)
    return [role or Role.BODY for role in roles]


def _by_wording(paragraph: str) -> Role | None:
    if len(paragraph) > longest_rule():
        return None
    rule = rule_of(paragraph)
    return rule.role if rule else None


def _name_head(paragraphs: Sequence[str], roles: list[Role | None], prose: list[int]) -> int:
    """Give what comes before the body its roles; returns how many paragraphs of `prose` that is."""
    begun = 0
    while begun < len(prose) - 1 and _is_label(paragraphs[prose[begun]]):
        roles[prose[begun]] = Role.BOILERPLATE
        begun += 1
    if not _is_title(paragraphs, prose[begun:]):
        return begun
    roles[prose[begun]] = Role.TITLE
    begun += 1
    for index, following in zip(prose[begun:], prose[begun + 1 : begun + 4], strict=False):
        if _is_name(paragraphs[index]):
            roles[index] = Role.BYLINE
        elif _is_standfirst(paragraphs[index], paragraphs[index + 1], paragraphs[following]):
            roles[index] = Role.STANDFIRST
        else:
            break
        begun += 1
    return begun


def _keep_to_the_ends(roles: list[Role | None]) -> None:
    """Keep only the byline of the article itself: those inside the body belong to insets.

    The byline is above the body, or after it at the very end.
    """
    body = [index for index, role in enumerate(roles) if role is None]
    for index in range(body[0], body[-1]) if body else ():
        if roles[index] is Role.BYLINE:
            roles[index] = Role.BOILERPLATE


def _is_label(paragraph: str) -> bool:
    """Whether it is the label above a title: `World news`, `EXCLUSIVE`."""
    words = re.findall(r"\w+", paragraph.lower())
    return len(paragraph) < 30 and set(words) <= page_words("sections")


def _is_title(paragraphs: Sequence[str], prose: list[int]) -> bool:
    """Whether the first paragraph is a title: `Bridge opens after ten years`."""
    if len(prose) < 2:
        return False
    first, following = paragraphs[prose[0]], paragraphs[prose[1]]
    if len(first) > _LONGEST_TITLE or following[0].islower() or _RUNS_ON.search(first):
        return False
    if BULLET.match(first) or dateline_length(first):
        return False
    if _END.search(first):
        return _is_headline(first, following) and (
            not _FULL_STOP.search(first) or _is_title_case(first) or not _prose().search(first)
        )
    return len(following) > len(first) or any(_END.search(paragraphs[index]) for index in prose)


def _is_standfirst(first: str, neighbour: str, following: str) -> bool:
    """Whether it stands between title and body: `It cost $3bn and two mayors their office`.

    Args:
        first: the paragraph.
        neighbour: the one right after it.
        following: the next one that may be prose.
    """
    if len(first) > _LONGEST_STANDFIRST or dateline_length(first) or following[0].islower():
        return False
    lower = neighbour.lower()
    if any(fits(rule, neighbour, lower) for rule in standing_after_a_standfirst()):
        return True
    if _END.search(first):
        return _is_headline(first, following) and not _prose().search(first)
    return len(first.split()) > 4 and bool(_END.search(following) or len(following) > len(first))


def _is_headline(paragraph: str, following: str) -> bool:
    """Whether a paragraph with an end mark may stand above the body: `Who built the bridge?`."""
    if len(paragraph) > _LONGEST_HEADLINE or len(paragraph.split()) < 3:
        return False
    return len(following) >= 1.5 * len(paragraph) or dateline_length(following) > 0


@cache
def _prose() -> re.Pattern[str]:
    """What headlines do without."""
    openings, words = page_words("prose_openings"), page_words("prose_words")
    return re.compile(
        rf"^ {any_of(openings)} \b | \b {any_of(words)} \b", re.VERBOSE | re.IGNORECASE
    )


def _is_title_case(paragraph: str) -> bool:
    words = [word for word in paragraph.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 2 and all(word[0].isupper() for word in words)


def _is_name(paragraph: str) -> bool:
    """Whether it is nothing but a name, as it stands under a title: `Jane Doe`, `JANE B. DOE`."""
    words = paragraph.split()
    return 1 < len(words) < 4 and all(_NAME_PART.fullmatch(word) for word in words)


def _name_headings(paragraphs: Sequence[str], roles: list[Role | None], prose: list[int]) -> None:
    """Find the headings in the body: short lines without an end mark, each before prose."""
    before = ""
    for index, following in pairwise(prose):
        may_head = _is_heading(paragraphs[index]) and not _RUNS_ON.search(before)
        before = paragraphs[index]
        if (
            may_head
            and _END.search(paragraphs[following])
            and not _is_heading(paragraphs[following])
        ):
            roles[index] = Role.HEADING


def _is_heading(paragraph: str) -> bool:
    """Whether it may head a section: `What happens next`, `THE TOTAL.`."""
    first = paragraph.lstrip("\"'“‘„«¿¡")[:1]
    if len(paragraph) > _LONGEST_HEADING or not (first.isupper() or first.isdigit()):
        return False
    if BULLET.match(paragraph) or dateline_length(paragraph):
        return False
    return not _END.search(paragraph) or (paragraph.isupper() and len(paragraph) > 4)
