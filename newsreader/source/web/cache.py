"""What was fetched, kept so that it can be read again without a connection."""

from __future__ import annotations

import gzip
import json
import os
import zlib
from contextlib import suppress
from dataclasses import asdict, replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from newsreader.source.web.answer import Answer

if TYPE_CHECKING:
    from pathlib import Path

MOST = 500 << 20
"""Bytes that all answers may take; the ones that were not read for longest go."""
_LEVEL = 6


class Cache:
    """Answers by the addresses that were asked for, a compressed file each.

    What cannot be kept is not; nothing is raised because of a disk.
    """

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self._folder = folder
        self._most = most

    def get(self, url: str) -> Answer | None:
        """What stood at an address, None where that is not kept."""
        path = self._path(url)
        try:
            head, _, content = gzip.decompress(path.read_bytes()).partition(b"\n")
            kept = json.loads(head)
            answer = Answer(content=content, **kept["answer"])
            known = kept["asked"] == url
        except (OSError, EOFError, zlib.error, ValueError, KeyError, TypeError):
            return None
        if not known:
            return None
        with suppress(OSError):
            os.utime(path)
        return answer

    def put(self, url: str, answer: Answer) -> None:
        """Keep what stands at an address."""
        head = asdict(replace(answer, content=b""))
        del head["content"]
        written = json.dumps({"asked": url, "answer": head}).encode() + b"\n" + answer.content
        path = self._path(url)
        part = path.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            part.write_bytes(gzip.compress(written, _LEVEL))
            part.replace(path)
            self._make_room()

    def _path(self, url: str) -> Path:
        name = blake2b(url.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        return self._folder / f"{name}.gz"

    def _make_room(self) -> None:
        kept = [(path.stat(), path) for path in self._folder.glob("*.gz")]
        total = sum(status.st_size for status, _ in kept)
        for status, path in sorted(kept, key=lambda one: one[0].st_mtime):
            if total <= self._most:
                return
            path.unlink(missing_ok=True)
            total -= status.st_size
