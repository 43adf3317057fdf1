"""What is said of a source that gives no article."""

from __future__ import annotations

import errno

from newsreader.source.names import STANDARD_INPUT

_LONGEST = 300
"""Code points of a sentence."""


class SourceError(Exception):
    """A source that gives no article: which, why, and the way out.

    `str()` of it is one sentence on one line, without control characters and never long, whatever
    the source's name holds.

    Attributes:
        source: the source as the reader named it.
        reason: what is wrong with it ("does not exist").
        remedy: what the reader can do about it ("check the name").
    """

    def __init__(self, source: str, reason: str, remedy: str) -> None:
        super().__init__(source, reason, remedy)
        self.source = source
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        name = "standard input" if self.source == STANDARD_INPUT else printable(self.source)
        told = f" {self.reason}: {self.remedy}."
        return _shortened(name, _LONGEST - len(told)) + told


def printable(name: str) -> str:
    r"""A source's name as it may be shown: what is not printable is escaped, a line end as `\n`."""
    if name.isprintable():
        return name or '""'
    return "".join(
        character if character.isprintable() else ascii(character)[1:-1] for character in name
    )


def _shortened(name: str, room: int) -> str:
    """A name with its middle left out where it is too long: files in archives may have any."""
    if len(name) <= room:
        return name
    start = room // 3
    return f"{name[:start]}…{name[start + 1 - room :]}"


def unreadable(source: str, error: OSError | ValueError) -> SourceError:
    """What to say of a source that the system refuses to open."""
    number = (error.errno if isinstance(error, OSError) else None) or 0
    reason, remedy = _REFUSALS.get(number, ("cannot be read", "check the name"))
    return SourceError(source, reason, remedy)


def special(source: str) -> SourceError:
    """What to say of a pipe, a socket or a device."""
    remedy = f"name a file, or pipe the text in and name {STANDARD_INPUT}"
    return SourceError(source, "is a pipe, a socket or a device", remedy)


def not_text(source: str, *, is_part: bool = False) -> SourceError:
    """What to say of bytes that are no text in any encoding."""
    remedy = "read the others" if is_part else "convert it to plain text first"
    return SourceError(source, "is not text", remedy)


def too_large(source: str, limit: int, *, is_part: bool = False, how: str = "") -> SourceError:
    """What to say of more than `limit` bytes, in a file or in part of one; `how` they are many."""
    size = f"{limit >> 20} MiB" if limit >= 1 << 20 else f"{limit:,} bytes"
    otherwise = "read the others" if is_part else "cut it into parts"
    remedy = f"{otherwise}, or raise the limit in the settings"
    return SourceError(source, f"is larger than {size}{how}", remedy)


_REFUSALS = {
    errno.ENOENT: ("does not exist", "check the name"),
    errno.ENOTDIR: ("does not exist", "check the name"),
    errno.ENAMETOOLONG: ("does not exist", "its name is too long"),
    errno.EACCES: ("may not be read", "ask its owner for permission"),
    errno.EPERM: ("may not be read", "ask its owner for permission"),
    errno.ELOOP: ("is a symbolic link that leads back to itself", "name the file itself"),
    errno.EIO: ("cannot be read", "check the disk or the network that it is on"),
}
