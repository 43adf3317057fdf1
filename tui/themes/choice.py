"""Which theme is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.themes.terminal import Colours

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.theme import Theme

    from tui.themes.terminal import Terminal

_FULL = {False: "textual-dark", True: "textual-light"}
_PLAIN = {False: "ansi-dark", True: "ansi-light"}
"""The themes for a dark and for a light terminal, the latter in its own sixteen colours."""


def shown_theme(wanted: str | None, themes: Mapping[str, Theme], terminal: Terminal) -> str:
    """The name of the theme to show.

    Args:
        wanted: the one that was asked for; None, or a name not among `themes`, for a suitable one.
        themes: all themes by name.
        terminal: where to show it. With sixteen colours or none, the theme is the one in the
            terminal's own colours that is as dark or light as the one that was asked for.
    """
    name = wanted if wanted is not None and wanted in themes else _FULL[bool(terminal.light)]
    if terminal.colours is Colours.MANY or themes[name].ansi:
        return name
    return _PLAIN[not themes[name].dark]
