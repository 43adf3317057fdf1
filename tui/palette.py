"""The command palette: what can be done now, by name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.command import DiscoveryHit, Hit, Provider
from textual.content import Content

from tui.commands import APPLICATION, READER

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from textual.command import Hits

    from widgets.command import Command

_EXPLANATION_WEIGHT = 0.8
"""What a match in the explanation counts beside one in the name."""


class CommandProvider(Provider):
    """The commands of the reading screen and of the program, with their keys."""

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for command in self._offered():
            yield DiscoveryHit(
                self._shown(command), self._runner(command), command.label, command.explanation
            )

    async def search(self, query: str) -> Hits:
        """Those whose name or explanation fits what was typed."""
        matcher = self.matcher(query)
        for command in self._offered():
            by_name = matcher.match(command.label)
            score = max(by_name, _EXPLANATION_WEIGHT * matcher.match(command.explanation))
            if score > 0:
                yield Hit(
                    score,
                    self._shown(command),
                    self._runner(command),
                    command.label,
                    command.explanation,
                )

    def _offered(self) -> Iterator[Command]:
        """What the screen under the palette can do, whichever of its panes has the focus."""
        for command in (*READER, *APPLICATION):
            name = command.action.partition("(")[0]
            here = any(hasattr(place, f"action_{name}") for place in (self.screen, self.app))
            if here and command.id != "palette":
                yield command

    def _shown(self, command: Command) -> Content:
        keys = command.shown_keys(self.app)
        return Content.assemble(command.label, "  ", (keys, "dim"))

    def _runner(self, command: Command) -> Callable[[], Awaitable[object]]:
        return partial(self.screen.run_action, command.action)
