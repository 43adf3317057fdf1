"""The terminal of the end-to-end tests, tried with tiny programs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

pytest.importorskip("fcntl", reason="needs pseudo-terminals")

from picture import svg
from terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Callable


def python(code: str, *, columns: int = 40) -> Terminal:
    """A terminal in which `code` runs, in Python."""
    imports = "import os, signal, sys, tty\nfrom pathlib import Path\n"
    command = [sys.executable, "-ISc", imports + code]
    return Terminal(command, columns=columns, rows=6)


def test_text_and_exit_status() -> None:
    with python("print('hello'); sys.exit(3)") as terminal:
        terminal.wait_for("hello")
        assert terminal.wait_for_exit() == 3
        assert bytes(terminal.bytes) == b"hello\r\n"


def test_missing_program() -> None:
    with Terminal(["no-such-program"], columns=40, rows=6) as terminal:
        assert terminal.wait_for_exit() == 1
        assert "no-such-program: No such file" in terminal.screen_text()


def test_keys() -> None:
    code = "tty.setraw(0)\nprint('ready')\nwhile True: print(ascii(os.read(0, 9).decode()))"
    with python(code) as terminal:
        terminal.wait_for("ready")
        for key, received in {
            "n": "'n'",
            "ctrl+p": "'\\x10'",
            "escape": "'\\x1b'",
            "shift+tab": "'\\x1b[Z'",
            "„": "'\\u201e'",
        }.items():
            terminal.press(key)
            terminal.wait_for(received)


def test_size_and_resize() -> None:
    code = (
        "signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGWINCH})\n"
        "while True:\n"
        "    print(*os.get_terminal_size(), flush=True)\n"
        "    signal.sigwait({signal.SIGWINCH})"
    )
    with python(code) as terminal:
        terminal.wait_for("40 6")
        terminal.resize(100, 30)
        terminal.wait_for("100 30")
        assert len(terminal.lines) == 30


def test_surroundings() -> None:
    with python("print(*sorted(os.environ)); print(Path.home())", columns=200) as terminal:
        terminal.wait_for_exit()
        names, home, *_ = terminal.lines
    assert "PYTEST" not in names
    assert "DISPLAY" not in names
    assert {"TERM", "HOME", "XDG_CONFIG_HOME"} <= set(names.split())
    assert home == str(terminal.home)
    assert not terminal.home.exists()


def test_close_ends_a_stubborn_program() -> None:
    with python("signal.signal(signal.SIGHUP, signal.SIG_IGN)\nprint('here')\ninput()") as it:
        it.wait_for("here")
    assert it._process.poll() is not None


@pytest.mark.parametrize(
    "wait", [lambda it: it.wait_for("more", patience=0), lambda it: it.wait_for_exit(patience=0)]
)
def test_impatience_shows_the_screen(wait: Callable[[Terminal], None]) -> None:
    with python("print('only this', flush=True); input()") as terminal:
        terminal.wait_for("only this")
        with pytest.raises(AssertionError, match=r"still running.*\nonly this"):
            wait(terminal)


def test_waiting_in_vain_ends_with_the_program() -> None:
    with (
        python("print('last words')") as terminal,
        pytest.raises(AssertionError, match=r"ended with status 0:\nlast words"),
    ):
        terminal.wait_for("more")


def test_queries_are_answered() -> None:
    code = "tty.setraw(0); os.write(1, b'\\x1b[c'); print(ascii(os.read(0, 99).decode()))"
    with python(code) as terminal:
        terminal.wait_for(r"\x1b[?6c")


def test_half_a_picture_is_not_looked_at() -> None:
    code = "print('\\x1b[?2026hhalf', flush=True); input(); print('whole\\x1b[?2026l')"
    with python(code) as terminal:
        with pytest.raises(AssertionError):
            terminal.wait_for("half", patience=0.2)
        terminal.press("enter")
        terminal.wait_for("half")
        assert "whole" in terminal.screen_text()


def test_picture() -> None:
    with python(
        r"print('\x1b[1;31mred\x1b[m \x1b[38;2;1;2;3;48;5;21mblue\x1b[m \x1b[95;33mx <y> 新')"
    ) as it:
        it.wait_for("blue")
        picture = svg(it, title="A <title>")
    ET.fromstring(picture)
    assert "red" in picture
    assert "#0000ff" in picture
