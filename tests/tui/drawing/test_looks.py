"""From one look to another: what is sent does what it says, in as few characters as can be."""

from __future__ import annotations

import pytest
from emulator import Emulator
from hypothesis import given
from hypothesis import strategies as st

from tui.drawing.looks import bare, change

ATTRIBUTES = st.lists(st.sampled_from(["1", "3", "4", "7", "9"]), unique=True)
COLOURS = st.sampled_from(["", "31", "97", "39", "38;5;200", "38;2;1;48;4"])
GROUNDS = st.sampled_from(["", "41", "107", "49", "48;5;7", "48;2;200;38;5"])
LOOKS = st.builds(
    lambda attributes, *colours: ";".join(filter(None, (*attributes, *colours))),
    ATTRIBUTES,
    COLOURS,
    GROUNDS,
)


def written(*sequences: str) -> object:
    emulator = Emulator(4, 1, lambda answer: None)
    emulator.feed("".join((*sequences, "x")).encode())
    return emulator.screen.buffer[0][0]


@given(LOOKS, LOOKS)
def test_a_change_ends_in_the_look_that_was_meant(before: str, after: str) -> None:
    start = f"\x1b[{before}m"
    assert written(start, change(before, after)) == written("\x1b[0m", f"\x1b[{after}m")


@pytest.mark.parametrize(
    ("before", "after", "sent"),
    [
        ("1;38;2;1;2;3;48;2;4;5;6", "1;38;2;1;2;3;48;2;4;5;6", ""),
        ("38;2;1;2;3;48;2;4;5;6", "38;2;7;7;7;48;2;4;5;6", "\x1b[38;2;7;7;7m"),
        ("38;2;1;2;3;48;2;4;5;6", "38;2;1;2;3", "\x1b[49m"),
        ("1;2;38;2;1;2;3;48;2;4;5;6", "2;38;2;1;2;3;48;2;4;5;6", "\x1b[22;2m"),
        ("1;48;2;4;5;6", "1", "\x1b[49m"),
        ("1;31;44", "", "\x1b[m"),
    ],
)
def test_only_what_changes_is_told(before: str, after: str, sent: str) -> None:
    assert change(before, after) == sent


def test_what_is_seen_of_a_look_on_blanks() -> None:
    assert bare("1;3;38;2;1;2;3;48;2;4;5;6") == bare("48;2;4;5;6") == "48;2;4;5;6"
    assert bare("4;31;44") == "4;31;44"
