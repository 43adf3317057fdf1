"""Another program that has the terminal for a while, and with it the signals."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from tui.ending.attributes import Attributes
from tui.ending.signals import end_by, existing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_TYPED = existing("SIGINT", "SIGQUIT")
"""The terminal sends these to both; by tradition they are only for the one in front."""
_PASSED_ON = existing("SIGTERM", "SIGHUP")
_MODES_OFF = (
    "\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1004l\x1b[?2004l\x1b[?1l\x1b>\x1b[?25h"
)
"""Mouse, focus, paste and keypad as a shell has them; the cursor shown."""
_SCREEN_BACK = "\x1b[?1049l"
_LAST_MOMENT = 1
"""Seconds to leave in, once the one in front had to be killed."""


def run_in_front(command: list[str]) -> None:
    """Run a program in this terminal to its end, whatever that is.

    A signal to end this program first ends that one, which can leave in its own way. The terminal
    is restored even if that one did not do so: vi leaves the mouse on when a signal ends it.

    Raises:
        OSError: it cannot be started.
    """
    attributes = Attributes()
    process = subprocess.Popen(command)  # noqa: S603 - the reader's own choice
    try:
        with _in_front(process):
            process.wait()
    finally:
        attributes.give_back()
        _reset_modes(was_killed=(process.poll() or 0) < 0)


def _reset_modes(*, was_killed: bool) -> None:
    terminal = sys.__stdout__
    if terminal is not None and terminal.isatty():
        with suppress(OSError):
            terminal.write(_MODES_OFF + (_SCREEN_BACK if was_killed else ""))
            terminal.flush()


@contextmanager
def _in_front(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """Leave the signals that are meant for it to the program in front."""
    before = {number: signal.getsignal(number) for number in (*_TYPED, *_PASSED_ON)}

    def pass_on(number: int, frame: FrameType | None) -> None:
        process.send_signal(number)
        own = before[signal.Signals(number)]
        if callable(own):
            own(number, frame)
            _kill_when_time_is_up(process)
        else:
            end_by(number)

    for number in before:
        signal.signal(number, pass_on if number in _PASSED_ON else _leave_it)
    try:
        yield
    finally:
        for number, own in before.items():
            signal.signal(number, own)


def _leave_it(_number: int, _frame: FrameType | None) -> None:
    """Do nothing; a signal that is ignored would be ignored by the program that is started, too."""


def _kill_when_time_is_up(process: subprocess.Popen[bytes]) -> None:
    """Before this program is ended by force, kill the one in front, which did not obey."""
    if not hasattr(signal, "SIGALRM"):
        return
    insist = signal.getsignal(signal.SIGALRM)

    def kill(_number: int, _frame: FrameType | None) -> None:
        process.kill()
        signal.signal(signal.SIGALRM, insist)
        signal.alarm(_LAST_MOMENT)

    signal.signal(signal.SIGALRM, kill)
