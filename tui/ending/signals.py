"""The signals that ask a program to end, and ending by one."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from types import FrameType


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
            signal.signal(number, _end)
    if os.name == "posix":  # elsewhere only a socket can be written to by a signal
        _end_while_waiting()


def end_by(number: int) -> NoReturn:
    """End the process at once with the status of a signal, 128 + n.

    It waits neither for output that nobody reads nor for other threads.
    """
    with suppress(OSError, AttributeError):  # standard error may be closed
        sys.stderr.flush()
    os._exit(128 + number)


def _end(number: int, _frame: FrameType | None) -> None:
    end_by(number)


def _end_while_waiting() -> None:
    """Have the process ended although its main thread waits.

    Python runs a handler between two steps of the main thread. A signal that comes just before it
    begins to wait, for an article on standard input for instance, would be acted on when that ends.
    """
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    os.register_at_fork(after_in_child=lambda: signal.set_wakeup_fd(-1))
    Thread(target=_end_when_told, args=(reading,), daemon=True).start()


def _end_when_told(reading: int) -> None:
    while told := os.read(reading, 1):
        if signal.getsignal(told[0]) is _end:
            end_by(told[0])
