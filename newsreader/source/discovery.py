"""From files and folders to the files that articles are in."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.source.error import SourceError, special, unreadable
from newsreader.source.names import STANDARD_INPUT, is_url, located

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.source.passing_over import Rules, Within

_DIGITS = re.compile(r"([0-9]+)")


def find_files(sources: Iterable[str], rules: Rules) -> Iterator[str | SourceError]:
    """Name the files that the sources hold, one after the other, without opening any.

    Folders are searched recursively, files and folders together in the natural order of their
    names (2 before 10). Hidden files and folders, what the rules leave out, and pipes and the like
    are passed over there. What is reached twice, through a link or because it was named twice, is
    given once.

    Args:
        sources: files, folders, links, addresses of articles in a file, and `-` for standard input.
        rules: what counts as an article in a folder; a file that is named itself always does.

    Yields:
        A file, an address, `-`, or a `SourceError` in the place of one that cannot be read.
    """
    seen: set[tuple[int, int]] = set()
    for source in sources:
        file, fragment = located(source)
        if file == STANDARD_INPUT or fragment is not None or is_url(file):
            yield source
            continue
        try:
            status = Path(source).stat()
        except (OSError, ValueError) as error:
            yield unreadable(source, error)
            continue
        if stat.S_ISDIR(status.st_mode):
            yield from _articles(source, status, seen, rules)
        elif not stat.S_ISREG(status.st_mode):
            yield special(source)
        elif _is_new(status, seen):
            yield source


def _articles(
    folder: str, status: os.stat_result, seen: set[tuple[int, int]], rules: Rules
) -> Iterator[str | SourceError]:
    if not _is_new(status, seen):
        return
    empty = True
    for article in _walk(folder, seen, rules.within(folder)):
        empty = False
        yield article
    if empty:
        yield SourceError(folder, "holds no articles", "name a folder with .txt files in it")


def _walk(root: str, seen: set[tuple[int, int]], within: Within) -> Iterator[str | SourceError]:
    waiting: list[os.DirEntry[str]] = []
    folder: str | None = root
    while folder is not None or waiting:
        if folder is not None:
            try:
                waiting += _entries(folder)
            except OSError as error:
                yield unreadable(folder, error)
            folder = None
            continue
        entry = waiting.pop()
        try:
            status = _status(entry)
        except OSError as error:
            if within.takes(entry.path):
                yield unreadable(entry.path, error)
            continue
        if stat.S_ISDIR(status.st_mode):
            is_searched = within.enters(entry.path) and _is_new(status, seen)
            folder = entry.path if is_searched else None
        elif stat.S_ISREG(status.st_mode) and within.takes(entry.path) and _is_new(status, seen):
            yield entry.path


def _entries(folder: str) -> list[os.DirEntry[str]]:
    """What a folder holds, except hidden things, the last by name first."""
    with os.scandir(folder) as entries:
        shown = [entry for entry in entries if not entry.name.startswith(".")]
    return sorted(shown, key=lambda entry: natural(entry.name), reverse=True)


def natural(name: str) -> tuple[list[str | int], str]:
    """The sort key of a name, by which 2 comes before 10."""
    parts: list[str | int] = list(_DIGITS.split(name.casefold()))
    parts[1::2] = [int(digits) for digits in parts[1::2]]
    return parts, name


def _status(entry: os.DirEntry[str]) -> os.stat_result:
    status = entry.stat()
    return status if status.st_ino else Path(entry.path).stat()  # Windows leaves it out at first


def _is_new(status: os.stat_result, seen: set[tuple[int, int]]) -> bool:
    """Whether a file or folder is met for the first time; it is noted."""
    identity = status.st_dev, status.st_ino
    new = identity not in seen
    seen.add(identity)
    return new
