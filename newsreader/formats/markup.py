"""The markup of mails, books and feeds, all of which is the article."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

from newsreader.formats.stacking import block, stacked
from newsreader.source.error import SourceError

if TYPE_CHECKING:
    from newsreader.formats.draft import Draft


def markup_draft(markup: str | bytes, source: str, address: str | None = None) -> Draft:
    """The draft of markup; its text is empty where there is none.

    Args:
        markup: HTML, or plain text in which only characters are written as in HTML.
        source: what to call it in an error.
        address: where it was found, if that is known.

    Raises:
        NotTextError: the bytes are not text.
        SourceError: it cannot be read.
    """
    if isinstance(markup, str) and "<" not in markup:
        return stacked(map(block, unescape(markup).split("\n\n")))
    from lxml.etree import ParserError

    from newsreader.formats.html import page_draft
    from newsreader.formats.html.tree import PageError

    try:
        return page_draft(markup, address=address, whole=True)
    except PageError as error:
        raise SourceError(source, error.reason, error.remedy) from None
    except ParserError:  # there is nothing in it but what looked like an element
        return block("")
