"""What the reader chose on the screen in earlier runs; what the settings say goes before it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsreader.summary import METHODS, Length

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from newsreader.options import Options

THEME, MEASURE = "appearance.theme", "reading.measure"
METHOD, SENTENCES = "reading.method", "reading.sentences"
"""What settings say, too, by their full names."""
ORDER = "library.order"
PANES = "panes"
QUERIES = "library.queries"


@dataclass(frozen=True, slots=True)
class Choices:
    """Choices by name.

    Attributes:
        state: the database where new ones are kept; None to keep nothing.
        kept: their values, as JSON has them; anything may be among them that another version of
            the program has kept.
        settled: the names for which the settings file or the command line has a value.
    """

    state: Path | None = None
    kept: Mapping[str, object] = field(default_factory=dict)
    settled: frozenset[str] = frozenset()

    @classmethod
    def read(cls, state: Path | None, settled: frozenset[str]) -> Choices:
        """The choices in a database, none without one."""
        if state is None or not state.exists():
            return cls(state, settled=settled)
        from newsreader.library import choices_in

        return cls(state, choices_in(state), settled)

    def of(self, name: str) -> object:
        """What was chosen; None if nothing was, or if that is settled."""
        return None if name in self.settled else self.kept.get(name)

    def word(self, name: str, otherwise: str | None = None) -> str | None:
        """A choice that is a word."""
        value = self.of(name)
        return value if isinstance(value, str) else otherwise

    def number(self, name: str, least: int, most: int, otherwise: int) -> int:
        """A choice that is a whole number between two others, both included."""
        value = self.of(name)
        return value if type(value) is int and least <= value <= most else otherwise

    def options(self, options: Options) -> Options:
        """How articles are summarised, as it was chosen."""
        method = self.word(METHOD)
        if method in METHODS:
            options = replace(options, method=method)
        if sentences := self.number(SENTENCES, 1, 1_000, 0):
            options = replace(options, length=Length(sentences))
        return options
