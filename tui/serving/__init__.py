"""The program in the browser: a web server that runs it anew for each page that is opened.

textual-serve, the optional extra `newsreader[web]`, provides the terminal that is shown in the page
and the way from there to the program. The page, what it does with copied text, and who may open it
are ours: nothing on it comes from another host, no page of another host may reach it, and neither
may anybody who was not told the address of this run.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from tui.serving.address import Address, ServingError
from tui.serving.arguments import DEFAULT_PORT, given_options, with_port

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["DEFAULT_PORT", "Address", "ServingError", "given_options", "serve", "with_port"]


def serve(
    arguments: Sequence[str], host: str, port: int, announce: Callable[[Address], None]
) -> None:
    """Serve until the process is interrupted or told to end.

    Args:
        arguments: the command line of the program in the page, without its name.
        host: the address or name to listen at.
        port: the port to listen at, 0 for any that is free.
        announce: called once pages can be opened.

    Raises:
        ServingError: textual-serve is not installed, or it cannot listen there.
    """
    if find_spec("textual_serve") is None:
        raise ServingError("--serve needs textual-serve: run pip install 'newsreader[web]'.")
    from tui.serving.server import run

    run(arguments, host, port, announce)
