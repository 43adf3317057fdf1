"""`newsreader library …`: what is in the library, and what is to be no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newsreader.library.kept_analysis import ENGINE
from newsreader.source import printable
from tui.places import library_path
from tui.printing import say
from tui.subcommands.opened import library_option, to_read, to_write

if TYPE_CHECKING:
    from pathlib import Path

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
    with to_write(path) as (opened, _):
        for source in sources:
            count = opened.forget(source)
            total += count
            if not count:
                missing += 1
                sentence = f"{printable(source)} is not in the library: see newsreader search"
                click.echo(f"newsreader: {sentence}", err=True)
    say(f"{total:,} forgotten\n")
    context.exit(1 if missing else 0)


def _size(count: float) -> str:
    """A number of bytes, for people."""
    unit = 0
    while count >= 1000 and unit < len(_UNITS) - 1:
        count /= 1000
        unit += 1
    return f"{count:,.0f} {_UNITS[unit]}" if unit < 2 else f"{count:,.1f} {_UNITS[unit]}"
