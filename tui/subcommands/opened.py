"""Opening the library for a command, or saying why that is not possible."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from newsreader.library.failure import FAILURES, complaint
from newsreader.library.library import Library
from newsreader.source import printable
from tui.places import inherited_library

if TYPE_CHECKING:
    from collections.abc import Iterator

library_option = click.option(
    "--library",
    "path",
    metavar="PATH",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Another library than the one in the platform's data folder.",
)
"""`--library PATH`, for the parameter `path`."""


class LibraryLostError(click.ClickException):
    """The library cannot be used: one sentence that says why and what to do."""

    def show(self, file: object = None) -> None:  # noqa: ARG002
        """Say it on standard error."""
        click.echo(f"newsreader: {self.message}", err=True)


@contextmanager
def to_write(path: Path | None) -> Iterator[Library]:
    """A library, which is created where it does not exist.

    Args:
        path: the file, None for the one in the platform's data folder.

    Raises:
        LibraryLostError: now or while it is used, nothing can be kept in it.
    """
    library = Library.open(path or inherited_library(), report=_lost)
    try:
        yield library
    finally:
        library.close()


@contextmanager
def to_read(path: Path | None) -> Iterator[Library]:
    """A library that is only asked; one that cannot be written will do.

    Args:
        path: the file, None for the one in the platform's data folder.

    Raises:
        LibraryLostError: it does not exist, or cannot be read.
    """
    file = _existing(path)
    told: list[str] = []
    library = Library.open(file, report=told.append)
    try:
        if told and not library.is_shown:
            _lost(told[0])
        yield library
    finally:
        library.close()


@contextmanager
def to_keep(path: Path | None) -> Iterator[Path]:
    """The file of a library that is worked on as a database.

    Args:
        path: the file, None for the one in the platform's data folder.

    Raises:
        LibraryLostError: it does not exist, or is not to be worked on.
    """
    file = _existing(path)
    try:
        yield file
    except FAILURES as error:
        _lost(complaint(file, error, shown=False))


def _existing(path: Path | None) -> Path:
    file = path or inherited_library()
    if not file.exists():
        name = printable(str(file))
        raise LibraryLostError(f"{name} does not exist: newsreader add SOURCE begins a library.")
    return file


def _lost(sentence: str) -> NoReturn:
    raise LibraryLostError(sentence)
