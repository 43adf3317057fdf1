"""The entries of a source, with those of the files that are packed into it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from newsreader.formats import BEGINNING, recognised
from newsreader.formats.draft import Entry, Member
from newsreader.source.decoding import NotTextError
from newsreader.source.defect import given_up
from newsreader.source.error import SourceError, not_text, too_large
from newsreader.source.names import address
from newsreader.source.unpacking import refuse_bomb, unpacked, unpacked_beginning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.formats import Registration
    from newsreader.formats.draft import Draft
    from newsreader.source.content import Limits

_DEEPEST = 4
"""Files within files that are opened: a mail in a mailbox in an archive in an archive."""


class Walk:
    """The way through a source and all that is packed into it.

    The fragments of a member's articles begin with its name: `mail/x.mbox#3` is the third article
    of the mailbox `mail/x.mbox`. A member that cannot be read is an entry that says so when it is
    opened.
    """

    def __init__(self, file: str, limits: Limits) -> None:
        self._file = file
        self._limits = limits
        self._size = 0

    def entries(
        self, registration: Registration, data: bytes, inside: str | None = None, depth: int = 0
    ) -> Iterator[Entry]:
        """The entries of a source or of a member.

        Args:
            registration: its format.
            data: all that it holds.
            inside: the fragment of the member; None for the source itself.
            depth: how many files it is packed into.

        Raises:
            SourceError: what is unpacked is too much altogether, or no more can be found.
        """
        for found in registration.format.entries(data, address(self._file, inside)):
            if isinstance(found, Entry):
                yield replace(found, fragment=_joined(inside, found.fragment))
                continue
            self._count(found.size)
            yield from self._of_member(found, _joined(inside, found.name) or "", depth + 1)

    def _of_member(self, member: Member, fragment: str, depth: int) -> Iterator[Entry]:
        named = address(self._file, fragment)
        try:
            refuse_bomb(named, member.size, member.packed)
            beginning = unpacked_beginning(member.beginning(BEGINNING), BEGINNING)
            registration = recognised(member.name, beginning)
            if not registration.container:
                draft = partial(self._draft, registration, member, named)
                yield Entry(fragment, member.size, draft)
                return
            content = self._content(member, named) if depth <= _DEEPEST else _too_deep(named)
            self._count(len(content) - member.size)
            yield from self.entries(registration, content, fragment, depth)
        except SourceError as error:
            if error.source == self._file:
                raise
            yield Entry(fragment, 0, partial(_refused, error))
        except NotTextError:
            yield Entry(fragment, 0, partial(_refused, not_text(named, is_part=True)))
        except Exception as error:  # noqa: BLE001 - a defect must not cost the articles behind it
            yield Entry(fragment, 0, partial(_refused, given_up(named, error, "read")))

    def _count(self, size: int) -> None:
        self._size += size
        if self._size > self._limits.whole:
            raise too_large(self._file, self._limits.whole, how=" unpacked")

    def _draft(self, registration: Registration, member: Member, named: str) -> Draft:
        content = self._content(member, named)
        for entry in registration.format.entries(content, named):
            if isinstance(entry, Entry):
                return entry.draft()
        raise SourceError(named, "holds no articles", "read the others")

    def _content(self, member: Member, named: str) -> bytes:
        return unpacked(member.unpack(), named, self._limits)


def _joined(inside: str | None, fragment: str | None) -> str | None:
    return fragment if inside is None else inside if fragment is None else f"{inside}#{fragment}"


def _too_deep(named: str) -> bytes:
    raise SourceError(named, "is packed too deeply", "unpack it first")


def _refused(error: SourceError) -> Draft:
    raise error
