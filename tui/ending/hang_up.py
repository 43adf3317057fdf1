"""The loss of the terminal, or of the server that shows the program in a page."""

from __future__ import annotations

import os
import select
import signal
from threading import Thread
from time import sleep

_PATIENCE = 5.0
"""Seconds that the process may take to end once its terminal is gone; leaving takes three."""


def hang_up() -> None:
    """Tell this process that its terminal is gone."""
    os.kill(os.getpid(), signal.SIGHUP)


def insist() -> None:
    """End this process, whatever it is doing, if it does not end by itself."""
    sleep(_PATIENCE)
    os.kill(os.getpid(), signal.SIGKILL)


def watch(descriptor: int) -> None:
    """From now on notice when the other end of a descriptor is gone, even if it was killed.

    Textual takes the end of its input for a reader who presses no key, and the kernel tells only
    processes in the foreground of the session's own terminal.
    """
    if not hasattr(select, "poll"):  # Windows
        return
    other_end = select.poll()
    other_end.register(descriptor, 0)  # to be told of nothing but a hang-up

    def wait() -> None:
        if not any(event & select.POLLNVAL for _, event in other_end.poll()):
            hang_up()
            insist()

    Thread(target=wait, daemon=True, name="newsreader-hang-up").start()
