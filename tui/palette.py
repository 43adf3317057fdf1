"""The command palette: what can be done now, by name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.command import DiscoveryHit, Hit, Provider
from textual.content import Content

from tui.commands import ALL, APPLICATION, READER
from tui.reader.screen import ReaderScreen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from textual.command import Hits
    from textual.dom import DOMNode

    from widgets.command import Command

_EXPLANATION_WEIGHT = 0.8
"""What a match in the explanation counts compared with one in the name."""


class CommandProvider(Provider):
    """What the screen under the palette can do now, with the keys that do it."""

    async def discover(self) -> Hits:
        """All of it, before anything is typed."""
        for command, run in self._offered():
            yield DiscoveryHit(self._shown(command), run, command.label, command.explanation)

    async def search(self, query: str) -> Hits:
        """The commands whose name or explanation fits what was typed."""
        matcher = self.matcher(query)
        for command, run in self._offered():
            by_name = matcher.match(command.label)
            score = max(by_name, _EXPLANATION_WEIGHT * matcher.match(command.explanation))
            if score > 0:
                shown = self._shown(command)
                yield Hit(score, shown, run, command.label, command.explanation)

    def _offered(self) -> Iterator[tuple[Command, Callable[[], Awaitable[object]]]]:
        """What can be done now, each action once: on the screen, in the program, in the pane."""
        places = self._places()
        seen = {"command_palette"}
        for command in (*READER, *APPLICATION, *ALL):
            place = places.get(command.id)
            if place is not None and command.action not in seen and self._is_available(command):
                seen.add(command.action)
                yield command, partial(self.app.run_action, command.action, place)

    def _is_available(self, command: Command) -> bool:
        screen = self.screen
        return not isinstance(screen, ReaderScreen) or command.availability(screen.situation)

    def _places(self) -> dict[str, DOMNode]:
        """What has the binding of each command, by the command's id.

        A key may mean something else while a text is being typed; what the screen and the program
        can do, they can still do then.
        """
        places = {
            active.binding.id: active.node
            for active in self.screen.active_bindings.values()
            if active.binding.id is not None
        }
        for place, commands in ((self.screen, READER), (self.app, APPLICATION)):
            for command in commands:
                if hasattr(place, f"action_{command.action.partition('(')[0]}"):
                    places[command.id] = place
        return places

    def _shown(self, command: Command) -> Content:
        keys = " ".join(command.shown_keys(self.app))
        return Content.assemble(command.label, "  ", (keys, "dim not bold"))
