"""Where the program is served, and why it cannot be."""

from __future__ import annotations

import errno
import socket
from dataclasses import dataclass


class ServingError(Exception):
    """The program cannot be served; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where pages can be opened.

    Attributes:
        host: the address or name that is listened at, as it was given.
        port: the port that was found.
        key: what only those who may open the page know, letters and digits.
        is_loopback: whether only this machine's own users can reach it.
    """

    host: str
    port: int
    key: str
    is_loopback: bool

    @property
    def url(self) -> str:
        """What to open in a browser; for "every address", with the name of this machine."""
        host = socket.gethostname() if self.host in {"0.0.0.0", "::"} else self.host  # noqa: S104
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}/?key={self.key}"


def cannot_listen(host: str, port: int, error: OSError) -> ServingError:
    """What to say about a failure to listen."""
    if isinstance(error, socket.gaierror):
        return ServingError(f"{host} is not known: give --host an address or name of this machine.")
    match error.errno:
        case errno.EADDRINUSE:
            reason = f"port {port} is in use: choose another, or 0 for any that is free."
        case errno.EACCES:
            reason = f"port {port} is for the system alone: choose one above 1023."
        case errno.EADDRNOTAVAIL:
            reason = f"{host} is no address of this machine: leave --host out, or name one."
        case _:
            reason = f"{host} port {port} cannot be listened at: {error.strerror or error}."
    return ServingError(reason)
