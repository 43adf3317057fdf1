"""What the terminal can show, found out before Textual is imported, which looks then."""

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
        light: whether its background is light, None where that is not known.
        typed: what the reader typed while it was asked, as it was sent.
    """

    colours: Colours = Colours.MANY
    light: bool | None = None
    typed: bytes = field(default=b"", repr=False)


FULL_COLOUR = Terminal()
"""What most are."""


def prepare(environment: MutableMapping[str, str]) -> Colours:
    """Find out about colours, and have Textual show attributes only where there are none.

    On a terminal called dumb it would show neither. An empty `NO_COLOR` asks for nothing, as its
    authors say and Textual does not.
    """
    if not environment.get("NO_COLOR"):
        environment.pop("NO_COLOR", None)
    colours = colours_of(environment)
    if colours is Colours.NONE:
        environment["NO_COLOR"] = "1"
        environment.setdefault("TEXTUAL_COLOR_SYSTEM", "standard")
    return colours


def colours_of(environment: Mapping[str, str]) -> Colours:
    """How many colours the terminal of an environment has, as Textual will have it."""
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
