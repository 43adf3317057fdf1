"""Zipped folders: the files in them that could be articles, each in its own format."""

from __future__ import annotations

import re
import struct
import zlib
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from newsreader.formats import suffixes
from newsreader.formats.draft import Member
from newsreader.source.discovery import natural
from newsreader.source.error import SourceError
from newsreader.source.names import suffix

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zipfile import ZipInfo

    from newsreader.article import Article

STARTS = b"PK\x03\x04"
_EMPTY = b"PK\x05\x06"
_LISTED = b"PK\x01\x02"
"""Above each file's entry in the list at the end."""
_MOST = 200_000
"""Files in an archive; a list of more takes gigabytes."""
_HIDDEN = re.compile(r"(^|/)(\.|__MACOSX/)")
_DAMAGE = (BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError)


class ZippedFolder:
    """A zip: as the folder would be read, in the order of the names, without the hidden files."""

    name = "zip"
    starts_alone = False

    def recognises(self, name: str, beginning: bytes) -> bool:  # noqa: ARG002
        """By its first bytes."""
        return beginning.startswith((STARTS, _EMPTY))

    def entries(self, data: bytes, source: str) -> Iterator[Member]:
        """The files in it that a folder would be searched for."""
        archive = opened(data, source)
        wanted = suffixes()
        named = {info.filename: info for info in archive.infolist() if not info.is_dir()}
        for name in sorted(named, key=natural):
            if suffix(name) in wanted and not _HIDDEN.search(name):
                info = named[name]
                unpack = partial(content, archive, info, f"{source}#{name}")
                yield Member(name, info.file_size, info.compress_size, unpack, unpack)

    def line(self, data: bytes, article: Article, offset: int) -> None:  # noqa: ARG002
        """No editor opens a line in an archive."""
        return


def opened(data: bytes, source: str) -> ZipFile:
    """An archive, its files not unpacked.

    Args:
        data: all of it.
        source: what to call it in an error.

    Raises:
        SourceError: it is damaged, or holds far too many files.
    """
    if data.count(_LISTED) > _MOST:
        reason = f"holds more than {_MOST:,} files"
        raise SourceError(source, reason, "unpack it and name the folder")
    try:
        return ZipFile(BytesIO(data))
    except (*_DAMAGE, NotImplementedError):
        raise SourceError(source, "is a damaged zip file", "fetch it again") from None


def content(archive: ZipFile, info: ZipInfo, named: str, size: int = -1) -> bytes:
    """The bytes of a file in an archive, never more than the archive says that it has.

    Args:
        archive: the open archive.
        info: the file.
        named: what to call it in an error.
        size: how many of its first bytes; all where it is below 0.

    Raises:
        SourceError: it is damaged, encrypted, or packed in a way that is not known.
    """
    if info.flag_bits & 1:
        raise SourceError(named, "is encrypted", "unpack the archive with its password")
    try:
        with archive.open(info) as file:
            return file.read(size)
    except (NotImplementedError, RuntimeError):
        reason = "is packed in an uncommon way"
        raise SourceError(named, reason, "unpack the archive and name the folder") from None
    except _DAMAGE:
        raise SourceError(named, "is damaged", "fetch the archive again") from None


FORMAT = ZippedFolder()
