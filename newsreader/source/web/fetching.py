"""Fetching what a link leads to: once, in bounded time, size and number of redirects."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from email.message import Message
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from newsreader import __version__
from newsreader.source.error import SourceError
from newsreader.source.web.addresses import PrivateAddressError, host_address
from newsreader.source.web.answer import Answer
from newsreader.source.web.proxies import proxy_for
from newsreader.source.web.unpacking import ACCEPTED, CodingError, TooMuchError, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsreader.source.web.answer import Client, Response

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_REASONS = {
    401: ("asks for a password", "log in with a browser and save the page"),
    402: ("asks for money", "subscribe, and save the page from a browser"),
    403: ("refuses to be read by programs", "save the page from a browser and open that"),
    404: ("does not exist", "check the link"),
    410: ("does not exist any more", "look for it in an archive"),
    429: ("was asked too often", "try again in a while"),
    451: ("is not to be read here for legal reasons", "look for it elsewhere"),
}
"""What a status means for a reader, and what to do."""
_HTTP = ("http", "https")
_AGENT = f"newsreader/{__version__} (reads articles in a terminal, one at a time)"
_ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.9, text/plain;q=0.9, */*;q=0.5"
_AT_ONCE = 1 << 16
"""Bytes that are taken at a time."""
_BYTE_ORDER_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_TEXTS = ("text/", "application/xhtml", "application/xml", "application/rss", "application/atom")


@dataclass(frozen=True, slots=True)
class WebLimits:
    """What a link may take.

    Attributes:
        seconds: for all of it, however the server behaves.
        size: bytes that are sent.
        unpacked: bytes that they become.
        redirects: how many are followed.
    """

    seconds: float = 20.0
    size: int = 20 << 20
    unpacked: int = 64 << 20
    redirects: int = 10


def fetch(
    url: str,
    client: Client,
    limits: WebLimits = WebLimits(),
    known: Answer | None = None,
) -> Answer:
    """What stands at an address.

    Args:
        url: http or https; a host in a private network may be named, no server may lead to one.
        client: asks for it.
        limits: what it may take.
        known: what stood there before; it is asked whether that has changed.

    Returns:
        The answer; `known` where that has not changed.

    Raises:
        SourceError: there is none, or not within the limits.
    """
    done: SimpleQueue[Answer | Exception] = SimpleQueue()
    deadline = monotonic() + limits.seconds

    def work() -> None:
        try:
            done.put(_followed(url, client, limits, known, deadline))
        except Exception as error:  # noqa: BLE001 - it is raised where it is waited for
            done.put(error)

    Thread(target=work, daemon=True).start()  # looking a name up cannot be ended by anybody
    try:
        result = done.get(timeout=limits.seconds)
    except Empty:
        raise _too_slow(url, limits) from None
    if isinstance(result, Exception):
        raise result
    return result


def _followed(
    url: str, client: Client, limits: WebLimits, known: Answer | None, deadline: float
) -> Answer:
    """The answer at the end of the redirects."""
    named = urlsplit(url).hostname
    at = url
    for _ in range(limits.redirects + 1):
        at = _checked(url, at)
        left = deadline - monotonic()
        if left <= 0:
            raise _too_slow(url, limits)
        host = _host(url, at, named)
        try:
            with client.ask(at, _headers(known), host, left) as response:
                if response.status in _REDIRECTS and "Location" in response.headers:
                    at = _led_to(url, at, response.headers["Location"])
                    continue
                if response.status == 304 and known is not None:
                    return known
                return _answer(url, at, response, limits, deadline)
        except TimeoutError:
            raise _too_slow(url, limits) from None
        except (OSError, ValueError) as error:
            remedy = "check the link and the connection"
            raise SourceError(url, f"cannot be fetched ({error})", remedy) from None
    reason = f"leads on more than {limits.redirects} times"
    raise SourceError(url, reason, "open it in a browser and save the page")


def _led_to(url: str, at: str, target: str) -> str:
    try:
        return urljoin(at, target)
    except ValueError:
        raise SourceError(url, "leads to what is no address", "check the link") from None


def _checked(url: str, at: str) -> str:
    """An address that may be asked for, without a fragment and in ASCII."""
    try:
        parts = urlsplit(at)
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port else ""
    except (ValueError, UnicodeError):
        raise SourceError(url, "is no address", "check the link") from None
    if parts.scheme not in _HTTP:
        if at == url:
            raise SourceError(url, "is neither http nor https", "open it with another program")
        raise SourceError(url, f"leads to {parts.scheme}:", "open it with another program")
    if not host:
        raise SourceError(url, "names no host", "check the link")
    netloc = f"[{host}]{port}" if ":" in host else f"{host}{port}"
    return urlunsplit((parts.scheme, netloc, _quoted(parts.path), _quoted(parts.query), ""))


def _quoted(text: str) -> str:
    """A path or a query as it may be sent; what is quoted already stays so."""
    return quote(text, safe="/%:=&?~#+!$,;'@()*[]")


def _host(url: str, at: str, named: str | None) -> str | None:
    """The IP address to connect to; None where a proxy does it."""
    parts = urlsplit(at)
    if proxy_for(at) is not None:
        return None
    port = parts.port or (443 if parts.scheme == "https" else 80)
    host = parts.hostname or ""
    try:
        return host_address(host, port, may_be_private=host == _ascii(named))
    except PrivateAddressError:
        reason = f"leads to {host}, which is in a private network"
        raise SourceError(url, reason, "name that address itself if you trust it") from None
    except (OSError, ValueError):
        remedy = "check the link and the connection"
        raise SourceError(url, f"cannot be fetched (there is no host {host})", remedy) from None


def _ascii(host: str | None) -> str:
    return (host or "").encode("idna").decode()


def _headers(known: Answer | None) -> dict[str, str]:
    headers = {"User-Agent": _AGENT, "Accept": _ACCEPT, "Accept-Encoding": ACCEPTED}
    if known is not None and known.etag:
        headers["If-None-Match"] = known.etag
    if known is not None and known.modified:
        headers["If-Modified-Since"] = known.modified
    return headers


def _answer(url: str, at: str, response: Response, limits: WebLimits, deadline: float) -> Answer:
    """What the server sends."""
    headers = response.headers
    if not 200 <= response.status < 300:
        unknown = f"cannot be fetched (the server says {response.status})"
        reason, remedy = _REASONS.get(response.status, (unknown, "try again later"))
        raise SourceError(url, reason, remedy)
    pieces = _before(deadline, response.pieces(_AT_ONCE))
    coding = headers.get("Content-Encoding", "")
    try:
        content = unpacked(pieces, coding, limits.size, limits.unpacked)
    except TooMuchError:
        size = f"{limits.size >> 20} MiB, or {limits.unpacked >> 20} MiB unpacked"
        raise SourceError(url, f"is larger than {size}", "save it and open the file") from None
    except CodingError:
        reason = "is packed in a way that cannot be read"
        raise SourceError(url, reason, "open it in a browser and save the page") from None
    kind, charset = _kind(headers)
    content = _marked(content, kind, charset)
    return Answer(at, content, kind, headers.get("ETag"), headers.get("Last-Modified"))


def _before(deadline: float, pieces: Iterator[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        if monotonic() > deadline:
            raise TimeoutError
        yield piece


def _kind(headers: Mapping[str, str]) -> tuple[str, str | None]:
    """The media type and the charset that a server gives."""
    if not headers.get("Content-Type"):
        return "", None
    message = Message()
    message["Content-Type"] = headers["Content-Type"]
    return message.get_content_type(), message.get_content_charset()


def _marked(content: bytes, kind: str, charset: str | None) -> bytes:
    """Text in the charset that the server gives, as UTF-8 with a mark, which goes before a page's.

    What is not in that charset is left for whoever reads it to find out.
    """
    if charset is None or not kind.startswith(_TEXTS) or content.startswith(_BYTE_ORDER_MARKS):
        return content
    try:
        return codecs.BOM_UTF8 + content.decode(charset).encode("utf-8")
    except (LookupError, UnicodeError):
        return content


def _too_slow(url: str, limits: WebLimits) -> SourceError:
    reason = f"did not come within {limits.seconds:g} seconds"
    return SourceError(url, reason, "try again, or save the page from a browser")
