"""What a source contains: its entries, found when they are asked for, and their drafts."""

from __future__ import annotations

import os
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

from newsreader.formats import BEGINNING, limits_of, recognised
from newsreader.packed import Walk
from newsreader.source.content import Limits, file_content, standard_input
from newsreader.source.decoding import NotTextError
from newsreader.source.defect import given_up
from newsreader.source.error import SourceError, not_text, too_large
from newsreader.source.names import STANDARD_INPUT, address, is_url
from newsreader.source.unpacking import unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.formats.draft import Draft, Entry


class Contents:
    """An open source; may be used from any thread.

    Attributes:
        file: the source without a fragment.
        data: all that it holds, unpacked.
        registration: its format.
    """

    def __init__(self, file: str, data: bytes, limits: Limits) -> None:
        self.file = file
        self.data = data
        self.registration = recognised(file, data[:BEGINNING])
        self._rest = Walk(file, limits).entries(self.registration, data)
        self._found: dict[str | None, Entry] = {}
        self._order: list[Entry] = []
        self._error: SourceError | None = None
        self._lock = Lock()

    def entries(self) -> Iterator[Entry]:
        """The entries in order, each fragment once.

        Raises:
            SourceError: no more can be found, though there should be.
        """
        number = 0
        while number < len(self._order) or self._find_next():
            yield self._order[number]
            number += 1

    def entry(self, fragment: str | None) -> Entry:
        """The entry with a fragment; for None the first.

        Raises:
            SourceError: there is none.
        """
        if fragment is not None:
            while fragment not in self._found and self._find_next():
                pass
            if fragment in self._found:
                return self._found[fragment]
            remedy = f"open {self.file} to see what does"
            raise SourceError(address(self.file, fragment), "does not exist in the file", remedy)
        if self._order or self._find_next():
            return self._order[0]
        raise SourceError(self.file, "holds no articles", "name another file")

    def draft(self, entry: Entry, limit: int) -> Draft:
        """Open an entry.

        Args:
            entry: of this source.
            limit: the most bytes that it may have.

        Raises:
            SourceError: it is too large, or there is no article in it.
        """
        named = address(self.file, entry.fragment)
        is_part = entry.fragment is not None
        if entry.size > limit:
            raise too_large(named, limit, is_part=is_part)
        try:
            draft = entry.draft()
        except SourceError:
            raise
        except NotTextError:
            raise not_text(named, is_part=is_part) from None
        except Exception as error:  # a defect must not cost the articles behind it
            raise given_up(named, error, "read") from error
        return replace(draft, fragment=entry.fragment) if is_part else draft

    def _find_next(self) -> bool:
        """Find one more entry; False where all are found."""
        with self._lock:
            if self._error is not None:
                raise self._error
            try:
                for entry in self._rest:
                    if entry.fragment not in self._found:
                        self._found[entry.fragment] = entry
                        self._order.append(entry)
                        return True
            except SourceError as error:
                self._error = error
            except NotTextError:
                self._error = not_text(self.file)
            except Exception as error:  # noqa: BLE001 - told as every error of a source
                self._error = given_up(self.file, error, "read")
            if self._error is not None:
                raise self._error
            return False


def contents_of(file: str, limit: int, whole: int) -> Contents:
    """Open a source; the container opened last is not read again unless it has changed.

    Args:
        file: a source without a fragment.
        limit: the most bytes of a source that holds one article.
        whole: the most bytes of one that holds several.

    Raises:
        SourceError: it cannot be read.
    """
    limits = limits_of(file, limit, whole)
    if file == STANDARD_INPUT:
        return _unpacked(file, standard_input(limits), limits)
    if is_url(file):
        from newsreader.source.web.links import link

        return _of_link(file, link(file).content, limits)
    state = _state(file)
    if state is not None and state in _LAST:
        return _LAST[state]
    contents = _unpacked(file, file_content(file, limits), limits)
    if state is not None and contents.registration.container:
        _LAST.clear()
        _LAST[state] = contents
    return contents


def _unpacked(file: str, data: bytes, limits: Limits) -> Contents:
    return Contents(file, unpacked(data, file, limits), limits)


def refetched(file: str) -> None:
    """Fetch a link again, whatever is kept of it.

    Raises:
        SourceError: there is nothing to be had; what is kept stays.
    """
    from newsreader.source.web.links import link

    link(file, anew=True)


def _of_link(url: str, content: bytes, limits: Limits) -> Contents:
    """The contents of a link; those of a container are at hand until another one is opened."""
    state = url, 0, hash(content), len(content)
    if state in _LAST:
        return _LAST[state]
    contents = _unpacked(url, content, limits)
    if contents.registration.container:
        _LAST.clear()
        _LAST[state] = contents
    return contents


_LAST: dict[tuple[str, int, int, int], Contents] = {}
"""The container that was opened last, keyed by what shows that it has not changed: its articles are
mostly read one after the other, each by its own address."""


def _state(file: str) -> tuple[str, int, int, int] | None:
    try:
        status = os.stat(file)
    except (OSError, ValueError):
        return None
    return file, status.st_ino, status.st_mtime_ns, status.st_size
