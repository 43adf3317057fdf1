"""How the paragraphs that are not prose are told by their wording."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.article import Role

_TAIL = 100
"""Characters at a paragraph's end in which an ending is looked for."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of paragraph and how it is worded.

    Attributes:
        name: what the kind is called.
        role: the role that such a paragraph has.
        pattern: what it begins with, or ends with.
        example: a paragraph of the kind.
        longest: characters above which a paragraph is none of this kind.
        endings: where given, the pattern is looked for at the paragraph's end, and only if one of
            these stands there, which is quicker to see.
    """

    name: str
    role: Role
    pattern: re.Pattern[str]
    example: str
    longest: int
    endings: tuple[str, ...]

    def fits(self, paragraph: str) -> bool:
        """Whether the paragraph is of this kind."""
        if len(paragraph) > self.longest:
            return False
        if not self.endings:
            return self.pattern.match(paragraph) is not None
        tail = paragraph[-_TAIL:]
        if not any(ending in tail for ending in self.endings):
            return False
        return self.pattern.search(tail) is not None


def worded(  # noqa: PLR0913 - each is a fact of a rule, and all but four are seldom given
    name: str,
    role: Role,
    pattern: str,
    *,
    example: str,
    longest: int = 160,
    exact: bool = False,
    endings: tuple[str, ...] = (),
) -> Rule:
    """A rule by a verbose regular expression, for which capitals count only if it is `exact`."""
    flags = re.VERBOSE if exact else re.VERBOSE | re.IGNORECASE
    return Rule(name, role, re.compile(pattern, flags), example, longest, endings)


def opening(*phrases: str) -> str:
    """A pattern for a paragraph that begins with one of the phrases."""
    return rf"(?: {_any(phrases)} ) (?!\w)"


def whole(*phrases: str) -> str:
    """A pattern for a paragraph that is one of the phrases."""
    return rf"(?: {_any(phrases)} ) \W*$"


def _any(phrases: tuple[str, ...]) -> str:
    return "|".join(re.escape(phrase) for phrase in phrases)
