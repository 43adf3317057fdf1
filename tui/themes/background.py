"""Asking the terminal whether it is dark or light.

The question (OSC 11) is asked before the program imports what takes long, and the answer read
afterwards: by then it has come. A question that every terminal answers follows (device attributes,
DA1): once that answer is there, no other will come, and nothing is left that could be taken for a
key. What the reader types in the meantime is kept.
"""

from __future__ import annotations

import os
import re
import select
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


_QUESTION = b"\x1b]11;?\x1b\\\x1b[c"
_COLOUR = re.compile(
    rb"\x1b\]11;(?:rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})[^\x07\x1b]*"
    rb"|[^\x07\x1b]*)(?:\x07|\x1b\\)"
)
_FENCE = re.compile(rb"\x1b\[\?[0-9;]*c")
_BROKEN_OFF = re.compile(rb"\x1b(?:\][^\x07\x1b]*|\[\?[0-9;]*)\Z")
_PATIENCE, _PATIENCE_FROM_AFAR = 0.25, 1.0
"""Seconds from the question to the answer; the second over SSH, where that is a round trip.

Importing Textual takes about as long as the first, so there is hardly any wait for a terminal that
answers no question at all.
"""
_LIGHT_GROUNDS = frozenset({"7", "15"})


@dataclass(slots=True)
class Answer:
    """What a terminal said.

    Attributes:
        light: whether its background is light, None if it did not say.
        typed: what the reader typed before it answered.
    """

    light: bool | None = None
    typed: bytes = field(default=b"", repr=False)


@contextmanager
def asked_background(environment: Mapping[str, str]) -> Iterator[Answer]:
    """Ask the terminal for its background; the answer is filled in at the end of the block.

    Nothing is asked if standard input and output are not a terminal, or one that has no answer.
    While the question is open, what is typed is not echoed.
    """
    answer = Answer(light=is_light_by(environment))
    if not (sys.stdin.isatty() and sys.stdout.isatty() and _answers(environment)):
        yield answer
        return
    keys = sys.stdin.fileno()
    import termios
    import tty

    before = termios.tcgetattr(keys)
    try:
        tty.setcbreak(keys, termios.TCSANOW)
        patience = _PATIENCE_FROM_AFAR if "SSH_CONNECTION" in environment else _PATIENCE
        deadline = time.monotonic() + patience
        os.write(sys.stdout.fileno(), _QUESTION)
        yield answer
        light, answer.typed = understood(_received(keys, deadline))
        if light is not None:
            answer.light = light
    finally:
        termios.tcsetattr(keys, termios.TCSANOW, before)


def is_light_by(environment: Mapping[str, str]) -> bool | None:
    """Whether the background is light by `COLORFGBG`, which some terminals set."""
    *_, ground = environment.get("COLORFGBG", "").split(";")
    return ground in _LIGHT_GROUNDS if ground.isdecimal() else None


def understood(received: bytes) -> tuple[bool | None, bytes]:
    """Whether what a terminal sent means a light background, and what else it sent: keys."""
    light = None
    if (colour := _COLOUR.search(received)) and colour[1]:
        red, green, blue = (int(part, 16) / (16 ** len(part) - 1) for part in colour.groups())
        light = 0.299 * red + 0.587 * green + 0.114 * blue > 0.5
    return light, _BROKEN_OFF.sub(b"", _FENCE.sub(b"", _COLOUR.sub(b"", received)))


def _answers(environment: Mapping[str, str]) -> bool:
    """Whether the terminal may have an answer; the console of Linux and old ones have none."""
    return sys.platform != "win32" and environment.get("TERM", "dumb") not in {"dumb", "linux"}


def _received(descriptor: int, deadline: float) -> bytes:
    """What comes before the fence, or before a time on the monotonic clock."""
    received = b""
    while not _FENCE.search(received):
        left = max(0.0, deadline - time.monotonic())
        if not select.select([descriptor], [], [], left)[0]:
            break
        if not (more := os.read(descriptor, 4096)):
            break
        received += more
    return received
