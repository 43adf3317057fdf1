"""Colours that can be read, whatever the theme."""

from __future__ import annotations

from textual.color import BLACK, WHITE, Color

ENOUGH = 4.5
"""The least contrast ratio of body text: WCAG 2.1, success criterion 1.4.3 (level AA)."""
_STEPS = 10


def contrast_ratio(one: Color, other: Color) -> float:
    """How well two opaque colours stand apart, 1 (not at all) to 21, as WCAG 2.1 defines it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable(ink: Color, ground: Color) -> Color:
    """The ink, moved towards black or white until it can be read on the ground.

    Colours that only the terminal knows (ANSI) are left as they are.
    """
    if ink.ansi is not None or ground.ansi is not None:
        return ink
    end = max(WHITE, BLACK, key=lambda color: contrast_ratio(color, ground))
    shades = (ink.blend(end, step / _STEPS) for step in range(_STEPS + 1))
    return next((shade for shade in shades if contrast_ratio(shade, ground) >= ENOUGH), end)


def _luminance(color: Color) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in color.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
