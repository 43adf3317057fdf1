"""The articles that sources hold, one or many, each with an address of its own.

What takes a source apart is imported only for one that may hold several.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.formats import BEGINNING, limits_of, may_be_container, recognised, suffixes
from newsreader.limit import LIMIT, LIMIT_OF_ALL
from newsreader.source.content import file_content
from newsreader.source.discovery import find_files
from newsreader.source.error import SourceError
from newsreader.source.names import STANDARD_INPUT, address, is_url, located
from newsreader.source.passing_over import Rules, untold
from newsreader.source.unpacking import unpacked_beginning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.source.passing_over import Told


def discover(
    sources: Iterable[str],
    exclude: Sequence[str] = (),
    told: Told = untold,
    *,
    limit: int = LIMIT,
    whole: int = LIMIT_OF_ALL,
) -> Iterator[str | SourceError]:
    """Name the articles that the sources hold, one after the other.

    Folders are searched as `find_files` does it. Only a file that may hold several articles is
    opened, and each of them is named.

    Args:
        sources: files, folders, links, addresses of articles in a file, and `-` for standard
            input, which is a single source however many articles it holds.
        exclude: patterns of what is passed over in folders, as .gitignore has them.
        told: called with each file that is passed over in a folder, and why.
        limit: bytes that an article may have.
        whole: bytes that a source of several articles may have.

    Yields:
        A source for `read`, or a `SourceError` in the place of one that cannot be read.
    """
    for source in find_files(sources, Rules(suffixes(), exclude, told)):
        if isinstance(source, SourceError):
            yield source
        elif is_url(source):
            yield from _linked(source, limit, whole)
        elif _is_container(source):
            yield from _addresses(source, limit, whole)
        else:
            yield source


def _is_container(source: str) -> bool:
    """Whether a source is a file that may hold several articles; the others are not opened."""
    if source == STANDARD_INPUT or located(source)[1] is not None:
        return False
    try:
        beginning = file_content(source, limits_of(source, LIMIT, LIMIT_OF_ALL), BEGINNING)
    except SourceError:
        return False  # whoever reads it is told why it cannot be read
    beginning = unpacked_beginning(beginning, BEGINNING)
    return may_be_container(source, beginning) and recognised(source, beginning).container


def _linked(source: str, limit: int, whole: int) -> Iterator[str | SourceError]:
    """A link, or the articles of what it leads to if there are several."""
    from newsreader.contents import contents_of

    url, fragment = located(source)
    try:
        is_container = contents_of(url, limit, whole).registration.container
    except SourceError as error:
        yield error
        return
    if is_container and fragment is None:
        yield from _addresses(url, limit, whole)
    else:
        yield source


def _addresses(file: str, limit: int, whole: int) -> Iterator[str | SourceError]:
    from newsreader.contents import contents_of

    try:
        contents = contents_of(file, limit, whole)
        for entry in contents.entries():
            yield address(file, entry.fragment)
        contents.entry(None)
    except SourceError as error:
        yield error
