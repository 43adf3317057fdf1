"""Copying text out of the program, to wherever its reader can paste it.

In a thread worker of the application, which alone knows how to write to its terminal:

    receipt = clipboard.copy(text, "3 sentences", write=self._driver.write)
    self.call_from_thread(self.notify, receipt.sentence, markup=False)
"""

from __future__ import annotations

from tui.clipboard.copying import copy
from tui.clipboard.receipt import Receipt
from tui.clipboard.route import Route, routes

__all__ = ["Receipt", "Route", "copy", "routes"]
