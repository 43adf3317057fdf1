"""How the paragraphs that are not prose are told by their wording."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.article import Role

DIGITS = tuple("0123456789")
"""Signs of what has a number in it."""
_TAIL = 100
"""Characters at a paragraph's end in which an ending is looked for."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of paragraph and how it is worded.

    Attributes:
        name: what the kind is called.
        role: the role that such a paragraph has.
        wording: a verbose regular expression for what it begins with, or ends with.
        flags: of that expression.
        example: a paragraph of the kind.
        longest: characters above which a paragraph is none of this kind.
        signs: where given, one of these stands in every paragraph of the kind, in lower case,
            which is quicker to see than what the expression looks for.
        endings: where given, the expression is looked for at the paragraph's end, and only if one
            of these stands there.
    """

    name: str
    role: Role
    wording: str
    flags: re.RegexFlag
    example: str
    longest: int
    signs: tuple[str, ...]
    endings: tuple[str, ...]

    def fits(self, paragraph: str) -> bool:
        """Whether the paragraph is of this kind."""
        if len(paragraph) > self.longest:
            return False
        if self.signs and not _has_any(paragraph.lower(), self.signs):
            return False
        if not self.endings:
            return _compiled(self.wording, self.flags).match(paragraph) is not None
        tail = paragraph[-_TAIL:]
        if not _has_any(tail, self.endings):
            return False
        return _compiled(self.wording, self.flags).search(tail) is not None


def _has_any(text: str, signs: tuple[str, ...]) -> bool:
    return any(sign in text for sign in signs)


@cache
def _compiled(wording: str, flags: re.RegexFlag) -> re.Pattern[str]:
    """The expression, compiled when it is first needed: most articles need few of them."""
    return re.compile(wording, flags)


def worded(  # noqa: PLR0913 - each is a fact of a rule, and all but four are seldom given
    name: str,
    role: Role,
    wording: str,
    *,
    example: str,
    longest: int = 160,
    exact: bool = False,
    signs: tuple[str, ...] = (),
    endings: tuple[str, ...] = (),
) -> Rule:
    """A rule by a verbose regular expression, for which capitals count only if it is `exact`."""
    flags = re.VERBOSE if exact else re.VERBOSE | re.IGNORECASE
    return Rule(name, role, wording, flags, example, longest, signs, endings)


def opening(*phrases: str) -> str:
    """A pattern for a paragraph that begins with one of the phrases."""
    return rf"(?: {_any(phrases)} ) (?!\w)"


def whole(*phrases: str) -> str:
    """A pattern for a paragraph that is one of the phrases."""
    return rf"(?: {_any(phrases)} ) \W*$"


def _any(phrases: tuple[str, ...]) -> str:
    return "|".join(re.escape(phrase) for phrase in phrases)
