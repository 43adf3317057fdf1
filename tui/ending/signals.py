"""The signals that end a program, and dying by one."""

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


def end_by_interrupt() -> None:
    """From now on an interrupt ends the process at once and without a word, unless ignored."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def raise_interrupts() -> None:
    """From now on an interrupt is a `KeyboardInterrupt`, for work that has to be cleared away."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def die_by(number: int) -> NoReturn:
    """End the process as the signal itself does, so that who waits for it sees by which it was.

    No core is left: there is no crash to look into, and it would hold what was read.
    """
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    with suppress(OSError):
        sys.stderr.flush()
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    os._exit(128 + number)  # where it is blocked
