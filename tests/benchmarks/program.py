"""A program in a pseudo-terminal, and when it showed what.

The pictures are taken as bytes and shown by an emulator afterwards, in a pause: it would take the
time that is to be measured. The terminal says that it knows synchronised output, so that a program
built on Textual marks where each picture begins and ends. It says what colour it has and what it is
as soon as it is asked, as terminals do: what waits for that would be measured otherwise.
"""

from __future__ import annotations

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

from emulator import Emulator

ROOT = Path(__file__).parents[2]
COLUMNS, ROWS = 120, 40
PATIENCE = 60.0
"""Seconds to wait for what ought to come soon."""

_ANSWERS = {
    b"\x1b[?2026$p": b"\x1b[?2026;2$y",
    b"\x1b]11;?\x1b\\": b"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\",
    b"\x1b[c": b"\x1b[?62;22c",
}
_END = b"\x1b[?2026l"
_PAUSE = 0.05
"""Seconds without a picture after which there is time to look at those before."""
_FOLDERS = ("CACHE", "CONFIG", "DATA", "STATE")


@dataclass(frozen=True, slots=True)
class Picture:
    """What the program drew at once: seconds since its start, and the bytes."""

    at: float
    sent: bytes


class Program:
    """A Python program in a terminal, from its start.

    Attributes:
        pictures: what it has drawn so far.
        peak: the most memory it held, in bytes; known once it has ended.
        written: the bytes that it has sent so far.
    """

    def __init__(self, *arguments: str | Path) -> None:
        self.pictures: list[Picture] = []
        self.peak = self.written = 0
        self._emulator = Emulator(COLUMNS, ROWS, lambda answer: None)
        self._screens: list[str] = []
        self._unfinished = b""
        self._home = TemporaryDirectory()
        self._descriptor, programs_end = os.openpty()
        fcntl.ioctl(programs_end, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, *map(str, arguments)],
            stdin=programs_end,
            stdout=programs_end,
            stderr=programs_end,
            env=environment(self._home.name),
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
        peak = _memory(self._process.pid, "VmHWM")
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        _, status, usage = os.wait4(self._process.pid, 0)
        self._process.returncode = os.waitstatus_to_exitcode(status)
        self.peak = peak or usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        os.close(self._descriptor)
        self._home.cleanup()

    @property
    def held(self) -> int:
        """The memory that it holds now, in bytes; 0 where that is not told."""
        return _memory(self._process.pid, "VmRSS")

    def shown(self, pattern: str, patience: float = PATIENCE) -> float:
        """Seconds from the start to the end of the first picture in which `pattern` stands.

        Raises:
            TimeoutError: it is not shown within `patience` seconds.
        """
        wanted = re.compile(pattern)
        deadline = time.perf_counter() + patience
        while True:
            while self._read(min(deadline, time.perf_counter() + _PAUSE)):
                pass
            screens = self._shown_so_far()
            for picture, screen in zip(self.pictures, screens, strict=True):
                if wanted.search(screen):
                    return picture.at
            if not self._read(deadline):
                raise TimeoutError(f"{pattern!r} is not shown:\n{screens[-1] if screens else ''}")

    def _shown_so_far(self) -> list[str]:
        """What was on the screen after each picture."""
        for picture in self.pictures[len(self._screens) :]:
            self._emulator.feed(picture.sent)
            self._screens.append("\n".join(self._emulator.screen.display))
        return self._screens

    def settled(self, quiet: float) -> float:
        """Seconds from the start to the last picture, once none followed for `quiet` seconds."""
        while self._read(time.perf_counter() + quiet):
            pass
        return self.pictures[-1].at

    def press(self, key: str, quiet: float) -> list[float]:
        """Seconds from a key to the end of each picture drawn before a pause of `quiet` seconds."""
        before = len(self.pictures)
        pressed = time.perf_counter() - self.started
        os.write(self._descriptor, key.encode())
        self.settled(quiet)
        return [picture.at - pressed for picture in self.pictures[before:]]

    def _read(self, deadline: float) -> bool:
        """Take what the program writes next; False if that is nothing before the deadline."""
        patience = max(0, deadline - time.perf_counter())
        if not select.select([self._descriptor], [], [], patience)[0]:
            return False
        try:
            data = os.read(self._descriptor, 1 << 16)
        except OSError:  # Linux, once the program has let go of the terminal
            return False
        now = time.perf_counter() - self.started
        self.written += len(data)
        for question, answer in _ANSWERS.items():
            if question in data:
                os.write(self._descriptor, answer)
        *pictures, self._unfinished = (self._unfinished + data).split(_END)
        self.pictures += [Picture(now, picture) for picture in pictures]
        return bool(data)


def environment(home: str) -> dict[str, str]:
    """What a program is told of where it is: the checkout, and a home of its own."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "PYTHONPATH": str(ROOT),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "HOME": home,
        **{f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in _FOLDERS},
    }


def newsreader(*sources: Path) -> Program:
    """The program with sources open."""
    return Program("-m", "tui", *sources)


def _memory(process: int, what: str) -> int:
    """The memory of a process in bytes, VmRSS now or VmHWM at its most; 0 where that is not told.

    What is known of it once it has ended counts in what this one held when it was started.
    """
    with suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith(f"{what}:"):
                return int(line.split()[1]) * 1024
    return 0
