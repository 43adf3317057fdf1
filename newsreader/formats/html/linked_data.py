"""What a page tells in JSON-LD, by the vocabulary of https://schema.org/Article."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from html import unescape
from typing import TYPE_CHECKING, Any

from newsreader.source.decoding import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

Thing = dict[str, Any]
"""An object with properties; each may be a string, another object, or a list of them."""


class _Ending(StrEnum):
    """What the names of those types end with that are some article."""

    ARTICLE = "Article"
    POSTING = "Posting"
    REPORT = "Report"
    REVIEW = "Review"


_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?://)?\s*\]\]>|;)\s*$")
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage")
_MOST = 10_000
"""Objects that are looked at; pages have some dozens."""


def article_in(root: HtmlElement) -> Thing:
    """The article that the page is about; empty where it does not say."""
    things = list(_things(root))
    named = {thing["@id"]: thing for thing in reversed(things) if isinstance(thing.get("@id"), str)}
    articles = [thing for thing in things if _is_article(thing)]
    article = max(articles, key=_told, default={})
    return {
        name: [_resolved(value, named) for value in as_list(values)]
        for name, values in article.items()
    }


def as_list(value: Any) -> list[Any]:
    """The values of a property, of which there may be none, one or several."""
    return value if isinstance(value, list) else [] if value is None else [value]


def text_of(value: Any) -> str | None:
    """The text of a value, or the name of an object."""
    if isinstance(value, dict):
        value = next(iter(as_list(value.get("name"))), None)
    return (line(value) or None) if isinstance(value, str) else None


def line(value: str) -> str:
    """A text of the metadata, clean and on one line; some pages escape what is in it twice."""
    return " ".join(clean(unescape(value)).split())


def _things(root: HtmlElement) -> Iterator[Thing]:
    """All objects, those that are named apart from their context among them, at most `_MOST`."""
    waiting: list[Any] = []
    for script in root.iter("script"):
        if "ld+json" in script.get("type", "").lower() and script.text:
            try:
                waiting.append(json.loads(_WRAPPING.sub("", script.text), strict=False))
            except (ValueError, RecursionError):
                continue
    for _ in range(_MOST):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting[:0] = value[:_MOST]
        elif isinstance(value, dict):
            yield value
            waiting += [value[name] for name in _INSIDE if name in value]


def _is_article(thing: Thing) -> bool:
    kinds = [kind for kind in as_list(thing.get("@type")) if isinstance(kind, str)]
    return any(map(is_article_type, kinds))


def is_article_type(kind: str) -> bool:
    """Whether a type of schema.org is some article, by its name or its address."""
    return any(kind.endswith(ending) for ending in _Ending)


def _told(thing: Thing) -> int:
    """How much an object tells of what is asked for; the first of equals is the page's."""
    return (
        bool(thing.get("headline")) + bool(thing.get("author")) + bool(thing.get("datePublished"))
    )


def _resolved(value: Any, named: dict[str, Thing]) -> Any:
    """The object that a reference refers to."""
    is_reference = isinstance(value, dict) and isinstance(value.get("@id"), str)
    return {**named.get(value["@id"], {}), **value} if is_reference else value
