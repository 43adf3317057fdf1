"""What a page tells of its article beside the text: in JSON-LD and in `meta` elements."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from newsreader.formats.html.linked_data import (
    Thing,
    article_in,
    as_list,
    is_article_type,
    line,
    text_of,
)

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SAVED_FROM = re.compile(
    r"<!--\s*saved from url=\(\d+\)(?P<browser>\S+)"
    r"|<!--\s*Page saved with SingleFile\s+url:\s*(?P<single>\S+)"
)
_SAVED_WITHIN = 4096
_SITES = ("og:site_name", "application-name", "publisher", "dc.publisher", "copyright-holder")
_PROPERTIES = frozenset({"author", "datepublished", "datemodified", "headline"})
_PAID = frozenset({"locked", "metered"})
_LINKS = frozenset({"http", "https", "mailto"})


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page tells.

    Attributes:
        article: its article in JSON-LD.
        meta: the contents of `meta` elements by their name in lower case.
        address: where the page was found, as far as that is known.
        base: what its links are relative to.
    """

    article: Thing
    meta: dict[str, list[str]]
    address: str | None
    base: str | None

    def told(self, *names: str) -> list[str]:
        """The contents of some `meta` elements, in the order of their names."""
        return [content for name in names for content in self.meta.get(name, ())]

    def linked(self, name: str) -> list[str]:
        """The texts of a property of the article in JSON-LD."""
        return [text for value in as_list(self.article.get(name)) if (text := text_of(value))]

    @property
    def is_article(self) -> bool:
        """Whether the page calls itself an article."""
        return bool(self.article) or "article" in self.told("og:type")

    @property
    def is_paid(self) -> bool:
        """Whether the page says that not all may read all of it."""
        free = as_list(self.article.get("isAccessibleForFree"))
        tiers = self.told("article:content_tier")
        return any(str(value).casefold() == "false" for value in free) or bool(
            _PAID.intersection(tier.casefold() for tier in tiers)
        )

    @property
    def sites(self) -> list[str]:
        """What the site calls itself."""
        return [*self.told("og:site_name"), *self.linked("publisher"), *self.told(*_SITES[1:])]

    @property
    def hosts(self) -> list[str]:
        """The host of the address, as a name: `example.com` and `example`."""
        host = (urlsplit(self.address or "").hostname or "").removeprefix("www.")
        return [host, host.partition(".")[0]] if host else []

    def absolute(self, link: str) -> str | None:
        """The address that a link leads to; None for one that leads nowhere else."""
        if not link.strip() or link.lstrip().startswith("#"):
            return None
        return absolute(self.base, link)


def absolute(base: str | None, link: str) -> str | None:
    """A link made absolute; None where that is impossible, or it leads to no page or mailbox."""
    try:
        joined = urljoin(base or "", "".join(link.split()))
        parts = urlsplit(joined)
    except ValueError:
        return None
    is_whole = parts.scheme == "mailto" or bool(parts.hostname)
    return joined if parts.scheme in _LINKS and is_whole else None


def facts_of(root: HtmlElement, markup: str, address: str | None) -> Facts:
    """What a page tells.

    Args:
        root: its tree.
        markup: what that was made of, in which a browser has noted where it saved the page.
        address: where it was found, if that is known.
    """
    meta: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = line(element.get("content", ""))
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if content and name:
            meta.setdefault(name.lower(), []).append(content)
    for element in root.iterfind("body//*[@itemprop]"):
        name = element.get("itemprop", "").lower()
        if name in _PROPERTIES and _is_of_article(element) and (content := _microdata(element)):
            meta.setdefault(name, []).append(content)
    saved = _SAVED_FROM.search(markup, 0, _SAVED_WITHIN)
    told = (address, *(saved.groups() if saved else ()))
    found = next((page for one in told if one and (page := absolute(None, one))), None)
    article = article_in(root)
    canonical = _canonical(root, meta, article, found)
    based = next(
        (element.get("href") for element in root.iter("base") if element.get("href")), None
    )
    base = absolute(found or canonical, based) if based else None
    return Facts(article, meta, canonical or found, base or found or canonical)


def _is_of_article(element: HtmlElement) -> bool:
    """Whether a property in microdata is one of an article, not of a comment on it."""
    scopes = (around for around in element.iterancestors() if "itemscope" in around.attrib)
    scope = next(scopes, None)
    return scope is not None and is_article_type(scope.get("itemtype", "").rstrip("/"))


def _microdata(element: HtmlElement) -> str:
    """The value of a property in microdata on one line; of a person, the name."""
    named = element.find(".//*[@itemprop='name']")
    told = element if named is None else named
    value = told.get("content") or told.get("datetime") or "".join(told.itertext())
    return line(value)


def _canonical(
    root: HtmlElement, meta: dict[str, list[str]], article: Thing, found: str | None
) -> str | None:
    """The address that a page calls its own; the bare front page of a site is none."""
    links = [
        element.get("href", "")
        for element in root.iter("link")
        if "canonical" in element.get("rel", "").lower().split()
    ]
    pages = [
        page.get("@id")
        for page in as_list(article.get("mainEntityOfPage"))
        if isinstance(page, dict)
    ]
    named = [*links, *meta.get("og:url", ()), *as_list(article.get("url")), *pages]
    for link in named:
        page = absolute(found, link) if isinstance(link, str) and link.strip() else None
        if page and page.startswith("http") and urlsplit(page).path.strip("/"):
            return page
    return None
