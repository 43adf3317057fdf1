"""An exception that nobody expected: one sentence, and how to report it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from traceback import print_exception, walk_tb
from typing import Final

from newsreader.source.error import printable

VARIABLE: Final = "NEWSREADER_TRACEBACK"
"""The environment variable that has the traceback printed, too; an empty one counts as unset."""
_OWN = frozenset({"newsreader", "widgets", "tui"})
_LONGEST = 200
"""Characters of the exception's own message; it may quote an article."""


def tell(error: BaseException) -> int:
    """Say on standard error what ended the program; gives the exit status."""
    with suppress(OSError, ValueError):  # nobody there to be told
        if os.environ.get(VARIABLE):
            print_exception(error)
        print(f"newsreader: {sentence(error)}", file=sys.stderr, flush=True)
    return 1


def sentence(error: BaseException) -> str:
    """What happened, where, and what to do about it, on one line without control characters."""
    words = printable(str(error)[:_LONGEST]) if str(error) else ""
    what = f"{type(error).__name__}{where(error)}" + (f": {words}" if words else "")
    return f"ended by a mistake of its own ({what}): report it, with what {VARIABLE}=1 tells of it."


def where(error: BaseException) -> str:
    """The last line of the program's own code that it came through."""
    own = ""
    for frame, line in walk_tb(error.__traceback__):
        module = str(frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] in _OWN:
            own = f" in {module}, line {line}"
    return own
