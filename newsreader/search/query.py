"""What is searched for, and how."""

from __future__ import annotations

import re
from typing import NamedTuple

_NO_LETTERS = r"\\[pPN]\{[^}]*\}|\\.|\[:\w+:\]|\(\?[^:=!)]*"
"""Parts of an expression whose letters are not those of the text: `\\W`, `\\p{L}`, `(?P<name>`."""


class QueryError(ValueError):
    """An expression that cannot be searched for: a sentence that says why and what to do."""


class Query(NamedTuple):
    """What is searched for.

    Attributes:
        needle: the text as it was typed.
        as_expression: whether that is a regular expression, matched within a paragraph; otherwise
            it is taken literally, and a space in it stands for any white space.
        any_accent: whether diacritics are ignored in both the needle and the text.
    """

    needle: str
    as_expression: bool = False
    any_accent: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not self.needle.strip()

    @property
    def is_case_sensitive(self) -> bool:
        """Whether case counts: where a capital was typed ("smart case")."""
        letters = re.sub(_NO_LETTERS, "", self.needle) if self.as_expression else self.needle
        return any(character.isupper() for character in letters)
