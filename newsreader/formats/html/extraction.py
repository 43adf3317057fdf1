"""All that the program has of trafilatura; nothing else imports it.

Importing this takes time: import it late.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from newsreader.formats.html.tree import too_deep
from newsreader.importing import only_what_is_needed

with only_what_is_needed(
    unused=("charset_normalizer", "courlan", "htmldate", "justext.core", "justext.utils"),
    packages=("trafilatura",),
    replaced={"urllib3.response": {"HTTPResponse": type("HTTPResponse", (), {})}},
):
    from trafilatura.core import bare_extraction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

logging.getLogger("trafilatura").addHandler(logging.NullHandler())


def extracted(root: HtmlElement) -> Iterator[str]:
    """The lines of a page's article as trafilatura finds them, without comments.

    Its rules alone are asked: the algorithms that it falls back on cost time and precision.

    Args:
        root: the page; it is not changed.

    Raises:
        PageError: the page is nested too deeply.
    """
    try:
        found = bare_extraction(root, fast=True, include_comments=False)
    except RecursionError:
        raise too_deep() from None
    text = None if found is None or isinstance(found, dict) else found.text
    for line in (text or "").split("\n"):
        if line.strip():
            yield line.strip().removeprefix("- ").strip("| ")
