"""From bytes to clean text: the text contract."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.articles import from_text
from newsreader.source.decoding import NotTextError, clean, decode

ENGLISH = "“The café is open,” the mayor’s office said – at last. It cost €3bn.\n"
FRENCH = "Le maire a été élu à l’unanimité, a-t-il dit, même s’il n’était pas là.\n"
SPANISH = "El año que viene será más difícil, según la compañía, que también está allí.\n"
SWEDISH = "Bron är öppen från och med i dag, säger hon, och det är på tiden.\n"
POLISH = "Most został otwarty, powiedział burmistrz, który się śmiał, że już był czas.\n"
RUSSIAN = "Мост открыли в понедельник, сказал мэр, и все были этому очень рады.\n"
JAPANESE = "新しい橋は月曜日に開通したと、市長は語った。工事には十年もかかった。\n"


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("one\u2028two\u2029three\x85four", "one\ntwo\nthree\nfour"),
        ("\r\n\r\n\r", "\n\n\n"),
        ("\ufeffone\ufefftwo", "one\ufefftwo"),
        ("one\ftwo\n\fthree\f\r\nfour\r\f\nfive", "one\ntwo\nthree\nfour\n\nfive"),
        ("a\x00b\x07c\x0bd\x0ee\x1bf\x1fg\x7fh\x80i\x9bj", "abcdefghij"),
        ("\x1b[31mred\x1b[0m \x1b]52;c;QQ==\x07", "[31mred[0m ]52;c;QQ=="),
        ("a\u202ab\u202bc\u202cd\u202de\u202ef\u2066g\u2067h\u2068i\u2069j", "abcdefghij"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("a\xa0b\u200bc\u200ed\u200df\u2003g\xadh", "a\xa0b\u200bc\u200ed\u200df\u2003g\xadh"),
        ("e\u0301 ﬁ ① Å 👩‍👩‍👧", "e\u0301 ﬁ ① Å 👩‍👩‍👧"),
        ("a\ud800b", "ab"),
        ("\x00\ufeff\r\x00\n", "\n\n"),
        ("", ""),
    ],
)
def test_cleaning(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned
    assert from_text(raw).text == cleaned


@given(st.text(st.characters(exclude_categories=()), max_size=40))
@settings(max_examples=60, deadline=None)
def test_clean_text_holds_no_controls_and_stays(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not {c for c in once if unicodedata.category(c) in {"Cc", "Cs"}} - {"\n", "\t"}
    assert not set(once) & set("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    once.encode()


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cf"]), max_size=60))
@settings(max_examples=50, deadline=None)
def test_clean_utf8_is_the_text_to_the_character(text: str) -> None:
    assert clean(decode(text.encode())) == text


@given(st.binary(max_size=60))
@settings(max_examples=60, deadline=None)
def test_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data)
    except NotTextError:
        return
    clean(text).encode()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN + ENGLISH])
def test_unicode_encodings(encoding: str, text: str) -> None:
    assert clean(decode(text.encode(encoding))) == text


@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-32-be", "utf-32-le"])
def test_byte_order_marks(encoding: str) -> None:
    assert clean(decode(("\ufeff" + JAPANESE).encode(encoding))) == JAPANESE


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        (FRENCH, "cp1252"),
        (SPANISH, "latin-1"),
        (SWEDISH, "latin-1"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN * 3, "koi8-r"),
        (JAPANESE, "shift_jis"),
    ],
)
def test_other_encodings_are_detected(text: str, encoding: str) -> None:
    data = text.replace("’", "'").encode(encoding)
    assert decode(data) == data.decode(encoding)


def test_damage_does_not_make_utf8_another_encoding() -> None:
    data = (RUSSIAN + ENGLISH).encode()
    damaged = data[:101] + b"\xff" + data[101:-3]
    assert "понедельник" in decode(damaged)
    assert "“The café is open,”" in decode(damaged)
    assert "\ufffd" in decode(damaged)


@pytest.mark.parametrize("cut", [1, 2])
def test_a_cut_in_the_last_character_is_no_damage(cut: int) -> None:
    assert decode("“We will go on”".encode()[:-cut]) == "“We will go on\ufffd"


def test_a_cut_in_the_only_such_character_is_no_damage() -> None:
    assert decode("They met at the café".encode()[:-1]) == "They met at the caf\ufffd"
    assert decode("They met at the café".encode("cp1252")) == "They met at the café"


def test_a_few_bytes_of_another_encoding_are_damage() -> None:
    data = (ENGLISH * 2).encode() + b"His fianc\xe9e\x92s brother agreed."
    assert decode(data) == f"{ENGLISH * 2}His fianc\ufffde\ufffds brother agreed."


@pytest.mark.parametrize(
    "text",
    [
        "The light is \x1b[31mred\x1b[0m and \x1b(Bthen green.\n",
        "It was ~{about} ten~ and ~{so on.\n",
    ],
)
def test_what_looks_like_a_switch_of_characters_is_text(text: str) -> None:
    assert decode(text.encode()) == text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00",
        b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\x00>\x00",
        bytes(range(256)) * 4,
        bytes(1000),
        b"text" + bytes(508),
        bytes(range(1, 256)) * 4,
    ],
)
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(NotTextError):
        decode(data)


def test_stray_control_characters_are_no_reason_to_refuse() -> None:
    assert clean(decode(bytes(range(32)) + ENGLISH.encode())) == f"\t\n\n{ENGLISH}"


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01binary\x00",
        b"\x00a\x00\x01\x00b",
        b"ab\x00\x00",
        b"\x00\x00\x00",
    ],
)
def test_a_few_zeros_do_not_make_utf_16(data):
    with pytest.raises(NotTextError):
        decode(data)
