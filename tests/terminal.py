"""A terminal to run programs in: a pseudo-terminal, read by an emulator.

    with Terminal(["newsreader", "seeds/"], columns=120, rows=40) as terminal:
        terminal.wait_for("of 8 quotations")
        terminal.press("n")

It waits for what the screen is to show, never for time to pass.
"""

from __future__ import annotations

import fcntl
import os
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from contextlib import suppress
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self

from emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import TracebackType

    from pyte.screens import Char

PATIENCE = 60.0
"""Seconds to wait for what ought to come, on a machine that has much else to do."""
_MOMENT = 0.01

KEYS = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "shift+tab": "\x1b[Z",
    "space": " ",
    "backspace": "\x7f",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "pageup": "\x1b[5~",
    "pagedown": "\x1b[6~",
}

# Makes the pseudo-terminal its own, whose signals it then gets, and becomes the program.
# (`preexec_fn` would do for that, but is not safe among threads.)
_TAKE_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
try:
    os.execvp(sys.argv[1], sys.argv[1:])
except OSError as error:
    sys.exit(f"{sys.argv[1]}: {error.strerror}")
"""


class Terminal:
    """A program in a terminal of its own, with little else in its environment.

    Attributes:
        columns: width in cells.
        rows: height in cells.
        bytes: all that the program has written.
        emulator: what that amounts to.
        home: the program's home, where all folders lie that it may keep things in.
    """

    def __init__(
        self,
        command: Sequence[str | Path],
        *,
        columns: int = 80,
        rows: int = 24,
        environment: Mapping[str, str] | None = None,
        home: Path | None = None,
    ) -> None:
        self.columns, self.rows = columns, rows
        self.bytes = bytearray()
        self.emulator = Emulator(columns, rows, self._send)
        self._temporary = TemporaryDirectory()
        self.home = home or Path(self._temporary.name)
        self._descriptor, programs_end = os.openpty()
        self._set_size()
        self._process = subprocess.Popen(
            [sys.executable, "-ISc", _TAKE_TERMINAL, *command],
            stdin=programs_end,
            stdout=programs_end,
            stderr=programs_end,
            env=self._surroundings() | dict(environment or {}),
            start_new_session=True,
        )
        os.close(programs_end)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the program, and what it started in its process group, if it still runs."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self.hang_up()
        self._temporary.cleanup()

    # What it shows

    @property
    def lines(self) -> list[str]:
        """The rows of the screen, without the blanks at their ends."""
        return ["".join(cell.data for cell in self.cells(row)).rstrip() for row in range(self.rows)]

    def screen_text(self) -> str:
        """The screen as text, a line a row."""
        return "\n".join(self.lines)

    def cells(self, row: int) -> list[Char]:
        """The cells of a row with their looks; the second one of a wide character is empty."""
        line = self.emulator.screen.buffer[row]
        return [line[column] for column in range(self.columns)]

    def find(self, text: str) -> tuple[int, int]:
        """Row and column of the first cell where `text` stands on one row.

        Raises:
            LookupError: if it does not.
        """
        for row in range(self.rows):
            characters = [cell.data for cell in self.cells(row)]
            at = "".join(characters).find(text)
            if at >= 0:
                ends = accumulate(map(len, characters))
                return row, next(column for column, end in enumerate(ends) if end > at)
        raise LookupError(f"{text!r} is not on the screen:\n{self.screen_text()}")

    def cell(self, text: str) -> Char:
        """The first cell of `text`, with its colours and attributes."""
        row, column = self.find(text)
        return self.cells(row)[column]

    @property
    def cursor(self) -> tuple[int, int]:
        """Row and column of the cursor, whether or not it is seen."""
        cursor = self.emulator.screen.cursor
        return cursor.y, cursor.x

    @property
    def attributes(self) -> list[object]:
        """What it does with what is typed, and how: `termios.tcgetattr`."""
        return list(termios.tcgetattr(self._descriptor))

    # What is done to it

    def press(self, *keys: str) -> None:
        """Send keys by their names, or characters to be typed.

        As in any terminal, an escape with a key right behind it is one key with alt: wait for what
        the escape does before you press the next.
        """
        for key in keys:
            control = key.removeprefix("ctrl+")
            self._send(KEYS.get(key, key) if control == key else chr(ord(control) & 0x1F))

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size, of which the program is told."""
        self.columns, self.rows = columns, rows
        self.emulator.resize(columns, rows)
        self._set_size()

    def send_signal(self, number: signal.Signals) -> None:
        """Send the program a signal, not by a key."""
        self._process.send_signal(number)

    def hang_up(self) -> None:
        """Close the terminal, as a lost connection does; nothing more can be seen of it."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    # What is waited for

    def wait_for(self, *texts: str, patience: float = PATIENCE) -> None:
        """Until each of `texts` stands on the screen."""
        __tracebackhide__ = True

        def are_shown() -> bool:
            screen = self.screen_text()
            return all(text in screen for text in texts)

        self.wait_until(are_shown, repr(texts), patience)

    def wait_until(
        self, condition: Callable[[], bool], what: str = "as expected", patience: float = PATIENCE
    ) -> None:
        """Until `condition` holds, which is asked for every picture that the program completes.

        Raises:
            AssertionError: if it does not within `patience` seconds, or the program ends before.
        """
        __tracebackhide__ = True
        deadline = time.monotonic() + patience
        while self.emulator.is_drawing or not condition():
            if not self._read(deadline):
                raise AssertionError(f"not {what}, and {self._state()}:\n{self.screen_text()}")

    def wait_for_exit(self, patience: float = PATIENCE) -> int:
        """Until the program ends; returns its exit status, -n where signal n ended it.

        Raises:
            AssertionError: if it does not within `patience` seconds.
        """
        deadline = time.monotonic() + patience
        while self._descriptor >= 0 and self._read(deadline):
            pass
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(max(0, deadline - time.monotonic()))
        status = self._process.poll()
        if status is None:
            raise AssertionError(f"{self._state()}:\n{self.screen_text()}")
        return status

    def wait_for_stop(self, patience: float = PATIENCE) -> None:
        """Until the program was put to sleep, and all that it had written is seen.

        Raises:
            AssertionError: if it is not within `patience` seconds.
        """
        deadline = time.monotonic() + patience
        while not os.waitid(os.P_PID, self._process.pid, os.WSTOPPED | os.WNOHANG):
            if time.monotonic() > deadline:
                raise AssertionError(f"{self._state()}:\n{self.screen_text()}")
            self._read(time.monotonic() + _MOMENT)
        while self._read(time.monotonic() + _MOMENT):
            pass

    def _read(self, deadline: float) -> bool:
        """Take what the program writes next; False if that is nothing, or nothing any more."""
        patience = max(0, deadline - time.monotonic())
        if not select.select([self._descriptor], [], [], patience)[0]:
            return False
        try:
            data = os.read(self._descriptor, 65536)
        except OSError:  # Linux, once the program has let go of the terminal
            data = b""
        if not data:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(max(1, patience))
        self.bytes += data
        self.emulator.feed(data)
        return bool(data)

    def _state(self) -> str:
        status = self._process.poll()
        return "still running" if status is None else f"ended with status {status}"

    def _send(self, text: str) -> None:
        os.write(self._descriptor, text.encode())

    def _set_size(self) -> None:
        size = struct.pack("HHHH", self.rows, self.columns, 0, 0)
        fcntl.ioctl(self._descriptor, termios.TIOCSWINSZ, size)

    def _surroundings(self) -> dict[str, str]:
        programs = Path(sys.executable).parent
        folders = ("CACHE", "CONFIG", "DATA", "STATE")
        return {
            "PATH": f"{programs}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "HOME": str(self.home),
            **{f"XDG_{name}_HOME": str(self.home / name.lower()) for name in folders},
        }
