"""Whether a terminal erases in colour."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytest.importorskip("curses", reason="asks the descriptions of terminals")

ASK = "from tui.drawing.erasing import erases_in_colour; print(erases_in_colour())"


@pytest.mark.parametrize(
    ("environment", "answer"),
    [
        ({"TERM": "xterm-256color"}, "True"),
        ({"TERM": "screen-256color"}, "False"),
        ({"TERM": "vt100"}, "False"),
        ({"TERM": "xterm-256color", "STY": "1.pts-0"}, "False"),
        ({"TERM": "no-such-terminal"}, "False"),
        ({}, "False"),
    ],
)
def test_it_is_as_described(environment: dict[str, str], answer: str) -> None:
    others = {name: value for name, value in os.environ.items() if name not in {"TERM", "STY"}}
    told = subprocess.run(
        [sys.executable, "-c", ASK], env=others | environment, check=True, capture_output=True
    )
    assert told.stdout.decode().strip() == answer
