"""What the terminal can show, found out before Textual is imported, which checks on import."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

_DEEP = ("truecolor", "24bit")
_WITHOUT = ("dumb", "unknown", "vt")


class Colours(Enum):
    """How many colours a terminal has."""

    NONE = "none"
    SIXTEEN = "sixteen"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class Terminal:
    """The terminal as far as colours go.

    Attributes:
        colours: how many it has, or is to show.
        light: whether its background is light, None if that is not known.
        typed: what the reader typed while the terminal was asked, as it was sent.
    """

    colours: Colours = Colours.MANY
    light: bool | None = None
    typed: bytes = field(default=b"", repr=False)


FULL_COLOUR = Terminal()
"""What most terminals are."""


def prepare(environment: MutableMapping[str, str]) -> Colours:
    """Find out about colours; if there are none, have Textual show attributes alone.

    On a terminal called dumb it would show neither. An empty `NO_COLOR` counts as unset, as its
    authors say but Textual does not.
    """
    if not environment.get("NO_COLOR"):
        environment.pop("NO_COLOR", None)
    colours = colours_of(environment)
    if colours is Colours.NONE:
        environment["NO_COLOR"] = "1"
        environment.setdefault("TEXTUAL_COLOR_SYSTEM", "standard")
    return colours


def colours_of(environment: Mapping[str, str]) -> Colours:
    """How many colours the terminal of an environment has, as Textual will see it."""
    if environment.get("NO_COLOR"):
        return Colours.NONE
    system = environment.get("TEXTUAL_COLOR_SYSTEM", "auto")
    if system != "auto":
        return Colours.SIXTEEN if system == "standard" else Colours.MANY
    term = environment.get("TERM", "").strip().lower()
    depth = environment.get("COLORTERM", "").strip().lower()
    if sys.platform == "win32" or depth in _DEEP or term.endswith(("-256color", "-kitty")):
        return Colours.MANY
    return Colours.NONE if not term or term.startswith(_WITHOUT) else Colours.SIXTEEN
