"""Presets: keys to begin with, for hands used to another program."""

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
"""What differs from the defaults; `gg` works as it is, since the first `g` gets there already."""

PRESETS: Mapping[str, Mapping[str, str]] = MappingProxyType({"less": {}, "vim": _VIM})
"""Keys by command, separated by commas, where they differ from the commands' defaults."""
