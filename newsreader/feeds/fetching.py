"""From feeds to articles in a library: several hosts side by side, each of them politely."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from newsreader.feeds import subscription
from newsreader.feeds.asking import Answered, GoneError, ask, with_page
from newsreader.feeds.manners import PoliteClient, RestingError, host_of
from newsreader.library.adding import Step, Task, add_read, place_of
from newsreader.source.defect import given_up
from newsreader.source.error import SourceError
from newsreader.source.web.fetching import WebLimits

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from newsreader.feeds.asking import NewEntry
    from newsreader.feeds.manners import Manners
    from newsreader.feeds.subscription import Feed, KnownEntry
    from newsreader.library.adding import Results
    from newsreader.library.library import Library
    from newsreader.options import Options
    from newsreader.source.web.answer import Client

_SIDE_BY_SIDE = 4
"""Hosts that are asked at the same time."""


class Moved(NamedTuple):
    """A feed has another address from now on."""

    before: str
    after: str


class Asked(NamedTuple):
    """A feed has been dealt with."""

    url: str


class Fetching(NamedTuple):
    """How feeds are fetched.

    Attributes:
        client: asks for them.
        manners: how their hosts are asked.
        options: how their entries are read and analysed.
        pages: whether the pages behind new entries are fetched too.
        is_trial: whether a feed that does not answer is dropped.
        limits: what one answer may take.
    """

    client: Client
    manners: Manners
    options: Options
    pages: bool = False
    is_trial: bool = False
    limits: WebLimits = WebLimits()


def fetch(
    library: Library, feeds: Sequence[Feed], fetching: Fetching, results: Results
) -> Iterator[Step | SourceError | Moved | Asked]:
    """Put what is new in feeds into a library; it can be ended at any time.

    Args:
        library: that the feeds are subscribed to in.
        feeds: which of them.
        fetching: how they are fetched.
        results: does the analysing, such as `adding.on_cores` gives.

    Yields:
        What was added, once it is written; what went wrong with a feed or an entry, the others go
        on; a feed that has moved; and each feed that is done.
    """
    for feed in feeds:
        if feed.wait_until:
            fetching.manners.let_rest(host_of(feed.url), datetime.fromisoformat(feed.wait_until))
    for feed, answer in _answers(library, feeds, fetching):
        if isinstance(answer, SourceError):
            _note_failure(library, feed, answer, is_trial=fetching.is_trial)
            yield answer
        else:
            yield from _taken(library, answer, fetching.options, results)
        yield Asked(feed.url)


def _answers(
    library: Library, feeds: Sequence[Feed], fetching: Fetching
) -> Iterator[tuple[Feed, Answered | SourceError]]:
    """What feeds answer, each when it is there."""
    by_host = defaultdict(list)
    for feed in feeds:
        by_host[host_of(feed.url)].append(feed)
    hosts: SimpleQueue[list[Feed]] = SimpleQueue()
    answers: SimpleQueue[tuple[Feed, Answered | SourceError]] = SimpleQueue()
    for group in by_host.values():
        hosts.put(group)

    def work() -> None:
        try:
            while True:
                for feed in hosts.get_nowait():
                    answers.put((feed, _answer(library, feed, fetching)))
        except Empty:
            return

    for _ in range(min(_SIDE_BY_SIDE, len(by_host))):
        Thread(target=work, daemon=True).start()  # whoever ends this does not wait for a server
    for _ in feeds:
        yield answers.get()


def _answer(library: Library, feed: Feed, fetching: Fetching) -> Answered | SourceError:
    """What a feed answers, with the pages behind new entries if they are wanted."""
    if feed.is_gone:
        return GoneError(feed.url)
    client = PoliteClient(fetching.client, fetching.manners)
    try:
        known = _known(library, feed.url)
        answered = ask(feed, known, client, fetching.options, fetching.limits)
        if fetching.pages:
            places = _known_places(library, answered.new)
            for number, new in enumerate(answered.new):
                if new.entry.location not in places or new.entry.guid in known:
                    answered.new[number] = _with_page(new, answered, client, fetching.options)
    except SourceError as error:
        return error
    except Exception as error:  # noqa: BLE001 - a defect must not cost the other feeds
        return given_up(feed.url, error, "fetched")
    return answered


def _with_page(new: NewEntry, answered: Answered, client: Client, options: Options) -> NewEntry:
    try:
        return with_page(new, client, options)
    except RestingError as error:  # said once, not of each page there
        if not any(isinstance(told, RestingError) for told in answered.problems):
            answered.problems.append(error)
    except SourceError as error:
        answered.problems.append(error)
    return new  # what the feed has of it is better than nothing


def _taken(
    library: Library, answered: Answered, options: Options, results: Results
) -> Iterator[Step | SourceError | Moved]:
    """Put the new entries of a feed into the library, and note them when they are there."""
    feed, new = answered.feed, answered.new
    known = _known(library, feed.url)
    places = _known_places(library, new)
    tasks = [
        Task(one.source, options, place_of(one.source), library.path, one.draft)
        for one in new
        if one.draft and (one.entry.location not in places or one.entry.guid in known)
    ]
    yield from answered.problems
    yield from add_read(library, tasks, options, results)
    places = _known_places(library, new)
    dealt = [one.entry for one in new if one.draft is None or one.entry.location in places]
    if len(dealt) < len(new):  # the rest of them is asked for again
        feed = feed._replace(etag=None, modified=None)
    problem = str(answered.problems[0]) if answered.problems else None

    def note(connection: sqlite3.Connection) -> None:
        subscription.note_answer(connection, feed._replace(problem=problem))
        subscription.note_entries(connection, feed.url, dealt)
        if answered.moved != feed.url:
            subscription.move(connection, feed.url, answered.moved)

    library.database.write(note)
    if answered.moved != feed.url:
        yield Moved(feed.url, answered.moved)


def _note_failure(library: Library, feed: Feed, error: SourceError, *, is_trial: bool) -> None:
    """Note why a feed was not read."""
    if is_trial:
        library.database.write(lambda connection: _drop(connection, feed))
        return
    until = error.until.isoformat() if isinstance(error, RestingError) else None
    failed = feed._replace(
        wait_until=until, problem=str(error), is_gone=isinstance(error, GoneError)
    )
    library.database.write(lambda connection: subscription.note_failure(connection, failed))


def _drop(connection: sqlite3.Connection, feed: Feed) -> None:
    subscription.unsubscribe(connection, feed.url)


def _known(library: Library, url: str) -> Mapping[str, KnownEntry]:
    nothing: Mapping[str, KnownEntry] = {}
    return library.database.read(
        lambda connection: subscription.known_entries(connection, url), nothing
    )


def _known_places(library: Library, new: Sequence[NewEntry]) -> frozenset[str]:
    """The places of entries from which there is an article already."""
    places = [one.entry.location for one in new]
    return library.database.read(
        lambda connection: subscription.known_places(connection, places), frozenset()
    )
