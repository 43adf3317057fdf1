"""From a response that an archive kept to a draft."""

from __future__ import annotations

import zlib
from dataclasses import replace
from http.client import HTTPException, HTTPResponse
from io import BytesIO
from typing import TYPE_CHECKING, cast

from newsreader.formats.html import page_draft
from newsreader.formats.html.tree import PageError
from newsreader.limit import LIMIT
from newsreader.source.error import SourceError, too_large
from newsreader.source.unpacking import refuse_bomb

if TYPE_CHECKING:
    from collections.abc import Mapping
    from socket import socket

    from newsreader.formats.draft import Draft

_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
"""How zlib is told in which form something is compressed."""


def page_of_response(response: bytes, fields: Mapping[bytes, bytes], named: str) -> Draft:
    """The draft of a page as a server gave it.

    Args:
        response: its header and body.
        fields: what the archive says of it.
        named: what to call it in an error.

    Raises:
        NotTextError: the page is not text.
        SourceError: it is damaged, too large, or holds no article.
    """
    try:
        kept = HTTPResponse(cast("socket", _Kept(response)))
        kept.begin()
        body = _unpacked(kept.read(), kept.getheader("Content-Encoding") or "", named)
        address = fields.get(b"warc-target-uri", b"").decode("utf-8", "replace").strip("<>")
        draft = page_draft(body, address=address or None)
    except PageError as error:
        raise SourceError(named, error.reason, error.remedy) from None
    except (HTTPException, OSError, ValueError, zlib.error):
        raise SourceError(named, "is damaged", "read the others") from None
    if not draft.text:
        raise SourceError(named, "holds no article", "read the others")
    return replace(draft, url=draft.url or address or None)


class _Kept:
    """What stands for the connection that a response came over."""

    def __init__(self, response: bytes) -> None:
        self._response = response

    def makefile(self, mode: str) -> BytesIO:  # noqa: ARG002
        """The response, to be read."""
        return BytesIO(self._response)


def _unpacked(body: bytes, encoding: str, named: str) -> bytes:
    window = _WINDOWS.get(encoding.strip().lower())
    if window is None:
        return body
    unpacked = zlib.decompressobj(window).decompress(body, LIMIT + 1)
    refuse_bomb(named, len(unpacked), len(body))
    if len(unpacked) > LIMIT:
        raise too_large(named, LIMIT, is_part=True, how=" unpacked")
    return unpacked
