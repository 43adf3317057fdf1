"""RSS and Atom: entries are found one by one, and each is parsed by feedparser alone."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import partial
from html import unescape
from io import BytesIO
from typing import TYPE_CHECKING, Any

from newsreader.formats.feed_entry import FeedEntry, FoundEntry
from newsreader.paragraphs.mail import sender_name
from newsreader.source.decoding import clean, decode
from newsreader.source.error import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator

_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})["']""")
_DECLARATION = re.compile(r"<\?xml[^>]*+>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*+(?:\[[^\]]*+\]?+)?+[^>]*+>")
"""What declares entities, which nothing here needs."""

_SIGN = re.compile(
    r"""
      <!\[CDATA\[ | <!--                                # what ends at its own sign
    | < (?P<close> /? ) (?:rss:|atom:)? (?: item | entry ) (?= [\s>] )
    """,
    re.VERBOSE,
)
_ENDS = {"<![CDATA[": "]]>", "<!--": "-->"}
_LONGEST_HEAD = 1 << 16
"""Characters above the first entry, and behind the last, that are read with each."""
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


def entries_of(data: bytes, source: str) -> Iterator[FoundEntry]:
    """The entries of a feed, each found when it is asked for.

    Raises:
        SourceError: it ends within an entry.
    """
    text = _decoded(data)
    head: str | None = None
    tail = _tail(text)
    for number, (start, end) in enumerate(_places(text), 1):
        if head is None:
            head = _head(text[:start][:_LONGEST_HEAD])
        if end is None:
            raise SourceError(source, f"is cut short in entry {number}", "fetch it again")
        named = f"{source}#{number}"
        parse = partial(_parsed, text, (start, end), (head, tail), named)
        yield FoundEntry(end - start, parse)
    if not tail:
        raise SourceError(source, "is cut short", "fetch it again")


def _decoded(data: bytes) -> str:
    """The text of a feed, in the encoding that it says if that is possible."""
    declared = _DECLARED.match(data.lstrip())
    if declared:
        try:
            return data.decode(declared[1].decode("ascii"))
        except (LookupError, ValueError):
            pass  # it says something else than is true
    return decode(data).lstrip("\ufeff")


def _head(above: str) -> str:
    """What stands above the first entry, without what declares encoding and entities."""
    head = _DECLARATION.sub("", above.lstrip(), count=1) if "<?xml" in above else above
    at = head.find("<!DOCTYPE")
    doctype = _DOCTYPE.match(head, at) if at >= 0 else None
    return head[:at] + head[doctype.end() :] if doctype else head


def _tail(text: str) -> str:
    """What closes the feed behind its last entry; "" where nothing does."""
    end = max(text.rfind("</item"), text.rfind("</entry"))
    closed = text.find(">", end) + 1 if end >= 0 else 0
    tail = text[closed:][-_LONGEST_HEAD:].strip()
    return "" if _SIGN.search(tail) else tail


def _places(text: str) -> Iterator[tuple[int, int | None]]:
    """Where each entry begins and ends; an end that is missing is None."""
    at, start = 0, None
    while sign := _SIGN.search(text, at):
        at = sign.end()
        if sign.group() in _ENDS:
            end = text.find(_ENDS[sign.group()], at)
            if end < 0:
                break
            at = end
        elif start is None and not sign["close"]:
            start = sign.start()
        elif start is not None and sign["close"]:
            at = text.find(">", at) + 1
            if not at:
                break
            yield start, at
            start = None
    if start is not None:
        yield start, None


def _parsed(text: str, place: tuple[int, int], around: tuple[str, str], named: str) -> FeedEntry:
    import feedparser

    head, tail = around
    alone = f"{head}{text[place[0] : place[1]]}{tail}"
    parsed = feedparser.parse(BytesIO(alone.encode("utf-8", "replace")), sanitize_html=False)
    entries = parsed.get("entries")
    if not entries:
        raise SourceError(named, "is damaged", "read the others")
    return _entry(dict(entries[0]), dict(parsed["feed"]))


def _entry(entry: dict[str, Any], feed: dict[str, Any]) -> FeedEntry:
    """An entry in our terms; feedparser has two names for some of its fields."""
    texts = [content.get("value", "") for content in entry.get("content", ())]
    published = _time(entry.get("published_parsed"))
    site = _plain(feed.get("title"))
    return FeedEntry(
        title=_plain(entry.get("title")),
        markup=max([*texts, entry.get("summary") or ""], key=len),
        url=entry.get("link"),
        byline=_author(entry) or _author(feed),
        published=published,
        modified=_time(entry.get("updated_parsed")),
        site=site,
        language=entry.get("language") or feed.get("language"),
        guid=entry.get("id"),
    )


def _plain(markup: object) -> str | None:
    """A title on one line; its markup goes."""
    if not isinstance(markup, str):
        return None
    return " ".join(clean(unescape(_TAG.sub("", markup))).split()) or None


def _author(of: dict[str, Any]) -> str | None:
    """Those who wrote an entry or a feed, by name; an address is none."""
    people = of.get("authors", ())
    written = str(of.get("author") or "")
    if len(people) == 1 and "@" in written:  # whose parts feedparser does not always part
        return sender_name(written)
    names = [" ".join(str(person.get("name") or "").split()) for person in people]
    return ", ".join(name for name in names if name and "@" not in name) or None


def _time(parsed: Any) -> str | None:
    """ISO 8601 of what feedparser gives for a date, in UTC."""
    try:
        year, month, day, hour, minute, second = parsed[:6]
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC).isoformat()
    except (TypeError, ValueError):
        return None
