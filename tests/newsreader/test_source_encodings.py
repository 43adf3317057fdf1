"""Each encoding that Python has and each known language: what is read is what was written."""

from __future__ import annotations

import codecs
import encodings
import pkgutil
import tomllib
from pathlib import Path
from random import Random

import pytest

from newsreader.languages import named_codes
from newsreader.languages.letters import letters
from newsreader.source.decoding import decode
from newsreader.source.legacy import detect_encoding

PROSE = tomllib.loads(Path(__file__).with_name("encodings.toml").read_text(encoding="utf-8"))

TYPED = str.maketrans("“”„«»‘’–", '"""""\'\'-')
"""Marks as a typewriter has them, which is all that most encodings have."""

EAST_ASIAN = {
    "ja": ("cp932", "euc_j", "iso2022_jp", "shift_jis"),
    "ko": ("cp949", "euc_kr", "iso2022_kr", "johab"),
    "zh": ("gb", "hz"),
    "zh-hant": ("big5", "cp950", "gb18030", "gbk"),
}
NATIONAL = {"cp273": "de", "cp875": "el", "cp1026": "tr"}
"""The encodings of mainframes in which a country has letters where others have ASCII."""

LEFT_OUT = frozenset({
    "charmap", "idna", "mbcs", "oem", "palmos", "punycode", "raw_unicode_escape", "undefined",
    "unicode_escape", "utf_7",  # not what files are in
    "cp424",  # whose Hebrew is nothing but ASCII
    "mac_arabic", "mac_farsi",  # in which Python writes even a space as another byte
})  # fmt: skip


def encodings_of_python() -> list[str]:
    names = {module.name for module in pkgutil.iter_modules(encodings.__path__)} - LEFT_OUT
    return sorted(name for name in names if is_text_encoding(name))


def is_text_encoding(name: str) -> bool:
    try:
        codecs.lookup(name)
        "".encode(name)
    except LookupError:
        return False
    return True


def is_meant_for(encoding: str, language: str) -> bool:
    if encoding.startswith("utf_") or NATIONAL.get(encoding) == language:
        return True
    if language in EAST_ASIAN:
        return encoding.startswith(EAST_ASIAN[language])
    others = tuple(prefix for prefixes in EAST_ASIAN.values() for prefix in prefixes)
    return not encoding.startswith(others) and encoding not in NATIONAL


def written(language: str) -> dict[bytes, str]:
    """The bytes that the prose of a language is in one encoding and another, and its text."""
    texts = {}
    for text in (PROSE[language], PROSE[language].translate(TYPED)):
        for encoding in encodings_of_python():
            if is_meant_for(encoding, language):
                try:
                    texts[text.encode(encoding)] = text
                except UnicodeError:
                    continue
    return texts


@pytest.mark.parametrize("language", sorted(PROSE))
def test_what_is_read_is_what_was_written(language: str) -> None:
    texts = written(language)
    assert len(texts) > 8
    assert {data: decode(data).lstrip("\ufeff") for data in texts} == texts


def test_every_known_language_is_tried() -> None:
    assert PROSE.keys() >= named_codes()
    assert named_codes() - letters().keys() == {"ja", "ko", "zh"}


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Ministrul Ştefan Moţoc a anunţat că nu ştie. „Nu vrem asta”, a spus în faţă.", "cp1250"),
        ("Ministrul Ștefan Moțoc a anunțat că nu știe. „Nu vrem asta”, a spus.", "mac_romanian"),
        ("Le coût est de 20 € à Paris, a dit le maire, qui n'en sait pas plus.", "iso8859_15"),
        ("El precio es de 20 € en la ciudad, según la compañía.", "cp1252"),
        ("Šéf odborů řekl, že už to není možné, ale že to zkusí.", "cp1250"),
        ("The café on the Champs-Élysées – 30 m² of it – cost £5m.", "cp1252"),
        ("“It’s over,” she said — and it was…", "cp1252"),
        ("“It’s over,” said Erdoğan’s aide, Ayşe Işık.", "cp1254"),
        ("“It’s over,” she told Xinhua on Monday. ‘It’s all over,’ he said.", "gb18030"),
        ("Zoë was there", "cp1252"),
        ("She left Zoë at the café", "cp437"),
        ("She left Zoë at the naïve café", "mac_roman"),
    ],
)
def test_short_texts(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    assert decode(data) == text


@pytest.mark.parametrize("byte", [0x82, 0x90, 0xA4, 0xC9, 0xFF])
def test_one_byte_is_no_reason_to_refuse(byte: int) -> None:
    text = decode(b"The mayor said " + bytes([byte]) + b" and left.")
    assert text.startswith("The mayor said ")
    assert text.endswith(" and left.")


@pytest.mark.parametrize(
    ("language", "encoding"),
    [("ja", "euc_jp"), ("zh", "gbk"), ("ko", "cp949"), ("de", "mac_roman")],
)
def test_long_texts(language: str, encoding: str) -> None:
    text = PROSE["en"].translate(TYPED).replace("ë", "e") * 200 if language == "de" else "\n"
    text = "".join(filter(str.isascii, text)) + PROSE[language] * 300
    assert decode(text.encode(encoding)) == text


def test_a_language_without_letters_of_its_own() -> None:
    text = "Jembatan baru itu akan dibuka pada hari ini, kata André dari kafe yang ada di sana."
    assert decode(text.encode("cp1252")) == text


def test_a_long_line_costs_no_more_than_a_short_one() -> None:
    text = "x" * 60_000 + " café"
    assert decode(text.encode("cp1252")) == text


def test_bytes_that_make_no_text() -> None:
    noise = Random(1).choices(range(0x20, 0x100), k=2000)
    assert detect_encoding(bytes(noise)) is None
