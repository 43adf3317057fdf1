"""The ways out of the program, and which of them fit where it runs."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from tui.browser import shown_in_browser

if TYPE_CHECKING:
    from collections.abc import Mapping

SSH = ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY")
_DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME")
_ALWAYS_DESKTOP = frozenset({"darwin", "win32", "cygwin"})


class Route(Enum):
    """A way by which text leaves the program.

    Attributes:
        SYSTEM: the clipboard of the machine that the program runs on.
        TMUX: tmux's paste buffer; tmux passes it on to the terminal it is shown in.
        TERMINAL: an OSC 52 sequence, which asks the terminal to set its clipboard. No answer comes.
        BROWSER: the same, asked of the page that the program is shown in.
    """

    SYSTEM = "system"
    TMUX = "tmux"
    TERMINAL = "terminal"
    BROWSER = "browser"


def routes(
    environment: Mapping[str, str], platform: str, preference: str = "auto"
) -> tuple[Route, ...]:
    """The ways worth trying, best first; the first that works is enough.

    Over SSH the system clipboard is on a machine nobody sits at, so it is left out. In the browser
    there is one way, wherever the server that runs the program was started.

    Args:
        environment: environment variables; an empty one counts as unset.
        platform: as `sys.platform` names it.
        preference: "system" or "terminal" for that clipboard only, "auto" for whichever is at hand.
    """
    if shown_in_browser(environment):
        return (Route.BROWSER,)
    if preference == "system":
        return (Route.SYSTEM,)
    found = []
    over_ssh = any(environment.get(name) for name in SSH)
    desktop = platform in _ALWAYS_DESKTOP or any(environment.get(name) for name in _DESKTOP)
    if desktop and not over_ssh and preference != "terminal":
        found.append(Route.SYSTEM)
    if environment.get("TMUX"):
        found.append(Route.TMUX)
    return (*found, Route.TERMINAL)
