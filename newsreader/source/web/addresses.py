"""Where a host is, and whether it may be asked."""

from __future__ import annotations

import socket
from ipaddress import ip_address


class PrivateAddressError(Exception):
    """A host is on this machine or in a private network."""


def host_address(host: str, port: int, *, may_be_private: bool) -> str:
    """The IP address of a host, the first one that may be asked.

    Args:
        host: its name, or an IP address.
        port: what is asked there.
        may_be_private: whether it may be on this machine or in a private network.

    Raises:
        OSError: the host has no address.
        PrivateAddressError: it has none but private ones.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
    allowed = [one for one in addresses if may_be_private or _is_public(one)]
    if not allowed:
        raise PrivateAddressError
    return allowed[0]


def _is_public(address: str) -> bool:
    ip = ip_address(address.partition("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None)
    return ip.is_global and not ip.is_multicast and (mapped is None or mapped.is_global)
