"""The signals that ask a program to end, and ending by one."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import NoReturn


def existing(*names: str) -> tuple[signal.Signals, ...]:
    """The signals of these names that the platform has."""
    return tuple(signal.Signals[name] for name in names if hasattr(signal, name))


ENDING = existing("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT")
"""Those that are sent to have a program end."""


def end_at_once() -> None:
    """From now on, whatever asks this process to end ends it at once and without a word.

    A signal that whoever started the program had ignored, as `nohup` does, stays ignored.
    """
    for number in ENDING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda number, _: end_by(number))


def end_by(number: int) -> NoReturn:
    """End the process at once with the status of a signal, 128 + n.

    It waits neither for output that nobody reads nor for other threads.
    """
    with suppress(OSError, AttributeError):  # standard error may be closed
        sys.stderr.flush()
    os._exit(128 + number)
