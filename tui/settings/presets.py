"""Presets: keys to begin with, for hands that know another program."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_VIM = {
    "line.down": "j,down,ctrl+e",
    "line.up": "k,up,ctrl+y",
    "half-page.down": "ctrl+d",
    "half-page.up": "ctrl+u",
    "page.down": "ctrl+f,pagedown",
    "page.up": "ctrl+b,pageup",
}
"""What differs from the defaults; `gg` works as it is, for the first `g` has arrived already."""

PRESETS: Mapping[str, Mapping[str, str]] = MappingProxyType({"less": {}, "vim": _VIM})
"""Keys by command, apart by commas, for what differs from the defaults of the commands."""
