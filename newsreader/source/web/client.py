"""How the web is asked: the one module that knows urllib3."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import urllib3
from urllib3.exceptions import HTTPError

from newsreader.source.web.proxies import proxy_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from urllib3.connectionpool import HTTPConnectionPool


class Urllib3Response:
    """An answer that urllib3 reads."""

    def __init__(self, response: urllib3.BaseHTTPResponse) -> None:
        self._response = response
        self.status = response.status
        self.headers: Mapping[str, str] = response.headers

    def pieces(self, size: int) -> Iterator[bytes]:
        """The bytes as they are sent, each piece when it is there."""
        try:
            while piece := self._response.read1(size, decode_content=False):
                yield piece
        except HTTPError as error:
            raise _told(error) from None


class Urllib3Client:
    """Asks through the proxy of the environment where there is one."""

    @contextmanager
    def ask(
        self, url: str, headers: Mapping[str, str], host: str | None, seconds: float
    ) -> Iterator[Urllib3Response]:
        """Ask for an address, as `Client` has it."""
        parts = urlsplit(url)
        target = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
        with _pool(url, host) as pool:
            sent = {"Host": parts.netloc.rpartition("@")[2], **headers}
            try:
                response = pool.urlopen(
                    "GET",
                    url if host is None else target,
                    headers=sent,
                    timeout=urllib3.Timeout(connect=seconds, read=seconds),
                    retries=False,
                    redirect=False,
                    preload_content=False,
                )
            except HTTPError as error:
                raise _told(error) from None
            try:
                yield Urllib3Response(response)
            finally:
                response.close()


@contextmanager
def _pool(url: str, host: str | None) -> Iterator[HTTPConnectionPool | urllib3.ProxyManager]:
    """What connects to an address: to a host that was looked up, or through a proxy."""
    parts = urlsplit(url)
    proxy = proxy_for(url) if host is None else None
    if proxy is not None:
        with urllib3.ProxyManager(proxy) as manager:
            yield manager
        return
    address = host or parts.hostname or ""
    if parts.scheme == "http":
        pool = urllib3.HTTPConnectionPool(address, parts.port)
    else:
        pool = urllib3.HTTPSConnectionPool(
            address, parts.port, server_hostname=parts.hostname, assert_hostname=parts.hostname
        )
    with pool:
        yield pool


def _told(error: HTTPError) -> OSError:
    """Why there is no answer, in a few words."""
    match error:
        case urllib3.exceptions.SSLError():
            return OSError("its certificate is not valid")
        case urllib3.exceptions.NewConnectionError():  # which is a timeout to urllib3
            return OSError("it cannot be reached")
        case urllib3.exceptions.TimeoutError():
            return TimeoutError("it does not answer in time")
        case urllib3.exceptions.ProxyError():
            return OSError("the proxy cannot be reached")
        case urllib3.exceptions.ProtocolError():
            return OSError("the connection broke")
        case _:
            return OSError(f"{type(error).__name__}")
