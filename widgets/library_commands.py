"""What can be done in the list of articles; the keys are known before it is first shown."""

from __future__ import annotations

from widgets.command import Command

_GROUP = "In the list of articles"
SEARCH_FOR = Command(
    "library.search-for",
    "ctrl+g",
    "search_for",
    "Search for the filter",
    "Search the texts of the library for what was typed to filter the list.",
    _GROUP,
)
IN_LIBRARY = (
    SEARCH_FOR,
    Command(
        "library.sort",
        "S",
        "sort",
        "Sort the articles",
        "By source, title, date, length, or the unread ones first: the next of these.",
        _GROUP,
        footer="Sort",
    ),
    Command(
        "library.turn",
        "R",
        "turn",
        "Turn the order around",
        "The last one first.",
        _GROUP,
    ),
    Command(
        "library.toggle-read",
        "U",
        "toggle_read",
        "Read or unread",
        "Make an unread article a read one, or a read one unread.",
        _GROUP,
        footer="Read/unread",
    ),
)
"""What can be done in the list of articles alone."""
