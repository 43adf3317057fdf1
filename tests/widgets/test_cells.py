import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from widgets.cells import (
    HYPHEN_POINT,
    JOINER,
    REPLACEMENT,
    cell_widths,
    characters,
    index_at,
    is_plain,
    shown,
)

ASTRONAUT = "👩\u200d🚀"
ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two\nlines", "two lines"),
        ("one\ttab", "one tab"),
        ("two \n  lines", f"two{JOINER * 3} lines"),
        ("thin\u2009space", "thin space"),
        ("全角\u3000空白", "全角 空白"),
        ("ten\u00a0euros", "ten\u00a0euros"),
        ("soft\u00adhyphen", f"soft{JOINER}hyphen"),
        ("\x1b[31mred", f"{REPLACEMENT}[31mred"),
        ("a\x9bb", f"a{REPLACEMENT}b"),
        ("right\u202eleft", f"right{JOINER}left"),
        ("\udcff", REPLACEMENT),
        (" \u200da", f" {JOINER}a"),
        ("a\U000e0041\U000e0001b", f"a{JOINER * 2}b"),
        (f"{ENGLAND}!", f"{ENGLAND}!"),
        (f"{ENGLAND}{ENGLAND[1:]}", f"{ENGLAND}{JOINER * 6}"),
        (ENGLAND[:-1], ENGLAND[0] + JOINER * 5),
        ("a" + "\u0301" * 8 + "b", "a" + "\u0301" * 8 + "b"),
        ("a" + "\u0301" * 60 + "b", "a" + "\u0301" * 8 + JOINER * 52 + "b"),
        ("\u1100" + "\u1160" * 20, "\u1100" + "\u1160" * 8 + JOINER * 12),
        ("\x00" * 20, REPLACEMENT * 20),
    ],
)
def test_shown(text, expected):
    assert shown(text) == expected


@given(st.text())
def test_what_is_shown_has_a_character_for_each_and_no_control_character(text):
    result = shown(text)
    assert len(result) == len(text)
    assert not any(unicodedata.category(character) in {"Cc", "Cs"} for character in result)
    assert "\u202e" not in result


def test_every_plain_character_takes_one_cell():
    plain = [chr(code) for code in range(0x3000) if is_plain(chr(code))]
    assert {cell_len(character) for character in plain} == {1}
    assert {"a", "é", "я", "“", "—", "€", "\u00a0"} <= set(plain)


@pytest.mark.parametrize(
    ("text", "widths"),
    [
        ("ab", [1, 1]),
        ("日本", [2, 2]),
        ("e\u0301!", [1, 0, 1]),
        (f"a{ASTRONAUT}b", [1, 2, 0, 0, 1]),
        ("❤\ufe0f!", [2, 0, 1]),
        ("a🇩🇪🇫🇷🇯", [1, 2, 0, 2, 0, 1]),
        ("👍🏽👍", [2, 0, 2]),
        (ENGLAND, [2, 0, 0, 0, 0, 0, 0]),
        ("\u0301a", [0, 1]),
        ("a\u200d", [1, 0]),
    ],
)
def test_cell_widths(text, widths):
    assert cell_widths(text) == widths


@given(st.text(st.sampled_from("aé日e\u0301\u200d\ufe0f👩🚀❤가 \u200b")))
def test_widths_add_up_to_what_textual_takes_the_text_for(text):
    text = shown(text)
    assert sum(cell_widths(text)) == cell_len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("plain", "p l a i n"),
        ("cafe\u0301s", "c a f e\u0301 s"),
        (f"a{ASTRONAUT}🇩🇪🇫🇷👍🏽1\ufe0f\u20e3", f"a {ASTRONAUT} 🇩🇪 🇫🇷 👍🏽 1\ufe0f\u20e3"),
        ("กำนี้", "กำ นี้"),
        ("क्षिक", "क्षि क"),
        ("가나", "가 나"),
        ("a\u06001\u0601\u06022", "a \u06001 \u0601\u06022"),
        (f"\u0600{JOINER}1", f"\u0600{JOINER} 1"),
        (f"a{JOINER}b", f"a{JOINER} b"),
    ],
)
def test_characters_as_a_reader_counts_them(text, expected):
    starts = characters(text)
    found = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    assert " ".join(found) == expected


def test_a_soft_hyphen_is_shown_only_where_it_may_be_one():
    assert shown("co\u00adop") == f"co{JOINER}op"
    assert shown("co\u00adop", hyphenated=True) == f"co{HYPHEN_POINT}op"
    assert shown("a\u2063b", hyphenated=True) == f"a{JOINER}b"


def test_index_at_a_cell():
    text = "a日e\u0301b"
    assert [index_at(text, cell) for cell in range(-1, 6)] == [None, 0, 1, 1, 2, 4, None]
