"""What can be done where the reader chooses one of several, or types something new."""

from __future__ import annotations

from widgets.command import Command

_GROUP = "While choosing"

CHOOSING = (
    Command("choosing.leave", "escape", "leave", "Leave", "Choose nothing.", _GROUP),
    Command("choosing.down", "down", "down", "Next choice", "To the next of them.", _GROUP),
    Command("choosing.up", "up", "up", "Choice before", "To the one before.", _GROUP),
)
"""The keys besides what is typed, which narrows the list down, and enter."""
