"""What is known about a copy once it is made."""

from __future__ import annotations

from dataclasses import dataclass

from tui.clipboard.osc52 import WIDELY_TAKEN
from tui.clipboard.route import Route


@dataclass(frozen=True, slots=True)
class Receipt:
    """How a text went out, and how sure that is.

    Attributes:
        what: the text in words, such as "3 sentences".
        characters: how many code points it has.
        size: how many bytes they are in UTF-8.
        route: the way that worked, None if none did.
        tool: what did it on the machine's own clipboard, such as "xclip"; else empty.
        failures: why the ways before it did not work, one reason each.
    """

    what: str
    characters: int
    size: int
    route: Route | None
    tool: str = ""
    failures: tuple[str, ...] = ()

    @property
    def confirmed(self) -> bool:
        """Whether the text is on the clipboard, not merely sent where nothing answers."""
        return self.route is Route.SYSTEM

    @property
    def sentence(self) -> str:
        """What to tell the reader, no more than is known; plain text, not markup."""
        match self.route:
            case Route.SYSTEM:
                return f"Copied {self.what} to the clipboard ({self.tool})"
            case Route.TMUX:
                sent = f"Copied {self.what} to tmux's buffer, sent on to the terminal's clipboard"
            case Route.TERMINAL:
                sent = f"Sent {self.what} to the terminal's clipboard (OSC 52)"
            case Route.BROWSER:
                sent = f"Sent {self.what} to the browser's clipboard (OSC 52)"
            case None:
                reason = "; ".join(self.failures) or "there is nothing in it"
                return f"Could not copy {self.what} ({reason}); use --print"
        if self.size > WIDELY_TAKEN and self.route is not Route.BROWSER:
            sent += f"; that is {self.size / 1000:,.0f} kB, and many terminals drop more than 75"
        return sent

    @property
    def advice(self) -> str:
        """What to do where nothing may have arrived, as the end of the sentence."""
        unsure = self.route is not None and not self.confirmed
        return "; if nothing arrives, use --print" if unsure else ""
