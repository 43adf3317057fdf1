"""From the bytes of a file to clean text: the text contract.

Every offset in the program counts code points of the text that leaves this module, so all that
changes a text happens here, once, and nowhere else.
"""

from __future__ import annotations

import codecs
import re

from newsreader.language import count_function_words

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, with whose mark it begins
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_UNWANTED = re.compile(
    "["
    "\x00-\x08\x0b-\x1f"  # C0 but tab and line feed
    "\x7f-\x9f"  # DEL and C1
    "\u202a-\u202e\u2066-\u2069"  # what overrides the direction of text
    "\ud800-\udfff"  # halves of surrogate pairs, which no encoding takes
    "]+"
)

_NUL_SHARE = 0.05
_CONTROL_SHARE = 0.02
_ZERO_SHARE = 0.5
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROLS = bytes({*range(32)} - {*b"\t\n\v\f\r\x1b"})
_HIGH = bytes(range(0x80, 0x100))

_SAMPLE = 1 << 16
"""Bytes that an encoding is detected by."""

_DAMAGE = 0.1
_LATIN_SHARE = 0.25
_LATIN = ("cp1252", "cp1250", "iso8859-2")
_MISFIT = re.compile(r"[^\w\s\x00-\x7f](?=[^\W\d_])")
"""A sign right before a letter, where another encoding has a letter."""


class NotTextError(ValueError):
    """The bytes are not text in any encoding."""


def clean(text: str) -> str:
    r"""The text as the program counts it.

    Line ends become `\n`; a leading byte order mark, control characters and bidirectional
    overrides go. Nothing else changes, and cleaning twice is cleaning once.
    """
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text)).lstrip("\ufeff")


def decode(data: bytes) -> str:
    """The text that the bytes stand for, not cleaned yet.

    A byte order mark decides; else it is UTF-8 where that is possible, a few damaged characters
    apart; else the encoding is detected.

    Raises:
        NotTextError: the bytes are no text.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        if 0 in data:
            return _utf16_without_mark(data)
        return _damaged_utf8(data) or _detected(data)
    if data.count(0) > _NUL_SHARE * len(data):
        return _utf16_without_mark(data)
    return text


def _damaged_utf8(data: bytes) -> str | None:
    """The text where nearly all that is not ASCII is UTF-8, with marks in the damaged places."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    others = len(text) - damaged - len(data.translate(None, _HIGH))
    return text if damaged <= _DAMAGE * others else None


def _utf16_without_mark(data: bytes) -> str:
    """The text where every other byte, and no byte between, is mostly zero."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if len(data) % 2 or min(even, odd) > 0 or max(even, odd) < _ZERO_SHARE * len(data) / 2:
        raise NotTextError
    try:
        text = data.decode("utf-16-be" if even else "utf-16-le")
    except UnicodeDecodeError:
        raise NotTextError from None
    if _CONTROL.search(text):
        raise NotTextError
    return text


def _detected(data: bytes) -> str:
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > _CONTROL_SHARE * len(sample):
        raise NotTextError
    high = len(sample) - len(sample.translate(None, _HIGH))
    encoding = _latin(sample) if high < _LATIN_SHARE * len(sample) else _other(sample)
    return data.decode(encoding, errors="replace")


def _latin(sample: bytes) -> str:
    """The encoding of a text in Latin letters: that which makes most words of known languages.

    Frequencies of characters, by which the library goes, mistake these encodings for one another.
    """
    texts = {encoding: sample.decode(encoding, errors="replace") for encoding in _LATIN}
    known = {encoding: count_function_words(text) for encoding, text in texts.items()}
    best = [encoding for encoding in _LATIN if known[encoding] == max(known.values())]
    if best[0] == _LATIN[0]:
        return best[0]
    return min(best, key=lambda encoding: len(_MISFIT.findall(texts[encoding])))


def _other(sample: bytes) -> str:
    from charset_normalizer import from_bytes  # UTF-8 need not wait for it

    best = from_bytes(sample).best()
    if best is None:
        raise NotTextError
    return best.encoding
