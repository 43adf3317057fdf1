"""The emulator beneath the terminal of the end-to-end tests."""

from __future__ import annotations

import pyte
import pytest
from emulator import Emulator
from hypothesis import given, settings
from hypothesis import strategies as st


class Probe(Emulator):
    """An emulator of 40 columns and 6 rows that keeps its answers."""

    def __init__(self) -> None:
        self.answers: list[str] = []
        super().__init__(40, 6, self.answers.append)

    def first_row(self) -> str:
        row = self.screen.buffer[0]
        return "".join(row[column].data for column in range(40)).rstrip()


def fed(text: str) -> Probe:
    probe = Probe()
    probe.feed(text.encode())
    return probe


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("\x1b[c", "\x1b[?6c"),
        ("\x1b[3;5H\x1b[6n", "\x1b[3;5R"),
        ("\x1b[5n", "\x1b[0n"),
        ("\x1b[?2026$p", "\x1b[?2026;2$y"),
        ("\x1b[?2048$p", "\x1b[?2048;0$y"),
    ],
)
def test_queries_are_answered(query: str, answer: str) -> None:
    assert fed(query).answers == [answer]


@pytest.mark.parametrize(
    "sequence",
    [
        "\x1b[>25u",  # kitty keyboard protocol: push flags
        "\x1b[<u",  # and pop them
        "\x1b[=1;2u",
        "\x1b[?u",
        "\x1b[?2026$p",
        "\x1b[4:3m",
        "\x1b[2 q",
        "\x1b]8;;https://example.org\x1b\\",
        "\x1b]52;c;eA==\x07",
        "\x1bPtmux;\x1b\x1b]52;c;eA==\x07\x1b\\",
        "\x1bPtmux;\x1b\x1b]0;title\x1b\x1b\\\x1b\\",
        "\x1b_Ga=q;AAAA\x1b\\",
        "\x1b(B",
        "\x1b=",
        "\u200d\ufe0f\u200b",
    ],
)
def test_sequences_leave_no_text(sequence: str) -> None:
    assert fed(f"be{sequence}fore").first_row() == "before"


@given(st.lists(st.integers(0, 40), max_size=5))
@settings(max_examples=40)
def test_bytes_may_come_in_any_pieces(cuts: list[int]) -> None:
    data = "a\x1b[31mred“\x1b]52;c;aGk=\x07\x1bP$q m\x1b\\.".encode()
    probe = Probe()
    for start, end in zip([0, *sorted(cuts)], [*sorted(cuts), len(data)], strict=True):
        probe.feed(data[start:end])
    assert probe.first_row() == "ared“."
    assert probe.screen.buffer[0][1].fg == "red"
    assert probe.copies == ["hi"]


def test_broken_sequence_does_not_swallow_what_follows() -> None:
    assert fed("\x1b[é and on").first_row() == "[é and on"


def test_wide_and_combining_characters() -> None:
    probe = fed("新聞 e\u0301 👍\ufe0f!")
    assert probe.first_row() == "新聞 é 👍!"
    assert probe.screen.cursor.x == 10


PIECES = [
    "plain",
    "“─”",
    "新聞",
    "x" * 37,
    "\r\n",
    "\x1b[1;31m",
    "\x1b[m",
    "\x1b[38;5;9m",
    "\x1b[2;36H",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12))
@settings(max_examples=60)
def test_what_is_drawn_at_once_is_what_pyte_draws(pieces: list[str]) -> None:
    text = "".join(pieces)
    screen = pyte.Screen(40, 6)
    pyte.Stream(screen).feed(text)
    probe = fed(text)
    for row in range(6):
        drawn, expected = probe.screen.buffer[row], screen.buffer[row]
        assert [drawn[column] for column in range(40)] == [expected[column] for column in range(40)]
    assert (probe.screen.cursor.x, probe.screen.cursor.y) == (screen.cursor.x, screen.cursor.y)


def test_alternate_screen_and_modes() -> None:
    probe = fed("shell$ \x1b[?1049h\x1b[?25l\x1b[?1000;1006h\x1b[2J\x1b[Hprogram")
    assert probe.first_row() == "program"
    assert not probe.is_restored
    probe.feed(b"\x1b[?1000l\x1b[?1006l\x1b[?1049l\x1b[?25h")
    assert probe.first_row() == "shell$"
    assert probe.is_restored
    probe.feed(b"\x1b[?1049h")
    assert probe.first_row() == ""
