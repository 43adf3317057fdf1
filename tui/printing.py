"""What is printed instead of shown: records, briefs, and what went wrong."""

from __future__ import annotations

import io
import os
import stat
import sys
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import click

from newsreader.source import SourceError, printable
from tui.responsiveness import collect_garbage

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from newsreader.options import Options

_PIPE_CLOSED = 141
"""The exit status of a program that SIGPIPE ends, as shells have it."""
_BETWEEN_BRIEFS = "\n" + "─" * 80 + "\n\n"


class OutputError(Exception):
    """Output cannot be printed: one sentence that says why and what to do."""


def print_json(
    named: Iterable[str | SourceError], options: Options, cluster: str | None = None
) -> int:
    """Print a record of each article, one per line; returns the exit status.

    Args:
        named: what to read, as `discover` names it.
        options: how articles are read and analysed.
        cluster: the address of a Dask scheduler, whose workers analyse; None for this machine.

    Raises:
        ClusterError: the cluster cannot be used.
    """
    from newsreader.batch import all_written
    from newsreader.export.record import json_line

    lines = all_written(named, options, json_line, output=_pipe(), cluster=cluster)
    return _print(lines, end="\n")


def print_briefs(named: Iterable[str | SourceError], options: Options) -> int:
    """Print a brief of each article; returns the exit status."""
    from newsreader.batch import all_written
    from newsreader.export.brief import plain

    briefs = all_written(named, options, plain, output=_pipe())
    return _print(briefs, between=_BETWEEN_BRIEFS)


def print_markdown(named: Iterable[str | SourceError], options: Options) -> int:
    """Print each article as Markdown; returns the exit status."""
    return _print(_as_markdown(named, options), between="\n")


def _as_markdown(
    named: Iterable[str | SourceError], options: Options
) -> Generator[str | SourceError, None, None]:
    from newsreader.export.markdown import article_markdown
    from newsreader.reading import read_all
    from newsreader.source.defect import given_up

    language, limit, whole = options.language, options.limit, options.whole
    for source in named:
        if isinstance(source, SourceError):
            yield source
            continue
        for article in read_all(source, language=language, limit=limit, whole=whole):
            if isinstance(article, SourceError):
                yield article
                continue
            try:
                yield article_markdown(article)
            except Exception as error:  # noqa: BLE001 - a defect costs this article alone
                yield given_up(article.source, error, "written")


def print_lines(lines: Generator[str, None, None]) -> int:
    """Print lines, each when it is there; returns the exit status."""
    return _print(lines, end="\n")


def say(text: str) -> None:
    """Print on standard output, at once.

    Raises:
        BrokenPipeError: nobody is reading it any more.
        OutputError: it cannot be written.
    """
    if sys.stdout is None:
        raise closed()
    try:
        click.echo(text, nl=False)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise unwritten(error) from None


def closed() -> OutputError:
    """What to say if there is no standard output."""
    return OutputError("standard output is closed: print to a file or a pipe.")


def unwritten(error: OSError) -> OutputError:
    """What to say if the system cannot write standard output."""
    _let_go_of_output()
    reason = error.strerror or "no reason is told"
    return OutputError(f"standard output cannot be written ({reason}): print to another place.")


def complain(error: Exception | str) -> int:
    """Print on standard error what went wrong; returns the exit status."""
    with suppress(OSError):
        click.echo(f"newsreader: {printable(str(error))}", err=True)
    return 1


def _print(
    pieces: Generator[str | SourceError, None, None] | Generator[str, None, None],
    *,
    between: str = "",
    end: str = "",
) -> int:
    """Print pieces of text, with something between and after them; returns the exit status."""
    collect_garbage()
    _write_utf8()
    status = 0
    before = ""
    try:
        with closing(pieces):
            for piece in pieces:
                if isinstance(piece, SourceError):
                    status = complain(piece)
                else:
                    say(before + piece + end)
                    before = between
    except BrokenPipeError:
        _let_go_of_output()
        return _PIPE_CLOSED
    except OutputError as error:
        return complain(error)
    return status


def _pipe() -> int | None:
    """The descriptor of standard output if that is a pipe, whose other end may be closed."""
    if sys.stdout is None or os.name != "posix":
        return None
    try:
        descriptor = sys.stdout.fileno()
        return descriptor if stat.S_ISFIFO(os.fstat(descriptor).st_mode) else None
    except (OSError, ValueError):
        return None


def _let_go_of_output() -> None:
    """Discard output from now on; Python would otherwise try to write the rest at the end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _write_utf8() -> None:
    """Write UTF-8: articles hold any character, and no lesser encoding must end the run."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
