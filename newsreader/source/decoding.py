"""From the bytes of a file to clean text: the text contract.

Every offset in the program counts code points of the text that leaves this module, so all that
changes a text happens here, once, and nowhere else.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from newsreader.languages import UNKNOWN_LANGUAGE
from newsreader.languages.detection import detect_script

if TYPE_CHECKING:
    from collections.abc import Iterator

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, with whose mark it begins
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]|(?<![\r\n])\f(?![\r\n])")
_ALL_LINE_ENDS = re.compile(_LINE_ENDS.pattern + "|\n")
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
_ASCII_SHARE = 0.5
_DAMAGE = 0.3
_FIRST_OF_LATIN = (b"\xc2", b"\xc3")
_FEW_DAMAGED = 0.01
_SAMPLE = 1 << 16

_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PRINTABLE_ASCII = re.compile("[\n -~]")
_CONTROLS = bytes({*range(32)} - {*b"\t\n\v\f\r\x1b"})

_SWITCHES = (
    (re.compile(rb"\x1b\$\)C"), ("iso2022_kr",)),
    (
        re.compile(rb"\x1b(\$[@AB]|\$\([CDOPQ]|\([IJ]|\.[AF])"),
        ("iso2022_jp_2", "iso2022_jp_2004", "iso2022_jp_3", "iso2022_jp_ext"),
    ),
    (re.compile(rb"~\{([\x21-\x77][\x21-\x7e])+~\}"), ("hz",)),
)
"""Byte sequences that switch character sets within ASCII, and the encodings that use them."""


class NotTextError(ValueError):
    """The bytes are not text in any encoding."""


def clean(text: str) -> str:
    r"""The text as the program counts it.

    Line ends become `\n`, as does a form feed that is not beside one; a leading byte order mark,
    control characters and bidirectional overrides go. Nothing else changes, and cleaning twice
    changes no more than cleaning once.
    """
    if text.replace("\n", "").isprintable():
        return text  # most are, and this is quickly seen
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text)).lstrip("\ufeff")


def line_ends(text: str) -> Iterator[str]:
    """The line ends of a text that is not cleaned yet, each of which `clean` makes a line feed."""
    return (match.group() for match in _ALL_LINE_ENDS.finditer(text))


def decode(data: bytes) -> str:
    """The text that the bytes stand for, not cleaned yet.

    A byte order mark decides, or sequences that switch character sets; otherwise it is UTF-8 if
    that is possible but for a few damaged characters; otherwise the encoding is detected.

    Raises:
        NotTextError: the bytes are not text.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data)
    if 0 in data and _share_of_controls(data) > _CONTROL_SHARE:
        wide = _wide(data)
        if wide is not None:
            return wide
        if data.count(0) > _NUL_SHARE * len(data):
            raise NotTextError
    if (b"\x1b" in data or b"~{" in data) and text.isascii():
        return _switched(data) or text
    return text


def _not_utf8(data: bytes) -> str:
    text = _wide(data) if 0 in data else _damaged_utf8(data) or _detected(data)
    if text is None:
        raise NotTextError
    return text


def _switched(data: bytes) -> str | None:
    """The text if some ASCII bytes stand for other characters, as in ISO-2022 and HZ."""
    for switch, encodings in _SWITCHES:
        if switch.search(data):
            texts = [data.decode(encoding, errors="replace") for encoding in encodings]
            return min(texts, key=lambda text: text.count("\ufffd"))
    return None


def _damaged_utf8(data: bytes) -> str | None:
    """The text if nearly all that is not ASCII is UTF-8, with U+FFFD in the damaged places.

    The evidence for UTF-8 is the bytes after the first of a character, since in other encodings
    they hardly ever stand where they must. A character cut at the end is not damage; it is evidence
    by itself if its first byte ends no text in another encoding.
    """
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    whole = decoder.decode(data)
    cut = decoder.getstate()[0]
    damaged = whole.count("\ufffd")
    followers = len(whole.encode()) - len(whole) - 2 * damaged + len(cut[1:])
    is_utf8 = damaged <= _DAMAGE * followers if damaged or followers else cut in _FIRST_OF_LATIN
    return whole + "\ufffd" * bool(cut) if is_utf8 else None


def _wide(data: bytes) -> str | None:
    """The text if a character is two bytes or four, in the byte order that makes more ASCII."""
    sample = data[:_SAMPLE]
    for width in ("utf-32", "utf-16"):
        encodings = (f"{width}-be", f"{width}-le")
        texts = {encoding: sample.decode(encoding, errors="replace") for encoding in encodings}
        encoding = max(texts, key=lambda encoding: _ascii_share(texts[encoding]))
        if _is_text(texts[encoding]):
            return data.decode(encoding, errors="replace")
    return None


def _is_text(sample: str) -> bool:
    """Whether what was decoded without a mark is mostly ASCII, or in one script with spaces."""
    damaged = sample.count("\ufffd") > 1 + _FEW_DAMAGED * len(sample)
    if damaged or _CONTROL.search(sample):
        return False
    share = _ascii_share(sample)
    return share > _ASCII_SHARE or (share > 0 and detect_script(sample) != UNKNOWN_LANGUAGE)


def _ascii_share(text: str) -> float:
    return len(_PRINTABLE_ASCII.findall(text)) / len(text)


def _share_of_controls(data: bytes) -> float:
    sample = data[:_SAMPLE]
    return 1 - len(sample.translate(None, _CONTROLS)) / len(sample)


def _detected(data: bytes) -> str | None:
    if _share_of_controls(data) > _CONTROL_SHARE:
        return None
    from newsreader.source.legacy import detect_encoding  # UTF-8 need not wait for it

    encoding = detect_encoding(data)
    return None if encoding is None else data.decode(encoding, errors="replace")
