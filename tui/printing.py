"""What is printed instead of shown: records, briefs, and what went wrong."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import click

from newsreader.source import SourceError, discover
from tui.responsiveness import collect_garbage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.options import Options


def print_json(sources: Iterable[str], options: Options) -> int:
    """Print a record of each article, a line each; gives the exit status."""
    from newsreader.batch import json_lines

    collect_garbage()
    _write_utf8()
    status = 0
    for line in json_lines(discover(sources), options):
        if isinstance(line, SourceError):
            status = complain(line)
        else:
            click.echo(line)
    return status


def print_briefs(sources: Iterable[str], options: Options) -> int:
    """Print a brief of each article; gives the exit status."""
    from newsreader.batch import written
    from newsreader.brief import plain

    collect_garbage()
    _write_utf8()
    status = 0
    printed = 0
    for source in discover(sources):
        brief = written(source, options, plain)
        if isinstance(brief, SourceError):
            status = complain(brief)
            continue
        click.echo(("\n" + "─" * 80 + "\n\n" if printed else "") + brief, nl=False)
        printed += 1
    return status


def complain(error: Exception) -> int:
    """Print on standard error what went wrong; gives the exit status."""
    click.echo(f"newsreader: {error}", err=True)
    return 1


def _write_utf8() -> None:
    """Articles hold any character; a terminal or pipe of a lesser encoding must not end the run."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
