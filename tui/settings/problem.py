"""What is said about a settings file that is not as it should be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_LONGEST = 60
"""Characters of a value that are shown."""


class SettingsError(Exception):
    """The settings file cannot be written: one sentence that says why and what to do."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the settings file that the program does without.

    `str()` of it is one line, without control characters whatever the file holds.

    Attributes:
        path: the settings file.
        line: the line it is in, from 1, or None if it is the whole file.
        sentence: what is wrong and what to write instead.
    """

    path: Path
    line: int | None
    sentence: str

    def __str__(self) -> str:
        from newsreader.source.error import printable

        place = self.path.name if self.line is None else f"{self.path.name}:{self.line}"
        return printable(f"{place}: {self.sentence}")


def shown(value: object) -> str:
    """A value as a line of the file would have it, shortened."""
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return str(value).lower()
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def suggestion(word: str, known: Sequence[str], otherwise: str = "") -> str:
    """What was probably meant, else `otherwise`, else all there is: the end of a sentence."""
    from difflib import get_close_matches

    if close := get_close_matches(word[:_LONGEST], known, n=1):
        return f"did you mean {close[0]}?"
    return otherwise or f"choose from {', '.join(known)}."
