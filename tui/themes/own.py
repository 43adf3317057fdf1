"""This program's own themes: those of high contrast, and corrected ones in sixteen colours."""

from __future__ import annotations

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

_CONTRAST_DARK = Theme(
    name="contrast-dark",
    primary="#7fdbff",
    secondary="#b0c4ff",
    accent="#ffdc00",
    warning="#ffc14d",
    error="#ff9c94",
    success="#7dff9a",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1c1c1c",
    variables={
        "block-cursor-background": "#ffdc00",
        "block-cursor-foreground": "#000000",
        "accent-muted": "#4a3f00",
        "text-accent": "#ffe84d",
        "text-muted": "#d0d0d0",
        "footer-key-foreground": "#ffdc00",
        "border": "#ffffff",
    },
)
_CONTRAST_LIGHT = Theme(
    name="contrast-light",
    primary="#00348f",
    secondary="#3a2f8f",
    accent="#7a0050",
    warning="#6b2e00",
    error="#8f0000",
    success="#00501c",
    foreground="#000000",
    background="#ffffff",
    surface="#ffffff",
    panel="#e4e4e4",
    dark=False,
    variables={
        "block-cursor-background": "#00348f",
        "block-cursor-foreground": "#ffffff",
        "accent-muted": "#ffd6ee",
        "text-success": "#000f05",
        "text-accent": "#7a0050",
        "text-muted": "#303030",
        "footer-key-foreground": "#7a0050",
        "border": "#000000",
    },
)

# Textual's own has a grey ground, on which a frame of any lighter colour is hardly seen.
_LIGHT = replace(
    BUILTIN_THEMES["textual-light"],
    foreground="#1c1c1c",
    background="#fcfbf8",
    surface="#f3f1ec",
    panel="#e5e2da",
)

# Which colours of a terminal can be read, on black or on white, in every palette in use (those of
# the VGA, xterm, Windows, GNOME and macOS): few, and neither blue on black nor green on white.


def _in_sixteen_colours(name: str, *, ground: str, lead: str, quotation: str, entity: str) -> Theme:
    theme = BUILTIN_THEMES[name]
    variables = {
        "ansi-background": ground,
        "text-primary": lead,
        "text-success": quotation,
        "text-warning": entity,
        "text-error": entity,
        "text-accent": lead,
        "footer-key-foreground": lead,
        "screen-selection-background": theme.variables["block-cursor-background"],
        "screen-selection-foreground": theme.variables["block-cursor-foreground"],
    }
    return replace(theme, primary=lead, variables=theme.variables | variables)


_ANSI_DARK = _in_sixteen_colours(
    "ansi-dark",
    ground="ansi_black",
    lead="ansi_bright_cyan",
    quotation="ansi_green",
    entity="ansi_bright_yellow",
)
_ANSI_LIGHT = _in_sixteen_colours(
    "ansi-light",
    ground="ansi_bright_white",
    lead="ansi_blue",
    quotation="ansi_magenta",
    entity="ansi_red",
)

OWN = (_CONTRAST_DARK, _CONTRAST_LIGHT, _LIGHT, _ANSI_DARK, _ANSI_LIGHT)
"""Themes to register; three of them take the place of Textual's of the same names."""
