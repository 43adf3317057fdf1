"""What a terminal does with what is typed: echo, lines, signals."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any


class Attributes:
    """Those of the terminal at standard input, as they are found; empty for anything else."""

    def __init__(self) -> None:
        self._found: list[Any] | None = None
        with suppress(ImportError, OSError, ValueError):  # Windows; no terminal; closed
            import termios

            with suppress(termios.error):
                self._found = termios.tcgetattr(sys.stdin.fileno())

    def give_back(self) -> None:
        """Restore them, if they have changed and the terminal is still there.

        What came meanwhile is dropped: those are answers that nobody is waiting for any more.
        """
        if self._found is None:
            return
        import termios

        terminal = sys.stdin.fileno()
        with suppress(termios.error):
            if termios.tcgetattr(terminal) != self._found:
                termios.tcflush(terminal, termios.TCIFLUSH)
                termios.tcsetattr(terminal, termios.TCSANOW, self._found)
