"""How hosts are asked: one question at a time, a pause between two, and none while they rest."""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsreader.source.error import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsreader.source.web.answer import Client, Response

INTERVAL = 1.0
"""Seconds between two questions to one host."""
_BUSY = frozenset({429, 503})
_REST = timedelta(minutes=5)
"""How long a host is left alone that is busy and does not say for how long."""
_LONGEST_REST = timedelta(days=1)
"""What a host asks for beyond this is a mistake."""


class Manners:
    """What is known of hosts; may be used from any thread.

    Args:
        interval: seconds between two questions to one host.
    """

    def __init__(self, interval: float) -> None:
        self._interval = interval
        self._turns: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._lock = threading.Lock()
        self._next: dict[str, float] = {}
        self._rests: dict[str, datetime] = {}

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Wait until a host may be asked; nobody else asks it meanwhile."""
        with self._lock:
            turn = self._turns[host]
        with turn:
            time.sleep(max(0.0, self._next.get(host, 0.0) - time.monotonic()))
            try:
                yield
            finally:
                self._next[host] = time.monotonic() + self._interval

    def rests(self, host: str) -> datetime | None:
        """Until when a host is to be left alone; None where it may be asked."""
        until = self._rests.get(host)
        return until if until is not None and until > datetime.now(UTC) else None

    def let_rest(self, host: str, until: datetime) -> None:
        """Leave a host alone until then."""
        self._rests[host] = max(until, self._rests.get(host, until))


class PoliteClient:
    """Asks as another client does, when it is time.

    Raises a `SourceError` for a host that wants to be left alone.
    """

    def __init__(self, client: Client, manners: Manners) -> None:
        self._client = client
        self._manners = manners

    @contextmanager
    def ask(
        self, url: str, headers: Mapping[str, str], host: str | None, seconds: float
    ) -> Iterator[Response]:
        """Ask for an address, as `Client` has it."""
        name = host_of(url)
        with self._manners.turn(name):
            if until := self._manners.rests(name):
                raise resting(url, until)
            with self._client.ask(url, headers, host, seconds) as response:
                if response.status in _BUSY:
                    until = rest(response.headers.get("Retry-After"), datetime.now(UTC))
                    self._manners.let_rest(name, until)
                    raise resting(url, until)
                yield response


def host_of(url: str) -> str:
    """The host of an address and its port, which is asked by one at a time."""
    return urlsplit(url).netloc.rpartition("@")[2].lower()


def rest(given: str | None, now: datetime) -> datetime:
    """When a host may be asked again.

    Args:
        given: its `Retry-After`: seconds, or a date (RFC 9110, 10.2.3).
        now: the time of its answer.
    """
    given = (given or "").strip()
    try:
        if given.isascii() and given.isdigit():
            until = now + min(timedelta(seconds=int(given[:9])), _LONGEST_REST)
        else:
            until = parsedate_to_datetime(given)
            until = until if until.tzinfo else until.replace(tzinfo=UTC)
    except (TypeError, ValueError, OverflowError):
        until = now + _REST
    return min(max(until, now), now + _LONGEST_REST)


class RestingError(SourceError):
    """A host wants to be left alone.

    Attributes:
        until: when it may be asked again.
    """

    def __init__(self, source: str, until: datetime) -> None:
        told = until.astimezone().strftime("%Y-%m-%d %H:%M")
        super().__init__(source, f"is to be left alone until {told}", "fetch it again then")
        self.until = until


def resting(url: str, until: datetime) -> RestingError:
    """What to say of an address whose host wants to be left alone."""
    return RestingError(url, until)
