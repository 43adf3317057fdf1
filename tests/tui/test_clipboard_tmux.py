"""Copying inside a real tmux, which is shown in a terminal that takes OSC 52."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("fcntl", reason="needs pseudo-terminals")

from multiplexer import Tmux

if TYPE_CHECKING:
    from pathlib import Path


pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="needs tmux")

TEXT = "“Grüße” from a pane"
COPY = f"""
import sys
from tui import clipboard

def write(sequence):
    sys.stdout.write(sequence)
    sys.stdout.flush()

print(clipboard.copy({TEXT!r}, "it", write=write, platform="linux").route)
input()
"""


def test_default_settings(tmp_path: Path) -> None:
    with Tmux([sys.executable, "-c", COPY], tmp_path) as terminal:
        terminal.wait_for("Route.TMUX")
        terminal.wait_until(lambda: terminal.emulator.copies == [TEXT])
        assert terminal.ask("show-buffer") == TEXT


@pytest.mark.parametrize("option", ["set -s set-clipboard on", "set -gq allow-passthrough on"])
def test_tmux_out_of_reach(tmp_path: Path, option: str) -> None:
    """As on another machine, or in a container, where only sequences get through."""
    command = ["env", "PATH=/nowhere", sys.executable, "-c", COPY]
    with Tmux(command, tmp_path, option) as terminal:
        terminal.wait_for("Route.TERMINAL")
        terminal.wait_until(lambda: terminal.emulator.copies == [TEXT])


def test_attached_over_ssh(tmp_path: Path) -> None:
    """The program was started at the desk, but its reader has gone home."""
    command = ["env", "DISPLAY=:0", sys.executable, "-c", "input('Ready?')\n" + COPY]
    with Tmux(command, tmp_path) as terminal:
        terminal.wait_for("Ready?")
        terminal.ask("set-environment", "SSH_CONNECTION", "10.0.0.2 50122 10.0.0.1 22")
        terminal.press("enter")
        terminal.wait_for("Route.TMUX")
        terminal.wait_until(lambda: terminal.emulator.copies == [TEXT])
