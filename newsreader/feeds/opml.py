"""Lists of feeds in OPML 2.0, <http://opml.org/spec2.opml>, in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from newsreader.feeds.subscription import Feed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_DEEPEST = 100
_WEB = ("http://", "https://")
_UNWRITABLE = dict.fromkeys(range(32))
"""Control characters, which no XML may have."""


class OpmlError(Exception):
    """It is no OPML: why, in a few words."""


def read(data: bytes) -> list[Feed]:
    """The feeds of a list, each address once.

    Raises:
        OpmlError: it is none, or damaged, or declares entities.
    """
    reading = _Reading()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.EntityDeclHandler = reading.refuse_entity
    try:
        parser.Parse(data, True)  # noqa: FBT003 - that this is all
    except expat.ExpatError as error:
        raise OpmlError(f"is damaged in line {error.lineno}") from None
    except (LookupError, ValueError):
        raise OpmlError("is in an encoding that cannot be read") from None
    return list(reading.feeds.values())


class _Reading:
    """Takes feeds from elements as they begin and end."""

    def __init__(self) -> None:
        self.feeds: dict[str, Feed] = {}
        self._folders: list[str | None] = []
        """Of each element that is open, its name if it is a folder."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._folders and name != "opml":
            raise OpmlError("is no OPML")
        if len(self._folders) > _DEEPEST:
            raise OpmlError("has folders too deep within each other")
        title = _line(attributes.get("text")) or _line(attributes.get("title"))
        url = attributes.get("xmlUrl", "").strip()
        if name == "outline" and url.startswith(_WEB):
            folder = "\t".join(filter(None, self._folders)) or None
            self.feeds.setdefault(url, Feed(url, title, folder))
        self._folders.append(title if name == "outline" and not url else None)

    def end(self, name: str) -> None:  # noqa: ARG002
        self._folders.pop()

    def refuse_entity(self, *declared: object) -> None:  # noqa: ARG002
        raise OpmlError("declares entities")


def written(feeds: Iterable[Feed]) -> Iterator[str]:
    """A list of feeds, a line at a time."""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<opml version="2.0">'
    yield "  <head><title>newsreader</title></head>"
    yield "  <body>"
    yield from _outlines([(tuple((one.folder or "").split("\t")), one) for one in feeds], 2)
    yield "  </body>"
    yield "</opml>"


def _outlines(feeds: Sequence[tuple[tuple[str, ...], Feed]], depth: int) -> Iterator[str]:
    """Feeds and folders, by the names of the folders that each is still within."""
    indent = "  " * depth
    folders: dict[str, list[tuple[tuple[str, ...], Feed]]] = {}
    for path, feed in feeds:
        if path and path[0]:
            folders.setdefault(path[0], []).append((path[1:], feed))
            continue
        name = _attribute(feed.title or feed.url)
        url = _attribute(feed.url)
        yield f'{indent}<outline type="rss" text={name} title={name} xmlUrl={url}/>'
    for folder, inside in folders.items():
        yield f"{indent}<outline text={_attribute(folder)}>"
        yield from _outlines(inside, depth + 1)
        yield f"{indent}</outline>"


def _attribute(text: str) -> str:
    return quoteattr(text.translate(_UNWRITABLE))


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
