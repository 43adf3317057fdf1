"""An application without a terminal, worked by keys and waited for without ever sleeping.

    async with piloting(Hand(app), (80, 24)) as hand:
        await hand.press("j", "enter")
        assert "Ada Holm" in hand.lines[3]

Textual's own pilot sleeps until the process looks idle; here a key is done with once no message is
under way any more, which takes a tenth of the time and does not depend on the machine.
"""

from __future__ import annotations

from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from textual import events
from textual.keys import _character_to_key
from textual.worker import WorkerError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from textual.app import App
    from textual.message import Message
    from textual.pilot import Pilot
    from textual.widget import Widget

Kind = TypeVar("Kind")

_QUIET_ROUNDS = 3
"""Rounds through all widgets in which nothing happens, until nothing will: what one round leads
to, such as a new layout, begins in the next one at the latest."""


class Hand:
    """What works an application, and what it sees of it.

    Attributes:
        app: the application.
        pilot: Textual's own, for what is not here.
        messages: all that widgets told since the start, in order.
    """

    def __init__(self, app: App[None]) -> None:
        self.app = app
        self.pilot: Pilot[None]
        self.messages: list[Message] = []

    def note(self, message: Message) -> None:
        """Keep a message that arrived somewhere."""
        if not isinstance(message, events.Callback):
            self.messages.append(message)

    def told(self, kind: type[Kind]) -> list[Kind]:
        """The messages of a kind, each once however far it bubbled."""
        return list({id(m): m for m in self.messages if isinstance(m, kind)}.values())

    @property
    def lines(self) -> list[str]:
        """The rows of the screen, without the blanks at their ends."""
        strips = self.app.screen._compositor.render_strips()
        return [strip.text.rstrip() for strip in strips]

    async def press(self, *keys: str) -> None:
        """Press keys by their names or characters, each one's work being done before the next."""
        for key in keys:
            character = key if len(key) == 1 else {"space": " "}.get(key)
            name = _character_to_key(key) if len(key) == 1 else key
            event = events.Key(name, character)
            event.set_sender(self.app)
            self.app.post_message(event)
            await self.settle()

    async def click(self, widget: Widget, column: int = 0, row: int = 0, times: int = 1) -> None:
        """Click on a cell of a widget."""
        await self.pilot.click(widget, offset=(column, row), times=times)
        await self.settle()

    async def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        await self.pilot.resize_terminal(columns, rows)
        await self.settle()

    async def settle(self) -> None:
        """Wait until nothing is being worked on and all is drawn."""
        quiet = 0
        while quiet < _QUIET_ROUNDS and self.app.is_running:
            handled = len(self.messages)
            await self.pilot.pause(0)
            await self.pilot.wait_for_animation()
            working = any(not worker.is_finished for worker in self.app.workers)
            if working:
                with suppress(WorkerError):  # failed or cancelled, of which the application is told
                    await self.app.workers.wait_for_complete()
            quiet = 0 if working or handled != len(self.messages) else quiet + 1


Worker = TypeVar("Worker", bound=Hand)


@asynccontextmanager
async def piloting(hand: Worker, size: tuple[int, int]) -> AsyncIterator[Worker]:
    """Start the application of a hand on a screen of so many columns and rows."""
    async with hand.app.run_test(size=size, message_hook=hand.note) as hand.pilot:
        yield hand
