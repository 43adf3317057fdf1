"""Cues: how strongly a verb attributes speech."""

from __future__ import annotations

from enum import IntEnum


class Cue(IntEnum):
    """How strongly a verb says that the words beside it are somebody's own."""

    NONE = 0
    WEAK = 1
    """reacts or values: praise, slam, show"""
    NAMING = 2
    """gives something a name: call, dub, describe"""
    SAYING = 3
    """takes speech as its object: say, warn, tweet"""
