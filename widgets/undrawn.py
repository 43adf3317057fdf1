"""A container of which nothing is seen but what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Container

if TYPE_CHECKING:
    from textual.geometry import Region
    from textual.strip import Strip


class Undrawn(Container):
    """Takes the place of its widgets on the screen, and has no frame or background of its own.

    Textual would draw each of its rows blank whenever the whole screen is drawn, and then what
    covers them. Where nothing does, the screen below is seen, which looks the same.
    """

    def render_lines(self, crop: Region) -> list[Strip]:  # noqa: ARG002
        """No rows."""
        return []
