"""An application without a terminal, worked by keys and waited for without ever sleeping.

    async with piloting(Hand(app), (80, 24)) as hand:
        await hand.press("j", "enter")
        assert "Ada Holm" in hand.lines[3]

Textual's own pilot sleeps until the process looks idle; here a key is done with once nothing is
left that the event loop could go on with, which takes a tenth of the time and does not depend on
the machine. What changed is painted then, once, and not at each step on the way to it, and is put
together only where it is looked at. Style sheets are parsed once for all applications.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, TypeVar
from unittest.mock import patch

from textual import events
from textual._compositor import Compositor
from textual._context import visible_screen_stack
from textual.css.stylesheet import Stylesheet
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.worker import WorkerError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Hashable

    from rich.console import RenderableType
    from textual.app import App
    from textual.css.model import RuleSet
    from textual.message import Message
    from textual.screen import Screen
    from textual.widget import Widget

Kind = TypeVar("Kind")

_render_update = Compositor.render_update
_parse_rules = Stylesheet._parse_rules
_parsed: dict[Hashable, list[RuleSet]] = {}


def _parse_once(stylesheet: Stylesheet, css: str, **options: Hashable) -> list[RuleSet]:
    """The rules of a style sheet; those of the same text and variables are at hand."""
    key = (css, tuple(options.items()), tuple(stylesheet._variables.items()))
    if key not in _parsed:
        _parsed[key] = _parse_rules(stylesheet, css, **options)
    return _parsed[key]


def _leave_for_later(
    compositor: Compositor,
    full: bool = False,
    screen_stack: list[Screen[object]] | None = None,
    simplify: bool = False,
) -> RenderableType | None:
    """Paint nothing, unless a picture of the whole screen is asked for."""
    return _render_update(compositor, full, screen_stack, simplify) if full else None


def _paint(app: App[None]) -> None:
    """Let the widgets on the screen paint what has changed, without putting it together."""
    compositor = app.screen._compositor
    if compositor._dirty_regions:
        compositor._dirty_regions.clear()
        visible_screen_stack.set(app._background_screens)
        for _ in compositor._get_renders():
            pass


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
            await self.press_at_once(key)

    async def press_at_once(self, *keys: str) -> None:
        """Press keys that arrive together, none being waited for before the next."""
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
        self.app._check_resize()  # which otherwise waits for whether it changes once more
        await self.settle()

    async def settle(self) -> None:
        """Wait until nothing is being worked on and all is drawn."""
        await self.pilot.pause()


class _Pilot(Pilot[None]):
    """Textual's own, but for what it waits for."""

    async def pause(self, delay: float | None = None) -> None:
        """Wait until nothing can go on; or as long as is said, and for nothing more."""
        if delay is not None:
            await super().pause(delay)
            return
        ready = asyncio.get_running_loop()._ready  # type: ignore[attr-defined]
        while self.app.is_running:
            await asyncio.sleep(0)
            if ready:
                continue
            if any(not worker.is_finished for worker in self.app.workers):
                with suppress(WorkerError):  # failed or cancelled, of which the application is told
                    await self.app.workers.wait_for_complete()
                continue
            await self.app.animator.wait_for_idle()
            self.app.screen._on_timer_update()
            if not ready:
                _paint(self.app)
            if not ready:
                break


Worker = TypeVar("Worker", bound=Hand)


@asynccontextmanager
async def piloting(hand: Worker, size: tuple[int, int]) -> AsyncIterator[Worker]:
    """Start the application of a hand on a screen of so many columns and rows."""
    with (
        patch.object(Compositor, "render_update", _leave_for_later),
        patch.object(Stylesheet, "_parse_rules", _parse_once),
    ):
        async with hand.app.run_test(size=size, message_hook=hand.note):
            hand.pilot = _Pilot(hand.app)
            yield hand
