"""Textual's driver of the terminal, made to end well; the private parts it takes are used here."""

from __future__ import annotations

import os
import select
import signal
import sys
import termios
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from textual.drivers.linux_driver import LinuxDriver

from tui.drawing.surface import Surface
from tui.ending.hang_up import hang_up

if TYPE_CHECKING:
    from threading import Thread

_PIXELS_OFF = "\x1b[?1016l"
"""Textual has terminals that can do so report the mouse in pixels, and leaves that on."""
_CURSOR_ON = "\x1b[?25h"
"""Textual hides the cursor; here it is seen where the reader is."""
_MODES_OFF = (
    "\x1b[?2026l\x1b[?2004l\x1b[?7h\x1b[?2048l\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l"
    + _PIXELS_OFF
    + "\x1b[<u\x1b[?1049l\x1b[?25h\x1b[?1004l"
).encode()
"""All that Textual has switched on, off: picture, paste, wrapping, size, mouse, keys, screen,
cursor, focus."""

_ATTEMPTS, _MOMENT = 20, 0.01
"""How many attempts are made, of how many seconds each, to reach a terminal that takes nothing."""
_A_LITTLE = 0.1
"""Seconds in which every signal that came with another is acted on."""


class _Output:
    """Where Textual writes; after the terminal is gone, nowhere.

    The exception would end Textual's thread, and the program would wait for it for ever.
    """

    def __init__(self) -> None:
        files = (sys.__stderr__, sys.__stdout__)  # the first of which may be a log, or closed
        self._file = next(file for file in files if file is not None and file.isatty())

    def write(self, text: str) -> None:
        try:
            self._file.write(text)
        except OSError:
            hang_up()

    def flush(self) -> None:
        try:
            self._file.flush()
        except OSError:
            hang_up()

    def fileno(self) -> int:
        return self._file.fileno()


def _send_before_all_else(descriptor: int, data: bytes, writer: Thread) -> None:
    """Write to a terminal in place of what is waiting for room there.

    Args:
        descriptor: the terminal, which a thread may be writing to at this moment.
        data: what to send.
        writer: that thread; what it still has to write goes nowhere from now on.
    """
    terminal = os.dup(descriptor)
    os.dup2(os.open(os.devnull, os.O_WRONLY), descriptor)
    signal.signal(signal.SIGALRM, lambda *_: None)
    for _ in range(_ATTEMPTS):
        if writer.ident is not None and writer.is_alive():
            signal.pthread_kill(writer.ident, signal.SIGALRM)  # it lets go of the terminal
        termios.tcflush(terminal, termios.TCOFLUSH)
        if select.select((), (terminal,), (), _MOMENT)[1]:
            os.write(terminal, data)
            return


class TerminalDriver(LinuxDriver):
    """Gives the terminal back once, fully, and not while somebody else has it.

    Attributes:
        surface: what the terminal shows.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.surface = Surface()
        self._output = _Output()
        self._file = self._output  # type: ignore[assignment]
        self._has_terminal = False
        self._is_owing = False
        """Whether the terminal may still have to be sent what gives it back."""

    def write(self, data: str) -> None:
        """Write to the terminal as long as it is the program's."""
        if self._has_terminal:
            super().write(data)

    def start_application_mode(self) -> None:
        """Take the terminal."""
        self.surface.forget()
        self._has_terminal = self._is_owing = True
        super().start_application_mode()  # type: ignore[no-untyped-call]
        self.write(_CURSOR_ON)

    def resume_application_mode(self) -> None:
        """Take the terminal again, unless the program was told to end meanwhile.

        Threads share the signals: one to end may be acted on a little after the one to go on. In
        the background that is waited for, since Textual stops the program there again.
        """
        if self._is_in_background:
            time.sleep(_A_LITTLE)
        if not self._app._exit:  # noqa: SLF001
            super().resume_application_mode()

    @property
    def _is_in_background(self) -> bool:
        try:
            return os.tcgetpgrp(self.fileno) != os.getpgrp()
        except OSError:
            return False

    def disable_input(self) -> None:
        """Take no more keys."""
        if self._has_terminal:
            super().disable_input()

    def stop_application_mode(self) -> None:
        """Give the terminal back."""
        if self._has_terminal:
            super().stop_application_mode()
            self.write(_PIXELS_OFF)
            self._has_terminal = False

    def close(self) -> None:
        """Wait until everything is written."""
        super().close()
        self._is_owing = False

    def give_back(self) -> None:
        """Stop and close, if that was not done."""
        if self._is_owing:
            self.stop_application_mode()
            self.close()

    def abandon(self) -> None:
        """Give the terminal back at once, even one that takes nothing at the moment."""
        if not self._is_owing or self._writer_thread is None:
            return
        with suppress(termios.error, OSError):
            _send_before_all_else(self._output.fileno(), _MODES_OFF, self._writer_thread)
        if self.attrs_before is not None:
            with suppress(termios.error):
                termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)

    def _run_input_thread(self) -> None:
        """Take keys; a failure there ends the program like any other failure."""
        try:
            self.run_input_thread()
        except OSError:
            hang_up()
        except Exception as error:  # noqa: BLE001 - told by the application
            self._app.call_later(self._app._handle_exception, error)  # noqa: SLF001
