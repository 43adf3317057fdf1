"""Whether a terminal can be told to erase cells in a colour."""

from __future__ import annotations

import os


def erases_in_colour() -> bool:
    """Whether the terminal of this process erases single cells, in the background then set.

    Its description (terminfo) says so by `ech` and `bce`. GNU screen does not, as it comes,
    whatever it calls itself; and of a terminal without a description nothing is known.
    """
    if "STY" in os.environ:
        return False
    try:
        import curses

        curses.setupterm(os.environ.get("TERM", ""), 1)
    except (ImportError, curses.error):
        return False
    return curses.tigetflag("bce") == 1 and curses.tigetstr("ech") == b"\x1b[%p1%dX"
