"""`newsreader library …`: what is in the library, and what is to be no longer."""

from __future__ import annotations

from contextlib import closing
from itertools import islice
from typing import IO, TYPE_CHECKING

import click

from newsreader.library.kept_analysis import ENGINE
from newsreader.source import printable
from tui.places import library_path
from tui.printing import print_lines, say
from tui.subcommands.opened import library_option, to_keep, to_read, to_write

if TYPE_CHECKING:
    from pathlib import Path

    from newsreader.library.correcting import Made

_AT_ONCE = 64
"""Lines that are taken in together."""
_UNITS = ("bytes", "kB", "MB", "GB", "TB")


@click.group
def library() -> None:
    """Tell about the library, and keep it sound."""


@library.command
@library_option
def info(path: Path | None) -> None:
    """Tell where the library is and what it holds."""
    file = path or library_path()
    with to_read(path) as opened:
        facts = opened.facts()
    if facts is None:
        return
    old = sum(count for engine, count in facts.engines.items() if engine != ENGINE)
    rows = [
        ("Library", printable(str(file))),
        ("Size", _size(file.stat().st_size)),
        ("Articles", f"{facts.articles:,}, {facts.words:,} words"),
        ("Sources", f"{facts.sources:,}"),
        ("Quotations", f"{facts.quotations:,}, {facts.speakers:,} speakers"),
    ]
    if old:
        rows.append(("Outdated", f"{old:,} articles: newsreader add SOURCE analyses them anew"))
    say("".join(f"{name:<12}{value}\n" for name, value in rows))


@library.command
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@library_option
@click.pass_context
def forget(context: click.Context, sources: tuple[str, ...], path: Path | None) -> None:
    """Forget articles, with their bookmarks and tags; the files stay where they are.

    SOURCE is a file, a folder, an address, or the key of a text.
    """
    missing = 0
    total = 0
    with to_write(path) as opened:
        for source in sources:
            count = opened.forget(source)
            total += count
            if not count:
                missing += 1
                _complain(f"{printable(source)} is not in the library: see newsreader search.")
    say(f"{total:,} forgotten\n")
    context.exit(1 if missing else 0)


@library.command
@library_option
@click.option("--json", "form", flag_value="json", help="Print one JSON object a correction.")
@click.pass_context
def corrections(context: click.Context, path: Path | None, form: str | None) -> None:
    """Print what you have corrected, the first one first: a test set of your own."""
    from newsreader.export.record import as_line
    from newsreader.library.correcting import all_corrections

    none: list[Made] = []
    with to_read(path) as opened:
        made = opened.database.read(lambda connection: list(all_corrections(connection)), none)
    if form == "json":
        lines = (as_line(one._asdict()) for one in made)
    else:
        lines = (f"{one.wrong:<8} {one.value or '–'}: {one.words} ({one.title})" for one in made)
    context.exit(print_lines(line for line in lines))


@library.command
@library_option
@click.pass_context
def check(context: click.Context, path: Path | None) -> None:
    """Check the library and mend it; a damaged one is set aside and built again."""
    from newsreader.library.mending import check as checked

    with to_keep(path) as file:
        verdict = checked(file)
    say(f"{verdict.sentence}\n")
    context.exit(0 if verdict.is_sound else 1)


@library.command
@library_option
@click.pass_context
def export(context: click.Context, path: Path | None) -> None:
    """Print all of it, a JSON object a line: articles, what is in them, what you said of them."""
    from newsreader.export.record import as_line
    from newsreader.library.database import connect
    from newsreader.library.exporting import exported

    with to_keep(path) as file, closing(connect(file)) as connection:
        connection.execute("BEGIN")  # all of it as it is now, whoever writes meanwhile
        context.exit(print_lines(as_line(line) for line in exported(connection)))


@library.command("import")
@click.argument("file", metavar="FILE", type=click.File(encoding="utf-8", errors="replace"))
@library_option
@click.pass_context
def import_(context: click.Context, file: IO[str], path: Path | None) -> None:
    """Take in what export printed; what you have said here already stays.

    FILE is its name, or - for standard input.
    """
    articles = failed = number = 0
    with to_write(path) as opened:
        while lines := list(islice(file, _AT_ONCE)):
            taken = opened.take_in(lines)
            articles += taken.articles
            failed += len(taken.refused)
            for refused in taken.refused:
                name = f"{printable(file.name)}, line {number + refused + 1},"
                _complain(f"{name} is nothing that a library exports: leave it out.")
            number += len(lines)
    say(f"{articles:,} taken in\n")
    context.exit(1 if failed else 0)


def _complain(sentence: str) -> None:
    click.echo(f"newsreader: {sentence}", err=True)


def _size(count: float) -> str:
    """A number of bytes, for people."""
    unit = 0
    while count >= 1000 and unit < len(_UNITS) - 1:
        count /= 1000
        unit += 1
    return f"{count:,.0f} {_UNITS[unit]}" if unit < 2 else f"{count:,.1f} {_UNITS[unit]}"
