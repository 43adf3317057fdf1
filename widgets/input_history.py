"""Going back, with the arrow keys, through what was typed before."""

from __future__ import annotations

from typing import NamedTuple


class InputHistory(NamedTuple):
    """Where the reader is in what was typed before, as in a shell.

    Attributes:
        before: what was typed before, the latest last.
        begun: what the reader is typing now; only what begins with it comes back.
        steps: how far back the reader is; 0 for what is being typed now.
    """

    before: tuple[str, ...] = ()
    begun: str = ""
    steps: int = 0

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self._texts[self.steps]

    @property
    def earlier(self) -> InputHistory:
        """A step back, if there is one."""
        return self._replace(steps=min(self.steps + 1, len(self._texts) - 1))

    @property
    def later(self) -> InputHistory:
        """A step forward, at the end to what is being typed now."""
        return self._replace(steps=max(self.steps - 1, 0))

    @property
    def _texts(self) -> list[str]:
        """Each text once, the latest first, after what is being typed now."""
        alike = (text for text in reversed(self.before) if text.startswith(self.begun))
        return list(dict.fromkeys((self.begun, *alike)))
