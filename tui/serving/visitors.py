"""Who may open the page.

Any page that the reader has open, from anywhere, can have the browser ask a server on the reader's
own machine. What the browser adds to the request tells such a page from ours: `Origin`, the page
that asks; and `Host`, the name by which it found this machine. A page elsewhere cannot forge them,
but it can let its own name point here ("DNS rebinding"), and then both agree: so the name, too, has
to be one of this machine. An address in its place is always one, for no name was looked up.
"""

from __future__ import annotations

import socket
from ipaddress import ip_address
from urllib.parse import urlsplit

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
    "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""With these the browser itself asks no other host, and lets no other page show or read ours."""


def own_names(host: str) -> frozenset[str]:
    """The names by which this machine may be asked when it listens at `host`."""
    return frozenset({"localhost", host.lower(), socket.gethostname().lower()})


def is_own_host(host: str, names: frozenset[str]) -> bool:
    """Whether a request's `Host`, with or without a port, is this machine and no name for it."""
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    return name in names or is_address(name)


def is_own_page(origin: str, host: str) -> bool:
    """Whether a request's `Origin` is the page that the very same server has sent."""
    return origin in {f"http://{host}", f"https://{host}"}


def is_address(name: str) -> bool:
    """Whether it is an IP address, not a name to look up."""
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
