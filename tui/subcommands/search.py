"""`newsreader search QUERY`: articles of the library by their words."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from newsreader.export.hits import COLUMNS, found_article, hit_cells, hit_record
from newsreader.export.record import as_line
from newsreader.library.snippets import passage_text
from newsreader.source import printable
from newsreader.text.span import Span
from tui.printing import print_lines
from tui.subcommands.asking import asked, table_row
from tui.subcommands.opened import library_option, to_read

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from newsreader.article import Article
    from newsreader.export.hits import FoundArticle
    from newsreader.library.library import Library
    from newsreader.library.query import LibraryQuery
    from newsreader.library.snippets import Snippet

_MOST = 20
_TITLE = 70
"""Code points of an article without a title that stand for one."""


@click.command
@click.argument("words", metavar="QUERY...", nargs=-1, required=True)
@library_option
@click.option("--json", "form", flag_value="json", help="Print one JSON object an article.")
@click.option("--csv", "form", flag_value="csv", help="Print a table, a row an article.")
@click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(min=1),
    default=_MOST,
    show_default=True,
    help="The most articles to print.",
)
@click.pass_context
def search(
    context: click.Context,
    words: tuple[str, ...],
    path: Path | None,
    form: str | None,
    limit: int,
) -> None:
    """Find articles of the library by their words.

    QUERY is words, "phrases", beginnings (brex*), -words that are not to be there, OR between two
    of them, and fields: speaker: person: org: place: site: source: tag: lang: before: after:
    is:unread in:title in:quote. The best comes first; without words, the newest.
    """
    query = asked(" ".join(words))
    with to_read(path) as library:
        found = _found(library, query, limit)
        lines = {"json": _records, "csv": _table}.get(form or "", _pages)
        context.exit(print_lines(lines(found)))


def _found(library: Library, query: LibraryQuery, limit: int) -> Iterator[FoundArticle]:
    for hit in library.find(query, most=limit):
        article = library.article(hit.article)
        if article is not None:
            yield found_article(article, hit.score, query)


def _records(found: Iterator[FoundArticle]) -> Generator[str, None, None]:
    for one in found:
        yield as_line(hit_record(one))


def _table(found: Iterator[FoundArticle]) -> Generator[str, None, None]:
    yield table_row(list(COLUMNS))
    for one in found:
        yield table_row(hit_cells(one))


def _pages(found: Iterator[FoundArticle]) -> Generator[str, None, None]:
    """For people: what an article is called, where it is, and why it was found."""
    styled = _is_terminal()
    number = 0
    for number, one in enumerate(found, 1):
        article = one.article
        title = _line(article.title or article.passage(article.paragraphs[0].span)[:_TITLE])
        facts = filter(None, (article.published, article.site, printable(article.source)))
        yield ("\n" if number > 1 else "") + (click.style(title, bold=True) if styled else title)
        yield "  " + " · ".join(facts)
        for snippet in one.passages:
            yield "  … " + (_marked(article, snippet) if styled else passage_text(article, snippet))
    if not number:
        click.echo(
            "newsreader: nothing was found: try fewer words, or beginnings (brex*)", err=True
        )


def _marked(article: Article, snippet: Snippet) -> str:
    """The words of a snippet with those that were asked for underlined."""
    pieces = []
    done = snippet.span.start
    for match in (*snippet.matches, Span(snippet.span.end, snippet.span.end)):
        pieces.append(article.text[done : match.start])
        if match:
            pieces.append(click.style(match.of(article.text), underline=True, bold=True))
        done = match.end
    return _line("".join(pieces))


def _line(text: str) -> str:
    return " ".join(text.split())


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
