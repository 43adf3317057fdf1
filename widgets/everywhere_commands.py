"""What can be done on the screen that follows somebody or something over all articles."""

from __future__ import annotations

from widgets.command import Command

_GROUP = "In all articles"

IN_EVERYWHERE = (
    Command(
        "everywhere.leave",
        "escape",
        "leave",
        "Back",
        "Back to the name before, else to reading; while filtering, all of them again.",
        _GROUP,
        footer="Back",
    ),
    Command(
        "everywhere.next",
        "V",
        "next_side",
        "Next side",
        "What is said, where it is named, with whom it is named: the next of these.",
        _GROUP,
        footer="Next side",
    ),
    Command(
        "everywhere.sort",
        "S",
        "sort",
        "By article",
        "By article, those with the most first; or the newest first again.",
        _GROUP,
        footer="Sort",
    ),
    Command(
        "everywhere.filter",
        "slash",
        "filter",
        "Filter",
        "Narrow down by words: those of the passage, those around it, those of the title.",
        _GROUP,
        footer="Filter",
    ),
)
"""The keys of the screen."""
