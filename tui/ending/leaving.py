"""What a signal does to a program with a screen: first the screen is left."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Protocol

from tui.ending.signals import ENDING, end_by

if TYPE_CHECKING:
    from types import FrameType

    from tui.ending.attributes import Attributes

PATIENCE = 3
"""Seconds in which the screen is to be left; another program may delay the saving by two."""


class Leaver(Protocol):
    """What has the terminal and can be told to leave it."""

    def leave(self, status: int) -> bool:
        """Begin to leave in good order; False if there is nothing to leave."""

    def abandon(self) -> None:
        """Give the terminal back at once, without waiting for anything."""


class Leaving:
    """Takes the signals that end the program, from now on.

    While it runs, the application is told to leave. What is not done after `PATIENCE` seconds,
    because the terminal takes nothing any more or a thread hangs, is not waited for. Before and
    after it runs, there is nothing to do but restore the terminal's attributes.

    Attributes:
        number: the signal that is ending the program, 0 while none is.
    """

    def __init__(self, attributes: Attributes) -> None:
        """Take them.

        Args:
            attributes: those of the terminal, as it was found.
        """
        self.number = 0
        self._attributes = attributes
        self._leaver: Leaver | None = None
        for number in ENDING:
            # An interrupt that is ignored is meant for another program.
            if number is not signal.SIGINT or signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._take)

    def tell(self, leaver: Leaver) -> None:
        """Let an application know of signals, while it runs."""
        self._leaver = leaver

    def end_if_told(self) -> None:
        """End with the status of the signal that came, if any, once everything is given back."""
        if self.number:
            end_by(self.number)

    def _take(self, number: int, _frame: FrameType | None) -> None:
        if self.number:  # of a hang-up the kernel tells, and the shell
            return
        self.number = number
        if self._leaver is None or not self._leaver.leave(128 + number):
            self._attributes.give_back()
            end_by(number)
        if hasattr(signal, "SIGALRM"):
            signal.signal(signal.SIGALRM, self._insist)
            signal.alarm(PATIENCE)

    def _insist(self, _number: int, _frame: FrameType | None) -> None:
        if self._leaver is not None:
            self._leaver.abandon()
        end_by(self.number)
