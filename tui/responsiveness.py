"""Keeping keys quick while threads work: the interpreter's settings, and who goes first.

Python runs one thread at a time. A thread that analyses an article hands over every few
milliseconds, and each hand-over while a key is answered would cost that much. So the intervals are
made short, the garbage collector is kept from walking through everything at the start, and
background work steps aside for a moment whenever a key is pressed.
"""

from __future__ import annotations

import gc
import os
import sys
import time

_SWITCH = 0.001
_FRAMES = "120"
_MOMENT = 0.03
"""Seconds that a key is given to be answered and painted."""
_PATIENCE = 0.1
"""Seconds after which background work goes on even though keys keep coming."""


def prepare() -> None:
    """Set the interpreter up for a program with a screen; call it before importing Textual.

    Textual paints what a key has changed up to 60 times a second; the status line, which follows
    the article, would lag by a whole frame.
    """
    os.environ.setdefault("TEXTUAL_FPS", _FRAMES)
    sys.setswitchinterval(_SWITCH)


def collect_garbage() -> None:
    """Collect garbage from now on, except what was there at the start and stays to the end."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
        gc.set_threshold(50_000, 20, 50)


class KeyPriority:
    """Lets work in threads step aside while a key is answered."""

    def __init__(self) -> None:
        self._until = 0.0

    def key_pressed(self) -> None:
        """From now on and for a moment, the key goes first."""
        self._until = time.monotonic() + _MOMENT

    def step_aside(self) -> None:
        """Wait while a key is answered; called often by work in threads."""
        begun = time.monotonic()
        while (now := time.monotonic()) < self._until and now - begun < _PATIENCE:
            time.sleep(self._until - now)


KEY_PRIORITY = KeyPriority()
"""The one that the whole program uses."""
