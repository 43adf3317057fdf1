"""What an EPUB says about itself: its chapters in order, their titles, author and language."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from lxml import etree

from newsreader.formats.archive import content
from newsreader.source.error import SourceError, too_large

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from zipfile import ZipFile

_LARGEST = 16 << 20
"""Bytes of a file that says something about the book."""
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_CHAPTER = {"application/xhtml+xml", "text/html", "application/x-dtbook+xml"}
_OLD_CONTENTS = "application/x-dtbncx+xml"
_NAV_TYPE = "{http://www.idpf.org/2007/ops}type"
_LOCKED = re.compile(rb"""CipherReference[^>]{0,80}?URI=["']([^"'<>]{1,400})["']""")


@dataclass(frozen=True, slots=True)
class Package:
    """What a book says about itself.

    Attributes:
        chapters: paths of what is read, in this order.
        titles: those that the table of contents gives, by path.
        locked: paths of what is encrypted.
        title: of the book.
        author: those who wrote it.
        language: as it is given.
        published: the date as it is given.
    """

    chapters: tuple[str, ...]
    titles: Mapping[str, str]
    locked: frozenset[str]
    title: str | None
    author: str | None
    language: str | None
    published: str | None


def package_of(archive: ZipFile, source: str) -> Package:
    """The package of a book.

    Args:
        archive: the open book.
        source: what to call it in an error.

    Raises:
        SourceError: it is damaged, or no book.
    """
    container = _tree(archive, _CONTAINER, source)
    path = next((root.get("full-path") for root in container.iter("{*}rootfile")), None)
    if not path:
        raise _no_book(source)
    package = _tree(archive, path, source)
    folder = posixpath.dirname(path)
    items = {item.get("id"): item for item in package.iter("{*}item")}
    spine = [items.get(reference.get("idref")) for reference in _linear(package)]
    read = [item for item in spine if item is not None and _is_chapter(item)]
    return Package(
        tuple(dict.fromkeys(_path(folder, item.get("href")) for item in read)),
        _titles(archive, source, folder, items.values()),
        _locked(archive, source),
        next(_texts(package, "title"), None),
        ", ".join(_texts(package, "creator")) or None,
        next(_texts(package, "language"), None),
        next(_texts(package, "date"), None),
    )


def _linear(package: Any) -> Iterator[Any]:
    return (item for item in package.iter("{*}itemref") if item.get("linear") != "no")


def _is_chapter(item: Any) -> bool:
    return item.get("media-type") in _CHAPTER and not _is_contents(item)


def _is_contents(item: Any) -> bool:
    return "nav" in (item.get("properties") or "").split()


def _titles(archive: ZipFile, source: str, folder: str, items: Iterable[Any]) -> dict[str, str]:
    """What the table of contents calls each file; nothing for one that holds several chapters."""
    found: dict[str, list[tuple[str, str]]] = {}
    for item in items:
        is_new = _is_contents(item)
        if not is_new and item.get("media-type") != _OLD_CONTENTS:
            continue
        contents = _path(folder, item.get("href"))
        try:
            tree = _tree(archive, contents, source)
        except SourceError:
            continue  # a book can be read without
        for address, label in _linked(tree) if is_new else _pointed_at(tree):
            file, _, place = address.partition("#")
            path = _path(posixpath.dirname(contents), file)
            found.setdefault(path, []).append((place, " ".join(label.split())))
    return {
        path: labels[0][1]
        for path, labels in found.items()
        if not labels[0][0] or len({place for place, _ in labels}) == 1
    }


def _linked(tree: Any) -> Iterator[tuple[str, str]]:
    """Addresses and labels in a table of contents that is a page."""
    for nav in tree.iter("{*}nav"):
        if "toc" in (nav.get(_NAV_TYPE) or "toc").split():
            for link in nav.iter("{*}a"):
                yield link.get("href") or "", "".join(link.itertext())


def _pointed_at(tree: Any) -> Iterator[tuple[str, str]]:
    """The same, of a table of contents as EPUB 2 has it."""
    for point in tree.iter("{*}navPoint"):
        label = next(point.iter("{*}text"), None)
        target = next(point.iter("{*}content"), None)
        if label is not None and target is not None:
            yield target.get("src") or "", "".join(label.itertext())


def _locked(archive: ZipFile, source: str) -> frozenset[str]:
    if _ENCRYPTION not in archive.namelist():
        return frozenset()
    listed = _LOCKED.findall(_bytes(archive, _ENCRYPTION, source))
    return frozenset(unquote(path.decode("utf-8", "replace")) for path in listed)


def _texts(package: Any, name: str) -> Iterator[str]:
    """What the elements of a name say."""
    for element in package.iter("{http://purl.org/dc/elements/1.1/}" + name):
        text = " ".join("".join(element.itertext()).split())
        if text:
            yield text


def _path(folder: str, address: str | None) -> str:
    """The path in the book of what an address in a folder means."""
    return posixpath.normpath(posixpath.join(folder, unquote(address or "")))


def _tree(archive: ZipFile, path: str, source: str) -> Any:
    """The elements of an XML file; what is damaged in it is left out, entities are not expanded."""
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        tree = etree.fromstring(_bytes(archive, path, source), parser)
    except etree.XMLSyntaxError:
        tree = None
    if tree is None:
        raise _no_book(source)
    return tree


def _bytes(archive: ZipFile, path: str, source: str) -> bytes:
    try:
        info = archive.getinfo(path)
    except KeyError:
        raise _no_book(source) from None
    if info.file_size > _LARGEST:
        raise too_large(f"{source}#{path}", _LARGEST)
    return content(archive, info, f"{source}#{path}")


def _no_book(source: str) -> SourceError:
    return SourceError(source, "is a damaged book", "fetch it again")
