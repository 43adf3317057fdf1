"""Who may open the page.

Any page that the reader has open, from anywhere, can have the browser ask a server on the reader's
own machine. What the browser adds to the request tells such a page from ours: `Origin`, the page
that asks; and `Host`, the name by which it found this machine. A page elsewhere cannot forge them,
but it can let its own name point here ("DNS rebinding"), and then both agree: so the name, too, has
to be one of this machine's. An address in its place always is, since no name was looked up.

Other users and programs on the machine are not browsers and can say what they like. They do not
know the key, which is new in every run and only in the printed address. The first visit leaves it
in a cookie, with which the browser gets what belongs to the page, and the page itself again.
"""

from __future__ import annotations

import socket
from hmac import compare_digest
from ipaddress import ip_address
from urllib.parse import urlsplit

MOST = 8
"""How many may be here at once."""
NO_PLACE = f"There are {MOST} visitors already: open this again when one of them has left."
"""What one more is told."""
NO_KEY = "This address needs the key of this run: open it whole, as newsreader has printed it."
"""What somebody without the key is told."""
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
"""With these, the browser asks no other host, and lets no other page show or read ours."""


def own_names(host: str) -> frozenset[str]:
    """The names by which this machine may be addressed when it listens at `host`."""
    return frozenset({"localhost", host.lower(), socket.gethostname().lower()})


def is_own_host(host: str, names: frozenset[str]) -> bool:
    """Whether a request's `Host`, with or without a port, is this machine's name or an address."""
    name, _ = _name_and_port(host)
    return name in names or is_address(name)


def is_own_page(origin: str, host: str) -> bool:
    """Whether a request's `Origin` is the page that this very server has sent."""
    return origin in {f"http://{host}", f"https://{host}"}


def cookie_name(host: str) -> str:
    """What the cookie with the key is called; cookies are shared by all ports of a `Host`."""
    _, port = _name_and_port(host)
    return f"newsreader-{port}"


def is_key(given: str, key: str) -> bool:
    """Whether a visitor has the key; the time it takes to find out reveals nothing."""
    return compare_digest(given.encode("utf-8", "replace"), key.encode())


def _name_and_port(host: str) -> tuple[str, int]:
    """The parts of a `Host`; an empty name if it is not one."""
    try:
        parts = urlsplit(f"//{host}")
        port = parts.port
    except ValueError:
        return "", 0
    return parts.hostname or "", port or 80


def is_address(name: str) -> bool:
    """Whether it is an IP address, not a name to look up."""
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
