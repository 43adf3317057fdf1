from __future__ import annotations

import os
import sys
import termios
import threading
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.themes import asked_background
from tui.themes.background import is_light_by, understood

FENCE = b"\x1b[?62;22c"
XTERM = {"TERM": "xterm-256color"}


@pytest.fixture
def terminal(monkeypatch):
    """A terminal as standard input and output, and its other end."""
    outside, inside = os.openpty()
    with open(inside, "rb", buffering=0, closefd=False) as stream:
        streams = SimpleNamespace(stdin=stream, stdout=stream, platform=sys.platform)
        monkeypatch.setattr("tui.themes.background.sys", streams)
        yield outside, inside
    os.close(inside)
    os.close(outside)


def answering(outside: int, answer: bytes) -> threading.Thread:
    """A terminal that waits for both questions, then answers."""

    def answer_once() -> None:
        asked = b""
        while not asked.endswith(b"\x1b[c"):
            asked += os.read(outside, 100)
        os.write(outside, answer)

    thread = threading.Thread(target=answer_once)
    thread.start()
    return thread


@pytest.mark.parametrize(
    ("answer", "light", "typed"),
    [
        (b"\x1b]11;rgb:ffff/ffff/dddd\x1b\\" + FENCE, True, b""),
        (b"\x1b]11;rgb:1e/1e/2e\x07" + FENCE, False, b""),
        (b"j\x1b]11;rgba:0/0/0/f\x07n\xc3\xa9" + FENCE, False, b"jn\xc3\xa9"),
        (FENCE, None, b""),
        (b"\x1b[B" + FENCE, None, b"\x1b[B"),
    ],
)
def test_the_terminal_is_asked_and_nothing_is_lost_or_left(terminal, answer, light, typed):
    outside, inside = terminal
    before = termios.tcgetattr(inside)
    thread = answering(outside, answer)
    with asked_background(XTERM) as told:
        assert not termios.tcgetattr(inside)[3] & (termios.ECHO | termios.ICANON)
    thread.join()
    assert (told.light, told.typed) == (light, typed)
    assert termios.tcgetattr(inside) == before


def test_a_terminal_that_answers_nothing_is_not_waited_for_long(terminal, monkeypatch):
    monkeypatch.setattr("tui.themes.background._PATIENCE", 0.0)
    with asked_background(XTERM | {"COLORFGBG": "0;15"}) as told:
        pass
    assert (told.light, told.typed) == (True, b"")


@pytest.mark.parametrize("term", ["dumb", "linux", ""])
def test_what_has_no_answer_is_not_asked(terminal, term):
    with asked_background({"TERM": term} if term else {}) as told:
        pass
    assert told.light is None
    os.write(terminal[1], b"!")
    assert os.read(terminal[0], 100) == b"!"


@pytest.mark.parametrize(
    ("written", "light"),
    [("15;0", False), ("0;15", True), ("0;default;7", True), ("", None), ("x", None)],
)
def test_some_terminals_tell_by_the_environment(written, light):
    assert is_light_by({"COLORFGBG": written}) is light
    assert is_light_by({}) is None


@settings(max_examples=50, deadline=None)
@given(st.text("abcjn1 ]é/", max_size=8), st.text("abcjn1 ]é/", max_size=8), st.booleans())
def test_whatever_is_typed_around_the_answer_is_kept(before, between, light):
    colour = b"\x1b]11;rgb:%s\x07" % (b"ffff/ffff/ffff" if light else b"0000/0000/0000")
    received = before.encode() + colour + between.encode() + FENCE
    assert understood(received) == (light, (before + between).encode())


@pytest.mark.parametrize("broken", [b"\x1b]11;rgb:ff", b"\x1b]", b"\x1b[?6"])
def test_an_answer_that_broke_off_is_no_key(broken):
    assert understood(b"j" + broken) == (None, b"j")
