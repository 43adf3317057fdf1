"""`newsreader feeds …`: what is subscribed to, and what is new there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

import click

from newsreader.feeds import manners, subscription
from newsreader.feeds.fetching import Asked, Fetching, Moved, fetch
from newsreader.feeds.subscription import Count, Feed
from newsreader.library.adding import Step, on_cores
from newsreader.options import Options
from newsreader.source import printable
from tui.printing import complain, print_lines, say
from tui.subcommands.opened import library_option, to_read, to_write
from tui.subcommands.progress import progress

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Mapping, Sequence
    from pathlib import Path

    from newsreader.library.library import Library

_LARGEST = 16 << 20
"""Bytes of a list of feeds; a longer one is cut short."""

_pages_option = click.option(
    "--pages/--no-pages",
    default=None,
    help="Fetch the pages behind new entries as well, or leave each until it is opened.",
)


@click.group
def feeds() -> None:
    """Subscribe to feeds (RSS, Atom, JSON Feed), and fetch what is new in them."""


@feeds.command("list")
@library_option
@click.option("--json", "form", flag_value="json", help="Print one JSON object a feed.")
@click.pass_context
def list_(context: click.Context, path: Path | None, form: str | None) -> None:
    """Print what is subscribed to, and how much of it is unread."""
    with to_read(path) as library:
        known = _subscribed(library)
        nothing: Mapping[str, Count] = {}
        counts = library.database.read(subscription.counts, nothing)
    lines = _records(known, counts) if form == "json" else _pages(known, counts)
    context.exit(print_lines(lines))


@feeds.command
@click.argument("urls", metavar="URL...", nargs=-1, required=True)
@_pages_option
@library_option
@click.pass_context
def add(
    context: click.Context, urls: tuple[str, ...], pages: bool | None, path: Path | None
) -> None:
    """Subscribe to feeds by their addresses, and fetch what is in them.

    One that does not answer with a feed is not subscribed to.
    """
    with to_write(path) as library:
        known = {feed.url for feed in _subscribed(library)}
        wanted = [Feed(url) for url in dict.fromkeys(url.strip() for url in urls)]
        new = [feed for feed in wanted if feed.url not in known]
        for feed in wanted:
            if feed.url in known:
                complain(f"{feed.url} is subscribed to already: newsreader feeds fetch asks it.")
        library.database.write(lambda connection: _subscribe(connection, new))
        failed = _fetch(library, new, pages=pages, is_trial=True)
    context.exit(1 if failed or len(new) < len(wanted) else 0)


@feeds.command
@click.argument("urls", metavar="URL...", nargs=-1, required=True)
@library_option
@click.pass_context
def remove(context: click.Context, urls: tuple[str, ...], path: Path | None) -> None:
    """Drop feeds by their addresses; the articles that came from them stay."""
    dropped: list[bool] = []
    with to_write(path) as library:
        for url in urls:
            library.database.write(
                lambda connection, url=url: dropped.append(  # type: ignore[misc]
                    subscription.unsubscribe(connection, url)
                )
            )
            if not dropped[-1]:
                complain(f"{url} is not subscribed to: see newsreader feeds list.")
    say(f"{sum(dropped):,} removed\n")
    context.exit(0 if all(dropped) else 1)


@feeds.command("import")
@click.argument("file", metavar="FILE.opml", type=click.File("rb"))
@library_option
@click.pass_context
def import_(context: click.Context, file: IO[bytes], path: Path | None) -> None:
    """Subscribe to the feeds of an OPML file, as other readers export it.

    FILE.opml is its name, or - for standard input. Nothing is fetched yet.
    """
    from newsreader.feeds import opml

    try:
        given = opml.read(file.read(_LARGEST))
    except opml.OpmlError as error:
        context.exit(complain(f"{file.name} {error}: export the list again as OPML."))
    counted: list[int] = []
    with to_write(path) as library:
        library.database.write(
            lambda connection: counted.append(subscription.subscribe(connection, given))
        )
    say(f"{sum(counted):,} added, {len(given) - sum(counted):,} known\n")


@feeds.command
@library_option
@click.pass_context
def export(context: click.Context, path: Path | None) -> None:
    """Print what is subscribed to as OPML, which other readers import."""
    from newsreader.feeds import opml

    with to_read(path) as library:
        known = _subscribed(library)
    context.exit(print_lines(line for line in opml.written(known)))


@feeds.command("fetch")
@click.argument("urls", metavar="[URL]...", nargs=-1)
@_pages_option
@library_option
@click.pass_context
def fetch_(
    context: click.Context, urls: tuple[str, ...], pages: bool | None, path: Path | None
) -> None:
    """Put what is new in all feeds, or in some of them, into the library.

    Each is asked whether it has changed, and its host one question at a time. Interrupted, the
    rest comes the next time.
    """
    missing = 0
    with to_write(path) as library:
        known = {feed.url: feed for feed in _subscribed(library)}
        for url in urls:
            if url not in known:
                missing += 1
                complain(f"{url} is not subscribed to: newsreader feeds add does that.")
        # One that is named is asked even if it was gone.
        named = [known[url]._replace(is_gone=False) for url in dict.fromkeys(urls) if url in known]
        if not known:
            _tell_none()
        failed = _fetch(library, named if urls else list(known.values()), pages=pages)
    context.exit(1 if failed or missing else 0)


@dataclass
class _Count:
    """What has been done so far."""

    of: int
    asked: int = 0
    added: int = 0
    failed: int = 0

    def __str__(self) -> str:
        parts = [f"{self.asked:,} of {self.of:,} feeds", f"{self.added:,} added"]
        if self.failed:
            parts.append(f"{self.failed:,} could not be read")
        return ", ".join(parts)


def _fetch(
    library: Library, wanted: Sequence[Feed], *, pages: bool | None, is_trial: bool = False
) -> int:
    """Fetch feeds, and tell about it; gives how much could not be read."""
    from newsreader.source.web.client import Urllib3Client

    count = _Count(len(wanted))
    with_pages = _are_pages_wanted() if pages is None else pages
    fetching = Fetching(
        Urllib3Client(), manners.Manners(manners.INTERVAL), Options(), with_pages, is_trial
    )
    with on_cores() as results, progress() as show:
        for told in fetch(library, wanted, fetching, results):
            match told:
                case Step():
                    count.added += told.added
                case Asked():
                    count.asked += 1
                case Moved():
                    complain(f"{told.before} has moved to {told.after}: that is asked from now on.")
                case _:
                    count.failed += 1
                    complain(told)
            show(str(count))
    say(f"{count}\n")
    return count.failed


def _are_pages_wanted() -> bool:
    from tui.settings import load

    return load().settings.feeds.pages


def _subscribe(connection: sqlite3.Connection, given: Sequence[Feed]) -> None:
    subscription.subscribe(connection, given)


def _subscribed(library: Library) -> list[Feed]:
    none: list[Feed] = []
    return library.database.read(subscription.feeds, none)


def _records(known: Sequence[Feed], counts: Mapping[str, Count]) -> Generator[str, None, None]:
    from newsreader.export.record import as_line

    for feed in known:
        count = counts.get(feed.url, Count(0, 0))
        yield as_line(
            {
                "url": feed.url,
                "title": feed.title,
                "folders": feed.folder.split("\t") if feed.folder else [],
                "articles": count.articles,
                "unread": count.unread,
                "asked": f"{feed.asked.replace(' ', 'T')}+00:00" if feed.asked else None,
                "wait_until": feed.wait_until,
                "gone": feed.is_gone,
                "problem": feed.problem,
            }
        )


def _pages(known: Sequence[Feed], counts: Mapping[str, Count]) -> Generator[str, None, None]:
    """For people: a feed, how much of it is unread, and what is wrong with it."""
    for feed in known:
        count = counts.get(feed.url, Count(0, 0))
        amount = f"{count.unread:,} of {count.articles:,} unread" if feed.asked else "not fetched"
        yield f"{feed.title or printable(feed.url)}  ({amount})"
        yield f"  {printable(feed.url)}"
        if feed.problem:
            yield f"  ! {feed.problem}"
    if not known:
        _tell_none()


def _tell_none() -> None:
    complain("there are no feeds: newsreader feeds add URL subscribes to one.")
