"""What is passed over in folders, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newsreader.source.names import suffix

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from pathspec import GitIgnoreSpec

IGNORE_FILE = ".newsreaderignore"
"""A file of patterns in a folder that is named: what they match in it is passed over."""


class PassedOver(NamedTuple):
    """A file or folder in a folder that is not read.

    Attributes:
        path: its path.
        reason: why not ("is excluded").
    """

    path: str
    reason: str


Told = Callable[[PassedOver], object]


def untold(_passed: PassedOver) -> None:
    """For who does not want to know."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What counts as an article in folders.

    Attributes:
        suffixes: endings of the files that do, in lower case.
        exclude: patterns of what does not, as .gitignore has them, from the folder that is named.
        told: called with what is passed over; hidden files are not even told.
    """

    suffixes: Container[str]
    exclude: Sequence[str] = ()
    told: Told = untold

    def within(self, folder: str) -> Within:
        """The rules for a folder that is named."""
        patterns = [*_patterns(Path(folder) / IGNORE_FILE), *self.exclude]
        if not patterns:
            return Within(self, folder, None)
        from pathspec import GitIgnoreSpec  # which few need

        return Within(self, folder, GitIgnoreSpec.from_lines(patterns))


class Within(NamedTuple):
    """The rules in a folder that was named."""

    rules: Rules
    folder: str
    excluded: GitIgnoreSpec | None

    def enters(self, path: str) -> bool:
        """Whether a folder in it is searched; that it is not is told."""
        return not self._excludes(path, "/")

    def takes(self, path: str) -> bool:
        """Whether a file in it is an article; that it is not is told."""
        ending = suffix(path)
        if ending not in self.rules.suffixes:
            self.rules.told(PassedOver(path, f"is {ending or 'no text'}"))
            return False
        return not self._excludes(path)

    def _excludes(self, path: str, end: str = "") -> bool:
        if self.excluded is None:
            return False
        inside = Path(path).relative_to(self.folder).as_posix() + end
        if not self.excluded.match_file(inside):
            return False
        self.rules.told(PassedOver(path, "is excluded"))
        return True


def _patterns(file: Path) -> Iterable[str]:
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()
