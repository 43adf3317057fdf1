"""What the commands that ask the library have in common."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import click

from newsreader.library.query import LibraryQueryError, parsed
from newsreader.source import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.library.query import LibraryQuery


def asked(typed: str) -> LibraryQuery:
    """A query as it was typed.

    Raises:
        click.UsageError: it makes no sense; told with its place.
    """
    try:
        return parsed(typed)
    except LibraryQueryError as error:
        sentence = f"{printable(typed)!r}, character {error.place + 1}: {error}."
        raise click.UsageError(sentence) from None


def table_row(cells: Sequence[str]) -> str:
    """A row of a table as comma-separated values, without a line end."""
    written = io.StringIO()
    csv.writer(written, lineterminator="").writerow(cells)
    return written.getvalue()
