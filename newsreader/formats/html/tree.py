"""From the bytes of a page to a tree of its elements."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from lxml.html import HTMLParser, document_fromstring

from newsreader.formats.html.elements import kind_of
from newsreader.source.decoding import clean, decode

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DECLARED_WITHIN = 4096
"""Bytes in which a page may say its encoding; the HTML standard wants it in the first 1024."""

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_LABELS = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
}
"""Encodings that browsers read as a larger one (https://encoding.spec.whatwg.org/#names-and-labels)."""

_DAMAGED = 0.01
"""Share of characters that cannot be decoded, above which the encoding is not what is declared."""

_EMBEDDED = re.compile(r"""data:[\w.+-]+/[^"'\s)<>]{256,}""")
"""A picture, a font or a sound within the page; of a saved one they are nearly all."""

_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")


_MOST = 20_000
"""Elements that may stand in one paragraph: what is found in it takes the square of them."""


class PageError(ValueError):
    """A page that cannot be read.

    Attributes:
        reason: what is wrong with it.
        remedy: what the reader can do about it.
    """

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(f"it {reason}: {remedy}")
        self.reason = reason
        self.remedy = remedy


def parse(markup: str) -> HtmlElement | None:
    """The root of a page, None where it has no elements.

    Comments and processing instructions are left out. Entities that a document type declares are
    not expanded.

    Raises:
        PageError: it would take too long, or is nested too deeply.
    """
    text = _EMBEDDED.sub("data:,", clean(_XML_DECLARATION.sub("", markup, count=1)))
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    if "<" not in text:
        return None
    try:
        root = document_fromstring(text.encode(), parser=parser, ensure_head_body=True)
    except (ValueError, AssertionError, IndexError):  # nothing but white space and comments
        return None
    if any("depth" in error.message for error in parser.error_log.filter_from_fatals()):
        raise too_deep()
    if any(len(one) > _MOST and _phrases(one) > _MOST for one in root.body.iter()):
        reason = f"has more than {_MOST:,} elements in one paragraph"
        raise PageError(reason, "save its text from a browser")
    return root


def too_deep() -> PageError:
    """What to say of a page whose elements stand in one another by the hundreds."""
    return PageError("is nested too deeply", "save its text from a browser")


def _phrases(element: HtmlElement) -> int:
    """How many of an element's children are no paragraphs."""
    return sum(not kind_of(child).ends_paragraph for child in element)


def markup_of(data: bytes) -> str:
    """The text of a page.

    A byte order mark decides, then UTF-8 if the bytes are that, then what the page declares unless
    that is untrue; else the encoding is detected.

    Raises:
        NotTextError: the bytes are not text.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        declared = _declared(data)
        text = data.decode(declared, errors="replace") if declared else None
        if text is not None and text.count("\ufffd") <= _DAMAGED * len(text):
            return text
    return decode(data)


def _declared(data: bytes) -> str | None:
    """The codec of the encoding that a page declares, if it is known and no Unicode."""
    found = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    if found is None or b"\0" in data[:_DECLARED_WITHIN]:
        return None
    label = found[1].decode("ascii").lower()
    try:
        codec = codecs.lookup(_LABELS.get(label, label))
        is_text = isinstance(b"a".decode(codec.name), str)
    except (LookupError, UnicodeError):
        return None
    return codec.name if is_text and not codec.name.startswith("utf") else None
