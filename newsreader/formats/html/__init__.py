"""HTML: pages as browsers save them, and the markup of mails, books and feeds.

Other formats call `page_draft`. All that it takes is imported when it is called.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.formats.draft import Entry
from newsreader.source.error import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article
    from newsreader.formats.draft import Draft

_SUFFIXES = (".html", ".htm", ".xhtml", ".xht")
_SKIPPED = re.compile(r"\s+|<!--.*?(?:-->|$)|<\?xml\b[^>]*(?:>|$)", re.DOTALL)
"""What may stand before the first element."""

_PAGE = re.compile(r"<!doctype\s+html\b|<(?:html|body)(?:\s[^<]*)?(?:>|$)", re.IGNORECASE)
_ELEMENT = re.compile(r"<[a-z][a-z\d-]*(?:\s[^<>]*)?/?>", re.IGNORECASE)


def page_draft(markup: str | bytes, *, address: str | None = None, whole: bool = False) -> Draft:
    """The draft of a page's article, or of markup that is nothing but one.

    Its text is empty where there is none. Titles, bylines, dates, site, address and language are
    those that the markup tells.

    Args:
        markup: bytes are decoded as a browser would, text is taken as it is.
        address: where it was found, if that is known: links are made absolute by it.
        whole: whether all of it is the article, as in a mail, the chapter of a book or the entry of
            a feed; otherwise menus, comments and the like are left out.

    Raises:
        NotTextError: the bytes are not text.
        PageError: the markup cannot be read; it is a `ValueError`.
    """
    from newsreader.formats.html.page import draft_of_page, draft_of_whole

    return draft_of_whole(markup, address) if whole else draft_of_page(markup, address)


class Html:
    """The format of a saved page: one article."""

    name = "html"
    starts_alone = False

    def recognises(self, name: str, beginning: bytes) -> bool:
        """Whether it begins as a page does, or with some element in a file that is called one."""
        start = beginning.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").decode("latin-1")
        at = 0
        while skipped := _SKIPPED.match(start, at):
            at = skipped.end()
        if _PAGE.match(start, at):
            return True
        return name.lower().endswith(_SUFFIXES) and _ELEMENT.search(start) is not None

    def entries(self, data: bytes, source: str) -> Iterator[Entry]:
        """The one article."""
        yield Entry(None, len(data), lambda: article_draft(data, source))

    def line(self, data: bytes, article: Article, offset: int) -> int | None:  # noqa: ARG002
        """Unknown: many lines of the markup may have gone into one of the text, or none."""
        return None


def article_draft(markup: str | bytes, source: str, address: str | None = None) -> Draft:
    """The draft of a page that holds an article.

    Args:
        markup: the page, as `page_draft` takes it.
        source: what to call it in an error.
        address: where it was found, if that is known.

    Raises:
        NotTextError: the bytes are not text.
        SourceError: there is no article, or the page cannot be read.
    """
    from newsreader.formats.html.tree import PageError

    try:
        draft = page_draft(markup, address=address)
    except PageError as error:
        raise SourceError(source, error.reason, error.remedy) from None
    if not draft.text:
        remedy = "save the page of one article, or copy its text into a file"
        raise SourceError(source, "holds no article", remedy)
    return draft


FORMAT = Html()
