"""Measuring the rest of a long article, bit by bit, while it is read."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from textual.widget import Widget

    from widgets.article_pane.layout import Layout

AT_A_TIME = 1 << 12
"""Code points measured between two looks at the clock."""
_PERIOD, _SHARE = 1 / 60, 1 / 240
"""Seconds between two spells of measuring, and seconds that one lasts."""


class Rest:
    """Measures rows, from now on until all are measured.

    Args:
        widget: keeps the time.
        rows: what is measured.
        kept_in_place: keeps what is on the screen where it is while rows above it change.

    Attributes:
        is_over: whether measuring has ended.
    """

    def __init__(
        self,
        widget: Widget,
        rows: Layout,
        kept_in_place: Callable[[Layout], AbstractContextManager[None]],
    ) -> None:
        self.is_over = False
        self._rows = rows
        self._kept_in_place = kept_in_place
        self._timer = widget.set_interval(_PERIOD, self.go_on)

    def stop(self) -> None:
        """Measure no more."""
        self.is_over = True
        self._timer.stop()

    def go_on(self) -> None:
        """Measure for a moment."""
        end = perf_counter() + _SHARE
        with self._kept_in_place(self._rows):
            while not self._rows.is_exact and perf_counter() < end:
                self._rows.measure(AT_A_TIME)
        if self._rows.is_exact:
            self.stop()
