"""What a server answers, and what it takes to ask it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands at an address.

    Attributes:
        url: the address, after all redirects.
        content: the bytes, unpacked; text that the server gives a charset for is UTF-8 with a mark.
        kind: the media type that the server gives, in lower case, "" for none.
        etag: by which it can be asked whether this has changed, or None.
        modified: when the server says that it last changed, as it says it, or None.
    """

    url: str
    content: bytes
    kind: str = ""
    etag: str | None = None
    modified: str | None = None


class Response(Protocol):
    """The beginning of an answer, whose bytes are still to come."""

    status: int
    headers: Mapping[str, str]

    def pieces(self, size: int) -> Iterator[bytes]:
        """The bytes as they are sent, packed or not, at most so many at a time."""


class Client(Protocol):
    """Asks for one address, without following redirects."""

    def ask(
        self, url: str, headers: Mapping[str, str], host: str | None, seconds: float
    ) -> AbstractContextManager[Response]:
        """Ask for an address.

        Args:
            url: http or https.
            headers: to be sent, besides those that the protocol needs.
            host: the IP address that is connected to, None where a proxy finds it.
            seconds: how long each step may take.

        Raises:
            OSError: there is no answer; the message says why, in a few words.
        """
