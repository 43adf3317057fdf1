"""Tokens: words and marks with their places."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.text.tokens import Shape, shape_of, tokens


def words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Carter’s men didn't go.", ["Carter", "’s", "men", "did", "n't", "go", "."]),
        ("the U.S. and the E.U.", ["the", "U.S.", "and", "the", "E.U."]),
        ("Mr. Smith met J. Edgar Hoover", ["Mr.", "Smith", "met", "J.", "Edgar", "Hoover"]),
        ("Ban Ki-moon, al-Assad", ["Ban", "Ki-moon", ",", "al-Assad"]),
        ("It rose 3.2% to 1,000.", ["It", "rose", "3.2", "%", "to", "1,000", "."]),
        ("the 5th at 10:30", ["the", "5th", "at", "10:30"]),
        ("“Go,” he said…", ["“", "Go", ",", "”", "he", "said", "…"]),
        ("wait... -- no", ["wait", "...", "--", "no"]),
        ("AT&T and O’Neill", ["AT&T", "and", "O’Neill"]),
        ("we’ll, I'm", ["we", "’ll", ",", "I", "'m"]),
        ("rock 'n' roll", ["rock", "'", "n", "'", "roll"]),
        ("Łódź, Αθήνα, Москва", ["Łódź", ",", "Αθήνα", ",", "Москва"]),
        ("", []),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_offsets_count_into_the_whole_text() -> None:
    found = tokens("Skip. Ash Carter’s plan", 6)
    assert [(token.start, token.end) for token in found] == [(6, 9), (10, 16), (16, 18), (19, 23)]
    assert words("a b c")[:2] == [token.text for token in tokens("a b c", 0, 3)]


def test_lower_case_has_straight_apostrophes() -> None:
    assert [token.lower for token in tokens("O’Neill DOESN’T")] == ["o'neill", "does", "n't"]


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("said", Shape.LOWER),
        ("Carter", Shape.CAPITALISED),
        ("Ki-moon", Shape.CAPITALISED),
        ("McCain", Shape.CAPITALISED),
        ("NATO", Shape.UPPER),
        ("U.S.", Shape.UPPER),
        ("G-20", Shape.INITIAL),
        ("J.", Shape.INITIAL),
        ("J", Shape.INITIAL),
        ("iPhone", Shape.MIXED),
        ("al-Assad", Shape.MIXED),
        ("12", Shape.NUMBER),
        ("5th", Shape.NUMBER),
        (",", Shape.MARK),
        ("’s", Shape.MARK),
        ("n't", Shape.LOWER),
        ("橋", Shape.LOWER),
    ],
)
def test_shape(text: str, shape: Shape) -> None:
    assert shape_of(text) is shape


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_tokens_cover_all_but_white_space(text: str) -> None:
    previous = 0
    for token in tokens(text):
        assert previous <= token.start < token.end
        assert text[token.start : token.end] == token.text
        assert not text[previous : token.start].strip()
        previous = token.end
    assert not text[previous:].strip()


@pytest.mark.parametrize("text", ["a-" * 100_000, "." * 200_000, "U." * 100_000, "1," * 100_000])
def test_long_words_take_no_longer_than_they_should(text: str) -> None:
    assert tokens(text)[-1].end == len(text)
