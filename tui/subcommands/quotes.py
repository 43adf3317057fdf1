"""`newsreader quotes [QUERY]`: who said what, in all articles."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING

import click

from newsreader.discovering import discover
from newsreader.export import sayings
from newsreader.export.record import as_line
from newsreader.library import adding
from newsreader.library.library import Library
from newsreader.options import Options
from newsreader.source import SourceError
from tui.printing import complain, print_lines
from tui.subcommands.asking import asked, table_row
from tui.subcommands.opened import library_option, to_read

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from newsreader.library.quoting import SaidIn
    from newsreader.library.same_words import Also

Told = tuple["SaidIn", list["Also"]]


@click.command
@click.argument("words", metavar="[QUERY]...", nargs=-1)
@library_option
@click.option("--speaker", metavar="NAME", help="Who said it; a part of the name will do.")
@click.option("--after", metavar="DATE", help="Published since 2019, 2019-06 or 2019-06-28.")
@click.option("--before", metavar="DATE", help="Published before that day.")
@click.option("--source", metavar="S", help="A part of the path or the address of its article.")
@click.option(
    "--in",
    "sources",
    metavar="SOURCE",
    multiple=True,
    help="Ask these articles instead of a library: a file, a folder; may be given several times.",
)
@click.option("--limit", metavar="N", type=click.IntRange(min=1), help="The most to print.")
@click.option("--json", "form", flag_value="json", help="Print one JSON object a quotation.")
@click.option("--csv", "form", flag_value="csv", help="Print a table, a row a quotation.")
@click.option("--markdown", "form", flag_value="markdown", help="Print block quotations.")
@click.pass_context
def quotes(
    context: click.Context,
    /,
    words: tuple[str, ...],
    path: Path | None,
    sources: tuple[str, ...],
    limit: int | None,
    form: str | None,
    **fields: str | None,
) -> None:
    """Tell who said what, in all articles: the newest first, those without a date last.

    QUERY is what search takes; its words are looked for in the quotation and around it.
    """
    typed = [*words, *(f'{name}:"{value}"' for name, value in fields.items() if value)]
    query = asked(" ".join(typed)) if typed else None
    with _library(path, sources) as (library, failed):
        found = islice(library.said(query), limit)
        lines = {"json": _records, "csv": _table, "markdown": _markdown}.get(form or "", _pages)
        context.exit(max(print_lines(lines(found)), failed))


@contextmanager
def _library(path: Path | None, sources: tuple[str, ...]) -> Iterator[tuple[Library, int]]:
    """The library that is asked, and the exit status of what could not be read for it."""
    if not sources:
        with to_read(path) as library:
            yield library, 0
        return
    if path is not None:
        raise click.UsageError("--in and --library exclude each other: choose one.")
    failed = 0
    library = Library.open(None, report=complain)
    with adding.on_cores() as results:
        for step in adding.add(library, discover(sources), Options(), results):
            if isinstance(step, SourceError):
                failed = complain(step)
    try:
        yield library, failed
    finally:
        library.close()


def _records(found: Iterator[Told]) -> Generator[str, None, None]:
    for said, elsewhere in found:
        yield as_line(sayings.saying(said, elsewhere)._asdict())


def _table(found: Iterator[Told]) -> Generator[str, None, None]:
    yield table_row(sayings.COLUMNS)
    for said, elsewhere in found:
        yield table_row(sayings.saying_cells(said, elsewhere))


def _markdown(found: Iterator[Told]) -> Generator[str, None, None]:
    for said, elsewhere in found:
        yield sayings.saying_markdown(said, elsewhere)


def _pages(found: Iterator[Told]) -> Generator[str, None, None]:
    said = None
    for said, elsewhere in found:
        yield sayings.saying_text(said, elsewhere)
    if said is None:
        sentence = "nothing was found: try a part of the name, or fewer words."
        click.echo(f"newsreader: {sentence}", err=True)
