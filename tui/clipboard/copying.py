"""Copying by the first way that works."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from tui.clipboard import osc52, system, tmux
from tui.clipboard.failure import ClipboardError
from tui.clipboard.receipt import Receipt
from tui.clipboard.route import Route, routes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def copy(  # noqa: PLR0913 - where it runs and what is wanted, each with a default
    text: str,
    what: str,
    *,
    write: Callable[[str], None],
    environment: Mapping[str, str] | None = None,
    platform: str = sys.platform,
    preference: str = "auto",
) -> Receipt:
    """Copy `text`, and say how.

    Waits for other programs, at most about two seconds for each: call it from a thread worker.

    Args:
        text: what to copy; an empty text leaves the clipboard as it is.
        what: the text in words, for the receipt: "3 sentences".
        write: takes a control sequence to the terminal, in one piece and from any thread.
        environment: environment variables, by default those of this process.
        platform: as `sys.platform` names it.
        preference: "system" or "terminal" for that clipboard only, "auto" for whichever is at hand.
    """
    surroundings = dict(os.environ if environment is None else environment)
    if surroundings.get("TMUX"):
        surroundings = tmux.current_environment(surroundings)
    # Only a file name can hold what UTF-8 cannot: a byte that its folder's encoding did not know.
    data = text.encode("utf-8", "replace")
    failures: list[str] = []
    for route in routes(surroundings, platform, preference) if data else ():
        try:
            tool = _take(route, data, write, surroundings)
        except ClipboardError as error:
            failures.append(str(error))
        else:
            return Receipt(what, len(text), len(data), route, tool, tuple(failures))
    return Receipt(what, len(text), len(data), None, failures=tuple(failures))


def _take(
    route: Route, data: bytes, write: Callable[[str], None], environment: Mapping[str, str]
) -> str:
    """Send `data` one way; return the name of the tool, if there is one to name."""
    match route:
        case Route.SYSTEM:
            return system.copy(data, environment)
        case Route.TMUX:
            tmux.load_buffer(data, environment)
        case Route.TERMINAL:
            if len(data) > osc52.LONGEST:
                raise ClipboardError(f"{len(data) / 1000:,.0f} kB are too much for a terminal")
            write(osc52.sequence(data, environment))
        case Route.BROWSER:
            if len(data) > osc52.LONGEST_IN_BROWSER:
                raise ClipboardError(f"{len(data) / 1000:,.0f} kB are too much for the page")
            write(osc52.sequence(data, {}))
    return ""
