"""An application that ends well, whatever ends it."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, cast

from textual import events, on
from textual.driver import Driver

from widgets.textual_internals.drawing import DrawingApp

if TYPE_CHECKING:
    from tui.drawing.surface import Surface
    from tui.ending.driver import TerminalDriver


class EndingApp(DrawingApp):
    """Leaves when told to from outside, and without a word on an exception.

    The private parts of Textual that this takes are used only here and in `tui.ending.driver`.
    """

    def get_driver_class(self) -> type[Driver]:
        """Textual's driver; the one for terminals in a version that ends well."""
        driver = super().get_driver_class()
        if sys.platform == "win32":
            return driver
        from textual.drivers.linux_driver import LinuxDriver

        from tui.ending.driver import TerminalDriver

        return TerminalDriver if driver is LinuxDriver else driver

    @property
    def canvas(self) -> Surface | None:
        """What the terminal shows; None for pages and on Windows."""
        driver = self._terminal_driver
        return None if driver is None else driver.surface

    @property
    def failure(self) -> Exception | None:
        """The exception that ended the application, None if none did."""
        return self._exception

    def leave(self, status: int) -> bool:
        """Leave as if by a key; False if the application is not running.

        For signal handlers, which run in the middle of anything else in the main thread.
        """
        loop = self._loop
        if loop is None or loop.is_closed():
            return False
        self._exit = True  # from now on, for a stopped program may be woken up in this moment
        loop.call_soon_threadsafe(partial(self.exit, return_code=status))
        return True

    def give_back(self) -> None:
        """Give the terminal back if an exception has kept Textual from doing so."""
        if (driver := self._terminal_driver) is not None:
            driver.give_back()

    def abandon(self) -> None:
        """Give the terminal back at once, whatever is still at work."""
        if (driver := self._terminal_driver) is not None:
            driver.abandon()

    @property
    def _terminal_driver(self) -> TerminalDriver | None:
        """The driver, if it is the one for terminals, not that for pages or for Windows."""
        if not hasattr(self._driver, "abandon"):
            return None
        return cast("TerminalDriver", self._driver)

    @on(Driver.SignalResume)
    def _paint_all(self) -> None:
        """Paint everything after another program has had the terminal."""
        self.refresh(layout=True)

    def action_redraw(self) -> None:
        """Draw the whole screen again."""
        if (surface := self.canvas) is not None:
            surface.forget()
        self.refresh()

    @on(events.Resize)
    def _look_again(self, event: events.Resize) -> None:
        """Draw everything anew after another size, even if it is the old one by now."""
        if (surface := self.canvas) is not None:
            is_old_size = surface.is_known(*event.size)
            surface.forget()
            if is_old_size:
                self.refresh(layout=True)

    def _handle_exception(self, error: Exception) -> None:
        super()._handle_exception(error)
        self._exit_renderables.clear()

    def _fatal_error(self) -> None:
        """Leave; it is reported in one sentence once the terminal is given back."""
        self._close_messages_no_wait()
