"""The program in a web page instead of a terminal: what it has to know of that."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_SECONDS = 3.0
"""How long the program may take to end once its server is gone."""


def shown_in_browser(environment: Mapping[str, str]) -> bool:
    """Whether a web server has started the program, to show it in a page."""
    return environment.get("TEXTUAL_DRIVER", "").endswith(":WebDriver")


def end_with_server() -> None:
    """From now on end this process when the server is gone, even if it was killed.

    Textual takes the end of its input for a reader who presses no key. It ends in good order where
    it can, so that what the reader had is kept.
    """
    import select
    from threading import Thread
    from time import sleep

    if not hasattr(select, "poll"):  # Windows
        return
    connection = select.poll()
    connection.register(sys.stdin.fileno(), 0)  # to be told of nothing but a hang-up

    def wait() -> None:
        connection.poll()
        os.kill(os.getpid(), signal.SIGTERM)
        sleep(_SECONDS)
        os.kill(os.getpid(), signal.SIGKILL)

    Thread(target=wait, daemon=True, name="newsreader-server").start()
